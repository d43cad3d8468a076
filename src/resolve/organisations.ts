import { placeStoodFor } from '../domain/jurisdiction.ts';
import type { RegisterOrganisation } from '../domain/register.ts';
import { entriesNamed, open, type ResolveRule, registered, warnAmbiguous } from './context.ts';

const byRegister: ResolveRule = (mention, context) => {
  for (const [index, name] of [mention.name, ...mention.aliases].entries()) {
    const named = entriesNamed(context, 'Organisation', name);
    const candidates = index === 0 ? named : named.filter((entry) => mayBear(entry, name, mention.name));
    const [only] = candidates;
    if (candidates.length > 1) warnAmbiguous(context, mention, candidates);
    if (only && candidates.length === 1)
      return registered(only.id, index === 0 ? 'register-name' : 'register-alias', index === 0 ? 1 : 0.9);
  }
  return undefined;
};

/**
 * "Amber Mining Group (AMG)" is not the Amber Municipal Government, though the register knows that one as AMG: letters that a
 * release explains mean what it explains, so the words must be those of a name of the entry, or most of them.
 */
function mayBear(entry: RegisterOrganisation, alias: string, fullName: string): boolean {
  if (!ACRONYM.test(alias) || ACRONYM.test(fullName)) return true;
  const own = wordsOf(fullName);
  return [entry.name, ...entry.names.map(({ text }) => text)].map(wordsOf).some((words) => {
    const shared = words.filter((word) => own.includes(word)).length;
    return 2 * shared >= Math.max(words.length, own.length);
  });
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&.-]+$/u;
const SMALL = new Set(['the', 'of', 'and', 'for', 'in', 'on', 'at', 's']);

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words.filter((word) => word !== '' && !SMALL.has(word)))];
}

/** "Mayor of Bracken": where an organisation bears the name of a place, it is the one government that governs it. */
const byJurisdiction: ResolveRule = (mention, context) => {
  const [place] = entriesNamed(context, 'Place', mention.name);
  if (!place) return undefined;
  const governments = [...context.register.entries.values()].filter(
    (entry) =>
      entry.kind === 'Organisation' &&
      entry.organisationKind === 'GOVERNMENT' &&
      placeStoodFor(entry, context.register.entries) === place.id,
  );
  const [only] = governments;
  return only && governments.length === 1 ? registered(only.id, 'jurisdiction', 0.8) : undefined;
};

const byName: ResolveRule = (mention, context) => open(`Organisation:${context.key(mention.name)}`, 'equal-name', 0.9);

const GENERIC = new Set(
  'the of and joint working steering co operation cooperation committee commission council group conference mechanism meeting dialogue'.split(
    ' ',
  ),
);

/** "Joint Committee": there are many, and a name of such words alone tells none from another. */
const generic: ResolveRule = (mention) => {
  const words = mention.name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const isGeneric = words.every((word) => word === '' || GENERIC.has(word));
  return isGeneric ? open(`Organisation:#${mention.id}`, 'within-release', 0.7) : undefined;
};

export const ORGANISATION_RULES: readonly ResolveRule[] = [byRegister, byJurisdiction, generic, byName];
