import type { TieKind } from '../../domain/picture.ts';
import type { EntityKind } from '../../domain/statement.ts';
import type { Fields } from './fields.ts';
import type { ReleaseRow } from './rows.ts';

/** An entity with all its properties: dates are ISO texts. */
export interface ExportedEntity {
  readonly label: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly properties: Fields;
  /** What it lies in, belongs to, is held at and is about, in order of kind and id. */
  readonly links: readonly ExportedLink[];
  /** Of an event or agreement: who took part in it, in order of kind and id. */
  readonly participants: readonly ExportedLink[];
}

export interface ExportedLink {
  readonly kind: TieKind;
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly side: string | null;
}

export interface ExportedTie {
  readonly kind: TieKind;
  readonly id: string;
  readonly start: string;
  readonly startName: string;
  readonly end: string;
  readonly endName: string;
  readonly endLabel: EntityKind;
  /** The id of the organisation, where it ends at a post. */
  readonly organisation: string | null;
  readonly properties: Fields;
  /** The ids of the releases that it rests on. */
  readonly releases: readonly string[];
}

export interface ExportedStatement {
  readonly id: string;
  readonly properties: Fields;
  readonly release: ReleaseRow;
  readonly parts: readonly {
    /** subject, object, organisation, city, place */
    readonly as: string;
    readonly mention: string;
    readonly id: string | null;
    readonly name: string | null;
  }[];
}

/** A node of any label, evidence included. */
export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Fields;
}

export interface StoredRelationship {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly endLabels: readonly string[];
  readonly properties: Fields;
}

/** What the values of a property are, over all nodes or ties that have it: `StringArray`, `Date`, `Long`… */
export interface PropertyTypes {
  /** The labels of a node, or the kind of a tie. */
  readonly of: readonly string[];
  /** Null: there are some without any property. */
  readonly property: string | null;
  readonly types: readonly string[];
}

/** How much the graph holds, and a mark that is another one after it was written to. */
export interface GraphMark {
  readonly entities: number;
  readonly nodes: number;
  readonly ties: number;
  readonly mark: string;
}
