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

export interface PersonAtEvent {
  readonly person: string;
  readonly event: string;
}

/** Collects the keys of one tick of the executor into one reader call, so that a list costs one statement. */
export interface Loaders {
  readonly node: DataLoader<string, NodeRow | null>;
  readonly entity: DataLoader<string, EntityRow | null>;
  readonly release: DataLoader<string, ReleaseRow | null>;
  /** The evidence of one statement: one row a span. */
  readonly evidence: DataLoader<string, readonly EvidenceRow[]>;
  readonly reference: DataLoader<Reference, Resolution, string>;
  /** The posts in which a person took part in an event. */
  readonly postsAtEvent: DataLoader<PersonAtEvent, readonly PostRow[], string>;
  /** A loader for a list field with these arguments: `batch` gets the ids of all its parents at once. */
  each<Row>(field: string, args: unknown, batch: (ids: readonly string[]) => Promise<Row[]>): DataLoader<string, Row>;
  /** What has been loaded may have changed: a mutation has run. */
  forget(): void;
}

export function createLoaders(reader: GraphReader): Loaders {
  const lists = new Map<string, DataLoader<string, never>>();
  const single: Omit<Loaders, 'each' | 'forget'> = {
    node: new DataLoader((ids) => reader.nodes(ids)),
    entity: new DataLoader((ids) => reader.entities(ids)),
    release: new DataLoader((ids) => reader.releases(ids)),
    evidence: new DataLoader(async (ids) => grouped(ids, await reader.evidence(ids))),
    reference: new DataLoader((references) => reader.resolve(references), { cacheKeyFn: JSON.stringify }),
    postsAtEvent: new DataLoader((pairs) => reader.postsAtEvents(pairs), { cacheKeyFn: JSON.stringify }),
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
    forget() {
      lists.clear();
      for (const loader of Object.values(single)) loader.clearAll();
    },
  };
}

function grouped(ids: readonly string[], rows: readonly EvidenceRow[]): EvidenceRow[][] {
  const byId = new Map<string, EvidenceRow[]>();
  for (const row of rows) byId.set(row.statementId, [...(byId.get(row.statementId) ?? []), row]);
  return ids.map((id) => byId.get(id) ?? []);
}
