import { addDays } from '../../domain/dates.ts';
import type { DateOrder, Page, PageQuery, PlaceScope, SortKey, Window } from './questions.ts';

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';
/** No date of the graph spans more days than a leap year: a month or year whose day is unknown, a long trip. */
const LONGEST = 366;

/** A day as a parameter; the driver's door makes it a DATE. */
export interface Day {
  readonly day: string;
}

/** Both ends of a window as days, the open ones as far as dates go. */
function openWindow({ from, to }: Window): { from: Day; to: Day } {
  return { from: day(from ?? FIRST_DAY), to: day(to ?? LAST_DAY) };
}

/** A moment as a parameter; null: now. The driver's door makes it a DATETIME. */
export function momentParameter(moment: string | null | undefined): { readonly instant: string } | null {
  return moment == null ? null : { instant: moment };
}

/** Parameters of statements that walk over ties of all kinds: those without a date only where no window is given. */
export function tieWindow({ from, to }: Window) {
  return { ...openWindow({ from, to }), windowed: (from ?? to) !== null };
}

/** Parameters of statements that expand from a few nodes and sort what they find. */
export function windowParameters(query: Window & PageQuery) {
  return {
    ...openWindow(query),
    asOf: momentParameter(query.asOf),
    undated: isOpen(query),
    afterDate: afterDate(query.after),
    afterId: query.after?.id ?? null,
    limit: query.first + 1,
  };
}

/**
 * Parameters of statements that walk an index of dates, and take rows without a date only when the page is not
 * full. `reach` to `until` is the stretch of the index: it begins before `from`, as a row of which only the year
 * is known is filed under its first possible day.
 */
export function indexParameters(query: Window & PageQuery, order: DateOrder = 'LATEST_FIRST') {
  const { from, asOf, undated, limit } = windowParameters(query);
  const { after } = query;
  const inUndated = after !== null && after.value === null;
  const resumed = after === null || inUndated ? null : String(after.value);
  const reach = query.from === null ? FIRST_DAY : addDays(query.from, -LONGEST);
  const until = query.to ?? LAST_DAY;
  const latest = order === 'LATEST_FIRST';
  return {
    from,
    asOf,
    undated,
    limit,
    reach: day(inUndated ? LAST_DAY : latest || resumed === null ? reach : later(reach, resumed)),
    until: day(inUndated ? FIRST_DAY : latest && resumed !== null ? earlier(until, resumed) : until),
    afterDate: resumed === null ? null : day(resumed),
    afterId: resumed === null ? null : (after?.id ?? null),
    undatedAfter: inUndated ? (after?.id ?? null) : null,
  };
}

export function placeParameters(within: PlaceScope | null) {
  const narrowed = within !== null && within.areas.length === 0;
  return { areas: narrowed ? null : (within?.areas ?? null), places: within?.places ?? null };
}

/** Is an index of areas of use: has the place a known city or larger area? */
export function hasAreas(within: PlaceScope | null): within is PlaceScope {
  return within !== null && within.areas.length > 0;
}

/** Cuts what was read one row too far. */
export function toPage<Row>(rows: readonly Row[], first: number): Page<Row> {
  return { rows: rows.slice(0, first), hasNext: rows.length > first };
}

export function day(text: string): Day {
  return { day: text };
}

/** A list without window holds rows without any date too. */
function isOpen({ from, to }: Window): boolean {
  return from === null && to === null;
}

function afterDate(after: SortKey | null): Day | null {
  return after === null || after.value === null ? null : day(String(after.value));
}

function earlier(left: string, right: string): string {
  return left < right ? left : right;
}

function later(left: string, right: string): string {
  return left > right ? left : right;
}
