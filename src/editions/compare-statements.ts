import { addDays, type PartialDate } from '../domain/dates.ts';
import type { Statement } from '../domain/statement.ts';
import type { Area, Story } from './story.ts';

/** The parts of a statement that referents stand in; a meeting has no direction. */
export type Part = 'subject' | 'object' | 'organisation' | 'place';

export interface PartOf {
  readonly part: Part;
  readonly key: string;
}

export function partsOf({ type, subject, object, organisation, place }: Statement): PartOf[] {
  const parts: readonly (readonly [Part, string | null])[] = [
    ['subject', subject],
    [type === 'MET_WITH' ? 'subject' : 'object', object],
    ['organisation', organisation],
    ['place', place],
  ];
  return parts.flatMap(([part, key]) => (key === null ? [] : [{ part, key }]));
}

/**
 * How alike two statements are in what needs no names: type, modality, date, city and role. 0 where they cannot be one,
 * less than 1 where one of them says less.
 */
export function shapeOf(a: Statement, b: Statement, left: Story, right: Story): number {
  if (a.type !== b.type || a.modality !== b.modality) return 0;
  const dates = a.type === 'HOLDS' ? compareAttested(a.date, b.date) : compareDates(a.date, b.date);
  const role = a.role === b.role ? 1 : 0.7;
  return dates * compareCities(a, b, left, right) * role;
}

/** A release attests that a post is held on the day of its own publication, and editions may be a day apart. */
function compareAttested(a: PartialDate | null, b: PartialDate | null): number {
  if (a === null || b === null || a === b || a.length + b.length < 20) return compareDates(a, b);
  return a === addDays(b, 1) || b === addDays(a, 1) ? 0.9 : 0;
}

function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 1;
  if (a === null || b === null) return 0.8;
  return a.startsWith(b) || b.startsWith(a) ? 0.9 : 0;
}

function compareCities(a: Statement, b: Statement, left: Story, right: Story): number {
  if (a.city === null && b.city === null) return 1;
  const one = left.areas.get(a.city ?? '');
  const other = right.areas.get(b.city ?? '');
  if (!one || !other) return 0.9;
  if (meet(one.ids, other.ids)) return 1;
  return isWithin(one, other) || isWithin(other, one) ? 0.9 : 0;
}

const isWithin = (inner: Area, outer: Area): boolean => meet(inner.around, outer.ids);

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => b.has(one));
}
