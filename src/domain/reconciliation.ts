import type { EntityKind } from './statement.ts';

/** What a list asks about one of its rows: a name, and what else the list knows. */
export interface ReconQuery {
  /** Empty: only the properties tell. */
  readonly name: string;
  /** Null: of the usual kinds. */
  readonly kinds: readonly EntityKind[] | null;
  readonly limit: number;
  readonly post: Value | null;
  readonly organisation: Value | null;
  /** `YYYY-MM-DD`. */
  readonly on: string | null;
  /** Properties that are not ours, or whose values could not be understood: then nothing is certain. */
  readonly unread: readonly string[];
}

/** A name, or an entity that the list knows already. */
export type Value = { readonly name: string } | { readonly id: string };

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: readonly KindName[];
  /** 0 to 100. */
  readonly score: number;
  /** May it be taken without a person's look? Never where two would do. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[];
}

export interface KindName {
  readonly id: string;
  readonly name: string;
}

export interface Suggestion {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly KindName[];
}

/** Values of a property as the protocol writes them: a text, or an entity. */
export type ExtendedValue = { readonly str: string } | { readonly id: string; readonly name: string };

export interface Extended {
  readonly meta: readonly KindName[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly ExtendedValue[]>>>>;
}

/** What matches lists of other people with the graph (W3C Reconciliation API 0.2). It only reads. */
export interface Reconciler {
  /** Error: BAD_INPUT for a batch that is none. */
  reconcile(batch: unknown): Promise<Readonly<Record<string, { readonly result: readonly Candidate[] }>>>;
  suggestEntities(prefix: string, skip: number): Promise<readonly Suggestion[]>;
  suggestTypes(prefix: string): readonly Suggestion[];
  suggestProperties(prefix: string): readonly Suggestion[];
  /** The properties that an entity of a kind can be asked for. */
  proposeProperties(kind: string): readonly KindName[];
  /** Error: BAD_INPUT for what is no such question. */
  extend(question: unknown): Promise<Extended>;
  /** What a small picture of an entity shows; null where there is none. */
  preview(id: string): Promise<Preview | null>;
}

export interface Preview {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly lines: readonly string[];
}

/** As many queries may be in a batch. */
export const RECON_BATCH = 50;
