import { visible } from '../visible.ts';
import type { Run, Style } from './style.ts';
import { type Cell, cellsOf } from './width.ts';

interface StyledCell extends Cell {
  readonly styles: readonly Style[];
}

/** Punctuation that begins no line, and such as ends none, where Han characters may break anywhere. */
const NOT_FIRST = /^[，。、；：！？）」』】》〉”’…·,.;:!?)\]›%]/u;
const NOT_LAST = /^[（「『【《〈“‘([‹]$/u;

/**
 * Breaks runs into lines of at most `width` columns, between words or Han characters; what is longer than a line is cut.
 * This is the one door for words to the terminal, so here whatever could command it is made visible.
 *
 * @param first columns of the first line
 */
export function wrap(runs: readonly Run[], width: number, first = width): Run[][] {
  const page = new Page(width, first);
  for (const chunk of chunksOf(runs)) {
    if (!page.hasRoomFor(widthOf(chunk.filter(isInk)))) page.break();
    for (const cell of chunk) page.put(cell);
  }
  return page.lines.map((line) => joinRuns(trimEnd(line))).filter((line) => line.length > 0);
}

/** Lines that are being filled. */
class Page {
  readonly lines: StyledCell[][] = [[]];
  readonly #width: number;
  readonly #first: number;
  #used = 0;

  constructor(width: number, first: number) {
    this.#width = width;
    this.#first = first;
  }

  hasRoomFor(columns: number): boolean {
    return this.#used + columns <= (this.lines.length === 1 ? this.#first : this.#width);
  }

  break(): void {
    if (this.#used > 0) this.lines.push([]);
    this.#used = 0;
  }

  put(cell: StyledCell): void {
    if (!this.hasRoomFor(cell.width)) this.break();
    // No line begins with a space.
    if (this.#used === 0 && !isInk(cell)) return;
    this.lines.at(-1)?.push(cell);
    this.#used += cell.width;
  }
}

/** Cells between which no line breaks: a word with the space behind it, or a Han character. */
function chunksOf(runs: readonly Run[]): StyledCell[][] {
  const chunks: StyledCell[][] = [];
  let before: StyledCell | undefined;
  for (const cell of runs.flatMap(({ text, styles }) =>
    cellsOf(visible(text)).map(({ text: cell, width }) => ({ text: cell, width, styles })),
  )) {
    if (before && !mayBreak(before, cell)) chunks.at(-1)?.push(cell);
    else chunks.push([cell]);
    before = cell;
  }
  return chunks;
}

function mayBreak(before: StyledCell, cell: StyledCell): boolean {
  if (!isInk(cell)) return false;
  if (!isInk(before)) return true;
  const isHan = before.width === 2 || cell.width === 2;
  return isHan && !NOT_FIRST.test(cell.text) && !NOT_LAST.test(before.text);
}

function isInk({ text }: Cell): boolean {
  return text !== ' ';
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function trimEnd(line: readonly StyledCell[]): readonly StyledCell[] {
  return line.slice(0, line.findLastIndex(isInk) + 1);
}

function joinRuns(cells: readonly StyledCell[]): Run[] {
  const runs: { text: string; styles: readonly Style[] }[] = [];
  for (const { text, styles } of cells) {
    const last = runs.at(-1);
    if (last?.styles === styles) last.text += text;
    else runs.push({ text, styles });
  }
  return runs;
}
