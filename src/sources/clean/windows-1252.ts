/** What the bytes 0x80 to 0x9F mean in windows-1252; the five unused ones stay control characters. */
const HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const BYTES = new Map([...HIGH].map((character, index) => [character.charCodeAt(0), 0x80 + index]));

/** The windows-1252 byte of a UTF-16 code unit from 0x80 up; undefined where it has none. C1 controls stand for themselves. */
export function windows1252Byte(unit: number): number | undefined {
  if (unit >= 0x80 && unit <= 0xff) return unit;
  return BYTES.get(unit);
}

/**
 * Decode windows-1252. Node 20 answers to the label but decodes Latin-1, which makes control characters
 * of every curly quote, so the table is ours.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (unit) => HIGH.charAt(unit.charCodeAt(0) - 0x80));
}
