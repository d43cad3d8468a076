import type { Ask } from './ask.ts';
import { rows, text } from './fields.ts';
import { toEntity, toPost } from './parse-entities.ts';
import { toNode } from './parse-nodes.ts';
import { toConcern, toSession, toTenure } from './parse-ties.ts';
import type { Neighbourhood } from './questions.ts';
import type { ConcernRow, EntityRow, NodeRow, PostRow, SessionRow, TenureRow } from './rows.ts';
import { day, momentParameter } from './window.ts';

export interface EntitiesReader {
  /** Entities by id, in the order of `ids`; a merged id gives its survivor, an unknown one null. */
  entities(ids: readonly string[]): Promise<(EntityRow | null)[]>;
  /** Entities, releases, statements and ties by id, likewise. */
  nodes(ids: readonly string[]): Promise<(NodeRow | null)[]>;
  /** The entities next to each of `ids`, by name. */
  neighbours(kind: Neighbourhood, ids: readonly string[]): Promise<EntityRow[][]>;
  /** The tenures of each person, latest first; with `on`, only those possible on that day; with `asOf` (ISO), those known by then. */
  tenures(persons: readonly string[], on: string | null, asOf: string | null): Promise<TenureRow[][]>;
  /** The tenures of each post, likewise; with `on`, the certain ones first. */
  holders(posts: readonly string[], on: string | null, asOf: string | null): Promise<TenureRow[][]>;
  /** Which session each event is: one of each mechanism at most. */
  sessionsAt(events: readonly string[]): Promise<SessionRow[][]>;
  /** Why each event or agreement is said to be about its topics. */
  concernsOf(ids: readonly string[]): Promise<ConcernRow[][]>;
  /** The posts in which each person took part in each event. */
  postsAtEvents(pairs: readonly { person: string; event: string }[], asOf: string | null): Promise<PostRow[][]>;
  /** Whether each entity or release had been read by a moment (ISO); an entity of the register always had. */
  knownAt(ids: readonly string[], asOf: string): Promise<boolean[]>;
}

const NEIGHBOURS: Readonly<Record<Neighbourhood, string>> = {
  partOf: 'neighbours-part-of',
  partsOf: 'neighbours-parts-of',
  postsOf: 'neighbours-posts-of',
  seatedIn: 'neighbours-seated-in',
  placesIn: 'neighbours-places-in',
  seat: 'neighbours-seat',
  within: 'neighbours-within',
  organisationOfPost: 'neighbours-organisation-of-post',
  agreementsAt: 'neighbours-agreements-at',
  concludedAt: 'neighbours-concluded-at',
  topics: 'neighbours-topics',
};

export function createEntitiesReader(ask: Ask): EntitiesReader {
  return {
    entities: (ids) => ask.each('entities', ids, toEntity),
    nodes: (ids) => ask.each('nodes', ids, toNode),
    neighbours: (kind, ids) => ask.lists(NEIGHBOURS[kind], { ids }, ids, toEntity),
    tenures: (ids, on, asOf) => ask.lists('tenures', { ids, ...moments(on, asOf) }, ids, toTenure),
    holders: (ids, on, asOf) => ask.lists('tenures-of-posts', { ids, ...moments(on, asOf) }, ids, toTenure),
    async knownAt(ids, asOf) {
      const known = await ask.all('known-at', { ids, asOf: momentParameter(asOf) });
      const found = new Set(known.map((record) => text(record, 'id')));
      return ids.map((id) => found.has(id));
    },
    sessionsAt: (ids) => ask.lists('sessions-at', { ids }, ids, toSession),
    concernsOf: (ids) => ask.lists('concerns-of', { ids }, ids, toConcern),
    async postsAtEvents(pairs, asOf) {
      const records = await ask.all('posts-at-events', { pairs, asOf: momentParameter(asOf) });
      const found = new Map(records.map((record) => [toKey(text(record, 'person'), text(record, 'event')), record]));
      return pairs.map(({ person, event }) => rows(found.get(toKey(person, event)) ?? {}, 'rows', toPost));
    },
  };
}

function moments(on: string | null, asOf: string | null) {
  return { on: on === null ? null : day(on), asOf: momentParameter(asOf) };
}

function toKey(person: string, event: string): string {
  return JSON.stringify([person, event]);
}
