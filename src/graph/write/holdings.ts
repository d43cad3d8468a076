import type { ReleaseFacts } from '../../domain/evidence.ts';

export interface StoredPiece {
  readonly statement: { readonly id: string; readonly quote: string; readonly start: number };
  readonly release: Pick<ReleaseFacts, 'id' | 'title' | 'url' | 'publishedOn' | 'kind'>;
}

export interface StoredHolding {
  readonly postId: string;
  readonly title: string;
  readonly date: string | null;
  readonly endDate: string | null;
  readonly planned: boolean;
  readonly piece: StoredPiece;
}

/**
 * What releases say of the posts of persons, kept from one transaction of a writer to its next. It is right as long as nobody
 * else has written (`GraphState.writer`), and each transaction renews what its releases say. Bounded: the persons who were
 * asked for least lately are forgotten first.
 */
export class KeptHoldings {
  readonly #rows = new Map<string, readonly StoredHolding[]>();
  readonly #most: number;
  #count = 0;

  /** @param most holdings in all */
  constructor(most: number) {
    this.#most = most;
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  /** What is known of a person, but for what these releases said of it. */
  without(id: string, releases: ReadonlySet<string>): StoredHolding[] {
    return (this.#rows.get(id) ?? []).filter(({ piece }) => !releases.has(piece.release.id));
  }

  keep(id: string, rows: readonly StoredHolding[]): void {
    this.forget(id);
    this.#rows.set(id, rows);
    this.#count += rows.length;
    for (const [oldest] of this.#rows) {
      if (this.#count <= this.#most) break;
      this.forget(oldest);
    }
  }

  forget(id: string): void {
    this.#count -= this.#rows.get(id)?.length ?? 0;
    this.#rows.delete(id);
  }

  clear(): void {
    this.#rows.clear();
    this.#count = 0;
  }
}
