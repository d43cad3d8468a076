import { hashId } from '../domain/ids.ts';
import type { PictureTie, TieKind } from '../domain/picture.ts';
import { type Draft, type DraftTie, groupBy } from './draft.ts';
import { byRank, evidenceProperties, whenProperties, whereProperties } from './evidence.ts';
import type { Fact } from './facts.ts';
import { toPiece } from './pieces.ts';

/** A tie's id: made from what it hangs on (its event, agreement or tenure) and its ends. */
export function tieId(kind: TieKind, ...parts: readonly (string | null)[]): string {
  return hashId('tie', kind, ...parts);
}

const OF_AGREEMENTS: ReadonlySet<TieKind> = new Set(['SIGNED', 'WITNESSED', 'PARTY_TO']);

interface PlacedTie extends DraftTie {
  readonly id: string;
  readonly draft: Draft;
}

/**
 * The ties between entities, one for each pair and event; those to an agreement one for each pair, whoever reports it.
 * What several facts say is one tie that rests on all of them; the first in rank gives its event, day and quote.
 */
export function directTies(drafts: readonly Draft[]): PictureTie[] {
  const placed = drafts.flatMap((draft) => draft.ties.map((tie) => place(tie, draft)));
  return groupBy(placed, ({ id }) => id).flatMap((group) => toTie(group));
}

function place(tie: DraftTie, draft: Draft): PlacedTie {
  const turned = tie.kind === 'MET_WITH' && tie.start.id > tie.end.id;
  const [start, end] = turned ? [tie.end, tie.start] : [tie.start, tie.end];
  const on = OF_AGREEMENTS.has(tie.kind) ? end.id : draft.id;
  return { ...tie, start, end, draft, id: tieId(tie.kind, on, start.id, end.id) };
}

function toTie(group: readonly PlacedTie[]): PictureTie[] {
  const [first] = [...group].sort((a, b) => byRank(toPiece(a.fact), toPiece(b.fact)));
  if (!first) return [];
  const { kind, id, start, end, draft } = first;
  return [
    {
      kind,
      id,
      start: start.id,
      end: end.id,
      properties: {
        eventId: draft.id,
        ...whenProperties(draft),
        ...whereProperties(draft.place, draft.area),
        // The ends as properties: an index of (person, date) gives a page of meetings of whoever met thousands.
        ...(kind === 'MET_WITH' ? { aId: start.id, bId: end.id } : {}),
        ...(kind === 'SIGNED' ? behalf(group.map(({ fact }) => fact)) : {}),
        ...evidenceProperties(group.map(({ fact }) => toPiece(fact))),
      },
    },
  ];
}

function behalf(facts: readonly Fact[]): { onBehalfOfId: string | null; onBehalfOf: string | null } {
  const [first] = [...facts]
    .sort((a, b) => byRank(toPiece(a), toPiece(b)))
    .flatMap(({ organisation }) => organisation ?? []);
  return { onBehalfOfId: first?.id ?? null, onBehalfOf: first?.name ?? null };
}
