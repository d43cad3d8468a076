import { readText } from '../input.ts';
import { isNumber, readPage, toConnection } from '../paging.ts';
import type { QueryResolvers } from '../types.ts';

export const search: NonNullable<QueryResolvers['search']> = async (_root, args, { reader }) => {
  const request = readPage('search', args, isNumber);
  const { first, after } = request;
  const text = readText('text', args.text);
  const page = await reader.search({ text, kinds: args.kinds ?? null, first, after });
  const keyOf = (row: (typeof page.rows)[number]) => ({ value: row.score, id: row.entity.id });
  return toConnection(request, page, keyOf, () => Promise.resolve(page.rows.length));
};
