import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
/** One form of each punctuation mark; half width for brackets, full width for what cuts sentences. */
const MARKS: readonly (readonly [string, string])[] = [
  ['，', ',，'],
  ['；', ';；'],
  ['：', ':：'],
  ['！', '!！'],
  ['？', '?？'],
  ['·', '·・•‧．'],
  ['、', '、﹑'],
  ['—', '—'],
];
const folded = new Map<string, string>(
  MARKS.flatMap(([mark, forms]) => [...forms].map((form) => [form, mark] as const)),
);

/**
 * The text in simplified characters and one form of punctuation, code unit by code unit: positions stay.
 * What the converter would write with more or fewer code units stays as it is.
 */
export function foldHan(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += foldUnit(text.charAt(i));
  return result;
}

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const simple = toSimplified(unit.normalize('NFKC'));
  const result = simple.length === 1 ? simple : unit;
  folded.set(unit, result);
  return result;
}
