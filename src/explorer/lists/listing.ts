import type { ReactNode } from 'react';
import type { Operation } from '../api/operation.ts';
import type { GraphModel, TimelineItem } from '../graph/model.ts';

/** A page of rows, as the server gives them. */
export interface RowPage<Row> {
  readonly edges: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
  /** False where there are more than were counted. */
  readonly totalCountIsExact?: boolean;
}

export interface Column<Row> {
  readonly title: string;
  /** What is shown; the text where it is left out. */
  readonly cell?: (row: Row) => ReactNode;
  /** What is taken away as CSV. */
  readonly text: (row: Row) => string;
  /** Only taken away, not shown. */
  readonly unseen?: boolean;
  /** A class for the cells. */
  readonly look?: 'date' | 'number';
}

export interface Paged {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A list: where its rows come from, and how each is shown. */
export interface Listing<Result, Variables extends Paged, Row> {
  /** What is listed, as in `12 meetings`. */
  readonly words: readonly [one: string, many: string];
  readonly operation: Operation<Result, Variables>;
  readonly variables: Omit<Variables, 'first' | 'after'>;
  readonly pick: (result: Result) => RowPage<Row> | undefined;
  readonly columns: readonly Column<Row>[];
  readonly idOf: (row: Row) => string;
  /** The tie whose evidence a row opens. */
  readonly tieOf?: (row: Row) => string;
  /** What a row draws in a picture of the list; without it the list has none. */
  readonly graphOf?: (row: Row) => GraphModel;
  /** What a row is on a timeline; without it the list has none. */
  readonly itemOf?: (row: Row) => TimelineItem;
  /** Where a page has several lists: its name in the address. */
  readonly name?: string;
  /** What is said where there is nothing. */
  readonly empty?: ReactNode;
}
