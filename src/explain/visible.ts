/** All that moves a cursor, changes colours or turns the direction of a text, but for white space. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const WHITE = /[\s\u0085]+/gu;

/**
 * A text from outside as it is shown: white space in one piece, and a sign in place of each control character, so that
 * no release writes to the terminal or shows itself in another order than it was read.
 */
export function visible(text: string): string {
  return text.replace(WHITE, ' ').replace(CONTROLS, '\u{fffd}');
}
