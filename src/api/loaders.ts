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
  const made = new Map<string, DataLoader<never, never>>();
  // A question needs two or three of them: each is made when it is first used.
  const once = <Key, Row, CacheKey = Key>(name: string, make: () => DataLoader<Key, Row, CacheKey>) => {
    const known = made.get(name) as DataLoader<Key, Row, CacheKey> | undefined;
    if (known) return known;
    const loader = make();
    made.set(name, loader as unknown as DataLoader<never, never>);
    return loader;
  };
  const resolve = (references: readonly Reference[]) => reader.resolve(references);
  return {
    get node() {
      return once('node', () => new DataLoader((ids: readonly string[]) => reader.nodes(ids)));
    },
    get entity() {
      return once('entity', () => new DataLoader((ids: readonly string[]) => reader.entities(ids)));
    },
    get release() {
      return once('release', () => new DataLoader((ids: readonly string[]) => reader.releases(ids)));
    },
    get reference() {
      return once('reference', () => new DataLoader(resolve, { cacheKeyFn: (key: Reference) => JSON.stringify(key) }));
    },
    each<Row>(field: string, args: unknown, batch: (ids: readonly string[]) => Promise<Row[]>) {
      return once(`each ${field} ${JSON.stringify(args)}`, () => new DataLoader(batch));
    },
    evidence(moment) {
      return this.each('evidence', moment, async (ids) => grouped(ids, await reader.evidence(ids, moment)));
    },
    postsAtEvent(moment) {
      const read = (pairs: readonly string[]) => reader.postsAtEvents(pairs.map(toPair), moment);
      return this.each('postsAtEvent', moment, read);
    },
    forget: () => made.clear(),
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
