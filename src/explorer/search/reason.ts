import type { SearchQuery } from '../api/operations.ts';

type Match = SearchQuery['search']['edges'][number]['match'];

const FITS: Readonly<Record<Match['fit'], string>> = {
  EXACT: '',
  PREFIX: ', which begins so',
  WORDS: ', which has all of these words',
  SPELLING: ', which is spelled nearly so',
  PARTIAL: ', which has some of these words',
};
const SCRIPTS: Readonly<Record<Match['script'], string>> = {
  LATIN: '',
  HAN: ' in Chinese',
  OTHER: ' in another script',
};

/** Why a search found an entity: `known in Chinese as “重庆”`. */
export function reasonOf({ name, preferred, script, fit }: Match): string {
  return `${preferred ? 'called' : 'known'}${SCRIPTS[script]}${preferred ? '' : ' as'} “${name}”${FITS[fit]}`;
}
