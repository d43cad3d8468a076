import type { DateOrder, Page } from './questions.ts';
import { toPage } from './window.ts';

interface Sortable {
  readonly id: string;
  readonly date: string | null;
}

/** One page of the pages of several nodes, ordered as each of them is; a row of two of them counts once. */
export function mergePages<Row extends Sortable>(
  pages: readonly Page<Row>[],
  first: number,
  order: DateOrder = 'LATEST_FIRST',
): Page<Row> {
  if (pages.length === 1 && pages[0]) return pages[0];
  const unique = new Map(pages.flatMap((page) => page.rows.map((row) => [row.id, row] as const)));
  const sorted = [...unique.values()].sort((left, right) => compare(left, right, order));
  const page = toPage(sorted, first);
  return { ...page, hasNext: page.hasNext || pages.some((one) => one.hasNext) };
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** By date, then id; without date last in both orders. */
function compare(left: Sortable, right: Sortable, order: DateOrder): number {
  if ((left.date === null) !== (right.date === null)) return left.date === null ? 1 : -1;
  const sign = order === 'LATEST_FIRST' ? -1 : 1;
  const [one, other] = [`${left.date} ${left.id}`, `${right.date} ${right.id}`];
  return one < other ? -sign : one > other ? sign : 0;
}
