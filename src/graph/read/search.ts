import { nameKey, searchForm } from '../../names/fold.ts';
import { matchName, SHORTEST_FUZZY } from '../../names/match.ts';
import type { Ask } from './ask.ts';
import { type Fields, map, number } from './fields.ts';
import { toEntity } from './parse-entities.ts';
import type { Page, SearchQuery } from './questions.ts';
import type { SearchRow } from './rows.ts';
import { toPage } from './window.ts';

export interface SearchReader {
  /** Entities whose names look like `query.text`, best first. */
  search(query: SearchQuery): Promise<Page<SearchRow>>;
}

/** How many hits of each index are ranked: paging goes no further. */
const REACH = 1_000;

export function createSearchReader(ask: Ask): SearchReader {
  return {
    async search({ text, kinds, first, after }) {
      const key = nameKey(text);
      const records = await ask.all('search', {
        exact: key,
        prefix: key === '' ? '' : `${key}*`,
        words: toWordsQuery(text),
        amiss: toAmissQuery(text),
        near: wordsOf(text).some(isFuzzy) ? `${key}~1` : '',
        kinds,
        reach: REACH,
        limit: first + 1,
        afterId: after?.id ?? null,
        afterScore: after?.value ?? null,
      });
      return toPage(records.map(toRow(text)), first);
    },
  };
}

/** Which name fits how is worked out only where it is asked for: it costs more than all the rest of the row. */
function toRow(text: string) {
  return (record: Fields): SearchRow => {
    const entity = toEntity(map(record, 'entity'));
    return {
      entity,
      score: number(record, 'score'),
      get match() {
        return matchName(text, [entity.name, ...entity.names]);
      },
    };
  };
}

/**
 * A full-text query of words as they are. Han has no words: the index cuts it into pairs of characters, in that order.
 * `searchForm` has left letters, digits and spaces only.
 */
export function toWordsQuery(text: string): string {
  return joined(text, (word) => (isFuzzy(word) ? `${word}^4` : `"${word}"`));
}

/** The same, of each word also with a letter amiss; only of one in Latin letters, and not too short. */
export function toAmissQuery(text: string): string {
  return joined(text, (word) => (isFuzzy(word) ? `(${word}^4 OR ${word}~1)` : `"${word}"`));
}

function joined(text: string, query: (word: string) => string): string {
  return wordsOf(text).map(query).join(' OR ');
}

function wordsOf(text: string): string[] {
  return searchForm(text).split(' ').filter(Boolean);
}

function isFuzzy(word: string): boolean {
  return word.length >= SHORTEST_FUZZY && /^[\p{Script=Latin}\p{N}]+$/u.test(word);
}
