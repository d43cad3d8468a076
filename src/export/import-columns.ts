import type { QuoteMode } from '../domain/exports.ts';
import type { PropertyTypes } from '../graph/reader.ts';

/** A property as a typed column of neo4j-admin's import. */
export interface Column {
  readonly name: string;
  /** Such as `string`, `date`, `string[]`. */
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  String: 'string',
  Long: 'long',
  Double: 'double',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'datetime',
  StringArray: 'string[]',
  LongArray: 'long[]',
  DoubleArray: 'double[]',
  BooleanArray: 'boolean[]',
};

/** The columns of what bears these labels or is of this kind, in order of name, without `without`. */
export function columnsOf(
  types: readonly PropertyTypes[],
  of: readonly string[],
  without: readonly string[],
): Column[] {
  const key = [...of].sort().join();
  const own = types.filter((one) => [...one.of].sort().join() === key);
  return own
    .flatMap((one) => (one.property === null ? [] : [{ name: one.property, type: typeOf(one) }]))
    .filter(({ name }) => !without.includes(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Neo4j says of an empty list that it is one of strings, whatever the others hold. */
function typeOf({ of, property, types }: PropertyTypes): string {
  const telling =
    types.length > 1 && types.every((type) => type.endsWith('Array'))
      ? types.filter((type) => type !== 'StringArray')
      : types;
  const [type, ...others] = telling.map((one) => TYPES[one]);
  if (type === undefined || others.length > 0) {
    throw new Error(`"${property}" of ${of.join(':')} holds ${types.join(' and ')}: no column can hold that`);
  }
  return type;
}

/**
 * What is left out unless quotes go along whole: the texts of releases, and what is kept of them to draw events anew. Quotes
 * themselves are shortened.
 */
const TEXTS: readonly (readonly [label: string, property: string])[] = [
  ['ReleaseVersion', 'text'],
  ['Report', 'content'],
];

export function leftOut(labels: readonly string[], quotes: QuoteMode): readonly string[] {
  if (quotes === 'full') return [];
  return TEXTS.filter(([label]) => labels.includes(label)).map(([, property]) => property);
}
