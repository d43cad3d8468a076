import { addDays, type PartialDate } from '../../domain/dates.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Modality } from '../../domain/statement.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Clause } from './clauses/index.ts';
import type { DateMention } from './find/dates.ts';
import { phraseText } from './find/posts.ts';
import { readThing } from './find/things.ts';
import { placeEnd } from './lexicon.ts';
import type { SetClause, Setting } from './scene.ts';
import { FACILITY_HEADS, MISSION_HEADS, ORGANISATION_HEADS } from './vocabulary/organisations.ts';
import { CITY_STATES } from './vocabulary/titles.ts';

/**
 * Puts the clauses in time and place. A release tells its day in order: a day or city that it names holds until it
 * names another. What is announced never moves the story on.
 */
export function setClauses(
  clauses: readonly Clause[],
  sentences: readonly Sentence[],
  dates: readonly (readonly DateMention[])[],
  published: PartialDate | null,
  gazetteer: Gazetteer,
  cities: ReadonlySet<string>,
): SetClause[] {
  const story: Story = { date: null, endDate: null, dateText: null, city: null };
  const set: SetClause[] = [];
  for (const sentence of sentences) {
    const found = dates[sentence.index] ?? [];
    const own = clauses.filter((clause) => clause.sentence === sentence);
    openStory(story, sentence, found, published, gazetteer, cities, own.length === 0);
    for (const spoken of own) {
      const long =
        spoken.modality === 'OCCURRED' &&
        isLongAgo(spoken, found, published) &&
        dateOf(spoken, found, published) === null;
      const clause = long ? { ...spoken, modality: 'BACKGROUND' as const } : spoken;
      const setting = settingOf(clause, story, found, published, gazetteer, cities);
      set.push({ ...clause, setting });
      if (clause.modality === 'OCCURRED' && !clause.told) moveStory(story, clause, setting, gazetteer, cities);
    }
  }
  return fillGaps(set, story, cities);
}

interface Story {
  /** The day of the dateline: only where the text names no other day. */
  dateline?: { readonly date: PartialDate | null; readonly dateText: string };
  date: PartialDate | null;
  endDate: PartialDate | null;
  dateText: string | null;
  city: string | null;
}

/** A sentence with no clause of interest may still say the day and the city: "… fostered collaboration in X today". */
function openStory(
  story: Story,
  sentence: Sentence,
  dates: readonly DateMention[],
  published: PartialDate | null,
  gazetteer: Gazetteer,
  cities: ReadonlySet<string>,
  noClause: boolean,
): void {
  if (sentence.blockKind === 'DATELINE') {
    const date = dates.find((d) => d.date?.length === 10);
    const place = sentence.tokens.findIndex((_, i) => placeEnd(sentence.tokens, i, gazetteer) > i);
    if (place >= 0) {
      story.city ??= cityName(
        phraseText(sentence.tokens, place, placeEnd(sentence.tokens, place, gazetteer)),
        gazetteer,
        cities,
      );
      if (date) story.dateline = { date: date.date, dateText: phraseText(sentence.tokens, date.from, date.to) };
    }
    return;
  }
  const welcome = sentence.tokens.findIndex((t) => t.lower === 'welcomed');
  const to =
    welcome < 0 ? -1 : sentence.tokens.findIndex((t, i) => i > welcome && i <= welcome + 24 && t.lower === 'to');
  if (to >= 0) story.city ??= cityAt(sentence.tokens, to + 1, gazetteer, cities);
  if (sentence.blockKind === 'TITLE' || !noClause) return;
  const day = dates.find((d) => isPastDay(d, published));
  if (!day) return;
  story.date = day.date;
  story.dateText = phraseText(sentence.tokens, day.from, day.to);
  const last = sentence.tokens.findLastIndex((t) => t.lower === 'in');
  const city = last >= 0 ? cityAt(sentence.tokens, last + 1, gazetteer, cities) : null;
  if (city && sentence.tokens.length - last <= 5) story.city ??= city;
}

function isPastDay(date: DateMention, published: PartialDate | null): boolean {
  return date.date?.length === 10 && (published === null || date.date <= published);
}

function settingOf(
  clause: Clause,
  story: Story,
  dates: readonly DateMention[],
  published: PartialDate | null,
  gazetteer: Gazetteer,
  cities: ReadonlySet<string>,
): Setting {
  const own = cityOfClause(clause, gazetteer, cities);
  const ownCity = own !== null;
  const city = own ?? story.city;
  const date = dateOf(clause, dates, published);
  if (date) {
    const future = clause.modality === 'PLANNED' && date.futureDate !== undefined;
    const day = future ? (date.futureDate ?? null) : date.date;
    return {
      date: day,
      endDate: date.endDate,
      dateText: phraseText(clause.sentence.tokens, date.from, date.to),
      city,
      ownCity,
    };
  }
  if (clause.modality === 'OCCURRED')
    return { date: story.date, endDate: null, dateText: story.dateText, city, ownCity };
  return { date: null, endDate: null, dateText: null, city, ownCity };
}

/** The date nearest to the verb that fits its tense; behind the verb counts as nearer than before it. */
function dateOf(clause: Clause, dates: readonly DateMention[], published: PartialDate | null): DateMention | null {
  const fits = dates.filter(
    (d) =>
      !isDateline(d, clause) &&
      !isBehindRelative(d, clause) &&
      fitsTense(d, clause.modality, published, clause.sentence.tokens),
  );
  const distance = (d: DateMention) =>
    (d.from >= clause.from ? d.from - clause.to : (clause.groupFrom - d.to) * 1.5) + (d.from >= clause.limit ? 30 : 0);
  return fits.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

// "MACAO, June 11 – The Chief Executive met …": the day of writing, not of the meeting.
function isDateline(date: DateMention, clause: Clause): boolean {
  const { tokens } = clause.sentence;
  const after = tokens[date.to]?.text ?? '';
  return (
    date.from <= 8 &&
    ['(', '-', '–', '—'].includes(after) &&
    !/^(?:on|in|at|from)$/u.test(tokens[0]?.lower ?? '') &&
    tokens.slice(0, date.from).every((t) => t.capital || [',', '/', 'newspaper', '(', ')'].includes(t.lower))
  );
}

// "witnessed the exchange of the MOU, which had been signed on 18 August": the day belongs to the relative clause.
function isBehindRelative(date: DateMention, clause: Clause): boolean {
  const between = clause.sentence.tokens.slice(clause.to, date.from).map((t) => t.lower);
  return between.some((word) => ['which', 'who', 'whom', 'where', 'when'].includes(word));
}

/** "visited Singapore in 2019", "signed last year": the clause recalls what was long before. */
function isLongAgo(clause: Clause, dates: readonly DateMention[], published: PartialDate | null): boolean {
  if (published === null) return false;
  const near = dates.find(
    (d) =>
      (d.from >= clause.to && d.from - clause.to <= 12 && !isBehindRelative(d, clause)) ||
      (d.to <= clause.groupFrom && d.from <= 2),
  );
  if (!near?.date || isDateline(near, clause)) return false;
  return near.date.length === 10
    ? near.date < addDays(published, -62)
    : near.date < published.slice(0, near.date.length);
}

const NEXT_DAY: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1 };

function fitsTense(
  date: DateMention,
  modality: Modality,
  published: PartialDate | null,
  tokens: readonly Token[],
): boolean {
  const relative = NEXT_DAY[tokens[date.from]?.lower ?? ''];
  if (modality === 'PLANNED' || modality === 'CANCELLED') {
    if (relative !== undefined) return true;
    if (date.date === null) return true;
    return (
      published === null ||
      (date.endDate ?? date.futureDate ?? date.date) >= published.slice(0, (date.date ?? '').length)
    );
  }
  if (modality === 'BACKGROUND') return true;
  if (date.date === null) return date.yearGuessed || relative !== undefined;
  if (date.date.length < 10) return false;
  if (published === null || published.length < 10) return true;
  // Older than two months: the release recalls it; later than publication: it is announced.
  return date.date <= addDays(published, relative === 0 ? 0 : 0) && date.date >= addDays(published, -62);
}

function moveStory(
  story: Story,
  clause: Clause,
  setting: Setting,
  gazetteer: Gazetteer,
  cities: ReadonlySet<string>,
): void {
  if (setting.date !== null && setting.endDate === null && setting.date !== story.date) {
    story.date = setting.date;
    story.dateText = setting.dateText;
  }
  if (clause.kind === 'TRIP' || clause.kind === 'LEAD' || clause.kind === 'VISIT') {
    const city = cityAt(clause.sentence.tokens, clause.to, gazetteer, cities);
    if (city) story.city = city;
  } else if (setting.city) story.city = setting.city;
}

/** "In Beijing, Mr A met B", "met B in Beijing": not every city that the sentence mentions. */
function cityOfClause(clause: Clause, gazetteer: Gazetteer, cities: ReadonlySet<string>): string | null {
  const { tokens } = clause.sentence;
  if (clause.kind === 'TRIP' || clause.kind === 'LEAVE' || clause.kind === 'LEAD') {
    const city = cityAt(tokens, clause.to, gazetteer, cities);
    if (city) return city;
  }
  if (clause.kind === 'VISIT') {
    const city = cityAt(tokens, clause.to, gazetteer, cities);
    if (city) return city;
  }
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.lower !== 'in' || !standsForPlace(clause, i)) continue;
    const city = cityAt(tokens, i + 1, gazetteer, cities);
    if (city) return city;
  }
  return null;
}

/** At the head of the sentence, beside a date, right behind the verb, a person or a capitalised name of the clause. */
function standsForPlace(clause: Clause, at: number): boolean {
  const { tokens } = clause.sentence;
  if (at === 0) return true;
  if (
    clause.dates.some((d) => d.to === at || d.from === at + 2 || d.from === at + 3 || (d.from > at && d.from - at <= 4))
  )
    return true;
  if (at < clause.groupFrom || at > clause.limit + 1) return false;
  if (at === clause.to) return true;
  if (clause.persons.some((p) => p.phrase.to === at || p.phrase.to + 1 === at)) return true;
  const before = tokens[at - 1];
  if (isOfficeAbroad(tokens, at)) return false;
  return (
    before !== undefined &&
    (before.capital ||
      before.text === ')' ||
      before.text === '"' ||
      ORGANISATION_HEADS.has(before.lower) ||
      FACILITY_HEADS.has(before.lower) ||
      /^(?:ceremony|agreement|memorandum|forum|conference|meeting|dinner|summit|event|reception|seminar|talks)$/u.test(
        before.lower,
      ))
  );
}

// "the Economic and Trade Office in London": where the office is, not where it happened.
function isOfficeAbroad(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && (tokens[from - 1]?.capital || ['of', 'and', 'the'].includes(tokens[from - 1]?.lower ?? '')))
    from--;
  return tokens.slice(from, at).some((t) => t.capital && MISSION_HEADS.has(t.lower));
}

/** The city that is named right at this token ("Harbin", "the city of Harbin"), else null. */
export function cityAt(
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
  cities: ReadonlySet<string>,
): string | null {
  let at = i;
  while (
    ['the', 'city', 'of', 'downtown', 'central', 'both', 'to', 'in'].includes(tokens[at]?.lower ?? '') &&
    at - i < 4
  )
    at++;
  const end = placeEnd(tokens, at, gazetteer);
  if (end > at) {
    const next = tokens[end];
    // "Harbin Institute of Technology" begins with a city and is none.
    if (next?.text === '(') return null;
    if (next?.capital && next.word && !['City', 'Municipality', 'Province'].includes(next.text)) return null;
    return cityName(phraseText(tokens, at, end), gazetteer, cities);
  }
  const thing = readThing(tokens, at, gazetteer);
  return thing && cities.has(thing.text.replace(/ (?:City|Municipality)$/u, ''))
    ? thing.text.replace(/ (?:City|Municipality)$/u, '')
    : null;
}

/** The city that a place name stands for: itself, or the city that a district lies in; null for a province or country. */
export function cityName(name: string, gazetteer: Gazetteer, cities: ReadonlySet<string>): string | null {
  const bare = name.replace(/['’]s?$/u, '').replace(/ (?:City|Municipality)$/u, '');
  for (const place of gazetteer.find(bare)) {
    if (place.kind === 'CITY' || CITY_STATES.has(place.name.toLowerCase())) return place.name;
    if (place.kind === 'DISTRICT' || place.kind === 'VENUE') {
      const above = place.within ? gazetteer.get(place.within) : undefined;
      if (above?.kind === 'CITY') return above.name;
    }
  }
  return cities.has(bare) ? bare : null;
}

/** What stands before the first date or city of the release (headlines) takes the first one that comes; a lone city serves all. */
function fillGaps(clauses: readonly SetClause[], story: Story, _cities: ReadonlySet<string>): SetClause[] {
  const occurred = clauses.filter((c) => c.modality === 'OCCURRED');
  const firstDate =
    occurred.find((c) => c.setting.date !== null && c.setting.endDate === null)?.setting ?? story.dateline ?? null;
  const goingOn = clauses.find(
    (c) => c.kind === 'TRIP' && c.setting.city !== null && c.sentence.tokens[c.from]?.lower === 'continue',
  );
  const firstCity =
    occurred.find((c) => c.setting.city !== null)?.setting.city ?? story.city ?? goingOn?.setting.city ?? null;
  return clauses.map((clause) => {
    const { setting } = clause;
    const date =
      setting.date === null && clause.modality === 'OCCURRED' && setting.dateText === null ? firstDate : null;
    return {
      ...clause,
      setting: {
        date: date?.date ?? setting.date,
        endDate: setting.endDate,
        dateText: date?.dateText ?? setting.dateText,
        city: setting.city ?? firstCity,
        ownCity: setting.ownCity ?? false,
      },
    };
  });
}

/** Cities that the text itself shows as such: "Harbin City", "Mayor of X", "X Municipal", "arrived in X". */
export function findCities(sentences: readonly Sentence[], gazetteer: Gazetteer): Set<string> {
  const cities = new Set<string>();
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const name = cityHint(tokens, i) ?? cityBeforeCountry(tokens, i, gazetteer);
      if (name && gazetteer.find(name).length === 0) cities.add(name);
    }
  }
  return cities;
}

function cityHint(tokens: readonly Token[], i: number): string | null {
  const word = tokens[i]?.lower ?? '';
  const before = tokens[i - 1];
  if (['municipal', 'municipality', 'city'].includes(word) && tokens[i]?.capital && before?.capital)
    return plainName(tokens, i - 1, i);
  if (word === 'of' && ['mayor', 'vice-mayor'].includes(before?.lower ?? '') && tokens[i + 1]?.capital)
    return plainName(tokens, i + 1, i + 2);
  if (
    (word === 'in' && ['arrived', 'arrives', 'arriving'].includes(before?.lower ?? '')) ||
    (word === 'to' && ['visit', 'trip', 'travelled', 'traveled', 'flew', 'travels'].includes(before?.lower ?? ''))
  )
    return tokens[i + 1]?.capital ? plainName(tokens, i + 1, i + 2) : null;
  return null;
}

/** "visited Kiel, Germany", "in Bordeaux, France": a name before its country is a city. */
function cityBeforeCountry(tokens: readonly Token[], i: number, gazetteer: Gazetteer): string | null {
  if (!['in', 'to', 'visited', 'at', 'visits'].includes(tokens[i]?.lower ?? '')) return null;
  let to = i + 1;
  while (tokens[to]?.capital && tokens[to]?.word && to - i <= 3) to++;
  if (to === i + 1 || tokens[to]?.text !== ',') return null;
  const end = placeEnd(tokens, to + 1, gazetteer);
  const country = end > to + 1 ? gazetteer.find(phraseText(tokens, to + 1, end))[0] : undefined;
  const name = phraseText(tokens, i + 1, to);
  const headed = tokens.slice(i + 1, to).some((t) => FACILITY_HEADS.has(t.lower) || ORGANISATION_HEADS.has(t.lower));
  return country?.kind === 'COUNTRY' && !headed ? name : null;
}

// One capitalised word that is no head of a body, and no part of a longer name.
function plainName(tokens: readonly Token[], from: number, to: number): string | null {
  const token = tokens[from];
  const around = [tokens[from - 1], tokens[to]];
  if (!token?.word || FACILITY_HEADS.has(token.lower) || ORGANISATION_HEADS.has(token.lower) || /\d/u.test(token.text))
    return null;
  if (
    around.some(
      (t, k) =>
        t?.capital &&
        t.word &&
        !(k === 1 && /^(?:City|Municipal|Municipality)$/u.test(t.text)) &&
        !/^(?:The|In|CPC|Vice|Mayor)$/u.test(t.text),
    )
  )
    return null;
  return token.text.replace(/['’]s$/u, '');
}
