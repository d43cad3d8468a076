import { readText, readWindow } from '../input.ts';
import { isPartialDay, readPage, toConnection } from '../paging.ts';
import { toPart } from '../queries.ts';
import { ANYTHING, resolveOne } from '../references.ts';
import type { QueryResolvers } from '../types.ts';

export const releases: NonNullable<QueryResolvers['releases']> = async (_root, args, context) => {
  const { reader } = context;
  const request = readPage('releases', args, isPartialDay);
  const about = await resolveOne(args.about, ANYTHING, context);
  const query = {
    ...toPart(readWindow(args), request),
    publisher: args.publisher == null ? null : readText('publisher', args.publisher),
    title: args.title == null ? null : readText('title', args.title),
    kinds: args.kinds ?? null,
    about: about?.entity.id ?? null,
  };
  const page = await reader.listReleases(query);
  const keyOf = (row: (typeof page.rows)[number]) => ({ value: row.publishedOn, id: row.id });
  return toConnection(request, page, keyOf, () => reader.countReleases(query));
};
