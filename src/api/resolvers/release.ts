import { isPartialDate, precisionOf } from '../../domain/dates.ts';
import { nestedConnection } from '../lists.ts';
import { isNumber, readPage } from '../paging.ts';
import { toHttpUrl } from '../scalars.ts';
import type { ReleaseResolvers } from '../types.ts';

export const Release: ReleaseResolvers = {
  url: ({ url }) => toHttpUrl(url),
  publishedOn: ({ publishedOn }) => toDay(publishedOn),
  basedOn: ({ basedOn }) => basedOn && { ...basedOn, publishedOn: toDay(basedOn.publishedOn) },
  text: async ({ id }, _args, { loaders, reader }) =>
    (await loaders.each('Release.text', null, (ids) => reader.texts(ids)).load(id)) ?? '',
  statements: ({ id }, args, context) => {
    const request = readPage(`Release.statements ${id}`, args, isNumber);
    const query = { first: request.first, after: request.after };
    const page = (ids: readonly string[]) => context.reader.statements(ids, query);
    const count = (ids: readonly string[]) => context.reader.countStatements(ids);
    const keyOf = (row: { start: number; id: string }) => ({ value: row.start, id: row.id });
    return nestedConnection(id, request, { field: 'Release.statements', query, page, count, keyOf }, context);
  },
};

/** Only where the day is known. */
function toDay(date: string | null): string | null {
  return date !== null && isPartialDate(date) && precisionOf(date) === 'DAY' ? date : null;
}
