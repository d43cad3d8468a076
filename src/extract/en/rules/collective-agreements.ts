import { lowerAt, type Token } from '../../text/tokens.ts';
import type { OccasionPhrase } from '../find/occasions/index.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Scene } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);
const SEVERAL = wordSet('several number various multiple series');
const MOST = 12;

/** "two documents", "several agreements": how many (at most) a phrase without a name of its own speaks of; null where it is none. */
export function collective(phrase: OccasionPhrase, tokens: readonly Token[], at: number): number | null {
  if (!phrase.bare) return null;
  for (let i = at; i < phrase.from; i++) {
    const word = lowerAt(tokens, i);
    const count = NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null);
    if (count !== null && count > 1) return count;
    if (SEVERAL.has(word)) return MOST;
  }
  return null;
}

/** The agreements that the sentences right behind name, where these tell of signing or list them. */
export function namedBehind(index: number, count: number, scene: Scene): OccasionRecord[] {
  return scene.occasions.agreements.filter((a) => isNamedIn(a, index, index + count, scene)).slice(0, count);
}

function isNamedIn({ seen: [first] }: OccasionRecord, after: number, last: number, scene: Scene): boolean {
  if (!first || first.sentence < after || first.sentence > last) return false;
  const sentence = scene.sentences[first.sentence];
  if (!sentence) return false;
  const tells = sentence.tokens.some((t) => t.lower === 'signed' || t.lower === 'inked');
  return sentence.blockKind === 'LIST_ITEM' || tells || first.sentence === after;
}
