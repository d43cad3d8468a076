import type { PlaceKind } from '../../domain/statement.ts';
import type { StoredHolding } from './holdings.ts';
import type { Stored } from './rows.ts';

/**
 * What was read, kept from one transaction of a writer to its next. It is right as long as nobody else has written
 * (`GraphState.writer`), and each transaction renews what it changes. Bounded: what was asked for least lately is forgotten first.
 */
export class Kept<T> {
  readonly #values = new Map<string, T>();
  readonly #most: number;
  readonly #weigh: (value: T) => number;
  #weight = 0;

  /** @param most of what `weigh` tells, in all */
  constructor(most: number, weigh: (value: T) => number) {
    this.#most = most;
    this.#weigh = weigh;
  }

  has(id: string): boolean {
    return this.#values.has(id);
  }

  get(id: string): T | undefined {
    return this.#values.get(id);
  }

  keep(id: string, value: T): void {
    this.forget(id);
    this.#values.set(id, value);
    this.#weight += this.#weigh(value);
    for (const [oldest] of this.#values) {
      if (this.#weight <= this.#most) break;
      this.forget(oldest);
    }
  }

  forget(id: string): void {
    const value = this.#values.get(id);
    if (value === undefined) return;
    this.#weight -= this.#weigh(value);
    this.#values.delete(id);
  }

  clear(): void {
    this.#values.clear();
    this.#weight = 0;
  }
}

/** What all mentions of an entity say of it, to be added to. */
export interface Mentions {
  readonly kind: string;
  shown: string | null;
  /** Names with the first mention, by id, that says each. */
  readonly names: Map<string, string>;
  readonly aliases: Set<string>;
  readonly placeKinds: Set<PlaceKind>;
  readonly within: Set<string>;
  mechanism: boolean;
}

/** What one writer keeps. */
export interface KeptReadings {
  /** What releases say of the posts of persons. */
  readonly holdings: Kept<readonly StoredHolding[]>;
  /** Features with who stands by them. */
  readonly features: Kept<Stored>;
  /** What all mentions of entities say. */
  readonly mentions: Kept<Mentions>;
}

/** Some 25 MB of posts, 5 MB of features, 5 MB of what is said of entities. */
const [HOLDINGS, FEATURES, MENTIONS] = [50_000, 10_000, 10_000];

export function newReadings(): KeptReadings {
  return {
    holdings: new Kept(HOLDINGS, (list) => 1 + list.length),
    features: new Kept(FEATURES, () => 1),
    mentions: new Kept(MENTIONS, () => 1),
  };
}

export function clearReadings({ holdings, features, mentions }: KeptReadings): void {
  for (const kept of [holdings, features, mentions]) kept.clear();
}
