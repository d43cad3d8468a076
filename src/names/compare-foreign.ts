import type { ParsedName } from './parse.ts';
import { pinyinOf } from './pinyin.ts';
import { surnameSpelt } from './surnames.ts';
import type { NameVerdict } from './verdict.ts';

/**
 * A name in Han beside one in Latin letters that is no Chinese name: of a person whose name is written by its sound
 * ("古特雷斯"), or by characters that another language reads in its own way ("岸田文雄"). OPEN where that may be.
 */
export function compareForeign(han: ParsedName, latin: ParsedName): NameVerdict {
  const words = latin.words.filter((word) => !word.initials).map((word) => word.letters);
  if (han.han.some(({ surnames }) => surnames.some((one) => words.some((word) => surnameSpelt(one, word)))))
    return 'OPEN';
  if (words.some((word) => soundsLike(word, han.key))) return 'OPEN';
  // Neither is Chinese: nothing is known of how the one is written as the other.
  return han.han.length === 0 && /^\p{Script=Han}{4}$/u.test(han.key) ? 'OPEN' : 'OTHER';
}

/** Do the consonants of the word come one after another in the sounds of the characters, or the other way about? */
function soundsLike(word: string, characters: string): boolean {
  const [spelt, heard] = [consonants(word), consonants([...characters].map((one) => pinyinOf(one)[0] ?? '').join(''))];
  if (Math.min(spelt.length, heard.length) < 2) return false;
  const shared = commonLength(spelt, heard);
  return (
    shared >= 2 &&
    shared / Math.min(spelt.length, heard.length) > 0.75 &&
    shared / Math.max(spelt.length, heard.length) > 0.5
  );
}

/** Letters that one sound is written by fall together; a sound written twice counts once. */
function consonants(text: string): string {
  const same: Readonly<Record<string, string>> = {
    v: 'w',
    f: 'w',
    r: 'l',
    b: 'p',
    d: 't',
    g: 'k',
    c: 'k',
    q: 'k',
    j: 's',
    x: 's',
    z: 's',
    m: 'n',
  };
  return text
    .replace(/ng/gu, 'n')
    .replace(/(?<=.)h|[aeiouy]/gu, '')
    .replace(/./gu, (letter) => same[letter] ?? letter)
    .replace(/(.)\1+/gu, '$1');
}

function commonLength(left: string, right: string): number {
  let row = new Array<number>(right.length + 1).fill(0);
  for (const letter of left) {
    const next = [0];
    for (let at = 0; at < right.length; at += 1)
      next.push(right[at] === letter ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[right.length] ?? 0;
}
