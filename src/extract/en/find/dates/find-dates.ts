import type { PartialDate } from '../../../../domain/dates.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { isCapitalWord, lowerAt, type Token } from '../../../text/tokens.ts';
import { FACILITY_HEADS } from '../../vocabulary/organisations.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { withLocalDay } from './brackets.ts';
import type { DateMention } from './date-mention.ts';
import { readDayRange } from './day-ranges.ts';
import { readDayMonth, readMonthDay } from './days.ts';
import { readLoneDay } from './lone-days.ts';
import { readMonth } from './months.ts';
import { readNumeric } from './numeric-dates.ts';
import { monthAt } from './parts.ts';
import { readRelative } from './relative-days.ts';
import { readStoryDay } from './story-days.ts';
import { readPeriod, readVagueTime } from './vague-times.ts';
import { readWeekday } from './weekdays.ts';
import { readYear } from './years.ts';

type DateReader = (tokens: readonly Token[], i: number, published: PartialDate | null) => DateMention | null;

// The order matters: "today (January 8)" before "January 8", a full date before a month, a month before a year.
const READERS: readonly DateReader[] = Object.freeze([
  readRelative,
  readStoryDay,
  readNumeric,
  readDayRange,
  readDayMonth,
  readMonthDay,
  readLoneDay,
  readWeekday,
  readMonth,
  readVagueTime,
  readPeriod,
  readYear,
]);

/** Finds the dates of a sentence, left to right. `published` is the reference date: no stage reads the clock. */
export function findDates({ tokens }: Sentence, published: PartialDate | null): DateMention[] {
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const mention = readDate(tokens, i, published);
    if (mention && !isPartOfName(tokens, mention)) found.push(withBound(tokens, mention));
    i = mention?.to ?? i + 1;
  }
  return found;
}

function readDate(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  for (const read of READERS) {
    const mention = read(tokens, i, published);
    if (mention) return withLocalDay(tokens, mention, published);
  }
  return null;
}

const BEFORE_DAY = wordSet('on at in from of since until by and to ,');
const LONGEST_NAME = 4;

/** "the September 18 Memorial Hall": a day in a name, with the kind of place behind it. */
function isPartOfName(tokens: readonly Token[], { from, to }: DateMention): boolean {
  const calendar = monthAt(tokens, from) !== undefined || /^\d/u.test(tokens[from]?.text ?? '');
  if (!calendar || from === 0 || BEFORE_DAY.has(lowerAt(tokens, from - 1))) return false;
  let end = to;
  while (isCapitalWord(tokens[end]) && end - to < LONGEST_NAME) end++;
  return tokens.slice(to, end).some((t) => FACILITY_HEADS.has(t.lower) || NAMED_BY_DAYS.has(t.lower));
}

const NAMED_BY_DAYS = wordSet('incident movement revolution uprising agreement declaration massacre holiday day');

const BOUNDS = wordSet('since until till by before');

/** "since May 3", "until May 20", "as of May 3", "effective May 3". */
function withBound(tokens: readonly Token[], mention: DateMention): DateMention {
  const before = lowerAt(tokens, mention.from - 1);
  const asOf = (before === 'of' || before === 'at' || before === 'from') && lowerAt(tokens, mention.from - 2) === 'as';
  return BOUNDS.has(before) || asOf || before === 'effective' ? { ...mention, bound: true } : mention;
}
