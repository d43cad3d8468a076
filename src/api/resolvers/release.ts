import { isPartialDate, precisionOf } from '../../domain/dates.ts';
import type { StatementStatus, VersionRow } from '../../graph/reader.ts';
import type { Context } from '../context.ts';
import { nestedConnection } from '../lists.ts';
import { isNumber, readPage } from '../paging.ts';
import { toHttpUrl } from '../scalars.ts';
import type { ReleaseResolvers, ReleaseVersionResolvers } from '../types.ts';

const COUNTING: readonly StatementStatus[] = ['ACTIVE'];

export const Release: ReleaseResolvers = {
  url: ({ url }) => toHttpUrl(url),
  publishedOn: ({ publishedOn }) => toDay(publishedOn),
  basedOn: ({ basedOn }) => basedOn && { ...basedOn, publishedOn: toDay(basedOn.publishedOn) },
  text: async ({ id }, _args, { loaders, reader }) =>
    (await loaders.each('Release.text', null, (ids) => reader.texts(ids)).load(id)) ?? '',
  readAt: async ({ id }, _args, context) => {
    const [first] = (await loadVersions(id, context)).map(({ readAt }) => readAt).sort();
    if (first === undefined) throw new Error(`The release "${id}" has no text`);
    return first;
  },
  versions: ({ id }, _args, context) => loadVersions(id, context),
  statements: ({ id }, args, context) => {
    const request = readPage(`Release.statements ${id}`, args, isNumber);
    const query = { statuses: args.status ?? COUNTING, first: request.first, after: request.after };
    const page = (ids: readonly string[]) => context.reader.statements(ids, query);
    const count = (ids: readonly string[]) => context.reader.countStatements(ids, query);
    const keyOf = (row: { start: number; id: string }) => ({ value: row.start, id: row.id });
    return nestedConnection(id, request, { field: 'Release.statements', query, page, count, keyOf }, context);
  },
};

export const ReleaseVersion: ReleaseVersionResolvers = {
  text: async ({ id }, _args, { loaders, reader }) =>
    (await loaders.each('ReleaseVersion.text', null, (ids) => reader.versionTexts(ids)).load(id)) ?? '',
};

function loadVersions(id: string, { loaders, reader }: Context): Promise<VersionRow[]> {
  return loaders.each('Release.versions', null, (ids) => reader.versions(ids)).load(id);
}

/** Only where the day is known. */
function toDay(date: string | null): string | null {
  return date !== null && isPartialDate(date) && precisionOf(date) === 'DAY' ? date : null;
}
