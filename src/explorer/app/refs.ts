import type { EntityRef } from '../api/operations.ts';

const BY_ID = 'id:';

/** An entity in an address: `id:chongqing` once it was chosen, else the name as typed. */
export function valueOfId(id: string): string {
  return `${BY_ID}${id}`;
}

export function idOfValue(value: string): string | undefined {
  return value.startsWith(BY_ID) ? value.slice(BY_ID.length) : undefined;
}

/** What the server is asked with. */
export function refOf(value: string | undefined): EntityRef | undefined {
  if (value === undefined) return undefined;
  const id = idOfValue(value);
  return id === undefined ? { name: value } : { id };
}
