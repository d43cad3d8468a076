import { Converter } from 'opencc-js/t2cn';
import { foldCharacters, foldName } from '../domain/names.ts';

/** From the characters of Hong Kong, which are those of all traditional texts with forms of its own: 衞 beside 衛. */
const toSimplified = Converter({ from: 'hk', to: 'cn' });
/** Forms of one character that the tables keep apart, in surnames. */
const ONE_FORM: Readonly<Record<string, string>> = { 甯: '宁', 寗: '宁', 谿: '溪' };
const HAN = /\p{Script=Han}/u;
/** A key longer than this tells no more, and Lucene refuses terms over 32 kB. */
const MAX_KEY = 256;

/**
 * The key by which a whole name is looked up: `foldName`, and traditional Han folded to simplified.
 * `nameKey('Fung Wai-lam') === 'fungwailam'`, `nameKey('馮蘭') === '冯兰'`. Letters and digits only.
 */
export function nameKey(name: string): string {
  return foldName(simplified(name)).slice(0, MAX_KEY);
}

/**
 * A text as the full-text index holds it: folded like `nameKey`, its words kept.
 * `searchForm('Fung Wai-lam') === 'fung wai lam'`. Empty where nothing can be searched for.
 */
export function searchForm(text: string): string {
  return foldCharacters(simplified(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, MAX_KEY);
}

/** Traditional Han as simplified; all else as it is, Han or not. */
export function simplified(text: string): string {
  return HAN.test(text) ? oneForm(toSimplified(text.normalize('NFKC'))) : text;
}

const oneForm = (text: string): string => text.replace(/[甯寗谿]/gu, (form) => ONE_FORM[form] ?? form);
