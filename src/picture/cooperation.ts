import type { PictureTie } from '../domain/picture.ts';
import { groupBy } from './draft.ts';
import { evidenceProperties, type Piece, whenProperties } from './evidence.ts';
import type { ToldEvent } from './merge.ts';
import { toPiece } from './pieces.ts';
import { tieId } from './ties.ts';

/** An organisation that an agreement or a session joins to others, and what says so. */
interface Joined {
  readonly organisation: string;
  readonly pieces: readonly Piece[];
}

/** What joins organisations: the agreement or session, and the event that dates it. */
interface Bond {
  readonly id: string;
  readonly name: string;
  readonly event: ToldEvent;
}

/**
 * Organisations that co-operate: the parties to one agreement, and those whose officials chaired one session of a mechanism
 * together. One tie for each pair and agreement or session, from the smaller id to the larger. Reports must be closed over agreements.
 */
export function cooperationTies(events: readonly ToldEvent[]): PictureTie[] {
  return [...ofAgreements(events), ...events.flatMap(ofSession)];
}

function ofAgreements(events: readonly ToldEvent[]): PictureTie[] {
  const parties = events.flatMap((event) =>
    event.draft.ties
      .filter(({ kind, start }) => kind === 'PARTY_TO' && start.kind === 'Organisation')
      .map((tie) => ({ ...tie, event })),
  );
  return groupBy(parties, ({ end }) => end.id).flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const joined = group.map(({ start, fact }) => ({ organisation: start.id, pieces: [toPiece(fact)] }));
    return toTies({ id: first.end.id, name: first.end.name, event: first.event }, joined);
  });
}

/** The two sides of a session are those of its chairs: they took part for an organisation each. */
function ofSession(event: ToldEvent): PictureTie[] {
  const { draft, capacities } = event;
  if (draft.sessions.length === 0 || draft.status !== 'OCCURRED') return [];
  const chairs = draft.participants.filter(({ role }) => role === 'CHAIR' || role === 'CO_CHAIR');
  const joined = chairs.flatMap(({ entity, facts }): Joined[] => {
    const organisation = capacities.find(({ person, organisation: of }) => person === entity.id && of)?.organisation;
    return organisation ? [{ organisation: organisation.id, pieces: facts.map(toPiece) }] : [];
  });
  return toTies({ id: draft.id, name: draft.name ?? draft.sessions[0]?.object.name ?? '', event }, joined);
}

function toTies({ id, name, event }: Bond, joined: readonly Joined[]): PictureTie[] {
  const sides = groupBy(joined, ({ organisation }) => organisation)
    .map((group) => ({ organisation: group[0]?.organisation ?? '', pieces: group.flatMap(({ pieces }) => pieces) }))
    .sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  return sides.flatMap((a, index) =>
    sides.slice(index + 1).map((b): PictureTie => {
      return {
        kind: 'COOPERATES_WITH',
        id: tieId('COOPERATES_WITH', id, a.organisation, b.organisation),
        start: a.organisation,
        end: b.organisation,
        properties: {
          through: name,
          throughId: id,
          ...whenProperties(event.draft),
          ...evidenceProperties([...a.pieces, ...b.pieces]),
        },
      };
    }),
  );
}
