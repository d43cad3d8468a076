import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { ABOUT } from '../vocabulary/town-words.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { cityAt, type Places } from './cities.ts';

const JOURNEYS = wordSet('visit visits trip tour');
const HEAD_LINES = 5;
const LONGEST_HEAD_LINE = 14;

/**
 * The city of a release whose clauses tell none: where the text says that somebody's visit leads, else where a line
 * of its head says that it was issued. Only what the text says; null where it says nothing.
 */
export function homeCity(sentences: readonly Sentence[], places: Places): string | null {
  for (const { tokens } of sentences) {
    const city = journeyTo(tokens, places);
    if (city) return city;
  }
  for (const sentence of sentences.slice(0, HEAD_LINES)) {
    const city = cityOfHeadline(sentence, places) ?? cityOfHeadLine(sentence, sentences, places);
    if (city) return city;
  }
  return null;
}

/** "the delegation's visit to Ashford aims at …", "Visit of Minister A to Ashford". */
function journeyTo(tokens: readonly Token[], places: Places): string | null {
  const to = journeyEnd(tokens);
  return to < 0 ? null : cityAt(tokens, to + 1, places);
}

const BY_WHOM = wordSet('of by');
const LONGEST_TRAVELLER = 14;

/** Where the "to" of "visit to X", "visit of Minister A to X" stands; -1 where there is none. */
export function journeyEnd(tokens: readonly Token[]): number {
  const noun = tokens.findIndex((t, i) => JOURNEYS.has(t.lower) && AFTER_JOURNEY.has(lowerAt(tokens, i + 1)));
  if (noun < 0 || lowerAt(tokens, noun + 1) === 'to') return noun < 0 ? -1 : noun + 1;
  const to = tokens.findIndex((t, i) => i > noun && i < noun + LONGEST_TRAVELLER && t.lower === 'to');
  const between = tokens.slice(noun + 1, to);
  return to > 0 && between.every((t) => t.capital || !t.word || BY_WHOM.has(t.lower) || SMALL.has(t.lower)) ? to : -1;
}

const AFTER_JOURNEY = wordSet('to of by');
const SMALL = wordSet('the and for his her their excellency');

/** "Minister meets counterpart in Ashford", but not "Minister welcomes investment in Ashford". */
function cityOfHeadline({ tokens, blockKind }: Sentence, places: Places): string | null {
  const at = blockKind === 'TITLE' ? tokens.findLastIndex((t) => t.lower === 'in') : -1;
  if (at < 1 || tokens.length - at > FARTHEST_END || ABOUT.has(lowerAt(tokens, at - 1))) return null;
  return cityAt(tokens, at + 1, places);
}

const FARTHEST_END = 5;

/** "Ashford", "January 20, 2022 - Ashford, Skandia - Ministry of Trade": a short line of its own, without a verb. */
function cityOfHeadLine({ tokens, block }: Sentence, sentences: readonly Sentence[], places: Places): string | null {
  const alone = sentences.filter((other) => other.block === block).length === 1;
  if (!alone || tokens.length > LONGEST_HEAD_LINE) return null;
  if (tokens.some((t) => t.word && !t.capital && !/^\d/u.test(t.text) && t.lower !== 'of')) return null;
  for (let i = 0; i < tokens.length; i++) {
    const starts = i === 0 || !tokens[i - 1]?.word;
    const city = starts ? cityAt(tokens, i, places) : null;
    if (city) return city;
  }
  return null;
}
