import { readText } from '../input.ts';
import { isNumber, readPage, toConnection } from '../paging.ts';
import type { QueryResolvers } from '../types.ts';

export const search: NonNullable<QueryResolvers['search']> = async (_root, args, { reader }) => {
  const { list, first, after } = readPage('search', args, isNumber);
  const text = readText('text', args.text);
  const page = await reader.search({ text, kinds: args.kinds ?? null, first, after });
  const keyOf = (row: (typeof page.rows)[number]) => ({ value: row.score, id: row.entity.id });
  return toConnection({ list, first, after }, page, keyOf, () => Promise.resolve(page.rows.length));
};
