import { ask } from '../api/client.ts';
import { saveBlob } from '../parts/save.ts';
import { toCsv } from './csv.ts';
import type { Column, Listing, Paged } from './listing.ts';

const AT_ONCE = 200;
/** More than a spreadsheet is looked through by hand; `whomet export` has no such end. */
export const MOST_ROWS = 10_000;

/** All rows of a list, page by page, `MOST_ROWS` at most; `progress` is told how many there are so far. */
export async function allRows<Result, Variables extends Paged, Row>(
  { operation, variables, pick }: Pick<Listing<Result, Variables, Row>, 'operation' | 'variables' | 'pick'>,
  progress: (rows: number) => void,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const page = pick(await ask(operation, { ...variables, first: AT_ONCE, after } as Variables & Paged));
    rows.push(...(page?.edges ?? []));
    progress(rows.length);
    if (!page?.pageInfo.hasNextPage || rows.length >= MOST_ROWS) return rows;
    after = page.pageInfo.endCursor;
  }
}

export type Format = 'CSV' | 'JSON';

/** The rows as a file's text. JSON has them as the server gave them, CSV as the columns tell. */
export function toText<Row>(rows: readonly Row[], columns: readonly Column<Row>[], format: Format): string {
  if (format === 'JSON') return `${JSON.stringify(rows, null, 2)}\n`;
  return toCsv([columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ text }) => text(row)))]);
}

/** Gives the reader a file. */
export function handOver(text: string, name: string, type: string): void {
  saveBlob(name, new Blob([text], { type }));
}
