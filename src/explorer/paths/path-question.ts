import type { EntityKind, PathsQueryVariables } from '../api/operations.ts';
import { refOf } from '../app/refs.ts';

/** What the path finder is asked, as its address has it. */
export interface PathQuestion {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly maxHops: number;
  readonly first: number;
  readonly through: readonly EntityKind[];
  readonly massEvent: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Kinds that join nearly everyone with everyone, so that no path leads through them unless it is asked for. */
export const HUBS: readonly EntityKind[] = ['PLACE', 'ORGANISATION', 'POST', 'TOPIC'];
/** As the server has it where nothing is asked. */
export const USUAL = { maxHops: 4, first: 5, massEvent: 20 } as const;
/** Large enough to leave no event out. */
export const ANY_EVENT = 10_000;

/** The question of an address; what does not fit is as usual. */
export function questionOf(address: URLSearchParams): PathQuestion {
  const number = (name: keyof typeof USUAL, most: number) => {
    const value = Number(address.get(name) ?? USUAL[name]);
    return Number.isInteger(value) && value >= 1 && value <= most ? value : USUAL[name];
  };
  const text = (name: string) => address.get(name) || undefined;
  return {
    start: text('start'),
    end: text('end'),
    maxHops: number('maxHops', 6),
    first: number('first', 20),
    massEvent: number('massEvent', ANY_EVENT),
    through: HUBS.filter((kind) => address.getAll('through').includes(kind)),
    from: text('from'),
    to: text('to'),
  };
}

/** What the server is asked; undefined while an end is missing. */
export function variablesOf(question: PathQuestion): PathsQueryVariables | undefined {
  const { start, end, from, to, ...rest } = question;
  const [first, last] = [refOf(start), refOf(end)];
  if (first === undefined || last === undefined) return undefined;
  return { start: first, end: last, from: from ?? null, to: to ?? null, ...rest };
}
