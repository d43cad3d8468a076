/** How a property stands in a file for `neo4j-admin database import`: the type that its column's head names. */
export type ColumnType = 'string' | 'string[]' | 'int' | 'int[]' | 'float' | 'boolean' | 'date' | 'datetime';

/** One column: `:ID`, `:START_ID` and the like are written as they are, properties with their type. */
export interface Column {
  readonly property: string;
  readonly type: ColumnType;
}

/** Divides the parts of a list: names hold commas and semicolons, but no text of a release holds this. */
const DIVIDER = '\u001e';

/** What `neo4j-admin database import full` must be told so that it reads these files. */
export const IMPORT_OPTIONS: readonly string[] = [
  '--array-delimiter=U+001E',
  '--multiline-fields=true',
  '--read-buffer-size=16m',
];

/**
 * The first line of a file. `fixed` are columns that are no properties alone, as `neo4j-admin` writes them:
 * `id:ID(Entity)`, `:START_ID(Entity)`, `:END_ID(Entity)`.
 */
export function csvHead(fixed: readonly string[], columns: readonly Column[]): string {
  return `${[...fixed, ...columns.map(({ property, type }) => `${property}:${type}`)].join(',')}\n`;
}

/** A row: the fixed columns' texts, then a value a column, with null for what is not known. */
export function csvLine(fixed: readonly string[], columns: readonly Column[], row: Record<string, unknown>): string {
  let line = fixed.map(quoted).join(',');
  for (const { property } of columns) line += `,${cell(row[property])}`;
  return `${line}\n`;
}

/** Nothing for null, which leaves the property out; a text in quotes, so that an empty one stays. Days as they are. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return quoted(value.join(DIVIDER));
  if (typeof value === 'object' && 'day' in value) return String(value.day);
  if (typeof value === 'object' && 'instant' in value) return String(value.instant);
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
