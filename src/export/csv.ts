/** What a spreadsheet would take for a formula, and run; in East Asia also in full width. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A cell for people who open the file in a spreadsheet: what begins like a formula gets an apostrophe before it. */
export function readableCell(value: string | null): string {
  if (value === null) return '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\n\r]/u.test(safe) ? quoted(safe) : safe;
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
