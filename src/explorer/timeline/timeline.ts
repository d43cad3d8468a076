import { dayNumber, dayOfNumber } from '../graph/days.ts';
import type { TimelineItem } from '../graph/model.ts';

/** An item with its place on the scale: percent of the whole width. */
export interface Bar {
  readonly item: TimelineItem;
  readonly start: number;
  readonly width: number;
}

/** A mark of the scale. */
export interface Tick {
  readonly label: string;
  readonly at: number;
}

export interface Timeline {
  /** The earliest first; of those that begin on one day in the order given. */
  readonly bars: readonly Bar[];
  readonly ticks: readonly Tick[];
  /** Items of which no date is known. */
  readonly undated: readonly TimelineItem[];
}

/** Items on one scale from the first day of any to the last. Of `2023-05` the whole month is covered. */
export function timelineOf(items: readonly TimelineItem[]): Timeline {
  const dated = items
    .flatMap((item) => (item.from === undefined ? [] : [{ item, ...daysOf(item.from, item.to) }]))
    .toSorted((a, b) => a.first - b.first);
  const first = Math.min(...dated.map((one) => one.first));
  const length = Math.max(...dated.map((one) => one.last)) + 1 - first;
  const percent = (days: number) => (100 * days) / length;
  return {
    bars: dated.map(({ item, first: day, last }) => ({
      item,
      start: percent(day - first),
      width: percent(last + 1 - day),
    })),
    ticks:
      dated.length === 0 ? [] : ticksOf(first, length).map(({ label, day }) => ({ label, at: percent(day - first) })),
    undated: items.filter(({ from }) => from === undefined),
  };
}

function daysOf(from: string, to = from): { readonly first: number; readonly last: number } {
  const first = dayNumber(`${from}-01-01`.slice(0, 10));
  return { first, last: Math.max(first, lastDay(to)) };
}

/** The last day of `2023`, `2023-05` or `2023-05-11`. */
function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || day !== undefined) return dayNumber(date);
  return Math.round(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 1) / 86_400_000) - 1;
}

/** The longest scale in days, and how many months lie between its marks; on a longer one, years do. */
const STEPS: readonly (readonly [days: number, months: number])[] = [
  [180, 1],
  [600, 3],
];
const MONTH = 30;

function ticksOf(first: number, length: number): readonly { readonly label: string; readonly day: number }[] {
  if (length <= MONTH) return daily(first, length);
  const months = STEPS.find(([days]) => length <= days)?.[1] ?? 12 * Math.ceil(length / (365 * 7));
  const ticks = [];
  const year = Number(dayOfNumber(first).slice(0, 4));
  for (let month = 0; ; month += months) {
    const day = Math.round(Date.UTC(year, month, 1) / 86_400_000);
    if (day >= first + length) return ticks;
    if (day >= first) ticks.push({ day, label: dayOfNumber(day).slice(0, months >= 12 ? 4 : 7) });
  }
}

function daily(first: number, length: number) {
  const every = Math.ceil(length / 7);
  const days = Array.from({ length: Math.ceil(length / every) }, (_, i) => first + i * every);
  return days.map((day) => ({ day, label: dayOfNumber(day).slice(5) }));
}
