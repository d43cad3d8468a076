import { firstDay, isPartialDate, lastDay } from './dates.ts';

/**
 * A moment of the register as far as it is known, in a part of EDTF (ISO 8601-2, levels 0 and 1, and "one of" of level 2):
 * `2022-07-01`, `2022-07`, `2022`, `202X`, `2022-XX`; `2022~` about, `2022?` perhaps, `2022%` both; between two:
 * `2021/2023`, `[2021..2023]`; open: `../2024`, `[..2024]`, `2024/..`, `[2024..]`.
 */
export type ImpreciseDate = string;

/** The first and the last day on which it may have been; null: open at that end. */
export interface DateBounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const BETWEEN = /^(?:\[(?<a>[^.\]]*)\.\.(?<b>[^.\]]*)\]|(?<c>[^/[\]]+)\/(?<d>[^/[\]]+))$/u;

/** The bounds of a date in that form; undefined for any other text, and for one that ends before it begins. */
export function readImpreciseDate(text: string): DateBounds | undefined {
  const { a, b, c, d } = BETWEEN.exec(text)?.groups ?? {};
  const [first, last] = [a ?? c, b ?? d];
  if (first === undefined || last === undefined) return readMoment(text);
  const [begin, end] = [readEnd(first), readEnd(last)];
  if (!begin || !end || (begin.earliest === null && end.latest === null)) return undefined;
  const bounds = { earliest: begin.earliest, latest: end.latest };
  return bounds.earliest !== null && bounds.latest !== null && bounds.earliest > bounds.latest ? undefined : bounds;
}

/** The first day on which it may have been; null where the text is open at that end. */
export const earliestDay = (text: ImpreciseDate): string | null => boundsOf(text).earliest;

/** The last day on which it may have been; null where the text is open at that end. */
export const latestDay = (text: ImpreciseDate): string | null => boundsOf(text).latest;

const OPEN: DateBounds = { earliest: null, latest: null };

function boundsOf(text: ImpreciseDate): DateBounds {
  return readImpreciseDate(text) ?? OPEN;
}

const readEnd = (text: string) => (text === '' || text === '..' ? OPEN : readMoment(text));

/** "About" and "perhaps" are one of its own units (year, month or day) earlier or later. */
function readMoment(text: string): DateBounds | undefined {
  const [, plain = '', doubt] = /^(.*?)([~?%])?$/u.exec(text) ?? [];
  const known = plain.replace(/(?:-XX)+$/u, '');
  const decade = /^(\d{3})X$/u.exec(known)?.[1];
  const [first, last] = decade === undefined ? [known, known] : [`${decade}0`, `${decade}9`];
  if (!isPartialDate(first)) return undefined;
  return doubt === undefined
    ? { earliest: firstDay(first), latest: lastDay(last) }
    : { earliest: firstDay(moved(first, -1)), latest: lastDay(moved(last, 1)) };
}

function moved(date: string, by: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at =
    date.length === 4
      ? new Date(Date.UTC(year + by, 0, 1))
      : date.length === 7
        ? new Date(Date.UTC(year, month - 1 + by, 1))
        : new Date(Date.UTC(year, month - 1, day + by));
  return at.toISOString().slice(0, date.length);
}
