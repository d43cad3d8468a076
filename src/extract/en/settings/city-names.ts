import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { isAcronym, isVocabulary } from '../lexicon.ts';
import { HONORIFICS } from '../vocabulary/honorifics.ts';
import { MONTHS } from '../vocabulary/months.ts';
import { NO_TOWNS, TOWN_PARTS } from '../vocabulary/town-words.ts';

const LONGEST = 3;

/** The end of a name of one to three capitalised words that may be a town's; `i` where none stands. */
export function townEnd(tokens: readonly Token[], i: number): number {
  let to = i;
  while (to - i <= LONGEST && isTownWord(tokens[to])) to++;
  const words = tokens.slice(i, to);
  // A name that goes on is that of something else: "Brenn LNG Terminal".
  if (to - i > LONGEST || (isCapitalWord(tokens[to]) && !words.some(owns))) return i;
  return words.every((t) => TOWN_PARTS.has(t.lower)) || words.some(owns) ? i : to;
}

function owns(token: Token): boolean {
  return /['’]s?$/u.test(token.text);
}

function isTownWord(token: Token | undefined): boolean {
  if (!isCapitalWord(token) || /\p{N}/u.test(token.text) || isAcronym(token)) return false;
  if (TOWN_PARTS.has(token.lower)) return true;
  // "in Ashford Jan. 30".
  if (token.lower.endsWith('.') && MONTHS.has(token.lower.slice(0, -1))) return false;
  return !isVocabulary(token) && !NO_TOWNS.has(token.lower) && !HONORIFICS.has(token.lower);
}

/** "MARREN HILL" as "Marren Hill"; a name in usual letters stays. */
export function inUsualCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Longest of some names that stands at this token; its end, or `i`. */
export function knownEnd(tokens: readonly Token[], i: number, names: ReadonlySet<string>): number {
  if (names.size === 0 || !tokens[i]?.capital) return i;
  for (let to = Math.min(tokens.length, i + LONGEST); to > i; to--) if (names.has(bareName(tokens, i, to))) return to;
  return i;
}

/** The words as a name, without the ending of an owner. */
export function bareName(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
    .replace(/['’]s?$/u, '');
}

/** Where the name begins behind "the (port) city of", "downtown", "nearby". */
export function skipToTown(tokens: readonly Token[], i: number): number {
  const kind = [1, 2, 3].find((k) => ['city', 'town', 'capital', 'port'].includes(lowerAt(tokens, i + k)));
  if (kind !== undefined && !tokens[i]?.capital) {
    const behind = lowerAt(tokens, i + kind + 1);
    if (behind === 'of' || behind === ',') return i + kind + 2;
  }
  const region = behindRegion(tokens, i);
  if (region > i) return region;
  let at = i;
  while (BEFORE_TOWN.has(lowerAt(tokens, at)) && at - i < 4) at++;
  return at;
}

const REGIONS = new Set(
  'north south east west central northeast northwest southeast southwest northern southern eastern western'.split(' '),
);

/** "north China's Ashford": where the name begins behind the part of the country; `i` where none stands. */
export function behindRegion(tokens: readonly Token[], i: number): number {
  const at = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  const country = tokens[at + 1];
  return REGIONS.has(lowerAt(tokens, at)) && country?.capital && owns(country) && tokens[at + 2]?.capital ? at + 2 : i;
}

const BEFORE_TOWN: ReadonlySet<string> = new Set(
  'the city of downtown central both to in nearby neighbouring neighboring historic'.split(' '),
);
