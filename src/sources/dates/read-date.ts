import { isPartialDate } from '../../domain/dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

const READERS: readonly ((text: string) => Parts | null)[] = [
  (text) => parts(/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(text), 1, 3, 4),
  (text) => parts(/(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u.exec(text), 1, 2, 3),
  (text) => parts(/(?<!\d)(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})\.?,? (\d{4})(?!\d)/u.exec(text), 3, 2, 1),
  (text) => parts(/(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u.exec(text), 3, 1, 2),
  (text) => republican(/(?<!\d)(1\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u.exec(text)),
  inWords,
  readSlashed,
];

/**
 * The first full date in a short text, as `YYYY-MM-DD`; null where there is none, where it is not of the calendar,
 * or where day and month cannot be told apart ("12/03/2025"). The day is taken as written, whatever the time zone.
 */
export function readDate(text: string): string | null {
  for (const read of READERS) {
    const found = read(text);
    const date = found && toDate(found);
    if (date) return date;
  }
  return null;
}

/** A date whose day and month could be either way round. */
export function isAmbiguousDate(text: string): boolean {
  const match = SLASHED.exec(text);
  if (!match || readDate(text) !== null) return false;
  return Number(match[1]) <= 12 && Number(match[2]) <= 12;
}

const SLASHED = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/u;

function readSlashed(text: string): Parts | null {
  const match = SLASHED.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  if (Number(first) > 12 || first === second) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : null;
}

/** Years of the Republic of China: 1912 is the first. */
function republican(match: RegExpExecArray | null): Parts | null {
  return match && [String(Number(match[1]) + 1911), match[2], match[3]];
}

const DIGITS = '〇一二三四五六七八九';

/** "二〇二四年六月十八日". */
function inWords(text: string): Parts | null {
  const [, year, month, day] =
    /([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/u.exec(text) ?? [];
  if (!year || !month || !day) return null;
  return [[...year].map(digit).join(''), counted(month), counted(day)];
}

const digit = (character: string) => Math.max(0, DIGITS.indexOf(character));

/** "十八", "二十", "三". */
function counted(words: string): string {
  const [tens = '', ones] = words.split('十');
  return String(
    ones === undefined ? digit(tens) : (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones)),
  );
}

function parts(match: RegExpExecArray | null, year: number, month: number, day: number): Parts | null {
  return match && [match[year], match[month], match[day]];
}

function toDate([year, month, day]: Parts): string | null {
  if (!year || !month || !day) return null;
  const number = /^\d/u.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}
