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
