import type { EntityRow, EvidenceRow, HopRow, MechanismRow, NeighbourCountRow, NeighbourRow } from '../graph/reader.ts';

/** What resolvers hand on where GraphQL knows a type that the reader does not. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** Where a page stands in the whole list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** How long a list is; where it is not exact, it is longer. */
export interface Total {
  readonly count: number;
  readonly isExact: boolean;
}

export interface Connection<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: PageInfo;
  /** Counts the whole list; called only where `totalCount` or `totalCountIsExact` is selected. */
  readonly total: () => Promise<Total>;
}

export interface AmbiguousAnswer {
  readonly label: 'AmbiguousEntity';
  readonly candidates: readonly EntityRow[];
}

export interface NotFoundAnswer {
  readonly label: 'EntityNotFound';
  readonly suggestions: readonly EntityRow[];
}

/** Evidence from a release, or from the register. */
export type EvidenceParent = EvidenceRow | { readonly registerEntry: { id: string; source: string | null } };

/** What no path was allowed to lead through. */
export interface PathLimits {
  readonly kinds: readonly EntityRow['label'][];
  readonly eventsLargerThan: number;
}

export interface PathsAnswer {
  readonly label: 'Paths';
  readonly paths: readonly PathAnswer[];
  readonly leftOut: PathLimits;
}

export interface PathAnswer {
  readonly hops: readonly HopRow[];
}

export interface NoPathAnswer {
  readonly label: 'NoPathWithin';
  readonly maxHops: number;
  readonly leftOut: PathLimits;
}

export interface NeighbourhoodAnswer extends Connection<NeighbourRow> {
  /** Both only where they are selected. */
  readonly counts: () => Promise<readonly NeighbourCountRow[]>;
  readonly hops: () => Promise<readonly HopRow[]>;
}

export interface CooperationAnswer {
  readonly between: readonly EntityRow[];
  readonly years: readonly CooperationYearAnswer[];
  readonly mechanisms: () => Promise<readonly MechanismRow[]>;
}

/** Ids of what two parties did in one year. */
export interface CooperationYearAnswer {
  readonly year: number;
  readonly meetings: readonly string[];
  readonly visits: readonly string[];
  readonly agreements: readonly string[];
  /** The most frequent first. */
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
}
