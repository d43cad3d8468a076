import neo4j from 'neo4j-driver';

/** Properties that are floats even when their value is whole. */
const FLOATS = new Set(['score', 'confidence']);

/**
 * A parameter as Bolt wants it: whole numbers as integers (a JavaScript number would arrive as a float, and
 * `LIMIT $n` would fail) but for scores, `{ day: '2023-05-11' }` as a DATE, `{ instant: '2023-05-11T10:00:00Z' }`
 * as a DATETIME, undefined as null.
 * Throws a RangeError for a text with half of a surrogate pair, which the server would silently replace.
 */
export function toGraph(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(toGraph);
  if (typeof value !== 'object' || neo4j.isDate(value)) return value;
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(parts);
  if (keys.length === 1 && 'day' in parts) return toDate(String(parts['day']));
  if (keys.length === 1 && 'instant' in parts)
    return neo4j.types.DateTime.fromStandardDate(new Date(String(parts['instant'])));
  const map: Record<string, unknown> = {};
  for (const key of keys) map[key] = FLOATS.has(key) ? parts[key] : toGraph(parts[key]);
  return map;
}

/**
 * A value of a row as plain data; a date or time becomes its ISO text. Lists and maps are changed where they are: the driver
 * has just made them, and copies of every row would cost as much as reading it.
 */
export function fromGraph(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return inPlace(value, value.keys());
  if (Object.getPrototypeOf(value) === Object.prototype) return inPlace(value, Object.keys(value));
  if (value instanceof neo4j.types.Date) return isoDay(value);
  if (neo4j.isInt(value)) return value.toNumber();
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromGraph(value.properties);
  return String(value);
}

/** As the driver writes it, which takes longer: a page holds a hundred of them. */
function isoDay(date: { readonly year: unknown; readonly month: unknown; readonly day: unknown }): string {
  const [year, month, day] = [Number(date.year), Number(date.month), Number(date.day)];
  if (!(year >= 1000 && year <= 9999)) return String(date);
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

function inPlace(value: object, keys: Iterable<string | number>): object {
  const parts = value as Record<string | number, unknown>;
  for (const key of keys) {
    const part = parts[key];
    if (part !== null && typeof part === 'object') parts[key] = fromGraph(part);
  }
  return value;
}

function toDate(day: string): unknown {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) throw new RangeError(`Not a day: "${day}"`);
  return new neo4j.types.Date(year, month, date);
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function wellFormed(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new RangeError('The text holds half of a surrogate pair');
  return text;
}
