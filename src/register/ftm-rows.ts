import { z } from 'zod';

/** An entity of FollowTheMoney, and the line that it stands on. */
export interface FtmRow {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  readonly line: number;
}

/** Values are lists of texts; tools also write numbers, and single values. */
const value = z.union([z.string(), z.number()]).transform(String);
const shape = z.looseObject({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.union([z.array(value), value.transform((one) => [one])])).default({}),
});

export interface FtmFault {
  readonly line: number;
  readonly message: string;
}

/** The rows of a text of one JSON object a line, and the lines that are none. */
export function readFtmRows(text: string): { readonly rows: FtmRow[]; readonly faults: FtmFault[] } {
  const rows: FtmRow[] = [];
  const faults: FtmFault[] = [];
  const lines = text.replace(/^\uFEFF/u, '').split('\n');
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const parsed = shape.safeParse(jsonOf(content));
    if (parsed.success) rows.push({ ...parsed.data, line });
    else
      faults.push({ line, message: 'no entity of FollowTheMoney: an object with "id", "schema" and "properties" is' });
  }
  return { rows, faults };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
