import { Converter } from 'opencc-js/t2cn';
import { foldCharacters, foldName } from '../domain/names.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
const HAN = /\p{Script=Han}/u;
/** A key longer than this tells no more, and Lucene refuses terms over 32 kB. */
const MAX_KEY = 256;

/**
 * The key by which a whole name is looked up: `foldName`, and traditional Han folded to simplified.
 * `nameKey('Chan Kwok-ki') === 'chankwokki'`, `nameKey('陳國基') === '陈国基'`. Letters and digits only.
 */
export function nameKey(name: string): string {
  return foldName(simplified(name)).slice(0, MAX_KEY);
}

/**
 * A text as the full-text index holds it: folded like `nameKey`, its words kept.
 * `searchForm('Chan Kwok-ki') === 'chan kwok ki'`. Empty where nothing can be searched for.
 */
export function searchForm(text: string): string {
  return foldCharacters(simplified(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, MAX_KEY);
}

/** Traditional Han as simplified; all else as it is, Han or not. */
export function simplified(text: string): string {
  return HAN.test(text) ? toSimplified(text.normalize('NFKC')) : text;
}
