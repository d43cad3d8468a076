import { addDays, type PartialDate } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import { isDateline } from '../find/datelines.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { SetClause, Setting } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { leadsAway } from './abroad.ts';
import { dayBefore, isAside, isBefore, isSpokenOf, openingEnd } from './asides.ts';
import { cityAt, type Places } from './cities.ts';
import { cityOfClause } from './clause-cities.ts';
import { concludingAt, dateOf, isLongAgo, isOld } from './clause-dates.ts';
import { isElsewhere } from './elsewhere.ts';
import { fillGaps, type SetInStory } from './gaps.ts';
import { homeCity } from './home-city.ts';
import { citiesListed, cityOfHost, cityOfReceiver } from './host-cities.ts';
import { goAbroad, goOnJourney, moveStory, newStory, openStory, type Story } from './story.ts';
import { findTrip, isEnding, resolveStoryDays, tripOf } from './story-days.ts';
import { withCityBehind, withDayBehind } from './took-place.ts';

/**
 * Puts the clauses in time and place. A release tells its day in order: a day or city that it names holds until it
 * names another. What is announced or recalled never moves the story on.
 */
export function setClauses(
  clauses: readonly Clause[],
  sentences: readonly Sentence[],
  dates: readonly (readonly DateMention[])[],
  published: PartialDate | null,
  places: Places,
): SetClause[] {
  const story = newStory(findTrip(sentences, dates));
  const set: SetInStory[] = [];
  const bySentence = groupBySentence(clauses);
  for (const sentence of sentences) {
    const told = dates[sentence.index] ?? [];
    const own = bySentence.get(sentence.index) ?? [];
    const trip = tripOf(sentence.tokens, told);
    if (trip) goOnJourney(story, trip, told, sentence, published);
    const found = resolveStoryDays(told, story.date, story.trip);
    openStory(story, sentence, found, published, places, own.length === 0);
    const before = story.city;
    let coming: string | null = null;
    if (own.some((clause) => isAbroad(clause, story, places))) goAbroad(story);
    for (const told of own) {
      const clause = isComing(told, found, published) ? { ...told, modality: 'PLANNED' as const } : told;
      // "returned to X after a dinner with …": not in the city that the sentence leads to.
      const there = isBefore(clause) ? before : ((clause.modality === 'PLANNED' ? coming : null) ?? story.city);
      const now = { ...story, city: there };
      const next = setClause(clause, now, found, published, places);
      set.push(next);
      // "will proceed to X and meet B": there, though the story has not come there.
      if (clause.modality === 'PLANNED' && leadsThere(next.clause)) coming = next.clause.setting.city;
      if (!movesStory(next, story)) continue;
      moveStory(story, next.told, isArrival(next.clause));
      for (const city of citiesListed(next.clause, places)) story.visited.add(city);
    }
  }
  const filled = fillGaps(set, story, () => (story.abroad ? null : homeCity(sentences, places)));
  const tokensOf = (index: number) => sentences[index]?.tokens ?? [];
  return withCityBehind(withDayBehind(filled, tokensOf, dates), tokensOf, places);
}

const FARTHEST_DAY = 16;

/** "is visiting Ashford from 8 to 10 May", told on the 7th: the present tense announces. */
function isComing(clause: Clause, dates: readonly DateMention[], published: PartialDate | null): boolean {
  const { sentence, from, to, groupFrom, modality } = clause;
  if (modality !== 'OCCURRED' || published?.length !== 10) return false;
  if (isMeetingToCome(clause, dates, published)) return true;
  const first = sentence.tokens[from]?.lower ?? '';
  const present =
    /^(?:is|are|visits|arrives|begins)$/u.test(first) ||
    sentence.tokens.slice(groupFrom, from).some((t) => t.lower === 'is' || t.lower === 'are');
  if (!present || isEnding(sentence.tokens, to)) return false;
  const day = dates.find((d) => d.from >= to && d.from - to <= FARTHEST_DAY && !isDateline(sentence.tokens, d));
  // "is organised by A and will run until 8 May": the day is of another verb.
  return isDayAfter(day, published) && !sentence.tokens.slice(to, day.from).some((t) => OF_LATER.has(t.lower));
}

const OF_LATER = wordSet('will until till');

const FARTHEST_DAY_BEFORE = 3;

/** "their June 8 meeting with Mr B", told on the 7th. */
function isMeetingToCome({ sentence, from }: Clause, dates: readonly DateMention[], published: PartialDate): boolean {
  if (!/^meetings?$/u.test(sentence.tokens[from]?.lower ?? '')) return false;
  return isDayAfter(
    dates.find((d) => d.to <= from && from - d.to < FARTHEST_DAY_BEFORE),
    published,
  );
}

function isDayAfter(day: DateMention | undefined, published: PartialDate): day is DateMention {
  return day?.date?.length === 10 && day.date > published;
}

function isAbroad(clause: Clause, { city, visited }: Story, { gazetteer }: Places): boolean {
  return city !== null && !visited.has(city) && leadsAway(clause, city, gazetteer);
}

function groupBySentence(clauses: readonly Clause[]): ReadonlyMap<number, readonly Clause[]> {
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const list = bySentence.get(clause.sentence.index);
    if (list) list.push(clause);
    else bySentence.set(clause.sentence.index, [clause]);
  }
  return bySentence;
}

function setClause(
  clause: Clause,
  story: Story,
  dates: readonly DateMention[],
  published: PartialDate | null,
  places: Places,
): SetInStory {
  const opening = openingEnd(clause.sentence.tokens);
  // "Following a call on Friday, they met": where the story has gone on, Friday is only that of the call.
  const during = lowerAt(clause.sentence.tokens, 0) === 'during';
  const own = dates.filter(
    (d) => during || !(d.to <= opening && opening <= clause.groupFrom && isEarlier(d.date, story)),
  );
  const date = dateOf(clause, own, published);
  const old = published !== null && date !== null && date.date !== null && isOld(date.date, published);
  const recalled =
    clause.modality === 'BACKGROUND' ||
    (clause.modality === 'OCCURRED' && (old || isLongAgo(clause, dates, published)));
  const told = settingOf(clause, date, recalled ? newStory(null) : story, places);
  const setting = { ...told, ...daysOf(clause, told, story, places) };
  return { clause: { ...clause, modality: recalled ? 'BACKGROUND' : clause.modality, setting }, told, recalled };
}

function leadsThere({ kind, setting }: SetClause): boolean {
  return setting.ownCity === true && ['TRIP', 'LEAVE', 'VISIT', 'LEAD'].includes(kind);
}

function movesStory({ clause, recalled }: SetInStory, story: Story): boolean {
  if (clause.modality !== 'OCCURRED' || clause.told || recalled || isSpokenOf(clause)) return false;
  if (isBefore(clause) || isWayHome(clause)) return false;
  const aside = isAside(clause) || clause.to <= openingEnd(clause.sentence.tokens);
  return !(aside && isEarlier(clause.setting.date, story));
}

const CONCLUDED = /^(?:conclude|complete|end|finish|wrap)/u;

/** "concluded his visit to Ashford and returned to Birch", "returned home after concluding": what is told next was on the visit. */
function isWayHome({ kind, sentence: { tokens }, groupFrom, from, to }: Clause): boolean {
  const returned = kind === 'LEAVE' && lowerAt(tokens, from) === 'returned';
  if (returned && concludingAt(tokens, to) > 0) return true;
  return (
    returned && lowerAt(tokens, groupFrom - 1) === 'and' && tokens.slice(0, from).some((t) => CONCLUDED.test(t.lower))
  );
}

function isEarlier(date: PartialDate | null, story: Story): boolean {
  return date !== null && story.date !== null && date < story.date;
}

function settingOf(clause: Clause, date: DateMention | null, story: Story, places: Places): Setting {
  const receiver = story.city === null ? cityOfReceiver(clause, places) : null;
  const own = cityOfClause(clause, places, receiver) ?? cityOfHost(clause, story.visited, places);
  const elsewhere = own === null && isElsewhere(clause, story.city, places);
  const away = own === null && date !== null && isBeforeArrival(date, story);
  const where = { city: elsewhere || away ? null : (own ?? story.city), ownCity: elsewhere || away || own !== null };
  if (date) {
    // "travelled to X on Wednesday to meet B": the day of the verb before is no coming one.
    const before = clause.sentence.tokens.slice(0, clause.groupFrom);
    const isDayBefore = clause.purpose && date.to <= clause.groupFrom && !before.some((t) => t.lower === 'will');
    const coming = clause.modality === 'PLANNED' && !isDayBefore;
    const dateText = phraseText(clause.sentence.tokens, date.from, date.to);
    return { ...daysToCome(date, coming), dateText, ...where };
  }
  const { date: day, dateText } = clause.modality === 'OCCURRED' ? (dayBefore(clause) ?? dayOfStory(story)) : UNDATED;
  return { date: day, endDate: null, dateText, ...where };
}

const ARRIVING = wordSet('arrived proceeded travelled traveled went flew headed landed departed left moved');

/** "proceeded to Ashford today": the story was elsewhere before. */
function isArrival({ kind, modality, setting, sentence: { tokens }, from }: SetClause): boolean {
  return kind === 'TRIP' && modality === 'OCCURRED' && setting.date !== null && ARRIVING.has(lowerAt(tokens, from));
}

function isBeforeArrival({ date }: DateMention, { citySince }: Story): boolean {
  return citySince !== null && date?.length === 10 && date < citySince;
}

/** The day that the story has come to; on a journey that began later, or where no day was told, the first of the journey. */
function dayOfStory({ date, dateText, trip, journey }: Story): Pick<Setting, 'date' | 'dateText'> {
  const onJourney = journey !== null && trip !== null && (date === null || date < trip.from);
  return onJourney ? { date: trip.from, dateText: journey } : { date, dateText };
}

/** What "Monday to Wednesday" means where it is to come is told by its first day; the last lies as far behind it. */
function daysToCome({ date, endDate, futureDate }: DateMention, coming: boolean): Pick<Setting, 'date' | 'endDate'> {
  if (!coming || futureDate === undefined) return { date, endDate };
  return { date: futureDate, endDate: endDate && futureDate !== date ? addDays(endDate, 7) : endDate };
}

const UNDATED = { date: null, dateText: null };

/** "concluded a four-day visit today", "visited X this week": a journey has the days on which it began and ended. */
function daysOf(
  clause: Clause,
  { date, endDate, dateText }: Setting,
  { trip }: Story,
  places: Places,
): Pick<Setting, 'date' | 'endDate'> {
  const { tokens } = clause.sentence;
  const isJourney = clause.kind === 'TRIP' || (clause.kind === 'VISIT' && cityAt(tokens, clause.to, places) !== null);
  if (!isJourney || clause.modality !== 'OCCURRED' || trip === null) return { date, endDate };
  const ended = date === trip.to && isEnding(tokens, clause.to);
  const isVague = date === null && dateText !== null;
  return ended || isVague ? { date: trip.from, endDate: trip.to } : { date, endDate };
}
