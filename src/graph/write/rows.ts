import type { GraphRow } from '../driver.ts';

/** A node or tie as it stands in the database: where (element id), and its properties. */
export interface Stored {
  readonly at: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredTie extends Stored {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
}

/** A node as it should stand. */
export interface WantedNode {
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A tie as it should stand; `start` and `end` are element ids. */
export interface WantedTie {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export function toStored(row: GraphRow): Stored {
  return { at: textOf(row, 'at'), properties: (row['properties'] ?? {}) as Stored['properties'] };
}

export function toStoredTie(row: GraphRow): StoredTie {
  return { ...toStored(row), kind: textOf(row, 'kind'), start: textOf(row, 'start'), end: textOf(row, 'end') };
}

/** Rows by their `id` column. */
export function byId(rows: readonly GraphRow[]): Map<string, Stored> {
  return new Map(rows.map((row) => [textOf(row, 'id'), toStored(row)]));
}

/** A column that must be a text: anything else means that query and code have parted. */
export function textOf(row: GraphRow, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`Column "${column}" is not a text: ${JSON.stringify(value)}`);
  return value;
}

export function maybeText(row: GraphRow, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

export function textsOf(row: GraphRow, column: string): string[] {
  const value = row[column];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function numbersOf(row: GraphRow, column: string): number[] {
  const value = row[column];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
}
