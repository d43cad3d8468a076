import type { SearchQuery } from '../api/operations.ts';

type Match = SearchQuery['search']['edges'][number]['match'];

const FITS: Readonly<Record<Match['fit'], string>> = {
  EXACT: 'is just that',
  PREFIX: 'begins so',
  WORDS: 'has all of these words',
  SPELLING: 'is that but for a letter',
  PARTIAL: 'has some of these words',
};
const SCRIPTS: Readonly<Record<Match['script'], string>> = {
  LATIN: '',
  HAN: ' (Chinese)',
  OTHER: ' (another script)',
};

/** Why a search found an entity: `known as “重庆” (Chinese): is just that`. */
export function reasonOf({ name, preferred, script, fit }: Match): string {
  return preferred ? `the name ${FITS[fit]}` : `known as “${name}”${SCRIPTS[script]}, which ${FITS[fit]}`;
}
