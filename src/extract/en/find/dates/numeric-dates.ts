import { isPartialDate, type PartialDate } from '../../../../domain/dates.ts';
import type { Token } from '../../../text/tokens.ts';
import { type DateMention, plainDate } from './date-mention.ts';
import { makeDate } from './parts.ts';

/** "2024-09-19", "19/09/2024", "2024/9/19", "19.09.2024". */
export function readNumeric(tokens: readonly Token[], i: number, published: PartialDate | null): DateMention | null {
  const text = tokens[i]?.text ?? '';
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return isPartialDate(text) ? plainDate(i, i + 1, text) : null;
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/u.exec(text);
  if (dotted) return mention(i, i + 1, [Number(dotted[1]), Number(dotted[2]), Number(dotted[3])], published);
  const slashed = [tokens[i + 1], tokens[i + 3]].every((t) => t?.text === '/' && !isApart(tokens, i, t));
  const parts = [text, tokens[i + 2]?.text ?? '', tokens[i + 4]?.text ?? ''];
  if (!slashed || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  return mention(i, i + 5, [Number(parts[0]), Number(parts[1]), Number(parts[2])], published);
}

function isApart(tokens: readonly Token[], i: number, slash: Token): boolean {
  return !tokens.slice(i, i + 5).some((t) => t.end === slash.start);
}

function mention(
  from: number,
  to: number,
  [a, b, c]: readonly [number, number, number],
  published: PartialDate | null,
): DateMention | null {
  const date = a > 999 ? makeDate(a, b, c) : c > 1900 ? nearest(makeDate(c, b, a), makeDate(c, a, b), published) : null;
  return date === null ? null : plainDate(from, to, date);
}

// "05/06/2024" is June in most of the world and May in America: the one that lies nearer before publication.
function nearest(dayFirst: PartialDate | null, monthFirst: PartialDate | null, published: PartialDate | null) {
  if (dayFirst === null || monthFirst === null || published?.length !== 10) return dayFirst ?? monthFirst;
  const apart = (date: PartialDate) => Math.abs(Date.parse(published) - Date.parse(date));
  return apart(monthFirst) < apart(dayFirst) ? monthFirst : dayFirst;
}
