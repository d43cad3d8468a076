import type { PartialDate } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import { placeEnd } from '../lexicon.ts';
import type { Setting } from '../scene.ts';
import { isFuture } from '../vocabulary/verb-groups.ts';
import { cityAt, cityName, type Places } from './cities.ts';
import { datelineTown } from './city-hints.ts';
import { isInRelative } from './clause-dates.ts';
import type { Trip } from './story-days.ts';
import { isTownLine } from './town-lines.ts';

/** The day and city that the release has come to. */
export interface Story {
  /** The day of the dateline: only where the text names no other day. */
  dateline: { readonly date: PartialDate | null; readonly dateText: string } | null;
  date: PartialDate | null;
  dateText: string | null;
  city: string | null;
  /** The day on which it came to this city, where it tells of the journey there; before it, it was elsewhere. */
  citySince: PartialDate | null;
  /** All cities that it has come to. */
  readonly visited: Set<string>;
  /** The days of the journey told last. */
  trip: Trip | null;
  /** It has left the city of its dateline for a country elsewhere. */
  abroad: boolean;
  /** The words of its days, once the text has come to a journey that is over or going on. */
  journey: string | null;
}

export function newStory(trip: Trip | null): Story {
  return {
    dateline: null,
    date: null,
    dateText: null,
    city: null,
    citySince: null,
    visited: new Set(),
    trip,
    abroad: false,
    journey: null,
  };
}

/** The city of the dateline is not where a journey to another country took place. */
export function goAbroad(story: Story): void {
  story.city = null;
  story.abroad = true;
}

/** From here on the story is that of this journey; days to come are not yet told of. */
export function goOnJourney(
  story: Story,
  trip: Trip,
  dates: readonly DateMention[],
  { tokens, blockKind }: Sentence,
  published: PartialDate | null,
): void {
  story.trip = trip;
  // "visited X from 1 to 2 May and Y from 3 to 5 May": two legs tell nothing of what has no day.
  const [range, second] = dates.filter((d) => d.endDate !== null);
  const begun = published === null || trip.from <= published;
  const told = range && !second && range.date === trip.from && begun && blockKind !== 'TITLE' && !tokens.some(isFuture);
  story.journey = told ? phraseText(tokens, range.from, range.to) : null;
}

const HEAD = 4;

/** Takes the day and city that a sentence says apart from its clauses: "… fostered collaboration in X today". */
export function openStory(
  story: Story,
  sentence: Sentence,
  dates: readonly DateMention[],
  published: PartialDate | null,
  places: Places,
  noClause: boolean,
): void {
  const { tokens, blockKind } = sentence;
  if (blockKind === 'DATELINE' || isTownLine(tokens, dates)) {
    readDateline(story, tokens, dates, places);
    return;
  }
  // "In the morning, …" under a dateline: of its day, unless the text tells another.
  if (
    story.date === null &&
    story.dateline &&
    blockKind === 'PARAGRAPH' &&
    (story.trip === null ? isPartOfDay(tokens) : saysPartOfDay(tokens, dates))
  ) {
    story.date = story.dateline.date;
    story.dateText = story.dateline.dateText;
  }
  if (story.city === null && blockKind === 'PARAGRAPH') story.city = cityInFront(tokens, dates, places);
  // "29 April, Ashford: …" in an itinerary.
  if (blockKind === 'LIST_ITEM') story.city = cityInFront(tokens, dates, places) ?? story.city;
  story.city =
    cityWhereIs(tokens, places) ?? story.city ?? cityWelcomedTo(tokens, places) ?? cityOfMeeting(tokens, places);
  if (blockKind === 'TITLE') story.dateline ??= dayOfTitle(tokens, dates, published);
  if (blockKind === 'TITLE' || !noClause) return;
  const day = dates.find((d) => isPastDay(d, published) && !isInRelative(d, tokens));
  // "The treaty was ratified on 3 March": only the head of a sentence leads back.
  if (!day || (day.from > HEAD && story.date !== null && (day.date ?? '') < story.date)) return;
  story.date = day.date;
  story.dateText = phraseText(tokens, day.from, day.to);
  story.city ??= cityAtEnd(tokens, places);
}

const FARTHEST_END = 2;

/** "Minister meets Governor (8 May)", "Call on the Premier, 8 May 2024": the day with which a headline ends. */
function dayOfTitle(tokens: readonly Token[], dates: readonly DateMention[], published: PartialDate | null) {
  const day = dates.at(-1);
  if (!day || !isPastDay(day, published) || tokens.length - day.to > FARTHEST_END) return null;
  return { date: day.date, dateText: phraseText(tokens, day.from, day.to) };
}

/** "met in the morning with", and no day in the sentence. */
function saysPartOfDay(tokens: readonly Token[], dates: readonly DateMention[]): boolean {
  return dates.length === 0 && tokens.some((t, i) => t.lower === 'in' && isPartOfDay(tokens.slice(i, i + 3)));
}

function isPartOfDay(tokens: readonly Token[]): boolean {
  const [first, second, third] = [0, 1, 2].map((i) => lowerAt(tokens, i));
  return first === 'in' && second === 'the' && ['morning', 'afternoon', 'evening'].includes(third ?? '');
}

function readDateline(story: Story, tokens: readonly Token[], dates: readonly DateMention[], places: Places): void {
  const from = tokens.findIndex((_, i) => placeEnd(tokens, i, places.gazetteer) > i);
  const listed = from < 0 ? null : cityName(phraseText(tokens, from, placeEnd(tokens, from, places.gazetteer)), places);
  // "3 May 2024 | Ashford": the town may stand behind the day.
  const behind = dates[0]?.from === 0 ? dates[0].to + 1 : 0;
  const town = datelineTown(tokens.slice(behind));
  story.city ??= town !== null && places.cities.has(town) ? town : listed;
  const date = dates.find((d) => d.date?.length === 10);
  if (date) story.dateline = { date: date.date, dateText: phraseText(tokens, date.from, date.to) };
}

const FRONT_ENDS = new Set(['—', '–', '-', ':', '.', '(']);

/** "London — The Minister met …", "BRUSSELS, 8 May. The Commissioner met …": a dateline that is no block of its own. */
function cityInFront(tokens: readonly Token[], dates: readonly DateMention[], places: Places): string | null {
  if (dates[0]?.from === 0) return cityBehindDay(tokens, dates[0].to, places);
  const end = tokens.findIndex((t, i) => i > 0 && (t.text === ',' || FRONT_ENDS.has(t.text)));
  if (end < 1 || end > LONGEST_TOWN) return null;
  const date = dates[0];
  const behindDate = tokens[end]?.text === ',' && date?.from === end + 1 ? (tokens[date.to]?.text ?? '.') : '';
  const opens = FRONT_ENDS.has(tokens[end]?.text ?? '') || FRONT_ENDS.has(behindDate);
  return opens ? cityAt(tokens.slice(0, end), 0, places) : null;
}

const LONGEST_TOWN = 3;

/** "8 May 2024, Brussels – The Commissioner met …". */
function cityBehindDay(tokens: readonly Token[], to: number, places: Places): string | null {
  const from = tokens[to]?.word === false ? to + 1 : to;
  const end = tokens.findIndex((t, i) => i > from && FRONT_ENDS.has(t.text));
  return end < 0 || end - from > LONGEST_TOWN ? null : cityAt(tokens.slice(from, end), 0, places);
}

const BEING = new Set(['was', 'were', 'is', 'are', 'currently', 'while', 'whilst']);

/** "Mr A was in X for the opening", "While in X, he met B". */
function cityWhereIs(tokens: readonly Token[], places: Places): string | null {
  const at = tokens.findIndex((t, i) => t.lower === 'in' && BEING.has(lowerAt(tokens, i - 1)));
  return at < 0 ? null : cityAt(tokens, at + 1, places);
}

/** "welcomed Ms A and her delegation to Bracken". */
function cityWelcomedTo(tokens: readonly Token[], places: Places): string | null {
  const welcome = tokens.findIndex((t) => t.lower === 'welcomed');
  const to = tokens.findIndex((t, i) => i > welcome && i <= welcome + 24 && t.lower === 'to');
  // "welcomed the guests and expressed his gratitude to …": "to" belongs to another verb.
  if (welcome < 0 || to < 0 || tokens.slice(welcome + 1, to).some((t) => t.lower.endsWith('ed'))) return null;
  return cityAt(tokens, to + 1, places);
}

const MEETINGS = new Set([
  'meeting',
  'meetings',
  'talks',
  'ceremony',
  'discussions',
  'dinner',
  'signing',
  'conversation',
]);

/** "The meeting took place in X", "The talks were held in X", "At the meeting held in X, …". */
function cityOfMeeting(tokens: readonly Token[], places: Places): string | null {
  const from = ['at', 'during', 'in'].includes(lowerAt(tokens, 0)) ? 1 : 0;
  if (lowerAt(tokens, from) !== 'the' || !tokens.slice(from + 1, from + 4).some((t) => MEETINGS.has(t.lower)))
    return null;
  const at = tokens.findIndex((t, i) => t.lower === 'in' && ['place', 'held'].includes(lowerAt(tokens, i - 1)));
  return at < 0 ? null : cityAt(tokens, at + 1, places);
}

function cityAtEnd(tokens: readonly Token[], places: Places): string | null {
  const last = tokens.findLastIndex((t) => t.lower === 'in');
  return last < 0 || tokens.length - last > 5 ? null : cityAt(tokens, last + 1, places);
}

function isPastDay(date: DateMention, published: PartialDate | null): boolean {
  return (
    date.date?.length === 10 && !date.bound && date.endDate === null && (published === null || date.date <= published)
  );
}

/** A clause that happened takes the story to its day and city. */
export function moveStory(story: Story, setting: Setting, arrived: boolean): void {
  if (setting.date?.length === 10 && setting.endDate === null && setting.date !== story.date) {
    story.date = setting.date;
    story.dateText = setting.dateText;
  }
  if (setting.city && setting.city !== story.city) story.citySince = arrived ? setting.date : null;
  if (setting.city) story.city = setting.city;
  if (setting.city) story.visited.add(setting.city);
}
