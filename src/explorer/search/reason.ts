import type { SearchQuery } from '../api/operations.ts';

type Match = SearchQuery['search']['edges'][number]['match'];

const FITS: Readonly<Record<Match['fit'], string>> = {
  EXACT: 'is just that',
  PREFIX: 'begins so',
  WORDS: 'has all of these words',
  SPELLING: 'is spelled nearly so',
  PARTIAL: 'has some of these words',
};
const SCRIPTS: Readonly<Record<Match['script'], string>> = {
  LATIN: '',
  HAN: ' in Chinese',
  OTHER: ' in another script',
};

/** Why a search found an entity: `known in Chinese as “重庆”`. */
export function reasonOf({ name, preferred, script, fit }: Match): string {
  if (preferred) return `the name ${FITS[fit]}`;
  return `known${SCRIPTS[script]} as “${name}”${fit === 'EXACT' ? '' : `, which ${FITS[fit]}`}`;
}
