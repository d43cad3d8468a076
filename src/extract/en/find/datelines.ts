import { addDays, type PartialDate } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type DateMention, findDates } from './dates/index.ts';

const DASH_OR_BRACKET = wordSet('( - – —');
const BEFORE_DAY_OF_EVENT = wordSet('on in at from');
const BETWEEN_NAMES = wordSet(', / newspaper ( )');

/** "MACAO, June 11 – The Chief Executive met …": the day of writing, not of the meeting. */
export function isDateline(tokens: readonly Token[], date: DateMention): boolean {
  const next = tokens[date.to]?.text ?? '';
  // "May 3 (local time)" opens no text: a dateline's bracket stands behind a city.
  return opensText(tokens, date) && DASH_OR_BRACKET.has(next) && (date.from > 0 || next !== '(');
}

/** Nothing but names before the day. */
function opensText(tokens: readonly Token[], date: DateMention): boolean {
  return (
    date.from <= 8 &&
    !BEFORE_DAY_OF_EVENT.has(lowerAt(tokens, 0)) &&
    tokens.slice(0, date.from).every((t) => t.capital || BETWEEN_NAMES.has(t.lower))
  );
}

/**
 * The day on which the text was written, where its dateline says another than that of publication ("Hunan Daily,
 * December 2 (Reporter …) Today, …" printed on December 3): "today" means that day.
 */
export function datelineDay(sentences: readonly Sentence[], published: PartialDate | null): PartialDate | null {
  if (published?.length !== 10) return null;
  for (const sentence of sentences.slice(0, 5)) {
    const date = findDates(sentence, published).find((d) => isDayOfWriting(sentence.tokens, d))?.date;
    if (date && date < published && date >= addDays(published, -4)) return date;
  }
  return null;
}

function isDayOfWriting(tokens: readonly Token[], date: DateMention): boolean {
  if (date.from === 0) return isDayAndTown(tokens, date);
  return isDateline(tokens, date) || (opensText(tokens, date) && tokens[date.to]?.text === ':');
}

const LONGEST_TOWN = 4;

/** "2 May 2024, Lakeford": a line of a day and a town, and nothing else. */
function isDayAndTown(tokens: readonly Token[], { to }: DateMention): boolean {
  const town = tokens.slice(to + 1);
  const named = town.length > 0 && town.length <= LONGEST_TOWN && town.every((t) => t.capital && t.word);
  return tokens[to]?.text === ',' && named;
}
