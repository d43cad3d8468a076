import { addDays, type PartialDate } from '../../../domain/dates.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import { isDateline } from '../find/datelines.ts';
import type { DateMention } from '../find/dates/index.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** What a release reports is no older; an earlier day is recalled. */
const REPORTED_DAYS = 62;

/** The date nearest to the verb that fits its tense; behind the verb counts as nearer than before it. */
export function dateOf(
  clause: Clause,
  dates: readonly DateMention[],
  published: PartialDate | null,
): DateMention | null {
  const { tokens } = clause.sentence;
  const fits = dates.filter(
    (d) =>
      !d.bound &&
      !(d.vague && d.from >= clause.from && d.to <= clause.to) &&
      !isDateline(tokens, d) &&
      !isBehindRelative(d, clause) &&
      !isOfRelativeBefore(d, clause) &&
      !isOfJourney(d, clause) &&
      !isOfReturn(d, clause) &&
      !isOfOffice(d, clause) &&
      fitsTense(d, clause, published),
  );
  // "today … on the second day of her visit": which day of it tells less than today.
  const told = fits.some(isFullDay) ? fits.filter((d) => !isUnknownDay(d, tokens)) : fits;
  return told.sort((a, b) => distance(a, clause) - distance(b, clause))[0] ?? null;
}

function isUnknownDay({ date, vague, from, to }: DateMention, tokens: readonly Token[]): boolean {
  return vague === true && date === null && tokens.slice(from, to).some((t) => t.lower === 'day');
}

function isFullDay({ date, vague }: DateMention): boolean {
  return date?.length === 10 && vague !== true;
}

/** A day that is told beats a month, and both beat "earlier this week". */
const ROUGH = 20;

function distance(date: DateMention, clause: Clause): number {
  const rough = date.vague || (date.date !== null && date.date.length < 10) ? ROUGH : 0;
  if (date.from >= clause.from) return rough + date.from - clause.to + (date.from >= clause.limit ? 30 : 0);
  // A day inside the sentence before the verb is rather that of the clause before; at its head it serves all.
  return rough + (clause.groupFrom - date.to) * 1.5 + (date.from > 4 && clause.groupFrom - date.to > 0 ? 15 : 0);
}

// "met him when he visited Lakeford in April": "when" gives its time to both verbs.
const RELATIVES = wordSet('which who whom where');

// "witnessed the exchange of the MOU, which had been signed on 18 August": the day belongs to the relative clause.
function isBehindRelative(date: DateMention, clause: Clause): boolean {
  const between = clause.sentence.tokens.slice(clause.to, date.from);
  // "arrived in Ashford after concluding his visit to Birch yesterday": so does that of what went before.
  const relative = between.findIndex(
    (t, i) => RELATIVES.has(t.lower) || (t.lower === 'after' && between[i + 1]?.lower.endsWith('ing') === true),
  );
  const comma = lowerAt(between, between.length - 1) === 'on' ? between.at(-2) : between.at(-1);
  return relative >= 0 && !(comma?.text === ',' && between[relative - 1]?.text === ',');
}

const JOURNEYS = wordSet('visit trip tour mission journey stay');
const ONE_DAY: ReadonlySet<Clause['kind']> = new Set([
  'MEET',
  'MET_BY',
  'SIGN',
  'SIGNED_BY',
  'WITNESS',
  'WITNESSED_BY',
]);

// "received Mr B on the occasion of his visit from 8 to 10 May": the days of the visit, not of the meeting.
function isOfJourney(date: DateMention, clause: Clause): boolean {
  if (date.endDate === null || !ONE_DAY.has(clause.kind)) return false;
  return clause.sentence.tokens.slice(clause.to, date.from).some((t) => JOURNEYS.has(t.lower));
}

const CONCLUDING = wordSet('concluding completing finishing ending');
const LONGEST_RETURN = 20;

/** Where "after successfully concluding" stands behind `from`; -1 where it does not. */
export function concludingAt(tokens: readonly Token[], from: number): number {
  const at = tokens.slice(from, from + LONGEST_RETURN).findIndex((t) => CONCLUDING.has(t.lower));
  return at < 0 ? -1 : from + at;
}

// "returned home this morning after concluding his visit to Ashford": the day of the return, not of the visit.
function isOfReturn(date: DateMention, { kind, sentence: { tokens }, groupFrom, to }: Clause): boolean {
  if (kind !== 'TRIP' || !tokens.slice(0, date.from).some((t) => t.lower === 'returned')) return false;
  const at = concludingAt(tokens, date.to);
  return at >= groupFrom && at < to;
}

const TAKING_OFFICE = wordSet('presenting assuming taking accession appointment election swearing-in');

// "On her first day after presenting credentials on 2 May, she met": the day of taking office, not of the meeting.
function isOfOffice(date: DateMention, { sentence: { tokens }, groupFrom }: Clause): boolean {
  if (date.to > groupFrom || tokens[date.to]?.text !== ',') return false;
  const after = tokens.findLastIndex((t, i) => i < date.from && ['after', 'since', 'following'].includes(t.lower));
  const between = after < 0 ? [] : tokens.slice(after + 1, date.from);
  return between.slice(0, 3).some((t) => TAKING_OFFICE.has(t.lower)) && !between.some((t) => t.text === ',');
}

// "the exchange of the MOU, which had been signed on 18 August, and the signing of …": nor does it go on behind its comma.
function isOfRelativeBefore(date: DateMention, clause: Clause): boolean {
  const { tokens } = clause.sentence;
  return date.to <= clause.groupFrom && tokens[date.to]?.text === ',' && isInRelative(date, tokens);
}

/** Is this day that of a relative clause inside the sentence ("…, which took place on 2 June")? */
export function isInRelative(date: DateMention, tokens: readonly Token[]): boolean {
  return tokens.slice(1, date.from).some((t) => RELATIVES.has(t.lower));
}

/** "visited Singapore in 2019", "signed last year": the clause recalls what was long before. */
export function isLongAgo(clause: Clause, dates: readonly DateMention[], published: PartialDate | null): boolean {
  if (published === null) return false;
  const near = dates.find((d) => isRightBehind(d, clause) || (d.to <= clause.groupFrom && d.from <= 2));
  if (!near?.date || isDateline(clause.sentence.tokens, near)) return false;
  return isOld(near.date, published);
}

/** Before the month or year of publication; for a day: older than what releases report. */
export function isOld(date: PartialDate, published: PartialDate): boolean {
  return date.length === 10
    ? date < addDays(published.padEnd(10, '-01'), -REPORTED_DAYS)
    : date < published.slice(0, date.length);
}

function isRightBehind(date: DateMention, clause: Clause): boolean {
  return date.from >= clause.to && date.from - clause.to <= 12 && !isBehindRelative(date, clause);
}

const NOT_YESTERDAY = wordSet('today tonight tomorrow');

function fitsTense(date: DateMention, clause: Clause, published: PartialDate | null): boolean {
  if (clause.modality === 'BACKGROUND') return true;
  const relative = NOT_YESTERDAY.has(lowerAt(clause.sentence.tokens, date.from));
  return clause.modality === 'OCCURRED'
    ? fitsReport(date, relative, clause, published)
    : relative || fitsPlan(date, published);
}

function fitsPlan(date: DateMention, published: PartialDate | null): boolean {
  if (date.date === null) return !date.vague;
  if (published === null) return true;
  return (date.futureDate ?? date.endDate ?? date.date) >= published.slice(0, date.date.length);
}

function fitsReport(date: DateMention, relative: boolean, clause: Clause, published: PartialDate | null): boolean {
  if (date.date === null) return date.yearGuessed || relative || date.vague === true;
  if (date.date.length === 10 && (published === null || published.length < 10)) return true;
  // Later than publication: it is announced.
  if (published !== null && date.date > published.slice(0, date.date.length)) return false;
  return isRecent(date.date, published) || isOwnPeriod(date, clause);
}

function isRecent(date: PartialDate, published: PartialDate | null): boolean {
  return date.length === 10 && (published === null || !isOld(date, published));
}

// "met the Governor elected in April": a participle between has the month to itself.
function isOwnPeriod(date: DateMention, clause: Clause): boolean {
  if (!isRightBehind(date, clause) || date.from > clause.limit) return false;
  return !clause.sentence.tokens.slice(clause.to, date.from).some((t) => !t.capital && PARTICIPLE.test(t.lower));
}

const PARTICIPLE = /(?:ed|ing)$|^(?:held|made|born|set|begun|signed|due|to|since|for|of|by|until)$/u;
