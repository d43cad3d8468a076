import type { Line } from './lines.ts';
import { endsSentence, isHan } from './sentence.ts';

/** Lines of hand-wrapped text are shorter than this; longer ones are paragraphs of their own. */
const WIDEST = 140;
const NARROWEST = 40;
/** How many of the line breaks of a text must be explained by its width before we call it wrapped. */
const SHARE = 0.7;

/**
 * The width at which a text was wrapped by hand or by a mail program, in characters; null where it was not.
 * The law of wrapping: a line ends because the next word did not fit any more, and rarely where a sentence ends.
 */
export function findWrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && mayBeWrapped(line, next) ? [[line, next] as const] : [];
  });
  if (pairs.length < 2) return null;
  const widths = pairs.map(([line]) => line.end - line.start).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  const han = pairs.filter(([, next]) => isHan(text.charAt(next.start))).length * 2 > pairs.length;
  if (width > WIDEST || width < (han ? NARROWEST / 2 : NARROWEST)) return null;
  const explained = pairs.filter(([line, next]) => isWrapped(text, line, next, width)).length;
  const open = pairs.filter(
    ([line]) => !endsSentence(text.slice(Math.max(line.start, line.end - 12), line.end)),
  ).length;
  return explained >= pairs.length * SHARE && open * 2 > pairs.length ? width : null;
}

function mayBeWrapped(line: Line, next: Line): boolean {
  if (next.afterGap || next.marked !== null || line.marked === 'TITLE') return false;
  return !line.alone && !next.alone;
}

/** Did the first word of the next line not fit any more on this one? */
export function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  return line.end - line.start + 1 + firstWordLength(text, next) > width;
}

function firstWordLength(text: string, line: Line): number {
  if (isHan(text.charAt(line.start))) return 1;
  const space = text.indexOf(' ', line.start);
  return (space === -1 || space > line.end ? line.end : space) - line.start;
}
