import type { Area } from './areas.ts';
import type { Capacity } from './capacities.ts';
import type { Cluster } from './clusters.ts';
import { daysOf, lengthOf } from './days.ts';
import { type Draft, type EventStatus, eventIdOf, mergeParticipants, type Participant } from './draft.ts';
import { isDistinct } from './event-words.ts';
import { byRank } from './evidence.ts';
import { toPiece } from './pieces.ts';
import type { Report } from './reports.ts';

/** An event with all that tell of it. */
export interface ToldEvent {
  readonly draft: Draft;
  /** Those that decide what the event shows first, of these the first in rank. */
  readonly reports: readonly Report[];
  readonly capacities: readonly Capacity[];
  /** The ids of its area and of all that holds it. */
  readonly areas: readonly string[];
}

/**
 * One event of its reports. What happened decides: who was only announced is no participant, and ties rest on no announcement.
 * Of what is left, each value is that of the first report in rank that gives one; of days, places and areas the finest.
 */
export function mergeReports(cluster: Cluster): ToldEvent {
  const status = statusOf(cluster);
  const reports = rank(cluster, status);
  const [first, ...others] = reports;
  if (!first) throw new Error('An event without a report');
  if (others.length === 0) return { draft: first.draft, reports, capacities: first.capacities, areas: first.areas };
  const deciding = decidingOf(reports, status);
  const drafts = deciding.map(({ draft }) => draft);
  const all = reports.map(({ draft }) => draft);
  const smallest = all.map((draft) => draft.first).sort()[0] ?? '';
  const { area, areas } = finestArea(reports);
  const draft: Draft = {
    ...first.draft,
    ...whenOf(reports, deciding),
    ...nameOf(drafts),
    id: eventIdOf(smallest),
    first: smallest,
    status,
    type: typeOf(drafts),
    area,
    place: drafts.find(({ place }) => place !== null)?.place ?? all.find(({ place }) => place !== null)?.place ?? null,
    object: drafts.find(({ object }) => object !== null)?.object ?? null,
    participants: mergeParticipants(alignSides(drafts).flat()),
    ties: drafts.flatMap(({ ties }) => ties),
    agreements: unique(drafts.flatMap(({ agreements }) => agreements)),
    sessions: all.flatMap(({ sessions }) => sessions),
    topics: all.flatMap(({ topics }) => topics),
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
  };
  return { draft, reports, capacities: deciding.flatMap(({ capacities }) => capacities), areas };
}

/** Reported is reported. Otherwise what was said last, and of one day that it is off. */
function statusOf(cluster: Cluster): EventStatus {
  if (cluster.some(({ draft }) => draft.status === 'OCCURRED')) return 'OCCURRED';
  const last = (status: EventStatus) =>
    cluster
      .flatMap(({ draft, release }) => (draft.status === status ? [release.publishedOn ?? ''] : []))
      .sort()
      .at(-1);
  const [announced, cancelled] = [last('ANNOUNCED'), last('CANCELLED')];
  if (cancelled === undefined) return 'ANNOUNCED';
  return announced === undefined || cancelled === '' || cancelled >= announced ? 'CANCELLED' : 'ANNOUNCED';
}

/** The reports by which the event is known: of what happened, those that say so. */
function decidingOf(reports: readonly Report[], status: EventStatus): readonly Report[] {
  return status === 'OCCURRED' ? reports.filter(({ draft }) => draft.status === 'OCCURRED') : reports;
}

function rank(cluster: Cluster, status: EventStatus): Report[] {
  const first = new Map(cluster.map((report) => [report, report.draft.facts.map(toPiece).sort(byRank)[0]]));
  return [...cluster].sort((a, b) => {
    const late = Number(a.draft.status !== status) - Number(b.draft.status !== status);
    const [left, right] = [first.get(a), first.get(b)];
    return late || (left && right ? byRank(left, right) : 0) || (a.draft.id < b.draft.id ? -1 : 1);
  });
}

/** Known days before a month; of days the longest, for a day may be one of them; then rank. */
function whenOf(reports: readonly Report[], deciding: readonly Report[]): Pick<Draft, 'date' | 'endDate' | 'dateText'> {
  const days = (report: Report) => daysOf(report.draft);
  const precise = deciding.filter((report) => days(report)?.precise);
  const longest = [...precise].sort((a, b) => span(b) - span(a))[0];
  const told =
    longest ?? reports.find((report) => days(report)?.precise) ?? reports.find(({ draft }) => draft.date !== null);
  const { date = null, endDate = null, dateText = null } = told?.draft ?? {};
  return { date, endDate, dateText };
}

function span({ draft }: Report): number {
  const days = daysOf(draft);
  return days ? lengthOf(days) : 0;
}

/** A name that tells this event from others goes before one that any may bear. */
function nameOf(drafts: readonly Draft[]): Pick<Draft, 'name' | 'mention'> {
  const named = drafts.filter(({ name }) => name !== null);
  const { name = null, mention = null } = named.find((draft) => isDistinct(draft.name ?? '')) ?? named[0] ?? {};
  return { name, mention };
}

function typeOf(drafts: readonly Draft[]): Draft['type'] {
  if (drafts.some(({ type }) => type === 'SESSION')) return 'SESSION';
  return drafts.find(({ type }) => type !== 'OTHER')?.type ?? 'OTHER';
}

function finestArea(reports: readonly Report[]): { area: Area | null; areas: readonly string[] } {
  const known = reports.filter(({ draft }) => draft.area !== null);
  const [first] = known;
  const finest = known.reduce<Report | undefined>((best, one) => {
    return best && one.areas.length > best.areas.length && one.areas.includes(best.draft.area?.id ?? '') ? one : best;
  }, first);
  return { area: finest?.draft.area ?? null, areas: finest?.areas ?? [] };
}

/** A report may call A what another calls B: sides are turned so that most stand with those they stand with elsewhere. */
function alignSides(drafts: readonly Draft[]): Participant[][] {
  const sides = new Map<string, string>();
  const aligned = drafts.map(({ participants }) => {
    const known = participants.filter(({ entity, side }) => side !== 'NONE' && sides.has(entity.id));
    const equal = known.filter(({ entity, side }) => sides.get(entity.id) === side).length;
    const turned = equal * 2 < known.length ? participants.map(turn) : participants;
    for (const { entity, side } of turned) if (side !== 'NONE' && !sides.has(entity.id)) sides.set(entity.id, side);
    return [...turned];
  });
  return isTurned(sides, aligned.flat()) ? aligned.map((participants) => participants.map(turn)) : aligned;
}

function turn(participant: Participant): Participant {
  const { side } = participant;
  return side === 'NONE' ? participant : { ...participant, side: side === 'A' ? 'B' : 'A' };
}

/** The larger side is A; of equal ones, the one whose first name comes first: as inside a release. */
function isTurned(sides: ReadonlyMap<string, string>, participants: readonly Participant[]): boolean {
  const names = new Map(participants.map(({ entity }) => [entity.id, entity.name]));
  const of = (side: string) =>
    [...sides]
      .filter(([, one]) => one === side)
      .map(([id]) => names.get(id) ?? id)
      .sort();
  const [a, b] = [of('A'), of('B')];
  if (a.length === 0 || b.length === 0) return false;
  return a.length === b.length ? (a[0] ?? '') > (b[0] ?? '') : a.length < b.length;
}

function unique<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map([...items].reverse().map((item) => [item.id, item])).values()].reverse();
}
