import { lowerAt, type Token } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import type { Setting } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const RELATIVES = wordSet('which who whom that where when');

/** "which had been signed on 18 August": told besides what the sentence tells. */
export function isAside({ sentence: { tokens }, groupFrom, from }: Clause): boolean {
  const group = tokens.slice(groupFrom, from);
  return group.some((t) => t.lower === 'had') || RELATIVES.has(lowerAt(tokens, groupFrom - 1));
}

/** "arrived in X after concluding his visit to Y yesterday": what went before the verb of the sentence. */
export function isBefore({ sentence: { tokens }, groupFrom, from, gerund }: Clause): boolean {
  // The joining word may be read as the first of the verb's phrase.
  if (groupFrom > 0 && lowerAt(tokens, groupFrom) === 'after')
    return gerund || lowerAt(tokens, from + 1).endsWith('ing');
  return gerund && lowerAt(tokens, groupFrom - 1) === 'after';
}

const OPENINGS = wordSet('following after since');
const LONGEST_OPENING = 20;

/** The end of "Following a call on Friday," at the head of a sentence: what it tells was before; 0 where none stands. */
export function openingEnd(tokens: readonly Token[]): number {
  if (!OPENINGS.has(lowerAt(tokens, 0))) return 0;
  const end = tokens.findIndex((t, i) => i < LONGEST_OPENING && t.text === ',');
  return Math.max(end, 0);
}

const TALKING = wordSet('discussed discussing discuss');

/** "Both sides discussed … the signing of the arrangement": a deed without a doer that they spoke of. */
export function isSpokenOf({ sentence: { tokens }, subjects, kind, groupFrom }: Clause): boolean {
  return kind === 'SIGN' && subjects.length === 0 && tokens.slice(0, groupFrom).some((t) => TALKING.has(t.lower));
}

function earlierBefore(tokens: readonly Token[], end: number): number {
  return tokens.findLastIndex((t, i) => i < end && EARLIER.has(t.lower) && HAVING.has(lowerAt(tokens, i - 1)));
}

const HAVING = wordSet('has have had');
const EARLIER = wordSet('earlier previously already');
const COMING = wordSet('came arriving travelling traveling flying coming heading arrived');

/** "had earlier called on", "Before they came to X, they visited …": before what the story tells, on a day that nobody tells. */
export function dayBefore({
  sentence: { tokens },
  groupFrom,
  from,
}: Clause): Pick<Setting, 'date' | 'dateText'> | null {
  const comma = tokens.findIndex((t, i) => i < groupFrom && t.text === ',');
  const came = comma > 0 && lowerAt(tokens, 0) === 'before' && tokens.slice(0, comma).some((t) => COMING.has(t.lower));
  const at = tokens.findIndex((t, i) => i >= groupFrom && i < from && EARLIER.has(t.lower));
  // "has already been to X, where he met B".
  const where = at < 0 && lowerAt(tokens, groupFrom - 2) === 'where' ? earlierBefore(tokens, groupFrom) : -1;
  const word = came ? tokens[0] : (tokens[at] ?? tokens[where]);
  return (came || at > 0 || where > 0) && word ? { date: null, dateText: word.text } : null;
}
