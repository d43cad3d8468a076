import { foldCharacters } from '../domain/names.ts';
import { WESTERN_NAMES } from './western-names.ts';

/** A word of a romanised name. */
export interface Word {
  /** What hyphens part, folded: `Wai-lam` → wai, lam. */
  readonly parts: readonly string[];
  /** Without hyphens: kwokki. */
  readonly letters: string;
  /** Written in capitals as surnames are ("FUNG Wai-lam"), and no initials. */
  readonly capitals: boolean;
  /** "K", "K.C.", "KC". */
  readonly initials: boolean;
  /** A given name of the West, though its letters might be Chinese syllables: "Ken". */
  readonly western: boolean;
}

const TITLES = /^(?:the|hon|mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|madam|madame|ir|lord|lady|dato|datuk)$/u;
const HONOURS = /^(?:gbm|gbs|sbs|bbs|mh|jp|cbe|obe|mbe|kbe|mp|qc|kc|sc|phd|idsm|pdsm|cmg|kcmg|gcmg)$/u;

/** The words of a name as they are written, without titles and honours; "Chan, Paul" as "Paul Chan". */
export function wordsOf(name: string): Word[] {
  const [main = '', ...after] = name.split(/[,，]/u).map((part) => part.trim());
  const rest = after.filter((part) => !part.split(/\s+/u).every((word) => HONOURS.test(fold(word))));
  const words = [...rest, main].join(' ').split(/[\s·]+/u);
  const shouting = words.every((word) => word === word.toUpperCase());
  return dropTitles(words.map((word) => toWord(word, shouting)).filter((word) => word.letters !== ''));
}

function dropTitles(words: Word[]): Word[] {
  const start = words.findIndex((word) => !TITLES.test(word.letters));
  return words.slice(start === -1 ? words.length : start);
}

function toWord(text: string, shouting: boolean): Word {
  const parts = text
    .split(/[-‐-―]/u)
    .map(fold)
    .filter(Boolean);
  const letters = parts.join('');
  const bare = text.replace(/[.\-\s]/gu, '');
  const upper = !shouting && bare === bare.toUpperCase() && /\p{Lu}/u.test(bare);
  const initials = /^(?:\p{Lu}\.?[-.]?){1,3}$/u.test(text) && (bare.length === 1 || !/[AEIOU]/u.test(bare));
  return {
    parts,
    letters,
    capitals: upper && bare.length > 1 && (!initials || bare === 'NG'),
    initials: initials && (bare !== 'NG' || text.includes('.')),
    western: WESTERN_NAMES.has(letters),
  };
}

const fold = (text: string): string => foldCharacters(text).replace(/[^\p{L}\p{N}]+/gu, '');
