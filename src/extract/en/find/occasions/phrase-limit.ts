import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { isChineseShaped, placeEnd } from '../../lexicon.ts';
import { AGREEMENT_HEADS, EVENT_HEADS } from '../../vocabulary/events.ts';
import { WEEKDAYS } from '../../vocabulary/months.ts';
import { ARTICLES, PAST_VERBS, STOPS } from '../../vocabulary/occasion-phrases.ts';
import { isOrdinalInDigits } from '../../vocabulary/ordinals.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { opensNextPhrase } from '../phrases.ts';
import { type OccasionKind, stopsAtJoint } from './joints.ts';

export const OPENING_MARKS = wordSet('" “ 「 (');
const CLOSING_MARKS = wordSet('" ” 」 )');
const MARKS_INSIDE = wordSet("- – / & ’ ' % · +");
const LONGEST_PHRASE = 60;

/** Where a phrase of mixed case ends: at a comma or full stop outside quotes and brackets, before a clause, a date or a place. */
export function phraseLimit(tokens: readonly Token[], from: number, gazetteer: Gazetteer, kind: OccasionKind): number {
  let depth = 0;
  const end = Math.min(tokens.length, from + LONGEST_PHRASE);
  for (let at = from; at < end; at++) {
    const text = tokens[at]?.text ?? '';
    if (depth > 0) depth -= CLOSING_MARKS.has(text) ? 1 : 0;
    else if (OPENING_MARKS.has(text)) {
      if (!opensName(tokens, at)) return at;
      depth++;
    } else if (stopsBefore(tokens, at, from, gazetteer, kind)) return at;
  }
  return Math.max(from, end);
}

const NOTES = wordSet('with see photo the');

function opensName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === '(' && NOTES.has(lowerAt(tokens, at + 1))) return false;
  return tokens.slice(at + 1, at + 25).some((t) => CLOSING_MARKS.has(t.text));
}

function stopsBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
  gazetteer: Gazetteer,
  kind: OccasionKind,
): boolean {
  const token = tokens[at];
  if (!token || (!token.word && !MARKS_INSIDE.has(token.text)) || isDash(tokens, at)) return true;
  if (at > from && (isVerb(tokens, at) || isNextSubject(tokens, at, gazetteer))) return true;
  if (at > from && opensNextPhrase(tokens, at)) return true;
  const next = lowerAt(tokens, at + 1);
  if ((token.lower === 'on' && next === 'behalf') || (token.lower === 'last' && next === 'year')) return true;
  if (kind === 'AGREEMENT' && isForFounding(tokens, at, from)) return false;
  const inName =
    (token.capital && at > from && !WEEKDAYS.has(token.lower)) || (kind === 'AGREEMENT' && token.lower === 'as');
  if (kind === 'AGREEMENT' && token.text === 'sign') return true;
  if (startsNextOccasion(tokens, from, at, kind) || (at > from && goesOnBehindHead(tokens, at))) return true;
  return (
    (STOPS.has(token.lower) && !inName) ||
    isPhraseOfCircumstance(tokens, at) ||
    stopsAtJoint(tokens, at, from, gazetteer, kind)
  );
}

const FOUNDING = wordSet(
  'establish build form create strengthen enhance promote boost foster deepen develop jointly set launch',
);
const LONGEST_KIND = 5;

/** "an agreement to establish sister-city relations": what it is for names it. */
function isForFounding(tokens: readonly Token[], at: number, from: number): boolean {
  const head = AGREEMENT_HEADS.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at - 1) === 'understanding';
  return lowerAt(tokens, at) === 'to' && head && at - from <= LONGEST_KIND && FOUNDING.has(lowerAt(tokens, at + 1));
}

const CIRCUMSTANCES = wordSet(
  'presence company sidelines margins fringes framework course occasion spot same morning afternoon evening witness',
);

const FEASTS = wordSet('celebration commemoration honour honor memory');

// "in the presence of", "on the sidelines of", "on the morning of", "in celebration of".
function isPhraseOfCircumstance(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) === 'in' && FEASTS.has(lowerAt(tokens, at + 1))) return lowerAt(tokens, at + 2) === 'of';
  return (
    ['in', 'on'].includes(lowerAt(tokens, at)) &&
    lowerAt(tokens, at + 1) === 'the' &&
    (CIRCUMSTANCES.has(lowerAt(tokens, at + 2)) || ['side', 'sides'].includes(lowerAt(tokens, at + 3)))
  );
}

const BEHIND_HEAD = wordSet('of for on to in between with and');
const LONGEST_NEXT = 10;

// "the Agreement on Water and the Protocol on Fish": two, for the first has its head already.
function startsNextOccasion(tokens: readonly Token[], from: number, at: number, kind: OccasionKind): boolean {
  if (lowerAt(tokens, at) !== 'and' || !mayPart(tokens, from, at, kind)) return false;
  const isHead = ({ lower }: Token) => (kind === 'EVENT' ? EVENT_HEADS.has(lower) : AGREEMENT_HEADS.has(lower));
  if (!tokens.slice(from, at).some(isHead)) return false;
  const next = tokens.slice(at + 1, at + 1 + LONGEST_NEXT);
  const cut = next.findIndex((t) => BEHIND_HEAD.has(t.lower) || !t.word);
  return next.slice(0, cut < 0 ? next.length : cut).some(isHead);
}

// Of events only before "a", or between two names ("the Conference and the Exhibition" may be one); of agreements not inside
// a subject ("a memorandum on mutual and regional arrangements").
function mayPart(tokens: readonly Token[], from: number, at: number, kind: OccasionKind): boolean {
  const next = lowerAt(tokens, at + 1);
  if (kind === 'EVENT') return next === 'a' || next === 'an' || (next === 'the' && isTwoNames(tokens, from, at));
  const lastOn = tokens.slice(from, at).findLastIndex((t) => t.lower === 'on' || t.lower === 'for');
  const inSubject = lastOn >= 0 && at - (from + lastOn) === 2;
  return !inSubject || tokens[at + 1]?.capital === true || ARTICLES.has(next);
}

const YEAR = /^\d{4}$/u;

// "the Lakeford Trade Summit and the Harbour Forum", "the 3rd Harbour Meeting and the 7th Trade Forum".
function isTwoNames(tokens: readonly Token[], from: number, at: number): boolean {
  const name = tokens.slice(from, at);
  // "the Lakeford Convention 2026 and the Harbour Forum".
  const last = name.findLast((t) => !YEAR.test(t.text));
  const whole =
    name.every((t) => t.capital || !t.word || YEAR.test(t.text) || isOrdinalInDigits(t.text)) && name.length > 1;
  const second = tokens[at + 2];
  const named = second?.capital === true || isOrdinalInDigits(second?.text ?? '');
  return whole && named && last !== undefined && EVENT_HEADS.has(last.lower);
}

// "This MOU maintains …", "Under the MOU the four countries …": the agreement is named, and its sentence goes on.
function goesOnBehindHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || !AGREEMENT_HEADS.has(lowerAt(tokens, at - 1))) return false;
  return (
    token.lower === 'the' ||
    SAYING_WHAT_FOR.has(token.lower) ||
    (/^\p{Ll}{3,}s$/u.test(token.text) && !AGREEMENT_HEADS.has(token.lower))
  );
}

// "a new agreement paving the way": what it does is no part of its name.
const SAYING_WHAT_FOR = wordSet(
  'paving allowing enabling covering providing giving opening adopting making setting aiming',
);

// A hyphen with a space before it.
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && ['-', '–', '—'].includes(token.text) && token.start > (tokens[at - 1]?.end ?? 0);
}

const VISITING = wordSet('attending visiting joining');
const BEHIND_VERB = wordSet('the a an in on at with');

// "they witnessed the signing …": a past verb before an article is a new clause, not part of a name.
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital) return false;
  return (
    VISITING.has(token.lower) ||
    PAST_VERBS.has(token.lower) ||
    (token.lower.endsWith('ed') && BEHIND_VERB.has(lowerAt(tokens, at + 1)))
  );
}

// A headline run into the text: "… framework agreement Xu Wenhua met".
function isNextSubject(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  return (
    tokens[at - 1]?.capital === false &&
    isChineseShaped(tokens.slice(at, at + 2)) &&
    !tokens[at + 2]?.capital &&
    placeEnd(tokens, at, gazetteer) === at
  );
}
