import { statusOf } from './draft.ts';
import type { Piece } from './evidence.ts';
import type { Fact } from './facts.ts';

/** What happened is quoted before what was only said of it. */
const CERTAINTY = { OCCURRED: 0, CANCELLED: 1, ANNOUNCED: 2 } as const;

export function toPiece({ statement, release }: Fact): Piece {
  return {
    statement: { id: statement.id, quote: statement.quote, start: statement.spans[0]?.start ?? 0 },
    certainty: CERTAINTY[statusOf(statement.modality)],
    release,
  };
}
