import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { WEEKDAYS } from '../vocabulary/months.ts';
import { wordSet } from '../vocabulary/word-set.ts';

export const NOUNS = wordSet(
  'meeting meetings talks discussion discussions conversation negotiations deliberations lunch luncheon dinner breakfast consultations',
);
const FARTHEST = 12;

/** Where "between" or "with" stands behind the first noun of talks at the head of the sentence; -1 where none does. */
export function jointOfTalks({ tokens }: Sentence): number {
  const included = includedTalks(tokens);
  if (included > 0) return included;
  const held = heldBehindOpening(tokens);
  if (held > 0) return held;
  const alone = heldWith(tokens);
  if (alone > 0) return alone;
  const told = Math.max(ledBy(tokens), ofWith(tokens));
  if (told > 0) return told;
  const participation = participationIn(tokens);
  if (participation > 0) return participation;
  const noun = tokens.findIndex(
    (t, i) =>
      i < FARTHEST && NOUNS.has(t.lower) && (JOINTS.has(lowerAt(tokens, i + 1)) || isHeldBetween(tokens, i + 1)),
  );
  if (noun < 0) return placedTalks(tokens);
  if (JOINTS.has(lowerAt(tokens, noun + 1))) return noun + 1;
  return tokens.findIndex((t, i) => i > noun && t.lower === 'between');
}

const FARTHEST_HEAD = 4;

/** "The meeting today in Ashford between": where "between" stands; -1 where it does not. */
function placedTalks(tokens: readonly Token[]): number {
  return tokens.findIndex((t, i) => {
    const noun = t.lower === 'between' ? nounBefore(tokens, i) : -1;
    return noun >= 0 && noun <= FARTHEST_HEAD;
  });
}

const LED = wordSet('led headed chaired co-chaired co-led');
const TALKS_OF_TWO = wordSet('talks discussions consultations negotiations');
const FARTHEST_LED = 12;

/** "The talks, held in Ashford, were led by Ms A and Mr B": where "by" stands; -1 where it does not. */
function ledBy(tokens: readonly Token[]): number {
  const noun = tokens.findIndex((t, i) => i < FARTHEST && TALKS_OF_TWO.has(t.lower) && !t.capital);
  const led = tokens.findIndex((t, i) => i > noun && i <= noun + FARTHEST_LED && LED.has(t.lower));
  const passive = ['was', 'were'].includes(lowerAt(tokens, led - 1));
  return noun > 0 && led > 0 && passive && lowerAt(tokens, led + 1) === 'by' ? led + 1 : -1;
}

const INCLUDED = wordSet(
  'discussed reviewed raised came made included includes including featured during concluded ended closed topic topics subject subjects agenda top focus',
);
const LONGEST_INCLUDED = 5;

/** "a seminar, which included a bilateral meeting between": where "between" stands; -1 where it does not. */
function includedTalks(tokens: readonly Token[]): number {
  return tokens.findIndex((t, i) => {
    const noun = t.lower === 'between' ? nounBefore(tokens, i) : -1;
    return noun >= 0 && isIncluded(tokens, noun);
  });
}

/** "consultations with the participation of Ms A and Mr B took place": where "of" stands; -1 where it does not. */
function participationIn(tokens: readonly Token[]): number {
  const noun = tokens.findIndex((t, i) => i < FARTHEST && NOUNS.has(t.lower));
  const of = tokens.findIndex((t, i) => i > noun && t.lower === 'of' && lowerAt(tokens, i - 1) === 'participation');
  const held = tokens.some((t, i) => (t.lower === 'took' && lowerAt(tokens, i + 1) === 'place') || t.lower === 'held');
  return noun >= 0 && held ? of : -1;
}

/** "a meeting of Minister A with Mr B took place": where "of" stands; -1 where it does not. */
export function ofWith(tokens: readonly Token[]): number {
  const noun = tokens.findIndex((t, i) => i < FARTHEST && NOUNS.has(t.lower) && lowerAt(tokens, i + 1) === 'of');
  const held = tokens.some((t, i) => i > noun && t.lower === 'took' && lowerAt(tokens, i + 1) === 'place');
  return noun >= 0 && held && tokens.slice(noun).some((t) => t.lower === 'with') ? noun + 1 : -1;
}

const FARTHEST_NOUN = 8;

/** "during a meeting at the Palace between": the noun, with nothing but a place between; -1 where none stands. */
export function nounBefore(tokens: readonly Token[], joint: number): number {
  const noun = tokens.findLastIndex((t, i) => i < joint && i >= joint - FARTHEST_NOUN && NOUNS.has(t.lower));
  const place = tokens.slice(noun + 1, joint);
  const first = place[0]?.lower ?? '';
  const near =
    place.length === 0 || ['at', 'in', 'held', 'on', 'today', 'yesterday'].includes(first) || WEEKDAYS.has(first);
  return near && place.every((t) => t.word && t.lower !== 'and') ? noun : -1;
}

export function isIncluded(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - LONGEST_INCLUDED), noun).some((t) => INCLUDED.has(t.lower));
}

const JOINTS = wordSet('between with');
const LONGEST_HELD = 14;

/** "Talks were held today in Ashford between", "The meeting took place between". */
function isHeldBetween(tokens: readonly Token[], verb: number): boolean {
  const held = ['was', 'were'].includes(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'held';
  const tookPlace = lowerAt(tokens, verb) === 'took' && lowerAt(tokens, verb + 1) === 'place';
  const rest = tokens.slice(verb + 2, verb + 2 + LONGEST_HELD);
  const joint = rest.findIndex((t) => t.lower === 'between');
  return (held || tookPlace) && joint >= 0 && !rest.slice(0, joint).some((t) => [',', ';'].includes(t.text));
}

const LONGEST_OPENING = 40;

/** "On the margins of the Forum, a meeting was held between": where "between" stands; -1 where it does not. */
function heldBehindOpening(tokens: readonly Token[]): number {
  if (!OPENERS_OF_TIME.has(lowerAt(tokens, 0))) return -1;
  const article = tokens.findIndex(
    (t, i) => i > 0 && i < LONGEST_OPENING && /^(?:an?|the|bilateral)$/u.test(t.lower) && tokens[i - 1]?.text === ',',
  );
  const noun = tokens.findIndex((t, i) => article > 0 && i > article && i <= article + 3 && NOUNS.has(t.lower));
  return noun > 0 && isHeldBetween(tokens, noun + 1)
    ? tokens.findIndex((t, i) => i > noun && t.lower === 'between')
    : -1;
}

const FARTHEST_WITH = 10;
const HELD = wordSet('held organized organised');

/** "As part of the visit, a meeting was organised with Mr B": where "with" stands; -1 where it does not. */
export function heldWith(tokens: readonly Token[]): number {
  const held = tokens.findIndex(
    (t, i) => HELD.has(t.lower) && lowerAt(tokens, i - 1) === 'was' && NOUNS.has(lowerAt(tokens, i - 2)),
  );
  const joint = tokens.findIndex((t, i) => i > held && i < held + FARTHEST_WITH && t.lower === 'with');
  return held > 0 && held < LONGEST_OPENING && joint > 0 ? joint : -1;
}

const OPENERS_OF_TIME = wordSet('on at in within during as following after today yesterday earlier later');
