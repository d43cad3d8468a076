import { lowerAt, type Token } from '../../text/tokens.ts';
import { isAcronym, isBracketedAcronym, isNameToken, isParticle, isStyle } from '../lexicon.ts';
import { HONORIFICS, STARTING_HONORIFICS } from '../vocabulary/honorifics.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Where a name begins behind honorifics, and what they tell of who bears it. */
export interface Honorifics {
  readonly to: number;
  readonly pronoun: 'he' | 'she' | null;
}

const ADDRESS = wordSet(
  "his her their the right rt rt. excellency excellencies royal highness majesty honourable honorable hon hon. hon'ble hon’ble he yab yb yam ytm ybm most yang amat berhormat holiness eminence grace beatitude lordship worship serene",
);
const RETIRED = wordSet('rtd retd rtd. retd. ret r retired');
/** Of these, those that a name may stand right behind. */
const NAMING_ADDRESS = wordSet(
  'excellency highness majesty holiness eminence grace beatitude lordship worship hon hon. honourable honorable',
);
const HIGH_ADDRESS = wordSet('excellency highness majesty holiness eminence');
/** Behind "his" and "her" alone: names and matters of ministries elsewhere. */
const OF_CLERGY = wordSet('grace beatitude lordship worship');
const OWNERS = wordSet('his her their');

/** Reads "Mr", "Dr the Honourable", "His Excellency Sheikh"; null where no name follows. */
export function readHonorifics(tokens: readonly Token[], i: number): Honorifics | null {
  let to = i;
  let pronoun: 'he' | 'she' | null = null;
  let found = false;
  while (to < tokens.length && to - i < LONGEST_ADDRESS) {
    const token = tokens[to];
    if (found && /^['’]$/u.test(token?.text ?? '') && /^dato$/u.test(tokens[to - 1]?.lower ?? '')) {
      to++;
      continue;
    }
    if (isStyle(tokens, to)) {
      found = true;
      to += 2;
      continue;
    }
    // "General (Retd) Ash", "Hon. (Dr.) Ash".
    if (found && tokens[to]?.text === '(' && isBracketed(tokens, to + 1) && tokens[to + 2]?.text === ')') {
      to += 3;
      continue;
    }
    // "General (GEN) Ash".
    if (found && isBracketedAcronym(tokens, to)) {
      to += 3;
      continue;
    }
    const word = token?.lower ?? '';
    const two = `${word} ${tokens[to + 1]?.lower ?? ''}`;
    if (HONORIFICS.has(two) && tokens[to]?.capital) {
      pronoun ??= HONORIFICS.get(two) ?? null;
      found = true;
      to += 2;
    } else if (
      (token?.capital || word === 'comrade') &&
      !isHonByName(tokens, to) &&
      (found
        ? HONORIFICS.has(word) && !endsNameHere(tokens, to) && !isGivenName(tokens, to)
        : STARTING_HONORIFICS.has(word) && !(BEFORE_WHOLE_NAMES.has(word) && !isNameRun(tokens, to + 1)))
    ) {
      pronoun ??= HONORIFICS.get(word) ?? null;
      found = true;
      to++;
    } else if (found && (isUnknownHonorific(tokens, to) || isRankOfPehin(tokens, to))) to++;
    else if (
      ADDRESS.has(word) &&
      !(OF_CLERGY.has(word) && !OWNERS.has(lowerAt(tokens, to - 1))) &&
      token?.text !== 'He' &&
      !isHonByName(tokens, to) &&
      (found || to > i || isExcellency(tokens, to))
    ) {
      if (NAMING_ADDRESS.has(word) || (token?.text === 'HE' && isNamedWhole(tokens, to + 1))) found = true;
      to++;
    } else break;
  }
  const particle = isParticle(tokens[to]) && tokens[to + 1]?.capital === true;
  return found && (tokens[to]?.capital || particle) ? { to, pronoun } : null;
}

const LONGEST_ADDRESS = 15;
const LONGEST_RANK = 5;

/** Between brackets: whether somebody is retired, or one more form of address. */
function isBracketed(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  return RETIRED.has(word) || (tokens[i]?.capital === true && HONORIFICS.has(word));
}

/** "Pehin Orang Ashar Dato Birch": the words of a rank between two honorifics. */
function isRankOfPehin(tokens: readonly Token[], i: number): boolean {
  if (!tokens.slice(Math.max(0, i - LONGEST_RANK), i).some((t) => t.lower === 'pehin')) return false;
  const dato = tokens.findIndex((t, k) => k > i && k <= i + LONGEST_RANK && /^dat[ou]$/u.test(t.lower));
  return dato > 0 && tokens.slice(i, dato).every((t) => t.word && t.capital && !/^bin(?:ti)?$/u.test(t.lower));
}

/** "Datuk Ashar Tan Sri Birch": a word between two that are honorifics is one, too. */
function isUnknownHonorific(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!isNameToken(token) || !HONORIFICS.has(tokens[i - 1]?.lower ?? '') || !next?.capital) return false;
  return HONORIFICS.has(`${next.lower} ${lowerAt(tokens, i + 2)}`);
}

const GIVEN_TOO = wordSet('sultan tun tuan imam ato wira maha setia pandit khun awang prince');
const PLAIN = wordSet('mr mr. ms ms. mrs mrs. dr dr. eng eng. prof prof.');

/** "Dr Sultan Ash", "Mr Imam Birch", "H.E. Sultan bin Elm": a given name. */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  if (word === 'sultan' && ['bin', 'ibn'].includes(lowerAt(tokens, i + 1))) return true;
  // "U Tun Birch".
  if (GIVEN_TOO.has(word) && ['u', 'daw'].includes(lowerAt(tokens, i - 1))) return true;
  return GIVEN_TOO.has(word) && PLAIN.has(lowerAt(tokens, i - 1)) && !HONORIFICS.has(lowerAt(tokens, i + 1));
}

/** "Mr Hon Tai-man": a family name, and no address. */
function isHonByName(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.text === 'Hon' && /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(tokens[i + 1]?.text ?? '') && !tokens[i + 2]?.capital
  );
}

/** "the Most Honourable", but "the most recent". */
function isAddress(tokens: readonly Token[], i: number): boolean {
  return (
    lowerAt(tokens, i) !== 'most' ||
    /^(?:hon\.?|honou?rable|reverend|revd?\.?|ven\.?|venerable)$/u.test(lowerAt(tokens, i + 1))
  );
}

// "HE Mr X", "His Excellency X": an address only with an honorific or "Excellency" close behind it.
function isExcellency(tokens: readonly Token[], i: number): boolean {
  if (/^(?:yab|yb)$/u.test(tokens[i]?.lower ?? '') && tokens[i]?.text === tokens[i]?.text.toUpperCase()) return true;
  if (tokens[i]?.lower === 'the' && /^(?:hon\.?|honou?rable|right|rt\.?|most)$/u.test(tokens[i + 1]?.lower ?? ''))
    return isAddress(tokens, i + 1);
  if (/^(?:rt\.?|right)$/u.test(tokens[i]?.lower ?? '') && /^(?:hon\.?|honou?rable)$/u.test(tokens[i + 1]?.lower ?? ''))
    return true;
  // "Honourable Ash Birch".
  if (/^(?:honou?rable|hon'ble)$/u.test(tokens[i]?.lower ?? ''))
    return STARTING_HONORIFICS.has(lowerAt(tokens, i + 1)) || [i + 1, i + 2].every((k) => isNameToken(tokens[k]));
  return (
    tokens
      .slice(i, i + 3)
      .some(
        (t, k) => HIGH_ADDRESS.has(t.lower) || (k === 1 && OF_CLERGY.has(t.lower) && OWNERS.has(lowerAt(tokens, i))),
      ) ||
    (tokens[i]?.text === 'HE' && (STARTING_HONORIFICS.has(tokens[i + 1]?.lower ?? '') || isNamedWhole(tokens, i + 1)))
  );
}

/** "Sh. Ash Birch", "U Ash Birch": letters that are an initial before a single name. */
const BEFORE_WHOLE_NAMES = wordSet('sh. u');

/** Two words of a name at least, and no more capitals behind them. */
function isNameRun(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (isNameToken(tokens[to])) to++;
  return to - from >= 2 && !(tokens[to]?.capital && tokens[to]?.word);
}

/** "HE Ek Sam Birch": three words of a name at least; in "HE Lifeng" the letters are the surname. */
function isNamedWhole(tokens: readonly Token[], i: number): boolean {
  const son = /^(?:bin|bint)$/u.test(lowerAt(tokens, i + 1)) && isNameToken(tokens[i]);
  return son || [i, i + 1, i + 2].every((k) => isNameToken(tokens[k]) && !isAcronym(tokens[k]));
}

// "Mr King": the last word before a non-name is the name, even if it is also a form of address.
function endsNameHere(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.text === '(' && isBracketed(tokens, i + 2)) return false;
  const next = /^['’]$/u.test(tokens[i + 1]?.text ?? '') ? tokens[i + 2] : tokens[i + 1];
  return !next?.capital || !next.word;
}
