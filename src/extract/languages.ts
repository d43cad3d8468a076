import { readEnglish } from './en/read-english.ts';
import { withinReach } from './reach.ts';
import type { ReadLanguage } from './reading.ts';
import { readChinese } from './zh/read-chinese.ts';

/** Words that no neighbour of English has: "in", "for" and "was" stand in German, Danish and Dutch, too. */
const COMMON = new Set(
  'the of and to with by from were are has have which that its this who his their they she held called visit during between said today meeting'.split(
    ' ',
  ),
);
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

/** By the small words among those in small letters: a release may be made of names for the greater part. */
function isEnglish(sample: string): boolean {
  const words = sample.match(/[\p{L}]+/gu) ?? [];
  if (words.length === 0) return true;
  const han = (sample.match(/\p{Script=Han}/gu) ?? []).length;
  const small = words.filter((word) => /^\p{Ll}/u.test(word));
  const prose = small.length < FEWEST_SMALL ? words.map((word) => word.toLowerCase()) : small;
  const share = prose.filter((word) => COMMON.has(word)).length / prose.length;
  return han < words.length && (words.length < 30 || share > LEAST_SHARE);
}

const FEWEST_SMALL = 4;
const LEAST_SHARE = 0.06;
