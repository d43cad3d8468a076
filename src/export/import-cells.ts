import { quoted } from './csv.ts';
import type { Column } from './import-columns.ts';

/**
 * Parts of a list stand apart by a character that no text holds: the record separator. (The unit separator, U+001F, stands
 * inside some parts.)
 */
export const SEPARATOR = '\u001e';

/**
 * A value as neo4j-admin's import reads it. Texts are always quoted: `""` is an empty text, nothing is no property.
 *
 * @throws Error for a value that is not of the column's type, or a text that would be cut in two
 */
export function importCell(value: unknown, { name, type }: Column): string {
  if (value === null || value === undefined) return '';
  if (type.endsWith('[]')) return listCell(value, { name, type });
  if (!isOf(type, value)) throw new Error(`${JSON.stringify(value)} as "${name}" is no ${type}`);
  return type === 'string' ? quoted(String(value)) : String(value);
}

function listCell(value: unknown, { name, type }: Column): string {
  if (!Array.isArray(value)) throw new Error(`${JSON.stringify(value)} as "${name}" is no list`);
  const parts = value.map((part) => {
    if (!isOf(type.slice(0, -2), part))
      throw new Error(`${JSON.stringify(part)} in "${name}" is no ${type.slice(0, -2)}`);
    if (String(part).includes(SEPARATOR)) throw new Error(`A part of "${name}" holds the character U+001E`);
    return String(part);
  });
  return quoted(parts.join(SEPARATOR));
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'long') return Number.isSafeInteger(value);
  if (type === 'double') return typeof value === 'number';
  return type === 'boolean' ? typeof value === 'boolean' : typeof value === 'string';
}
