import type { Token } from '../../text/tokens.ts';
import { isNameToken } from '../lexicon.ts';
import { OFFICES_OF } from '../vocabulary/offices.ts';
import {
  NOT_HOLDING,
  NOT_YET,
  PLURAL_HEADS,
  SHORT_OFFICES,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Rank words and head of a title: "Deputy Director-General"; token positions, half-open. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
  readonly designate: boolean;
  readonly plural: boolean;
  readonly noPost: boolean;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...TITLE_HEADS].map((head) => head.split(' ')[0] ?? head));

/** Nearly every word of a release begins no title: this is asked before anything is put together. */
function mayBegin(word: string): boolean {
  if (FIRST_WORDS.has(word)) return true;
  return word.includes('-') && (FIRST_WORDS.has(withoutRank(word)) || FIRST_WORDS.has(withoutRank(`${word} `).trim()));
}

/** "PM Ash", "FM Birch": letters of an office before a name; not the hour of "2 PM". */
function isShortOffice(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token || !SHORT_OFFICES.has(token.text) || before?.text === '(') return false;
  // "SMS for Health Ash".
  const named = next?.lower === 'for' ? tokens[i + 2] : next;
  const hour =
    /^\d/u.test(before?.text ?? '') ||
    before?.text === '.' ||
    (before?.text === ':' && /^\d/u.test(tokens[i - 2]?.text ?? ''));
  return named?.capital === true && named.word && !hour;
}

/** "the Wali of Ashford", "Professor of Law". */
function isOfficeOf(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const at = tokens[i + 2]?.lower === 'the' ? i + 3 : i + 2;
  return (
    token?.capital === true &&
    OFFICES_OF.has(token.lower) &&
    tokens[i + 1]?.lower === 'of' &&
    tokens[at]?.capital === true
  );
}

/** "Deputy Tom Ash": a member of parliament, where two words of a name follow and no more capitals. */
function isDeputy(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.text !== 'Deputy') return false;
  let to = i + 1;
  while (isNameToken(tokens[to]) && to < i + 5) to++;
  const letters = /^\p{Lu}{2}$/u.test(tokens[to]?.text ?? '');
  return to > i + 2 && (letters || !(tokens[to]?.capital && tokens[to]?.word));
}

/** "Custodian of the Two Holy Mosques". */
const LONGEST_HEAD = 6;

/** The longest head of a title at i, at most six words; i where none stands. */
export function headEnd(tokens: readonly Token[], i: number): number {
  if (isShortOffice(tokens, i) || isOfficeOf(tokens, i) || isDeputy(tokens, i)) return i + 1;
  if (!mayBegin(tokens[i]?.lower ?? '')) return i;
  for (let length = LONGEST_HEAD; length >= 1; length--) {
    const words = tokens.slice(i, i + length);
    if (words.length < length) continue;
    const text = words.map((t) => t.lower).join(' ');
    if (TITLE_HEADS.has(text) || TITLE_HEADS.has(withoutRank(text))) return i + length;
  }
  return i;
}

function withoutRank(text: string): string {
  return text.replace(/^(?:deputy|vice|ex|co|acting|under|assistant|pro)-/u, '').replace(/-(?:designate|elect)$/u, '');
}

/** Reads rank words and a head at i, or null. */
export function readHead(tokens: readonly Token[], i: number): Head | null {
  let at = i;
  let former = false;
  let designate = false;
  for (; at - i < 6; at++) {
    const word = tokens[at]?.lower ?? '';
    // "Technology Co Chairman": of a company, and no "Co-Chairman".
    if (word === 'co' && at > i) return null;
    if (NOT_HOLDING.has(word)) former = true;
    else if (NOT_YET.has(word)) designate = true;
    else if (headEnd(tokens, at) > at && !continuesTitle(tokens, at)) break;
    else if (!TITLE_MODIFIERS.has(word) || (!tokens[at]?.capital && at === i && !LOWER_RANKS.has(word)))
      return pluralHead(tokens, at, i, former);
  }
  let to = headEnd(tokens, at);
  if (to === at) return null;
  if (/-(?:designate|elect)$/u.test(tokens[to - 1]?.lower ?? '')) designate = true;
  if (tokens[at]?.lower.startsWith('ex-')) former = true;
  if (/^(?:designate|elect)$/u.test(tokens[to]?.lower ?? '')) {
    designate = true;
    to++;
  }
  return { from: former || designate ? skipFlags(tokens, i) : i, to, former, designate, plural: false, noPost: false };
}

function skipFlags(tokens: readonly Token[], i: number): number {
  let at = i;
  while (NOT_HOLDING.has(tokens[at]?.lower ?? '') || NOT_YET.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

// "deputy secretary" begins a title in lower case; "general" or "state" in lower case is plain prose.
const LOWER_RANKS = wordSet(
  'deputy vice acting assistant associate executive standing permanent honorary under senior first special',
);

// "Chief Secretary": "Chief" alone does not end the search when a longer head begins behind it.
function continuesTitle(tokens: readonly Token[], at: number): boolean {
  if (headEnd(tokens, at) !== at + 1 || !TITLE_MODIFIERS.has(tokens[at]?.lower ?? '')) return false;
  let next = at + 1;
  if (PLURAL_HEADS.has(tokens[next]?.lower ?? '')) return true;
  // "Chief Scientific Adviser": rank words may follow one another.
  while (headEnd(tokens, next) === next && TITLE_MODIFIERS.has(tokens[next]?.lower ?? '') && next < at + 4) next++;
  return headEnd(tokens, next) > next;
}

function pluralHead(tokens: readonly Token[], at: number, i: number, former: boolean): Head | null {
  const word = tokens[at]?.lower ?? '';
  if (!PLURAL_HEADS.has(word)) return null;
  const ranked = word === 'representatives' && /^(?:permanent|special|resident)$/u.test(tokens[at - 1]?.lower ?? '');
  return {
    from: i,
    to: at + 1,
    former,
    designate: false,
    plural: true,
    noPost: !ranked && PLURAL_HEADS.get(word) === null,
  };
}
