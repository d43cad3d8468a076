import type { Span } from '../../../domain/statement.ts';
import type { Act } from '../vocabulary/verbs.ts';
import { type WordKind, wordAt } from './dictionary.ts';
import { type TimeWords, timeAt } from './times.ts';

/** MARK: punctuation. NAME: a person's. LATIN: a run of letters or digits. CHAR: one character that no list knows. */
export type TokenKind = WordKind | 'MARK' | 'TIME' | 'PLACE' | 'NAME' | 'LATIN' | 'CHAR';

/** Of the folded text, whose positions are those of the clean text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly act?: Act;
  readonly time?: TimeWords;
}

/** What a release knows beside the vocabulary: lengths of what begins at a position, 0 for nothing. */
export interface OwnWords {
  readonly nameAt: (text: string, at: number) => number;
  /** A suffix alone tells a place only where no unknown character stands before. */
  readonly placeAt: (text: string, at: number, behindName: boolean) => number;
}

const HAN = /\p{Script=Han}/u;
const LATIN = /[\p{L}\p{N}&.'’-]+/uy;

/** Cuts a stretch of folded text into words; white space is left out. */
export function tokenizeZh(text: string, { start, end }: Span, own: OwnWords): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const token = tokenAt(text, at, end, own, tokens.at(-1)?.kind === 'CHAR');
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number, end: number, own: OwnWords, behindName: boolean): Token | null {
  const unit = text.charAt(at);
  if (/\s/u.test(unit)) return null;
  const make = (kind: TokenKind, length: number, more: Partial<Token> = {}): Token => {
    const to = Math.min(end, at + Math.max(1, length));
    return { kind, text: text.slice(at, to), start: at, end: to, ...more };
  };
  const name = own.nameAt(text, at);
  if (name > 0) return make('NAME', name);
  const time = timeAt(text, at);
  if (time) return make('TIME', time.length, { time: time.time });
  if (!HAN.test(unit)) {
    const [kind, length] = unknownAt(text, at, end);
    return make(OFFICERS.test(text.slice(at, at + length)) ? 'TITLE' : kind, length);
  }
  const word = wordAt(text, at);
  const place = own.placeAt(text, at, behindName);
  if (place > 0 && place >= (word?.text.length ?? 0)) return make('PLACE', place);
  if (word) return make(word.kind, word.text.length, word.act === undefined ? {} : { act: word.act });
  return make('CHAR', 1);
}

const OFFICERS = /^(?:CEO|COO|CFO|CTO)$/u;

function unknownAt(text: string, at: number, end: number): ['LATIN' | 'MARK', number] {
  LATIN.lastIndex = 0;
  const match = /[\p{L}\p{N}]/u.test(text.charAt(at)) ? LATIN.exec(text.slice(at, Math.min(end, at + 80))) : null;
  if (!match) return ['MARK', 1];
  const han = match[0].search(HAN);
  return ['LATIN', han < 0 ? match[0].length : han];
}
