import { lowerAt, type Token } from '../../../text/tokens.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { type DateMention, plainDate, type StoryDay } from './date-mention.ts';
import { COUNTS, ORDINALS, PARTS_OF_DAY } from './words.ts';

const DAY = wordSet('day date night morning afternoon evening');

/** "the same day", "later that day", "the following morning", "two days later", "the day before", "on the first day". */
export function readStoryDay(tokens: readonly Token[], i: number): DateMention | null {
  const found = sameDay(tokens, i) ?? nextDay(tokens, i) ?? daysApart(tokens, i) ?? dayOfTrip(tokens, i);
  return found && { ...plainDate(i, found.to, null), storyDay: found.day };
}

interface Found {
  readonly to: number;
  readonly day: StoryDay;
}

function fromStory(to: number, days: number): Found {
  return { to, day: { of: 'STORY', days } };
}

/** "the same day", "that (very) evening", "later in the day". */
function sameDay(tokens: readonly Token[], i: number): Found | null {
  const word = lowerAt(tokens, i);
  if (word === 'later' || word === 'earlier') {
    const inTheDay = ['in', 'the', 'day'].every((w, k) => lowerAt(tokens, i + 1 + k) === w);
    return inTheDay ? fromStory(i + 4, 0) : null;
  }
  if (word !== 'same' && word !== 'that') return null;
  const at = ['same', 'very'].includes(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  return DAY.has(lowerAt(tokens, at)) ? fromStory(at + 1, 0) : null;
}

const BESIDE: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['following', 1],
  ['ensuing', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** "the next day", "the following morning", "the previous evening". */
function nextDay(tokens: readonly Token[], i: number): Found | null {
  const days = BESIDE.get(lowerAt(tokens, i));
  const articled = i === 0 || ['the', 'that'].includes(lowerAt(tokens, i - 1)) || tokens[i]?.capital;
  return days !== undefined && articled && DAY.has(lowerAt(tokens, i + 1)) ? fromStory(i + 2, days) : null;
}

/** "a day later", "two days earlier", "the day before", "the evening before". */
function daysApart(tokens: readonly Token[], i: number): Found | null {
  const unit = lowerAt(tokens, i + 1);
  const count = COUNTS.get(lowerAt(tokens, i));
  const way = lowerAt(tokens, i + 2);
  if (count !== undefined && (unit === 'day' || unit === 'days')) {
    if (way === 'later' || way === 'afterwards') return fromStory(i + 3, count);
    if (way === 'earlier' || way === 'before' || way === 'previously') return fromStory(i + 3, -count);
  }
  const isEdge = lowerAt(tokens, i) === 'the' && DAY.has(unit) && (way === 'before' || way === 'after');
  // "the day before yesterday" has its own reader; "the day before the talks" still counts from the talks.
  return isEdge ? fromStory(i + 3, way === 'before' ? -1 : 1) : null;
}

const FIRST_AND_LAST: ReadonlyMap<string, number> = new Map([
  ['opening', 0],
  ['last', -1],
  ['final', -1],
  ['closing', -1],
  ['concluding', -1],
  ...ORDINALS,
]);
/** What a day can be one of. */
const JOURNEYS = wordSet('visit trip tour mission stay journey programme program');
const EVENTS = wordSet('forum conference summit fair expo exhibition meeting session event');

/** "on the first day", "on the final day of her visit", "on day two". */
function dayOfTrip(tokens: readonly Token[], i: number): Found | null {
  if (lowerAt(tokens, i) === 'day' && lowerAt(tokens, i - 1) === 'on') {
    const day = COUNTS.get(lowerAt(tokens, i + 1));
    return day === undefined ? null : { to: i + 2, day: { of: 'TRIP', days: day - 1 } };
  }
  const nth = FIRST_AND_LAST.get(lowerAt(tokens, i));
  const articled = ['the', 'his', 'her', 'their'].includes(lowerAt(tokens, i - 1));
  if (nth === undefined || !articled || !['day', ...PARTS_OF_DAY].includes(lowerAt(tokens, i + 1))) return null;
  return { to: behindOwner(tokens, i + 2), day: { of: 'TRIP', days: nth } };
}

// "of the visit", "of his three-day trip": part of the phrase; where the trip goes is not.
function behindOwner(tokens: readonly Token[], i: number): number {
  if (lowerAt(tokens, i) !== 'of') return i;
  for (let at = i + 1; at < i + 6; at++) {
    const word = lowerAt(tokens, at);
    if (JOURNEYS.has(word)) return at;
    if (EVENTS.has(word) || tokens[at]?.word !== true) break;
  }
  return i;
}
