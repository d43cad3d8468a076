import type { ResolvedEntity, ResolvedRelease } from '../domain/evidence.ts';
import type { PictureNode, PictureTie } from '../domain/picture.ts';
import type { Register } from '../domain/register.ts';
import { drawAgreements } from './agreements.ts';
import { capacitiesOf } from './capacities.ts';
import { type Draft, eventIdOf } from './draft.ts';
import { draftEvents } from './drafts.ts';
import { eventName } from './event-names.ts';
import { evidenceProperties, whenProperties, whereProperties } from './evidence.ts';
import { toPiece } from './pieces.ts';
import { directTies, tieId } from './ties.ts';
import { sessionTies, topicTies } from './topics.ts';

/** Another id by which an event is known, and the release that gives it. */
export interface DrawnAlias {
  readonly id: string;
  readonly entityId: string;
  readonly releaseId: string;
}

export interface DrawnEvents {
  readonly nodes: readonly PictureNode[];
  readonly ties: readonly PictureTie[];
  readonly aliases: readonly DrawnAlias[];
  /** Mentions that name an event: release id, key of mention, event id. */
  readonly named: readonly { readonly releaseId: string; readonly key: string; readonly eventId: string }[];
  /** The ids of places that events and ties name: they must be drawn. */
  readonly places: readonly string[];
}

/** A draft with what its release says of its participants. */
export interface PlacedDraft {
  readonly draft: Draft;
  readonly releaseId: string;
  readonly capacities: ReadonlyMap<string, readonly ResolvedEntity[]>;
}

/**
 * Draws the events, agreements and direct ties of releases. They must be closed: a release that reports an agreement of one
 * of them must be among them, for a tie to an agreement rests on all reports of it.
 */
export function drawEvents(releases: readonly ResolvedRelease[], register: Register): DrawnEvents {
  const placed = [...releases]
    .sort((a, b) => (a.evidence.release.id < b.evidence.release.id ? -1 : 1))
    .flatMap((resolved): PlacedDraft[] => {
      const capacities = capacitiesOf(resolved);
      const releaseId = resolved.evidence.release.id;
      return draftEvents(resolved, register).map((draft) => ({ draft, releaseId, capacities }));
    });
  const drafts = placed.map(({ draft }) => draft);
  const agreements = drawAgreements(drafts);
  return {
    nodes: [...drafts.map(toNode), ...agreements.nodes],
    ties: [
      ...placed.flatMap(participantTies),
      ...drafts.flatMap(placeTies),
      ...drafts.flatMap(sessionTies),
      ...topicTies(drafts),
      ...directTies(drafts),
      ...agreements.ties,
    ],
    aliases: placed.flatMap(aliasesOf),
    named: placed.flatMap(({ draft, releaseId }) =>
      mentionsOf(draft).map((key) => ({ releaseId, key, eventId: draft.id })),
    ),
    places: drafts.flatMap(({ place, area }) => [place?.id, area?.id].filter((id) => id !== undefined)),
  };
}

/** A session may be called by several names. */
function mentionsOf({ mention, sessions }: Draft): string[] {
  return [...new Set([mention, ...sessions.map(({ statement }) => statement.subject)])].filter((key) => key !== null);
}

function toNode(draft: Draft): PictureNode {
  const { id, type, status, area, facts } = draft;
  const place = draft.place ?? null;
  return {
    label: 'Event',
    id,
    properties: {
      name: eventName(draft),
      type,
      status,
      registered: false,
      ...whenProperties(draft),
      ...whereProperties(place, area),
      ...evidenceProperties(facts.map(toPiece)),
    },
  };
}

function participantTies({ draft, capacities }: PlacedDraft): PictureTie[] {
  return draft.participants.map(({ entity, role, side, facts }) => {
    const posts = capacities.get(entity.id) ?? [];
    return {
      kind: 'TOOK_PART',
      id: tieId('TOOK_PART', draft.id, entity.id),
      start: entity.id,
      end: draft.id,
      properties: {
        role,
        side,
        capacity: posts.map(({ name }) => name).join('; ') || null,
        postId: posts[0]?.id ?? null,
        ...evidenceProperties(facts.map(toPiece)),
      },
    };
  });
}

/** Where it was held: the finest place named, else the city. */
function placeTies({ id, place, area, facts }: Draft): PictureTie[] {
  const at = place ?? area;
  if (!at) return [];
  const properties = evidenceProperties(facts.filter((fact) => fact.area !== null || fact.place !== null).map(toPiece));
  return [{ kind: 'HELD_AT', id: tieId('HELD_AT', id, at.id), start: id, end: at.id, properties }];
}

function aliasesOf({ draft, releaseId }: PlacedDraft): DrawnAlias[] {
  const ids = new Set(draft.facts.map(({ statement }) => eventIdOf(statement.id)));
  return [...ids].map((id) => ({ id, entityId: draft.id, releaseId }));
}
