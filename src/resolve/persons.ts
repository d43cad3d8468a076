import type { QuotedStatement, ReleaseMention } from '../domain/evidence.ts';
import { isFullName } from '../domain/names.ts';
import type { RegisterPerson, RegisterTenure } from '../domain/register.ts';
import { coverage } from '../domain/tenures.ts';
import { readTitle } from '../domain/titles.ts';
import {
  entriesNamed,
  entryOf,
  mentionOf,
  open,
  type ResolveContext,
  type ResolveRule,
  registered,
  warnAmbiguous,
} from './context.ts';

/**
 * A person of the register by name; of several with one name, the only one who held a post that this release gives the
 * person, on its day. Otherwise nobody: a doubtful name is never settled silently.
 */
const byRegister: ResolveRule = (mention, context) => {
  const candidates = candidatesFor(mention, context);
  const holding = candidates.filter((person) => heldWhatIsSaid(person, mention, context));
  const [holder] = holding;
  if (holder && holding.length === 1) return registered(holder.id, 'register-name-and-post', 1);
  const [only] = candidates;
  if (only && candidates.length === 1) return registered(only.id, 'register-name', 0.9);
  if (candidates.length > 1) warnAmbiguous(context, mention, candidates);
  return undefined;
};

/** The first of the person's names in this release that the register knows; a shorter form only if it is a full name. */
function candidatesFor(mention: ReleaseMention, context: ResolveContext): RegisterPerson[] {
  const names = [mention.name, ...mention.aliases].filter(isFullName);
  return names.map((name) => entriesNamed(context, 'Person', name)).find((list) => list.length > 0) ?? [];
}

function heldWhatIsSaid(person: RegisterPerson, mention: ReleaseMention, context: ResolveContext): boolean {
  return holdings(mention, context).some((statement) =>
    person.tenures.some((tenure) => isOffice(tenure, statement, context) && covers(tenure, statement.date)),
  );
}

function isOffice(tenure: RegisterTenure, statement: QuotedStatement, context: ResolveContext): boolean {
  const post = entryOf(context, 'Post', tenure.post);
  const title = context.key(readTitle(mentionOf(context, statement.object)?.name ?? '').title);
  if (!post || ![post.name, ...post.names.map((name) => name.text)].some((name) => context.key(name) === title))
    return false;
  const organisation = statement.organisation === null ? undefined : context.decided.get(statement.organisation);
  return organisation === undefined || organisation.registered === post.organisation;
}

/** May a tenure cover a day, as far as both are known? */
export function covers(tenure: RegisterTenure, date: string | null): boolean {
  return coverage(tenure, date) !== null;
}

function holdings(mention: ReleaseMention, context: ResolveContext): QuotedStatement[] {
  return context.evidence.statements.filter(({ type, subject }) => type === 'HOLDS' && subject === mention.key);
}

/** A surname alone means somebody only inside its release. */
const partOfName: ResolveRule = (mention, context) =>
  isFullName(mention.name)
    ? undefined
    : open(`Person:${context.key(mention.name)}#${mention.id}`, 'within-release', 0.7);

/** Equal full names are one person where the organisations of their posts meet (`cluster.ts`). */
const byNameAndOrganisation: ResolveRule = (mention, context) => {
  const organisations = holdings(mention, context).map(
    ({ organisation }) => context.decided.get(organisation ?? '')?.block,
  );
  const features = [...new Set(organisations.filter((block) => block !== undefined))].sort();
  return open(`Person:${context.key(mention.name)}`, 'equal-name-and-organisation', 0.8, features);
};

export const PERSON_RULES: readonly ResolveRule[] = [byRegister, partOfName, byNameAndOrganisation];
