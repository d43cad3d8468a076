import { CONFLICT_KINDS, type ConflictKind } from '../../domain/conflicts.ts';
import { readPage, toConnection } from '../paging.ts';
import type { QueryResolvers } from '../types.ts';

export const conflicts: NonNullable<QueryResolvers['conflicts']> = async (_root, args, { reader }) => {
  const request = readPage('conflicts', args, isKind);
  const asked = args.kinds ?? CONFLICT_KINDS;
  const kinds = CONFLICT_KINDS.filter((kind) => asked.includes(kind));
  const page = await reader.conflicts({ kinds, first: request.first, after: request.after });
  return toConnection(request, page, ({ kind, id }) => ({ value: kind, id }));
};

function isKind(value: unknown): value is ConflictKind {
  return CONFLICT_KINDS.some((kind) => kind === value);
}
