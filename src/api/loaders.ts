import DataLoader from 'dataloader';
import type {
  EntityRow,
  EvidenceRow,
  GraphReader,
  NodeRow,
  PostRow,
  Reference,
  ReleaseRow,
  Resolution,
} from '../graph/reader.ts';

interface PersonAtEvent {
  readonly person: string;
  readonly event: string;
}

/** Collects the keys of one tick of the executor into one reader call, so that a list costs one statement. */
export interface Loaders {
  readonly node: DataLoader<string, NodeRow | null>;
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly release: DataLoader<string, ReleaseRow | null>;
  /** The evidence of one statement: one row a span. With a moment (ISO): none where it had not been read by then. */
  evidence(moment: string | null): DataLoader<string, readonly EvidenceRow[]>;
  readonly reference: DataLoader<Reference, Resolution, string>;
  /** The posts in which a person took part in an event, by `pairKey`. With a moment: as far as had been read by then. */
  postsAtEvent(moment: string | null): DataLoader<string, readonly PostRow[]>;
  /** A loader for a list field with these arguments: `batch` gets the ids of all its parents at once. */
  each<Row>(field: string, args: unknown, batch: (ids: readonly string[]) => Promise<Row[]>): DataLoader<string, Row>;
  /** What has been loaded may have changed: a mutation has run. */
  forget(): void;
}

export function createLoaders(reader: GraphReader): Loaders {
  const lists = new Map<string, DataLoader<string, never>>();
  const single: Omit<Loaders, 'each' | 'evidence' | 'postsAtEvent' | 'forget'> = {
    node: new DataLoader((ids) => reader.nodes(ids)),
    entity: new DataLoader((ids) => reader.entities(ids)),
    release: new DataLoader((ids) => reader.releases(ids)),
    reference: new DataLoader((references) => reader.resolve(references), { cacheKeyFn: JSON.stringify }),
  };
  return {
    ...single,
    each<Row>(field: string, args: unknown, batch: (ids: readonly string[]) => Promise<Row[]>) {
      const key = `${field} ${JSON.stringify(args)}`;
      const known = lists.get(key) as DataLoader<string, Row> | undefined;
      if (known) return known;
      const loader = new DataLoader(batch);
      lists.set(key, loader as DataLoader<string, never>);
      return loader;
    },
    evidence(moment) {
      return this.each('evidence', moment, async (ids) => grouped(ids, await reader.evidence(ids, moment)));
    },
    postsAtEvent(moment) {
      const read = (pairs: readonly string[]) => reader.postsAtEvents(pairs.map(toPair), moment);
      return this.each('postsAtEvent', moment, read);
    },
    forget() {
      lists.clear();
      for (const loader of Object.values(single)) loader.clearAll();
    },
  };
}

/** The key of a person at an event. */
export function pairKey(person: string, event: string): string {
  return JSON.stringify({ person, event });
}

function toPair(key: string): PersonAtEvent {
  return JSON.parse(key) as PersonAtEvent;
}

function grouped(ids: readonly string[], rows: readonly EvidenceRow[]): EvidenceRow[][] {
  const byId = new Map<string, EvidenceRow[]>();
  for (const row of rows) byId.set(row.statementId, [...(byId.get(row.statementId) ?? []), row]);
  return ids.map((id) => byId.get(id) ?? []);
}
