import { eastAsianWidth } from 'get-east-asian-width';

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Most text by far: here each code point is a character of its own, and looking for more takes long. */
const PLAIN = /^[\x20-\x7e\p{Script=Latin}\p{Script=Han}\p{P}\p{Nd}\p{Sm}]*$/u;
/** Shown on top of what stands before. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** What a reader sees as one character, and the columns that it takes. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

export function cellsOf(text: string): Cell[] {
  if (PLAIN.test(text)) return Array.from(text, (character) => ({ text: character, width: widthOfPoint(character) }));
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => ({ text: segment, width: widthOfGrapheme(segment) }));
}

/** The columns that a text takes in a terminal: Han characters and most emoji take two. */
export function widthOf(text: string): number {
  return cellsOf(text).reduce((sum, { width }) => sum + width, 0);
}

function widthOfGrapheme(grapheme: string): number {
  return WITHOUT_WIDTH.test(grapheme) ? 0 : widthOfPoint(grapheme);
}

/** Of the first code point, which decides. */
function widthOfPoint(text: string): number {
  const point = text.codePointAt(0) ?? 0x20;
  return point < 0x7f ? 1 : eastAsianWidth(point);
}
