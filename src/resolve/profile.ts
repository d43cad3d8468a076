import type { Decision, ReleaseMention } from '../domain/evidence.ts';
import { kindOf, partsOf } from './features.ts';
import { comparableNames } from './relation.ts';

/** What comparing two mentions needs to know of each, beside the feature that they share. */
export interface Profile {
  /** The release and the register settle whom it is about: nothing that other releases say changes that. */
  readonly anchored: boolean;
  /** The release gives it a post: there is something to tell it by. */
  readonly placed: boolean;
  /** Empty for what is no person. */
  readonly names: readonly string[];
  /** Blocks of the organisations where it holds posts. */
  readonly organisations: readonly string[];
}

export function profileOf(mention: ReleaseMention, { registered, features }: Decision): Profile {
  const kinds = new Set(features.map(kindOf));
  const organisations = features.filter((one) => kindOf(one) === 'name').map((one) => partsOf(one)[1] ?? '');
  return {
    anchored: registered !== null && !kinds.has('claim'),
    placed: kinds.has('name') || kinds.has('seat') || kinds.has('spelling'),
    names: mention.kind === 'Person' ? comparableNames(mention.name, mention.aliases) : [],
    organisations: [...new Set(organisations)].sort(),
  };
}

/** A profile as one text, as the graph keeps it; equal texts, equal profiles. */
export function writeProfile({ anchored, placed, names, organisations }: Profile): string {
  const flags = `${anchored ? 'a' : ''}${placed ? 'p' : ''}`;
  return [flags, names.join('\u001f'), organisations.join('\u001f')].join('\t');
}

export function readProfile(text: string): Profile {
  const [flags = '', names = '', organisations = ''] = text.split('\t');
  const list = (part: string) => (part === '' ? [] : part.split('\u001f'));
  return {
    anchored: flags.includes('a'),
    placed: flags.includes('p'),
    names: list(names),
    organisations: list(organisations),
  };
}
