/**
 * Reads the fields of a row at the edge, once. Each function throws an Error that names the field where the
 * graph holds something else: a fault of what wrote it, never of the person who asks.
 */
export type Fields = Readonly<Record<string, unknown>>;

export function text(row: Fields, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw wrong(name, value, 'a text');
  return value;
}

export function maybeText(row: Fields, name: string): string | null {
  return row[name] == null ? null : text(row, name);
}

/** A moment, in ISO and UTC. */
export function instant(row: Fields, name: string): string {
  return new Date(text(row, name)).toISOString();
}

export function maybeInstant(row: Fields, name: string): string | null {
  return row[name] == null ? null : instant(row, name);
}

export function number(row: Fields, name: string): number {
  const value = row[name];
  if (typeof value !== 'number') throw wrong(name, value, 'a number');
  return value;
}

export function maybeNumber(row: Fields, name: string): number | null {
  return row[name] == null ? null : number(row, name);
}

/** A list of texts; empty where the property is absent. */
export function texts(row: Fields, name: string): readonly string[] {
  const values = list(row, name);
  for (const value of values) if (typeof value !== 'string') throw wrong(name, values, 'a list of texts');
  return values as readonly string[];
}

/** A list; empty where the property is absent. */
export function list(row: Fields, name: string): readonly unknown[] {
  const value = row[name] ?? [];
  if (!Array.isArray(value)) throw wrong(name, value, 'a list');
  return value;
}

export function map(row: Fields, name: string): Fields {
  return toFields(row[name], name);
}

export function toFields(value: unknown, name = 'row'): Fields {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw wrong(name, value, 'a map');
  return value as Fields;
}

/** A list of maps, each parsed. */
export function rows<Row>(row: Fields, name: string, parse: (fields: Fields) => Row): Row[] {
  return list(row, name).map((item) => parse(toFields(item, name)));
}

/** One of a closed list of words. */
export function word<W extends string>(row: Fields, name: string, words: readonly W[]): W {
  const value = words.find((one) => one === row[name]);
  if (value === undefined) throw wrong(name, row[name], `one of ${words.join(', ')}`);
  return value;
}

export function maybeWord<W extends string>(row: Fields, name: string, words: readonly W[]): W | null {
  return row[name] == null ? null : word(row, name, words);
}

function wrong(name: string, value: unknown, expected: string): Error {
  return new Error(`The graph holds ${JSON.stringify(value)} as "${name}" where ${expected} is expected`);
}
