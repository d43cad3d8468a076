import type { Release } from './release.ts';
import type { EntityKind, EventType, PlaceKind, Span, Statement } from './statement.ts';

/** What the stages after extraction need of a release: not its text. */
export type ReleaseFacts = Pick<Release, 'id' | 'title' | 'url' | 'publisher' | 'publishedOn' | 'kind' | 'basedOn'>;

/**
 * All spans of one release that name one thing: what the graph stores as a mention.
 * A post is named by its title and its organisation, so "Mayor" of two cities is two mentions.
 */
export interface ReleaseMention {
  /** Hash of release id and `key`: it survives re-reading and editing. */
  readonly id: string;
  /** Unique in the release; what the parts of a statement name. */
  readonly key: string;
  readonly kind: EntityKind;
  /** The fullest form of this release, without honorifics; of a post, its title. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly placeKind: PlaceKind | null;
  /** The key of the mention of the city that holds it; of a post, of its organisation. */
  readonly within: string | null;
  readonly eventType: EventType | null;
  /** In order of the text; empty for what only the gazetteer added. */
  readonly spans: readonly Span[];
  /** The text of the first span; null without one. */
  readonly text: string | null;
}

/** A statement with its quote; its parts name `ReleaseMention.key`s. */
export interface QuotedStatement extends Omit<Statement, 'mentions'> {
  /** `release.text.slice(start, end)` of the first span, exactly. */
  readonly quote: string;
}

/** What one release says: the same whether just read or taken back from the graph. */
export interface ReleaseEvidence {
  readonly release: ReleaseFacts;
  readonly mentions: readonly ReleaseMention[];
  readonly statements: readonly QuotedStatement[];
}

/** Whom or what a mention is about, and why we think so. */
export interface Decision {
  /** The id of a register entry; null: known from releases only. */
  readonly registered: string | null;
  /** A fixed word: the rule that decided, such as `register-name`. */
  readonly method: string;
  /** 0 to 1. */
  readonly score: number;
  /** Equal for what is the same as far as its own release tells; of a register entry its id. Persons are compared by features. */
  readonly block: string;
  /** What the mention may have in common with those of other releases (`src/resolve/features.ts`), in order. */
  readonly features: readonly string[];
}

/** The entity behind a mention, as far as drawing needs it. */
export interface ResolvedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** The name that the picture shows. */
  readonly name: string;
  readonly registered: boolean;
}

/** A release whose mentions are resolved, by key of mention. */
export interface ResolvedRelease {
  readonly evidence: ReleaseEvidence;
  readonly entities: ReadonlyMap<string, ResolvedEntity>;
}
