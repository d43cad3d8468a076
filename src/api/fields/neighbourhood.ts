import { BadInput } from '../../domain/errors.ts';
import { TIE_KINDS } from '../../domain/picture.ts';
import type { NeighbourhoodAnswer } from '../answers.ts';
import type { Context } from '../context.ts';
import { readMassEvent, readRange, readWindow } from '../input.ts';
import { isNumber, readPage, toConnection } from '../paging.ts';
import { toPart } from '../queries.ts';
import type { EntityNeighbourhoodArgs } from '../types.ts';

const MAX_NEIGHBOURS = 100;

/** What is next to an entity, counts first. Errors: BAD_INPUT, BAD_CURSOR. */
export async function answerNeighbourhood(
  id: string,
  args: EntityNeighbourhoodArgs,
  { reader }: Context,
): Promise<NeighbourhoodAnswer> {
  readRange('first', args.first ?? 20, 1, MAX_NEIGHBOURS);
  const request = readPage(`neighbourhood ${id}`, args, isNumber);
  const ties = { ...readWindow(args), via: args.via ?? TIE_KINDS };
  const page = await reader.neighbourhood({
    ...toPart(ties, request),
    ...{ id, via: ties.via, depth: toDepth(args.depth ?? 1), massEvent: readMassEvent(args.massEvent) },
  });
  const connection = toConnection(request, page, ({ rank, entity }) => ({ value: rank, id: entity.id }));
  const shown = [id, ...page.rows.map(({ entity }) => entity.id)];
  return {
    ...connection,
    counts: () => reader.neighbourCounts(id, ties),
    hops: () => reader.tiesAmong(shown, ties),
  };
}

function toDepth(depth: number): 1 | 2 {
  if (depth === 1 || depth === 2) return depth;
  throw new BadInput(`"depth" is ${depth}; it must be 1 or 2`);
}
