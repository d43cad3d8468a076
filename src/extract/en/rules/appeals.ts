import { lowerAt } from '../../text/tokens.ts';
import type { SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** What one calls on somebody for; other verbs behind "to" say what is asked of them. */
const PURPOSES = wordSet(
  'discuss exchange express bid present brief thank congratulate learn extend introduce update convey report review explore talk share say invite pay see hear understand study inspect visit meet',
);
const LONGEST_BODY = 12;

/** "called on the Governor to act", "called on the Ostmark Government to continue": asked, not met and not visited. */
export function isAppeal({ sentence: { tokens }, from, to, persons }: SetClause): boolean {
  if (!/^call/u.test(lowerAt(tokens, from)) || lowerAt(tokens, to - 1) !== 'on') return false;
  const object = persons.find((p) => p.phrase.from >= to && p.phrase.from <= to + 1);
  const end = object?.phrase.to ?? bodyEnd(tokens, to);
  return end > 0 && lowerAt(tokens, end) === 'to' && !PURPOSES.has(lowerAt(tokens, end + 1));
}

/** Where the capitals behind "on the" end. */
function bodyEnd(tokens: Parameters<typeof lowerAt>[0], from: number): number {
  const end = tokens.findIndex((t, i) => i > from && t.word && !t.capital && !IN_BODIES.has(t.lower));
  return end > from && end - from <= LONGEST_BODY && !tokens.slice(from, end).some((t) => t.text === ',') ? end : 0;
}

const IN_BODIES = wordSet('the of and for');
