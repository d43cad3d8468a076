const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const HAN_DIGITS = '〇一二三四五六七八九';
const SCALES = new Map(
  Object.entries({ thousand: 3, million: 6, billion: 9, trillion: 12, 萬: 4, 万: 4, 億: 8, 亿: 8, 兆: 12 }),
);
const ENGLISH_DAY = new RegExp(
  `\\b(${MONTHS.join('|')})\\s+(\\d{1,2})\\b|\\b(\\d{1,2})\\s+(${MONTHS.join('|')})\\b`,
  'giu',
);
const HAN_DAY = /([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日/gu;
const NUMBER = /(\d[\d,]*(?:\.\d+)?)\s*(thousand|million|billion|trillion|[萬万億亿兆])?/giu;

/** The days (`6-17`) and numbers (`1200000000`) of a text in English or Chinese; numbers in words are left out. */
export function numeralsOf(text: string): Set<string> {
  const plain = text.normalize('NFKC');
  const found = new Set<string>();
  const withoutDays = plain
    .replace(ENGLISH_DAY, (_, month: string, day: string, otherDay: string, otherMonth: string) => {
      found.add(`${MONTHS.indexOf((month ?? otherMonth).toLowerCase()) + 1}-${Number(day ?? otherDay)}`);
      return ' ';
    })
    .replace(HAN_DAY, (_, month: string, day: string) => {
      found.add(`${hanNumber(month)}-${hanNumber(day)}`);
      return ' ';
    });
  for (const [, digits = '', scale = ''] of withoutDays.matchAll(NUMBER)) {
    const value = Number(digits.replaceAll(',', '')) * 10 ** (SCALES.get(scale.toLowerCase()) ?? 0);
    found.add(String(Math.round(value * 100) / 100));
  }
  return found;
}

/** Up to 99, as days and months are written: 十七 is 17, 二十 is 20. */
function hanNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  const digit = (one: string | undefined, missing: number) => (one ? HAN_DIGITS.indexOf(one) : missing);
  return digit(tens, 1) * 10 + digit(ones, 0);
}
