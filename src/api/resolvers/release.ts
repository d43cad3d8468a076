import { isPartialDate, precisionOf } from '../../domain/dates.ts';
import type { StatementStatus, VersionRow } from '../../graph/reader.ts';
import { momentOf } from '../as-of.ts';
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
  text: ({ id }, _args, context, info) => loadText(id, momentOf(info, context), context),
  readAt: async ({ id }, _args, context) => {
    const [first] = (await loadVersions(id, context)).map(({ readAt }) => readAt).sort();
    if (first === undefined) throw new Error(`The release "${id}" has no text`);
    return first;
  },
  versions: async ({ id }, _args, context, info) => {
    const moment = momentOf(info, context);
    return (await loadVersions(id, context)).filter(({ readAt }) => moment === null || isBy(readAt, moment));
  },
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
  text: ({ id }, _args, context) => loadVersionText(id, context),
};

/** The stored text, as it was at a moment. */
async function loadText(id: string, moment: string | null, context: Context): Promise<string> {
  const { loaders, reader } = context;
  if (moment === null) return (await loaders.each('Release.text', null, (ids) => reader.texts(ids)).load(id)) ?? '';
  const stood = (await loadVersions(id, context)).find(
    ({ readAt, retiredAt }) => isBy(readAt, moment) && (retiredAt === null || !isBy(retiredAt, moment)),
  );
  return stood ? loadVersionText(stood.id, context) : '';
}

async function loadVersionText(id: string, { loaders, reader }: Context): Promise<string> {
  return (await loaders.each('ReleaseVersion.text', null, (ids) => reader.versionTexts(ids)).load(id)) ?? '';
}

/** Is a time (ISO) at or before a moment? */
function isBy(time: string, moment: string): boolean {
  return Date.parse(time) <= Date.parse(moment);
}

function loadVersions(id: string, { loaders, reader }: Context): Promise<VersionRow[]> {
  return loaders.each('Release.versions', null, (ids) => reader.versions(ids)).load(id);
}

/** Only where the day is known. */
function toDay(date: string | null): string | null {
  return date !== null && isPartialDate(date) && precisionOf(date) === 'DAY' ? date : null;
}
