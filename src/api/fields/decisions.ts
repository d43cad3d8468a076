import { BadInput, WhometError } from '../../domain/errors.ts';
import { readText } from '../input.ts';
import { isNumber, readPage, toConnection } from '../paging.ts';
import type { QueryResolvers } from '../types.ts';

export const reviewQueue: NonNullable<QueryResolvers['reviewQueue']> = async (_root, args, { reader }) => {
  const request = readPage('reviewQueue', args, isNumber);
  const minScore = args.minScore ?? null;
  const page = await reader.reviewQueue({ minScore, first: request.first, after: request.after });
  const keyOf = (row: (typeof page.rows)[number]) => ({ value: row.weight, id: row.id });
  return toConnection(request, page, keyOf, () => reader.countReviewQueue(minScore));
};

export const previewMerge: NonNullable<QueryResolvers['previewMerge']> = async (_root, { left, right }, { reader }) => {
  const found = await reader.previewMerge(readText('left', left), readText('right', right));
  if (found) return found;
  throw new WhometError('ENTITY_NOT_FOUND', `One of the ids "${left}" and "${right}" fits no person`);
};

export const changes: NonNullable<QueryResolvers['changes']> = async (_root, args, { reader }) => {
  const since = args.since.toISOString();
  const request = readPage('changes', args, isMoment);
  const after = request.after && { at: String(request.after.value), id: request.after.id };
  const page = await reader.changes({ since, first: request.first, after });
  const keyOf = (row: (typeof page.rows)[number]) => ({ value: row.at, id: row.id });
  return toConnection(request, page, keyOf, () => Promise.reject(new BadInput('Changes are not counted')));
};

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u.test(value) && !Number.isNaN(Date.parse(value));
}
