import { pinyin, polyphonic } from 'pinyin-pro';
import { simplified } from './fold.ts';
import { plainPinyin } from './pinyin-syllables.ts';
import { remember } from './remember.ts';

const AS_LETTERS = { toneType: 'none', type: 'array', v: true } as const;

/** How each character of a name in simplified Han may be read in Mandarin, as patterns; surnames have readings of their own. */
export function pinyinPatterns(name: string): string[] {
  const surnames = pinyin(name, { ...AS_LETTERS, mode: 'surname' });
  return polyphonic(name, AS_LETTERS).map((readings, index) => {
    const all = new Set([surnames[index] ?? '', ...readings].filter((reading) => /^[a-z]+$/u.test(reading)));
    return anyOf([...all].flatMap(spellings));
  });
}

/** The readings of one character, the usual one first; ü is written u. */
export const pinyinOf = remember((character): readonly string[] => {
  const [readings = []] = polyphonic(simplified(character), AS_LETTERS);
  return [...new Set(readings.filter((reading) => /^[a-z]+$/u.test(reading)).map(plainPinyin))];
});

/** How a surname of one or two characters is read, as one word. */
export const surnamePinyin = remember((surname): string =>
  pinyin(simplified(surname), { ...AS_LETTERS, mode: 'surname' })
    .map(plainPinyin)
    .join(''),
);

/** `v` stands for ü, which passports write in three ways. */
function spellings(reading: string): string[] {
  return reading.includes('v') ? ['v', 'u', 'yu'].map((vowel) => reading.replace('v', vowel)) : [reading];
}

function anyOf(readings: readonly string[]): string {
  return readings.length === 0 ? '(?!)' : `(?:${readings.join('|')})`;
}
