import type { Sentence } from '../../text/sentences.ts';
import { isCapitalWord, type Token } from '../../text/tokens.ts';
import { type DateMention, findDates } from '../find/dates/index.ts';
import { isVocabulary } from '../lexicon.ts';
import { NO_DATELINES, TOWN_PARTS } from '../vocabulary/town-words.ts';

const LONGEST_LINE = 14;
const MOST_WORDS = 4;
const DASHES = new Set(['—', '–', '-', '|', ':']);

/** "Ashford, 3 May 2024", "3 May 2024 | Ashford, Skandia": a line of a town and a day, and nothing else. */
export function isTownLine(tokens: readonly Token[], dates: readonly DateMention[]): boolean {
  const date = dates.find((d) => d.date?.length === 10 && d.endDate === null);
  if (!date || tokens.length > LONGEST_LINE || (date.from > 0 && tokens.slice(date.to).some((t) => t.word)))
    return false;
  const words = tokens.filter((t, i) => t.word && (i < date.from || i >= date.to));
  return words.length > 0 && words.length <= MOST_WORDS && words.every(mayName);
}

function mayName(token: Token): boolean {
  if (!isCapitalWord(token) || /\d/u.test(token.text) || NO_DATELINES.has(token.lower)) return false;
  return !isVocabulary(token) || TOWN_PARTS.has(token.lower);
}

/** Where the town of such a line, or of "3 May 2024, Ashford – The Minister met …", begins; null for any other sentence. */
export function townOfLine(sentence: Sentence): number | null {
  const head = sentence.tokens.slice(0, LONGEST_LINE);
  const dates = findDates({ ...sentence, tokens: head }, null);
  const from = behindDay(head, dates);
  if (sentence.tokens.length <= LONGEST_LINE && isTownLine(head, dates)) return isOneName(head, from) ? from : null;
  const end = from === 0 ? -1 : head.findIndex((t, i) => i > from && DASHES.has(t.text));
  return end > from && end - from <= MOST_WORDS && head.slice(from, end).every((t) => !t.word || mayName(t))
    ? from
    : null;
}

function behindDay(tokens: readonly Token[], dates: readonly DateMention[]): number {
  const to = dates.find((d) => d.from === 0 && d.date?.length === 10)?.to ?? 0;
  return to > 0 && tokens[to]?.word === false ? to + 1 : to;
}

// "Tom Ash, 3 May 2024" is who wrote it: two words are a town's if they say so ("Port Almira") or shout.
function isOneName(tokens: readonly Token[], from: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!isCapitalWord(second)) return true;
  return TOWN_PARTS.has(first?.lower ?? '') || TOWN_PARTS.has(second.lower) || !/\p{Ll}/u.test(first?.text ?? '');
}
