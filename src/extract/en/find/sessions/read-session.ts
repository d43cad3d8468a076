import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { ordinalNumber } from '../../vocabulary/ordinals.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { phraseText } from '../phrases.ts';
import { readThing } from '../things.ts';
import { isMechanism, meetsByName } from './mechanisms.ts';

/** A counted session of a mechanism; token positions, half-open. */
export interface SessionPhrase {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly text: string;
  /** "plenary session": how the text calls it without number and mechanism. */
  readonly called: string;
  /** Null where the text leaves the mechanism out ("the Fourth Plenary Session"). */
  readonly body: { readonly from: number; readonly to: number; readonly text: string } | null;
}

const KINDS = wordSet(
  'plenary joint working annual regular ministerial executive special extraordinary formal official high-level technical full',
);
const HEADS = wordSet('session meeting plenary');
const LONGEST_NAME = 14;

/** The session whose number stands at i; null for every other thing that is counted ("fifth anniversary", "third visit"). */
export function readSession(tokens: readonly Token[], i: number, gazetteer: Gazetteer): SessionPhrase | null {
  const number = ordinalNumber(lowerAt(tokens, i));
  if (number === null) return null;
  const head = headEnd(tokens, i + 1);
  if (head === null) return readNamed(tokens, i, number);
  const called = phraseText(tokens, i + 1, head).toLowerCase();
  const base = { from: i, number, called };
  if (lowerAt(tokens, head) === 'of' || lowerAt(tokens, head) === 'under') {
    const body = readBody(tokens, head + 1, gazetteer);
    return body && { ...base, to: body.to, text: phraseText(tokens, i, body.to), body };
  }
  const counts = tokens[head - 1]?.capital === true && called !== 'meeting';
  return counts ? { ...base, to: head, text: phraseText(tokens, i, head), body: null } : null;
}

/** Behind "Plenary Session", "working meeting", "Plenary"; null where another noun follows. */
function headEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (KINDS.has(lowerAt(tokens, at)) && at - from < 4) at++;
  if (HEADS.has(lowerAt(tokens, at))) return at + 1;
  const isPlenary = at > from && HEADS.has(lowerAt(tokens, at - 1));
  return isPlenary && !tokens[at]?.capital ? at : null;
}

/** "the SCC Working Group on Tourism Statistics": with the field behind "on". */
function readBody(tokens: readonly Token[], from: number, gazetteer: Gazetteer): SessionPhrase['body'] {
  const thing = readThing(tokens, from, gazetteer);
  if (!thing) return null;
  let { to } = thing;
  if (['on', 'for'].includes(lowerAt(tokens, to)) && tokens[to + 1]?.capital) to = capitalsEnd(tokens, to + 1);
  const text = phraseText(tokens, thing.from, to);
  return isMechanism(text) ? withTwin(tokens, { from: thing.from, to, text }, gazetteer) : null;
}

/** "the High-Level Meeting and the Co-operation Conference": one mechanism under two names. */
function withTwin(tokens: readonly Token[], body: NonNullable<SessionPhrase['body']>, gazetteer: Gazetteer) {
  if (lowerAt(tokens, body.to) !== 'and' || lowerAt(tokens, body.to + 1) !== 'the') return body;
  const twin = readThing(tokens, body.to + 2, gazetteer);
  if (!twin || !isMechanism(twin.text)) return body;
  return { from: body.from, to: twin.to, text: phraseText(tokens, body.from, twin.to) };
}

/** "5th Joint Council Meeting", "Fifth Amber/Birch Co-operation Conference": the name stands between number and head. */
function readNamed(tokens: readonly Token[], i: number, number: number): SessionPhrase | null {
  const to = capitalsEnd(tokens, i + 1);
  if (to - i > LONGEST_NAME) return null;
  let end = to;
  while (end > i + 1 && (HEADS.has(lowerAt(tokens, end - 1)) || (end < to && isKindOfHead(tokens, end - 1)))) end--;
  const [body, whole] = [phraseText(tokens, i + 1, end), phraseText(tokens, i + 1, to)];
  const base = { from: i, to, number, text: phraseText(tokens, i, to), called: 'meeting' };
  if (end < to && isMechanism(body)) return { ...base, body: { from: i + 1, to: end, text: body } };
  return meetsByName(whole) && isMechanism(whole) ? { ...base, body: { from: i + 1, to, text: whole } } : null;
}

// "Joint" belongs to "Joint Council", "Plenary" to "Plenary Meeting".
function isKindOfHead(tokens: readonly Token[], at: number): boolean {
  return KINDS.has(lowerAt(tokens, at)) && lowerAt(tokens, at) !== 'joint';
}

function capitalsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < LONGEST_NAME + 2) {
    if (tokens[at]?.capital && tokens[at]?.word) at++;
    else if (['/', '-', '–', 'and', 'of', '&'].includes(lowerAt(tokens, at)) && tokens[at + 1]?.capital) at += 2;
    else break;
  }
  return at;
}
