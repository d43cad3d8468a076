/** Ids of answers, in GraphQL and in Cypher, as sorted sets. */
import { isNode, isPath, isRelationship } from 'neo4j-driver';

const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();

/** All that an answer has under the key `same`. */
export function sameIds(answer: unknown): readonly string[] {
  return sorted(idsUnder(answer));
}

function idsUnder(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'same' && typeof inner === 'string' ? [inner] : idsUnder(inner),
  );
}

/** The ids of nodes and ties in some columns; of a path, those of its ties; a text is an id itself. */
export function idsOfColumns(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]) {
  return sorted(rows.flatMap((row) => columns.flatMap((column) => idsOf(row[column]))));
}

function idsOf(value: unknown): string[] {
  if (isPath(value)) return value.segments.flatMap(({ relationship }) => idsOf(relationship));
  if (typeof value === 'string') return [value];
  return isNode(value) || isRelationship(value) ? [String(value.properties.id)] : [];
}
