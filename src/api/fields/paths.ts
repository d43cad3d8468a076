import { BadInput } from '../../domain/errors.ts';
import type { TieKind } from '../../domain/picture.ts';
import { ENTITY_KINDS, type EntityKind } from '../../domain/statement.ts';
import { answerAny } from '../answer.ts';
import type { PathLimits } from '../answers.ts';
import { readMassEvent, readRange, readWindow } from '../input.ts';
import { ANYTHING } from '../references.ts';
import type { QueryPathsArgs, QueryResolvers } from '../types.ts';

const MAX_HOPS = 6;
const MAX_PATHS = 20;

/** Ties that events and agreements give rise to; what a post, seat or area joins says little of two persons. */
const FROM_EVENTS: readonly TieKind[] = [
  'MET_WITH',
  'ACCOMPANIED',
  'SIGNED',
  'WITNESSED',
  'TOOK_PART',
  'PARTY_TO',
  'VISITED',
];

/** Paths always lead through these. */
const OPEN: readonly EntityKind[] = ['Person', 'Agreement', 'Event'];

export const paths: NonNullable<QueryResolvers['paths']> = async (_root, args, context) => {
  const query = toQuery(args);
  const [start, end] = await Promise.all([
    answerAny(args.start, ANYTHING, context),
    answerAny(args.end, ANYTHING, context),
  ]);
  if (!('id' in start)) return start;
  if (!('id' in end)) return end;
  if (start.id === end.id) throw new BadInput(`"start" and "end" are both "${start.name}" (${start.id})`);
  const found = await context.reader.paths({ ...query, start: start.id, end: end.id });
  const leftOut = limitsOf(query);
  if (found.length === 0) return { label: 'NoPathWithin', maxHops: query.maxHops, leftOut };
  return { label: 'Paths', paths: found.map((hops) => ({ hops })), leftOut };
};

function toQuery(args: QueryPathsArgs) {
  return {
    ...readWindow(args),
    maxHops: readRange('maxHops', args.maxHops ?? 4, 1, MAX_HOPS),
    first: readRange('first', args.first ?? 5, 1, MAX_PATHS),
    massEvent: readMassEvent(args.massEvent),
    via: args.via ?? FROM_EVENTS,
    through: args.through ?? [],
  };
}

function limitsOf({ through, massEvent }: ReturnType<typeof toQuery>): PathLimits {
  const kinds = ENTITY_KINDS.filter((kind) => !OPEN.includes(kind) && !through.includes(kind));
  return { kinds, eventsLargerThan: massEvent };
}
