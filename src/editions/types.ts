import type { Release } from '../domain/release.ts';
import type { EntityKind, Extraction, Span } from '../domain/statement.ts';

/** A release with what was read in it. */
export interface Told {
  readonly release: Release;
  readonly extraction: Extraction;
}

/** Folds a name for comparison: equal for spellings and scripts of one name; `nameKey` of the graph is one. */
export type NameKey = (name: string) => string;

/** Why two names may be of one: written the same, the gazetteer's, or Han characters that are read so. */
export type NameMatch = 'equal' | 'gazetteer' | 'pinyin' | 'cantonese';

/** From 0 (nothing agrees) to 1 (all does); null where there is nothing to compare. */
export interface EditionFeatures {
  /** Statements of one that the other makes too, of persons who are aligned. */
  readonly statements: number;
  /** Persons who are aligned. */
  readonly persons: number;
  /** Persons with names that can be read, whose names agree. */
  readonly names: number | null;
  /** Cities of the gazetteer that both name. */
  readonly cities: number | null;
  /** Numbers and days of the texts that both give. */
  readonly numerals: number | null;
}

export interface AliasFeatures {
  /** How far the statements that one stands in are those that the other stands in. */
  readonly structure: number;
  /** How near the places are at which the texts first name them. */
  readonly order: number;
  readonly name: NameMatch | null;
}

/** One of the two names, with its first mention; null where no words of the text carry it. */
export interface AliasSide {
  readonly release: string;
  /** `Referent.key`. */
  readonly referent: string;
  readonly name: string;
  readonly mention: Span | null;
}

/** Two names for one entity, and the statements of both releases that tell so: pairs of ids, left and right. */
export interface AliasPair {
  readonly kind: EntityKind;
  readonly left: AliasSide;
  readonly right: AliasSide;
  /** 0 to 1. */
  readonly score: number;
  readonly features: AliasFeatures;
  readonly statements: readonly (readonly [string, string])[];
}

/** Two releases that are one in two languages. Left is the one whose language comes first by its tag. */
export interface EditionPair {
  readonly left: Told;
  readonly right: Told;
  /** Primary language subtags, such as `en` and `zh`. */
  readonly languages: readonly [string, string];
  /** 0 to 1. */
  readonly score: number;
  readonly features: EditionFeatures;
  readonly aliases: readonly AliasPair[];
}
