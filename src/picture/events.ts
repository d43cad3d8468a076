import { type Discrepancy, packDiscrepancies } from '../domain/discrepancies.ts';
import type { ResolvedRelease } from '../domain/evidence.ts';
import type { PictureNode, PictureTie } from '../domain/picture.ts';
import type { Register } from '../domain/register.ts';
import { drawAgreements } from './agreements.ts';
import { clusterReports } from './clusters.ts';
import { cooperationTies } from './cooperation.ts';
import { differencesOf } from './differences.ts';
import { type Draft, eventIdOf } from './draft.ts';
import { eventName } from './event-names.ts';
import { evidenceProperties, whenProperties, whereProperties } from './evidence.ts';
import { mergeReports, type ToldEvent } from './merge.ts';
import { toPiece } from './pieces.ts';
import { type Report, reportsOf } from './reports.ts';
import { directTies, tieId } from './ties.ts';
import { sessionTies, topicTies } from './topics.ts';
import { unifyAgreements } from './unify.ts';

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
  /** Mentions that name an agreement: release id, key of mention, agreement id. */
  readonly concluded: readonly { readonly releaseId: string; readonly key: string; readonly agreementId: string }[];
  /** The events themselves, each with its reports, in order of id. */
  readonly events: readonly ToldEvent[];
}

/** Draws all that releases report; those that they touch must be among them. */
export function drawEvents(releases: readonly ResolvedRelease[], register: Register): DrawnEvents {
  return drawReports(releases.flatMap((resolved) => reportsOf(resolved, register)));
}

/**
 * Draws the events, agreements and direct ties of reports. They must be closed: whatever may tell of one of their events, or
 * reports an agreement of one of them, must be among them, for a tie to an agreement rests on all reports of it.
 */
export function drawReports(reports: readonly Report[]): DrawnEvents {
  const { clusters, undecided } = clusterReports(reports);
  const events = unifyAgreements(clusters)
    .map(mergeReports)
    .sort((a, b) => (a.draft.id < b.draft.id ? -1 : 1));
  const drafts = events.map(({ draft }) => draft);
  const agreements = drawAgreements(drafts);
  const eventOf = new Map(
    events.flatMap(({ draft, reports: told }) => told.map((report) => [report.draft.id, draft.id] as const)),
  );
  const apart = apartFrom(undecided, eventOf);
  return {
    nodes: [...events.map((event) => toNode(event, apart.get(event.draft.id) ?? [])), ...agreements.nodes],
    ties: [
      ...events.flatMap(participantTies),
      ...drafts.flatMap(placeTies),
      ...drafts.flatMap(sessionTies),
      ...topicTies(drafts),
      ...directTies(drafts),
      ...agreements.ties,
      ...cooperationTies(events),
    ],
    aliases: events.flatMap(aliasesOf),
    named: events.flatMap(({ draft, reports: told }) =>
      told.flatMap(({ release, mentions }) =>
        mentions.map((key) => ({ releaseId: release.id, key, eventId: draft.id })),
      ),
    ),
    concluded: events.flatMap(concludedOf),
    events,
  };
}

function concludedOf({ reports }: ToldEvent): DrawnEvents['concluded'] {
  return reports.flatMap(({ draft, release }) =>
    draft.agreements.flatMap(({ id }) => {
      const named = draft.facts.filter(({ object, objectNamed }) => objectNamed && object.id === id);
      const keys = new Set(named.map(({ statement }) => statement.object));
      return [...keys].map((key) => ({ releaseId: release.id, key, agreementId: id }));
    }),
  );
}

/** By event: the others that may be it, and were kept apart. `eventOf`: by the id of a report. */
function apartFrom(
  undecided: readonly (readonly [Report, Report])[],
  eventOf: ReadonlyMap<string, string>,
): Map<string, Discrepancy[]> {
  const apart = new Map<string, Discrepancy[]>();
  const add = (report: Report, other: Report): void => {
    const [own, value] = [eventOf.get(report.draft.id) ?? '', eventOf.get(other.draft.id) ?? ''];
    if (own === value) return;
    const said: Discrepancy = { field: 'EVENT', about: null, values: [{ value, releases: [other.release.id] }] };
    apart.set(own, [...(apart.get(own) ?? []), said]);
  };
  for (const [a, b] of undecided) {
    add(a, b);
    add(b, a);
  }
  return apart;
}

function toNode(event: ToldEvent, apart: readonly Discrepancy[]): PictureNode {
  const { id, type, status, area, place, facts } = event.draft;
  const names = namesOf(event);
  const discrepancies = packDiscrepancies(uniqueOf([...differencesOf(event), ...apart]));
  return {
    label: 'Event',
    id,
    properties: {
      name: names[0] ?? '',
      names: names.length > 1 ? names : null,
      type,
      status,
      registered: false,
      ...whenProperties(event.draft),
      ...whereProperties(place, area),
      ...evidenceProperties(facts.map(toPiece)),
      discrepancies,
      // Texts are too long for an index: this is how those that differ are found.
      disagreeing: discrepancies === null ? null : true,
    },
  };
}

/** The name that is shown, then those that the text of other releases gives. */
function namesOf({ draft, reports }: ToldEvent): string[] {
  const told = reports.flatMap((report) => report.draft.name ?? []);
  return [...new Set([eventName(draft), ...told.filter((name) => name !== draft.name)])];
}

function uniqueOf(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return [...new Map(discrepancies.map((one) => [JSON.stringify(one), one])).values()];
}

function participantTies({ draft, capacities }: ToldEvent): PictureTie[] {
  return draft.participants.map(({ entity, role, side, facts }) => {
    const held = capacities.filter(({ person }) => person === entity.id).map(({ post }) => post);
    const posts = [...new Map(held.map((post) => [post.id, post])).values()];
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
        postIds: posts.length > 0 ? posts.map(({ id }) => id) : null,
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

function aliasesOf({ draft, reports }: ToldEvent): DrawnAlias[] {
  return reports.flatMap((report) => {
    const ids = new Set(report.draft.facts.map(({ statement }) => eventIdOf(statement.id)));
    return [...ids].map((id) => ({ id, entityId: draft.id, releaseId: report.release.id }));
  });
}
