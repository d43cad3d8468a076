import { readEnglish } from './en/read-english.ts';
import { withinReach } from './reach.ts';
import type { ReadLanguage } from './reading.ts';
import { readChinese } from './zh/read-chinese.ts';

const COMMON = new Set('the of and to in on for with at by from was were is are has have'.split(' '));
/** Enough of a text to tell its language. */
const SAMPLE = 20_000;

/** Who reads this text; null where no rules for its language are there. */
export function readerOf(text: string): ReadLanguage | null {
  const sample = text.slice(0, SAMPLE);
  if (isChinese(sample)) return withinReach(readChinese);
  return isEnglish(sample) ? withinReach(readEnglish) : null;
}

/** Mostly Han, and without the kana and hangul of the neighbours. */
function isChinese(sample: string): boolean {
  const count = (pattern: RegExp) => (sample.match(pattern) ?? []).length;
  const han = count(/\p{Script=Han}/gu);
  return (
    han > count(/\p{Script=Latin}+/gu) &&
    count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) * 10 < han
  );
}

function isEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0) return true;
  const han = (sample.match(/\p{Script=Han}/gu) ?? []).length;
  const common = words.filter((word) => COMMON.has(word)).length;
  return han < words.length && (words.length < 30 || common / words.length > 0.08);
}
