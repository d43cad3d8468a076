import type { Piece } from './evidence.ts';
import type { Fact } from './facts.ts';

export function toPiece({ statement, release }: Fact): Piece {
  return {
    statement: { id: statement.id, quote: statement.quote, start: statement.spans[0]?.start ?? 0 },
    release,
  };
}
