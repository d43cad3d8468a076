const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const TENS = 'twent thirt fort fift'.split(' ');

const WORDS: ReadonlyMap<string, number> = new Map([
  ['inaugural', 1],
  ...[...UNITS, ...TEENS].map((word, index) => [word, index + 1] as const),
  ...TENS.flatMap((stem, index) => [
    [`${stem}ieth`, (index + 2) * 10] as const,
    ...UNITS.map((unit, one) => [`${stem}y-${unit}`, (index + 2) * 10 + one + 1] as const),
  ]),
]);

const IN_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/u;

/** "3rd", "21st". */
export function isOrdinalInDigits(word: string): boolean {
  return IN_DIGITS.test(word);
}

/** 6 of "sixth" and "6th", 23 of "twenty-third", 1 of "inaugural"; null where the word (in lower case) counts nothing. */
export function ordinalNumber(word: string): number | null {
  const digits = IN_DIGITS.exec(word)?.[1];
  return digits === undefined ? (WORDS.get(word) ?? null) : Number(digits);
}
