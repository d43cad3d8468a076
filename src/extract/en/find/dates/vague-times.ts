import type { PartialDate } from '../../../../domain/dates.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { wordSet } from '../../vocabulary/word-set.ts';
import { type DateMention, plainDate } from './date-mention.ts';

const WHICH = wordSet('this last past previous recent');
const WEEKS = wordSet('week weekend weeks weekends days months');

/** "earlier this week", "over the weekend", "in recent days": some day that nobody tells. */
export function readVagueTime(tokens: readonly Token[], i: number): DateMention | null {
  const word = lowerAt(tokens, i);
  const next = lowerAt(tokens, i + 1);
  const told = (WHICH.has(word) && WEEKS.has(next)) || (word === 'the' && next === 'weekend');
  return told ? { ...plainDate(i, i + 2, null), vague: true } : null;
}

/** "last month", "earlier this month", "earlier this year": a month or year told from the day of publication. */
export function readPeriod(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const word = lowerAt(tokens, i);
  const unit = lowerAt(tokens, i + 1);
  if (word !== 'this' && word !== 'last') return null;
  if (unit === 'month') return plainDate(i, i + 2, published && monthFrom(published, word === 'last' ? -1 : 0));
  const earlier = word === 'this' && unit === 'year' && lowerAt(tokens, i - 1) === 'earlier';
  return earlier ? plainDate(i, i + 2, published?.slice(0, 4) ?? null) : null;
}

function monthFrom(published: PartialDate, offset: number): PartialDate | null {
  if (published.length < 7) return null;
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + offset;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
