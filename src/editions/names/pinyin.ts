import { pinyin, polyphonic } from 'pinyin-pro';

const AS_LETTERS = { toneType: 'none', type: 'array', v: true } as const;

/** How each character of a name in simplified Han may be read in Mandarin, as patterns; surnames have readings of their own. */
export function pinyinPatterns(name: string): string[] {
  const surnames = pinyin(name, { ...AS_LETTERS, mode: 'surname' });
  return polyphonic(name, AS_LETTERS).map((readings, index) => {
    const all = new Set([surnames[index] ?? '', ...readings].filter((reading) => /^[a-z]+$/u.test(reading)));
    return anyOf([...all].flatMap(spellings));
  });
}

/** `v` stands for ü, which passports write in three ways. */
function spellings(reading: string): string[] {
  return reading.includes('v') ? ['v', 'u', 'yu'].map((vowel) => reading.replace('v', vowel)) : [reading];
}

function anyOf(readings: readonly string[]): string {
  return readings.length === 0 ? '(?!)' : `(?:${readings.join('|')})`;
}
