import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
/** "敍", "衞": forms of Hong Kong. */
const fromHongKong = Converter({ from: 'hk', to: 'cn' });
/** One form of each mark that is written in several; half width for brackets, full width for what cuts sentences. */
const MARKS: readonly (readonly [string, string])[] = [
  ['，', ',，'],
  ['；', ';；'],
  ['：', ':：'],
  ['！', '!！'],
  ['？', '?？'],
  ['·', '·・•‧．'],
  ['、', '、﹑'],
  ['—', '—'],
  // Another character, and a frequent slip.
  ['市', '巿'],
  // "瞭解", which the converter leaves as it is.
  ['了', '瞭'],
];
/** By code unit; 0 for what was not asked yet. */
const table = new Uint16Array(0x10000);
for (const [mark, forms] of MARKS) for (const form of forms) table[form.charCodeAt(0)] = mark.charCodeAt(0);
const CHUNK = 8192;
/** "贾西姆.布代维" */
const DOT = /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu;

/**
 * The text in simplified characters and one form of punctuation, code unit by code unit: positions stay.
 * What the converter would write with more or fewer code units stays as it is.
 */
export function foldHan(text: string): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = foldUnit(text.charCodeAt(i));
  let result = '';
  for (let i = 0; i < units.length; i += CHUNK) result += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return result.replace(DOT, '·');
}

function foldUnit(unit: number): number {
  const known = table[unit] ?? 0;
  if (known !== 0) return known;
  const own = String.fromCharCode(unit).normalize('NFKC');
  const common = toSimplified(own);
  const simple = common === own ? fromHongKong(own) : common;
  const result = simple.length === 1 ? simple.charCodeAt(0) : unit;
  table[unit] = result;
  return result;
}
