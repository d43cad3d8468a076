import { type EntityType, KIND_OF } from '../app/addresses.ts';
import type { GraphModel, GraphTie, TimelineItem } from './model.ts';
import { uniqueById } from './neighbours.ts';
import { nodeOf } from './node.ts';
import { tieWord } from './tie-words.ts';

/** An entity as rows of lists have it. */
export interface RowEntity {
  readonly __typename: EntityType;
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
}

/** A tie of a row: two entities, and what evidence can be asked for. */
export function drawn(
  id: string,
  type: string,
  from: RowEntity,
  to: RowEntity,
  { date, stated = true }: { readonly date?: string | null; readonly stated?: boolean } = {},
): GraphModel {
  const tie: GraphTie = {
    id,
    type,
    from: from.id,
    to: to.id,
    label: tieWord(type),
    ...(date ? { date } : {}),
    ...(type === 'MET_WITH' ? {} : { directed: true }),
    ...(stated ? { stated } : {}),
  };
  return { nodes: [rowNode(from), rowNode(to)], ties: [tie] };
}

/** One entity alone. */
export function alone(entity: RowEntity): GraphModel {
  return { nodes: [rowNode(entity)], ties: [] };
}

/** Several pictures as one: what they share is drawn once. */
export function together(models: readonly GraphModel[]): GraphModel {
  return {
    nodes: uniqueById(models.flatMap(({ nodes }) => nodes)),
    ties: uniqueById(models.flatMap(({ ties }) => ties)),
  };
}

const rowNode = ({ __typename, ...entity }: RowEntity) => nodeOf({ ...entity, kind: KIND_OF[__typename] });

export interface RowFacts {
  readonly id: string;
  readonly label: string;
  readonly date: string | null;
  readonly endDate?: string | null;
  readonly dateText?: string | null;
  readonly place?: { readonly name: string } | null;
  readonly status?: TimelineItem['status'];
}

/** A row on a timeline. Where no day is known, what the release says of it is told beside. */
export function itemOf({ id, label, date, endDate, dateText, place, status }: RowFacts): TimelineItem {
  const note = [place?.name, !date && dateText && `“${dateText}”`].filter(Boolean).join(' · ');
  return {
    id,
    label,
    ...(date ? { from: date } : {}),
    ...(endDate ? { to: endDate } : {}),
    ...(note ? { note } : {}),
    ...(status ? { status } : {}),
  };
}
