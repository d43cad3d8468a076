import { isInBrand } from '../../text/quotations.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import { phraseText } from '../find/phrases.ts';
import { placeEnd } from '../lexicon.ts';
import { FACILITY_HEADS, MISSION_HEADS, ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { POSSESSIVES } from '../vocabulary/possessives.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { openingEnd } from './asides.ts';
import { cityAt, cityName, cityOfHouse, cityOfVenue, type Places } from './cities.ts';

/** Actions that lead to what stands behind them. */
export const GOING: ReadonlySet<Clause['kind']> = new Set(['TRIP', 'LEAVE', 'LEAD', 'VISIT']);

/** "In Beijing, Mr A met B", "met B in Beijing", "met B at the Beijing Hotel": not every city that the sentence mentions. */
export function cityOfClause(clause: Clause, places: Places, receiver: string | null = null): string | null {
  const { tokens } = clause.sentence;
  const goal = GOING.has(clause.kind) ? (cityAt(tokens, clause.to, places) ?? cityOfDistrict(clause, places)) : null;
  return (
    goal ??
    cityBehindIn(clause, places) ??
    cityOfJourney(clause, places) ??
    cityOfOwnVisit(clause, places) ??
    receiver ??
    venueOf(clause, places)
  );
}

/** "visited the Quayside District": the city that it lies in. */
function cityOfDistrict({ sentence: { tokens }, to }: Clause, places: Places): string | null {
  const end = lowerAt(tokens, to) === 'the' ? placeEnd(tokens, to + 1, places.gazetteer) : to;
  const district = end > to + 1 && lowerAt(tokens, end - 1) === 'district';
  return district ? cityName(phraseText(tokens, to + 1, end), places) : null;
}

const JOURNEYS = wordSet('visit trip tour journey');

/** "his visit to X last week, when he went to the Assembly and met B", "the first stop was X, where he met B". */
function cityOfJourney({ sentence: { tokens }, groupFrom }: Clause, places: Places): string | null {
  const when = tokens.findLastIndex((t, i) => i < groupFrom && ['when', 'where'].includes(t.lower));
  const noun = tokens.findLastIndex((t, i) => i < when && JOURNEYS.has(t.lower) && lowerAt(tokens, i + 1) === 'to');
  return (noun < 0 ? null : cityAt(tokens, noun + 2, places)) ?? cityBeforeWhere(tokens, when, places);
}

const OWN_VISITS = wordSet('visit trip stop stay leg');

/** "During his Ashford visit, Mr A met B". */
function cityOfOwnVisit({ kind, sentence: { tokens }, groupFrom, to }: Clause, places: Places): string | null {
  const end = kind === 'TRIP' ? to : groupFrom;
  const noun = tokens.findIndex((t, i) => i < end && OWN_VISITS.has(t.lower) && isCapitalWord(tokens[i - 1]));
  const owner = tokens.findLastIndex((t, i) => i < noun && i > noun - 4 && POSSESSIVES.has(t.lower));
  return owner < 0 ? null : cityAt(tokens.slice(0, noun), owner + 1, places);
}

function cityBeforeWhere(tokens: readonly Token[], where: number, places: Places): string | null {
  const end = tokens[where - 1]?.text === ',' ? where - 1 : where;
  if (lowerAt(tokens, where) !== 'where') return null;
  const starts = [3, 2, 1].map((words) => end - words).filter((i) => tokens.slice(i, end).every(isCapitalWord));
  // "hosted by the Trade Office in Ashford, where he spoke": where the office is.
  const inside = starts.filter((i) => !(lowerAt(tokens, i - 1) === 'in' && isOfficeAbroad(tokens, i - 1)));
  return inside.map((i) => cityAt(tokens.slice(0, end), i, places)).find((city) => city !== null) ?? null;
}

function cityBehindIn(clause: Clause, places: Places): string | null {
  const { tokens } = clause.sentence;
  // "After meetings in X on Monday, he travelled to Y, where he met B": not in X.
  const opening = openingEnd(tokens);
  const from = tokens.slice(opening, clause.groupFrom).some((t) => t.lower === 'where') ? opening : 0;
  for (let i = from; i < tokens.length; i++) {
    if (lowerAt(tokens, i) !== 'in' || !standsForPlace(clause, i)) continue;
    const city = cityAt(upToPerson(clause, i), i + 1, places);
    // "promoted the “Study in Ashford” brand": of what is called so.
    if (city && !isInBrand(tokens, i)) return city;
  }
  return null;
}

/** "On 8 May, in Ashford Ann Bell, the Minister, met": the name behind the city is no part of it. */
function upToPerson({ sentence: { tokens }, persons }: Clause, at: number): readonly Token[] {
  const next = persons.find(({ phrase }) => phrase.from > at + 1);
  return next && tokens.slice(at + 1, next.phrase.from).every(isCapitalWord)
    ? tokens.slice(0, next.phrase.from)
    : tokens;
}

/** "toured the Luozhou Porcelain Museum", "met B at the Luozhou Guest House". */
function venueOf(clause: Clause, places: Places): string | null {
  const { tokens } = clause.sentence;
  const target = GOING.has(clause.kind) ? cityOfVenue(tokens, clause.to, places) : null;
  if (target) return target;
  const end = Math.min(clause.limit, tokens.length);
  for (let i = clause.from; i < end; i++) {
    if (lowerAt(tokens, i) !== 'at' || isInPerson(clause, i)) continue;
    const city =
      cityOfVenue(tokens, i + 1, places) ??
      cityBehindVenue(tokens, i + 1, places) ??
      (withChiefExecutive(clause) ? cityOfHouse(tokens, i + 1, places) : null);
    if (city) return city;
  }
  return null;
}

function withChiefExecutive({ subjects, persons }: Clause): boolean {
  const posts = [...subjects, ...persons].flatMap((mention) => mention.persons).flatMap((person) => person.posts);
  return posts.some(({ title }) => /^(?:Acting )?Chief Executive$/u.test(title));
}

/** "at Parliament House, Sandvik, on 7 May", "at Parliament House Sandvik on 7 May". */
function cityBehindVenue(tokens: readonly Token[], i: number, places: Places): string | null {
  let to = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  const from = to;
  while (isCapitalWord(tokens[to]) || (to > from && lowerAt(tokens, to) === 'of')) to++;
  if (to > from + 1 && lowerAt(tokens, to - 2) !== 'of' && tokens[to]?.text !== ',') {
    const last = cityAt(tokens.slice(0, to), to - 1, places);
    if (last) return last;
  }
  if (to === from || tokens[to]?.text !== ',' || !tokens[to + 1]?.capital) return null;
  return cityAt(tokens, to + 1, places);
}

/** At the head of the sentence, beside a date, right behind the verb, a person or a capitalised name of the clause. */
function standsForPlace(clause: Clause, at: number): boolean {
  if (isOfTopic(clause, at) || (at > 0 && isInPerson(clause, at))) return false;
  if (at === 0 || isBesideDate(clause, at) || isAtHead(clause, at) || isBeforePurpose(clause, at)) return true;
  if (at < clause.groupFrom || at > clause.limit + 1 || isOfPurpose(clause, at)) return false;
  const { tokens } = clause.sentence;
  // "received the Consul General in Ashford": where the consul has his office.
  if (lowerAt(tokens, at - 1) === 'general' && isOfficeAbroad(tokens, at)) return isMetAtOffice(clause, at);
  if (at <= clause.to || clause.persons.some((p) => p.phrase.to === at || p.phrase.to + 1 === at)) return true;
  if (isOfficeAbroad(tokens, at)) return isMetAtOffice(clause, at);
  if (isHeldThere(clause, at)) return true;
  if (isOfRelative(clause, at)) return false;
  return endsName(tokens[at - 1]) || tokens[at - 1]?.text === ',' || isOfObject(clause, at);
}

const TOPICS = wordSet('following regarding concerning about');

// "had a discussion on the ferries following the talks this week in X": where others talked.
function isOfTopic({ kind, sentence: { tokens }, to }: Clause, at: number): boolean {
  return kind === 'MEET' && at > to && tokens.slice(to, at).some((t) => TOPICS.has(t.lower));
}

const OPENERS = wordSet('on at in within during speaking attending prior upon');

/** "On the sidelines of the Forum in X, Mr A met B": the first words of a sentence hold for all of it. */
function isAtHead(clause: Clause, at: number): boolean {
  const { tokens } = clause.sentence;
  const day = clause.dates.find((d) => d.from <= 1 && tokens[d.to]?.text === ',');
  // "On 8 May, prior to the Forum in X, …".
  const from = day ? day.to + 1 : 0;
  if (at > clause.groupFrom || !OPENERS.has(lowerAt(tokens, from)) || isInPerson(clause, at)) return false;
  return (
    endsName(tokens[at - 1]) &&
    !tokens.slice(from, at).some((t) => t.text === ',' || OF_SOMETHING_ELSE_AT_HEAD.has(t.lower))
  );
}

// "signed the memorandum to confirm the founding of a Centre in X".
function isOfPurpose({ sentence: { tokens }, to }: Clause, at: number): boolean {
  return tokens.slice(to, at).some((t, i) => t.lower === 'to' && FOUNDING.has(lowerAt(tokens, to + i + 1)));
}

const FOUNDING = wordSet('confirm establish set create build open launch found develop support promote host');

// "called on the Office in X to exchange views": what it was for stands behind the place.
function isBeforePurpose(clause: Clause, at: number): boolean {
  const { tokens } = clause.sentence;
  if (
    at < clause.to ||
    at > clause.limit ||
    isOfficeAbroad(tokens.slice(lastOfList(tokens, at)), at - lastOfList(tokens, at))
  )
    return false;
  let end = at + 1;
  while (isCapitalWord(tokens[end])) end++;
  return end > at + 1 && lowerAt(tokens, end) === 'to' && PURPOSES.has(lowerAt(tokens, end + 1));
}

// "the Office of X and the Department of Y in Z": only the last of them is at hand.
function lastOfList(tokens: readonly Token[], at: number): number {
  const and = tokens.findLastIndex((t, i) => i < at && t.lower === 'and' && lowerAt(tokens, i + 1) === 'the');
  return Math.max(and, 0);
}

const PURPOSES = wordSet(
  'exchange discuss learn attend meet explore promote enhance deepen strengthen foster understand',
);

const OF_SOMETHING_ELSE_AT_HEAD = wordSet('behalf ahead who which that');

// "Mayor of Port Almira in Velmora": where the post is.
function isInPerson({ persons }: Clause, at: number): boolean {
  return persons.some(({ phrase }) => phrase.from < at && at < phrase.to);
}

function isBesideDate(clause: Clause, at: number): boolean {
  const { tokens } = clause.sentence;
  // "On 8 May 2024, in X, Mr A met B".
  const behind = tokens[at - 1]?.text === ',' && at <= clause.groupFrom ? at - 1 : at;
  return clause.dates.some((d) => d.to === at || d.to === behind || (d.from > at && d.from - at <= 4));
}

const GATHERINGS = wordSet(
  'ceremony agreement memorandum forum conference meeting meetings session sessions dinner summit event reception seminar talks celebration celebrations inauguration assembly congress festival workshop symposium',
);

function endsName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.capital ||
      [')', '"'].includes(token.text) ||
      ORGANISATION_HEADS.has(token.lower) ||
      FACILITY_HEADS.has(token.lower) ||
      GATHERINGS.has(token.lower))
  );
}

const RELATIVES = wordSet('which that who whose');

// "met the managers of a firm which has opened an office in X".
function isOfRelative({ sentence: { tokens }, to }: Clause, at: number): boolean {
  return tokens.slice(to, at).some((t) => RELATIVES.has(t.lower));
}

const AT_EVENT: ReadonlySet<Clause['kind']> = new Set(['ATTEND', 'SPEAK', 'CHAIR', 'CO_CHAIR']);
const MARGINS = wordSet('sidelines margins fringes framework course during at attending');

// "met B on the sidelines of the Forum, held in X", but not "discussed the Forum held in X".
function isHeldThere({ kind, sentence: { tokens }, to, limit }: Clause, at: number): boolean {
  const held = lowerAt(tokens, at - 1) === 'place' ? at - 2 : at - 1;
  if (!['held', 'taking', 'hosted'].includes(lowerAt(tokens, held))) return false;
  // "attended the Fair, a yearly event held in X".
  if (AT_EVENT.has(kind) && at <= limit) return true;
  if (!tokens[held - 1]?.capital && tokens[held - 1]?.text !== ',') return false;
  return tokens.slice(Math.max(to, held - FARTHEST_MARGIN), held).some((t) => MARGINS.has(t.lower));
}

const FARTHEST_MARGIN = 16;
const FARTHEST_OBJECT = 25;
const OF_SOMETHING_ELSE = wordSet(
  'to on what how about regarding concerning that who which whom where including toward towards discuss based operating working living doing studying investing invest investment cooperation interest discussed',
);

/** "called at a family boatyard in X": what was visited is there, not what was shown or spoken of. */
function isOfObject(clause: Clause, at: number): boolean {
  if (clause.kind !== 'VISIT' || at - clause.to > FARTHEST_OBJECT) return false;
  return !clause.sentence.tokens.slice(clause.to, at).some((t) => OF_SOMETHING_ELSE.has(t.lower));
}

/** "met B yesterday at the Commonwealth Office in X": behind "at" the office is where they met. */
function isMetAtOffice({ kind, sentence: { tokens }, to }: Clause, at: number): boolean {
  if (kind !== 'MEET' && kind !== 'MET_BY') return false;
  let from = at;
  while (from > to && (tokens[from - 1]?.capital || INSIDE_OFFICE.has(lowerAt(tokens, from - 1)))) from--;
  return lowerAt(tokens, from - 1) === 'at';
}

const INSIDE_OFFICE = wordSet('of and the for & ,');

// "the Economic and Trade Office in London": where the office is, not where it happened.
function isOfficeAbroad(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (tokens[from - 1]?.capital || ['of', 'and', 'the'].includes(lowerAt(tokens, from - 1))) from--;
  const name = tokens.slice(from, at);
  // "the General Assembly in New York": only a consul general has an office.
  const isGeneral = (k: number) => lowerAt(name, k) === 'general' && !lowerAt(name, k - 1).startsWith('consul');
  return name.some((t, k) => t.capital && MISSION_HEADS.has(t.lower) && !isGeneral(k));
}
