import { addDays, isPartialDate, type PartialDate, weekdayOf } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { MONTHS, WEEKDAYS } from '../vocabulary/months.ts';

/** A date that the text names, as token positions of its sentence (half-open). */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** Null where the year is not known. */
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** What a weekday means when the clause is about the future. */
  readonly futureDate?: PartialDate;
  readonly yearGuessed: boolean;
}

/** `published` is the reference date: no stage reads the clock. */
export function findDates(sentence: Sentence, published: PartialDate | null): DateMention[] {
  const found: DateMention[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    const mention = readers(tokens, i, published);
    if (!mention) continue;
    found.push(mention);
    i = mention.to - 1;
  }
  return found;
}

// The order matters: "today (January 8)" before "January 8", a full date before a month, a month before a year.
function readers(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  return (
    readRelative(tokens, i, published) ??
    readIso(tokens, i) ??
    readDayRange(tokens, i, published) ??
    readDayMonth(tokens, i, published) ??
    readMonthDay(tokens, i, published) ??
    readWeekday(tokens, i, published) ??
    readMonth(tokens, i, published) ??
    readYear(tokens, i, published)
  );
}

const DAY_OFFSETS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening', 'noon', 'night']);

function readRelative(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const word = tokens[i]?.lower ?? '';
  let offset = DAY_OFFSETS[word];
  let to = i + 1;
  if (offset === undefined && word === 'this' && PARTS_OF_DAY.has(tokens[i + 1]?.lower ?? '')) {
    offset = 0;
    to = i + 2;
  }
  if (offset === undefined) return null;
  // "the day before yesterday", "the day after tomorrow".
  const further = { yesterday: -2, tomorrow: 2 }[word];
  const from = further !== undefined && tokens[i - 2]?.lower === 'day' ? i - 2 : i;
  if (from < i) offset = further ?? offset;
  if (PARTS_OF_DAY.has(tokens[to]?.lower ?? '')) to++;
  const bracket = readBracketed(tokens, to, published);
  if (bracket) return { ...bracket, from: i };
  const day = published?.length === 10 ? addDays(published, offset) : null;
  return { from, to, date: day, endDate: null, yearGuessed: false };
}

/** "(January 8)" right after "today". */
function readBracketed(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  if (tokens[i]?.text !== '(') return null;
  const inner =
    readDayRange(tokens, i + 1, published) ??
    readDayMonth(tokens, i + 1, published) ??
    readMonthDay(tokens, i + 1, published);
  if (!inner) return null;
  for (let to = inner.to; to < Math.min(tokens.length, inner.to + 6); to++) {
    if (tokens[to]?.text === ')') return { ...inner, from: i, to: to + 1 };
  }
  return null;
}

function readIso(tokens: readonly Token[], i: number): DateMention | null {
  const text = tokens[i]?.text ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || !isPartialDate(text)) return null;
  return { from: i, to: i + 1, date: text, endDate: null, yearGuessed: false };
}

/** "June 23 to 25", "June 23-25", "from 23 to 25 June 2024". */
function readDayRange(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const month = MONTHS.get(tokens[i]?.lower.replace(/\.$/u, '') ?? '');
  if (month !== undefined && tokens[i]?.capital) {
    const range = readRange(tokens, i + 1);
    if (!range) return null;
    return makeRange(tokens, i, range.to, month, range.first, range.last, published);
  }
  const range = readRange(tokens, i);
  const after = range && MONTHS.get(tokens[range.to]?.lower ?? '');
  if (!range || !after) return null;
  return makeRange(tokens, i, range.to + 1, after, range.first, range.last, published);
}

function readRange(tokens: readonly Token[], i: number): { first: number; last: number; to: number } | null {
  const joined = /^(\d{1,2})[-–](\d{1,2})$/u.exec(tokens[i]?.text ?? '');
  if (joined) return { first: Number(joined[1]), last: Number(joined[2]), to: i + 1 };
  const first = dayNumber(tokens[i]);
  if (first === null || !['to', '-', '–', '—', 'and', 'until'].includes(tokens[i + 1]?.lower ?? '')) return null;
  const last = dayNumber(tokens[i + 2]);
  return last === null || last <= first ? null : { first, last, to: i + 3 };
}

function makeRange(
  tokens: readonly Token[],
  from: number,
  to: number,
  month: number,
  first: number,
  last: number,
  published: PartialDate | null,
): DateMention | null {
  const year = readYearAfter(tokens, to, published, month, first);
  const date = makeDate(year.year, month, first);
  if (year.year !== null && date === null) return null;
  return { from, to: year.to, date, endDate: makeDate(year.year, month, last), yearGuessed: year.guessed };
}

/** "8 January 2024", "the 8th of January". */
function readDayMonth(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const day = dayNumber(tokens[i]);
  if (day === null) return null;
  const at = tokens[i + 1]?.lower === 'of' ? i + 2 : i + 1;
  const month = tokens[at]?.capital ? MONTHS.get(tokens[at]?.lower.replace(/\.$/u, '') ?? '') : undefined;
  return month === undefined ? null : makeDay(tokens, i, at + 1, month, day, published);
}

/** "January 8", "January 8, 2024". */
function readMonthDay(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const month = tokens[i]?.capital ? MONTHS.get(tokens[i]?.lower.replace(/\.$/u, '') ?? '') : undefined;
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  const day = dayNumber(tokens[at]);
  return month === undefined || day === null ? null : makeDay(tokens, i, at + 1, month, day, published);
}

function makeDay(
  tokens: readonly Token[],
  from: number,
  to: number,
  month: number,
  day: number,
  published: PartialDate | null,
): DateMention | null {
  const year = readYearAfter(tokens, to, published, month, day);
  const last = readLastDay(tokens, year.to);
  const known = year.guessed && last?.year ? last.year : year.year;
  const date = makeDate(known, month, day);
  if (known !== null && date === null) return null;
  const end = last ? makeDate(last.year ?? known, last.month, last.day) : null;
  return {
    from,
    to: last?.to ?? year.to,
    date,
    endDate: end !== null && date !== null && end > date ? end : null,
    yearGuessed: year.guessed,
  };
}

/** "… to June 2", "– 2 June 2024" behind a day: a range with the month on both ends. */
function readLastDay(
  tokens: readonly Token[],
  i: number,
): { month: number; day: number; year: number | null; to: number } | null {
  if (!['to', '-', '–', '—', 'until', 'till'].includes(tokens[i]?.lower ?? '')) return null;
  const monthOf = (token: Token | undefined) =>
    token?.capital ? MONTHS.get(token.lower.replace(/\.$/u, '')) : undefined;
  const [first, second] = [tokens[i + 1], tokens[i + 2]];
  const month = monthOf(first) ?? monthOf(second);
  const day = monthOf(first) === undefined ? dayNumber(first) : dayNumber(second);
  if (month === undefined || day === null) return null;
  const at = tokens[i + 3]?.text === ',' ? i + 4 : i + 3;
  const year = fourDigits(tokens[at]);
  return { month, day, year, to: year === null ? i + 3 : at + 1 };
}

/** "on Tuesday (June 3)", "last Friday": the weekday on or before publication, or the next one if the clause is about the future. */
function readWeekday(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const weekday = tokens[i]?.capital ? WEEKDAYS.get(tokens[i]?.lower ?? '') : undefined;
  if (weekday === undefined) return null;
  let to = i + 1;
  if (PARTS_OF_DAY.has(tokens[to]?.lower ?? '')) to++;
  const next = tokens[to]?.text === ',' ? to + 1 : to;
  const explicit =
    readBracketed(tokens, to, published) ??
    readDayMonth(tokens, next, published) ??
    readMonthDay(tokens, next, published);
  if (explicit) return { ...explicit, from: i };
  if (published?.length !== 10) return { from: i, to, date: null, endDate: null, yearGuessed: false };
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const date = addDays(published, -back);
  return {
    from: i,
    to,
    date,
    endDate: null,
    futureDate: back === 0 ? published : addDays(date, 7),
    yearGuessed: false,
  };
}

/** "March 2023", "April this year", "last May". */
function readMonth(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const month = tokens[i]?.capital ? MONTHS.get(tokens[i]?.lower ?? '') : undefined;
  if (month === undefined) return null;
  const year = fourDigits(tokens[i + 1]);
  const format = (y: number) => `${y}-${String(month).padStart(2, '0')}`;
  if (year !== null) return { from: i, to: i + 2, date: format(year), endDate: null, yearGuessed: false };
  const relative = yearWords(tokens, i + 1, published);
  if (relative) return { from: i, to: relative.to, date: format(relative.year), endDate: null, yearGuessed: false };
  const before = tokens[i - 1]?.lower ?? '';
  if (!['in', 'last', 'since', 'this', 'next', 'early', 'late', 'mid'].includes(before) || !published) return null;
  const y = Number(published.slice(0, 4));
  const publishedMonth = Number(published.slice(5, 7) || 12);
  const shift =
    before === 'last' && month >= publishedMonth ? -1 : before === 'next' && month <= publishedMonth ? 1 : 0;
  return { from: i, to: i + 1, date: format(y + shift), endDate: null, yearGuessed: true };
}

/** "in 2019", "last year". */
function readYear(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const relative = yearWords(tokens, i, published);
  if (relative && tokens[i]?.lower !== 'this')
    return { from: i, to: relative.to, date: String(relative.year), endDate: null, yearGuessed: false };
  const year = fourDigits(tokens[i]);
  if (year === null || !['in', 'since', 'of', 'from', 'until'].includes(tokens[i - 1]?.lower ?? '')) return null;
  return { from: i, to: i + 1, date: String(year), endDate: null, yearGuessed: false };
}

function yearWords(
  tokens: readonly Token[],
  i: number,
  published: PartialDate | null,
): { year: number; to: number } | null {
  const shift = { last: -1, this: 0, next: 1 }[tokens[i]?.lower ?? ''];
  if (shift === undefined || tokens[i + 1]?.lower !== 'year' || !published) return null;
  return { year: Number(published.slice(0, 4)) + shift, to: i + 2 };
}

function readYearAfter(tokens: readonly Token[], i: number, published: PartialDate | null, month: number, day: number) {
  const at = tokens[i]?.text === ',' ? i + 1 : i;
  const year = fourDigits(tokens[at]);
  if (year !== null) return { year, to: at + 1, guessed: false };
  const words = yearWords(tokens, i, published);
  if (words) return { year: words.year, to: words.to, guessed: false };
  return { year: published ? nearestYear(published, month, day) : null, to: i, guessed: true };
}

/** A release of 2 January that says "December 31" means the old year: the year that brings the day nearest to publication. */
function nearestYear(published: PartialDate, month: number, day: number): number {
  const year = Number(published.slice(0, 4));
  if (published.length < 10) return year;
  const distance = (y: number) => Math.abs(Date.UTC(y, month - 1, day) - Date.parse(`${published}T00:00:00Z`));
  return [year, year - 1, year + 1].reduce((best, y) => (distance(y) < distance(best) ? y : best));
}

function makeDate(year: number | null, month: number, day: number): PartialDate | null {
  if (year === null) return null;
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}

function dayNumber(token: Token | undefined): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.lower ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function fourDigits(token: Token | undefined): number | null {
  return /^(?:19|20)\d{2}$/u.test(token?.text ?? '') ? Number(token?.text) : null;
}
