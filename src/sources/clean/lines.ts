import type { BlockKind } from '../../domain/release.ts';
import { standsAlone } from './standing-alone.ts';

/** A line of the repaired text: what it says, without the white space and the markers around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** What its marker says it is; null for an ordinary line. */
  readonly marked: BlockKind | null;
  /** Is there an empty line, a rule or the start of the text before it? */
  readonly afterGap: boolean;
  /** Neither goes on nor is gone on with, whatever stands beside it: boilerplate, a date, a photo credit. */
  readonly alone: boolean;
}

const HEADING = /^#{1,6} +/u;
const BULLET = /^(?:[-*+•‣▪◦●○■·–] +|[•‣▪●■] *(?=\S))/u;
/** At most two digits: `2024. ` is a year. */
const NUMBER = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] +/u;
const QUOTE_MARKER = /^(?:> ?)+/u;
const RULE = /^(?:[-*_=~#.·•＊．─━|:] ?){3,}$/u;
const UNDERLINE = /^(?:={3,}|-{3,})$/u;
/** After these a new item may begin; "on May", then "11. The next day" is no item. */
const BEFORE_ITEM = /[.:;!?。：；！？]$/u;

/** Lines of text in order; empty lines and rules only leave a gap. Expects `\n` and single spaces. */
export function readLines(text: string, markdown: boolean): Line[] {
  const lines: Line[] = [];
  let afterGap = true;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const to = newline === -1 ? text.length : newline;
    const bare = trim(text, { start: from, end: to, marked: null, afterGap, alone: false });
    const content = text.slice(bare.start, bare.end);
    const isRule = content === '' || RULE.test(content);
    if (isRule && markdown && !afterGap && UNDERLINE.test(content)) markHeading(lines);
    if (!isRule) lines.push(readMarker(text, bare, mayNumber(text, bare, lines.at(-1))));
    afterGap = isRule;
    from = to + 1;
  }
  return lines
    .filter((line) => line.end > line.start)
    .map((line) => ({ ...line, alone: standsAlone(text.slice(line.start, line.end)) }));
}

function mayNumber(text: string, line: Line, last: Line | undefined): boolean {
  if (line.afterGap || last === undefined || last.marked !== null) return true;
  return BEFORE_ITEM.test(text.slice(last.start, last.end).slice(-1));
}

function readMarker(text: string, bare: Line, numbered: boolean): Line {
  const quoted = { ...bare, start: bare.start + width(text, bare, QUOTE_MARKER) };
  const heading = width(text, quoted, HEADING);
  if (heading > 0) {
    return trim(text, { ...quoted, start: quoted.start + heading, end: withoutHashes(text, quoted), marked: 'TITLE' });
  }
  const item = width(text, quoted, BULLET) || (numbered ? width(text, quoted, NUMBER) : 0);
  return item > 0 ? trim(text, { ...quoted, start: quoted.start + item, marked: 'LIST_ITEM' }) : quoted;
}

function width(text: string, line: Line, marker: RegExp): number {
  return marker.exec(text.slice(line.start, Math.min(line.end, line.start + 100)))?.[0].length ?? 0;
}

/** `## Heading ##` may close its marker; `C#` is no marker. */
function withoutHashes(text: string, line: Line): number {
  let end = line.end;
  while (end > line.start && text.charAt(end - 1) === '#') end -= 1;
  return text.charAt(end - 1) === ' ' ? end : line.end;
}

function markHeading(lines: Line[]): void {
  const last = lines.pop();
  if (last) lines.push({ ...last, marked: 'TITLE' });
}

function trim(text: string, line: Line): Line {
  let { start, end } = line;
  while (start < end && text.charAt(start) === ' ') start += 1;
  while (end > start && text.charAt(end - 1) === ' ') end -= 1;
  return { ...line, start, end };
}
