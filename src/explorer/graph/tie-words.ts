import type { TieKind } from '../api/operations.ts';

/** How a tie is said from its source, and from its target. */
interface TieWords {
  readonly forth: string;
  readonly back: string;
}

const WORDS: Readonly<Record<TieKind, TieWords>> = {
  MET_WITH: { forth: 'met', back: 'met' },
  VISITED: { forth: 'visited', back: 'visited by' },
  SIGNED: { forth: 'signed', back: 'signed by' },
  WITNESSED: { forth: 'witnessed', back: 'witnessed by' },
  ACCOMPANIED: { forth: 'accompanied', back: 'accompanied by' },
  PARTY_TO: { forth: 'party to', back: 'has the party' },
  TOOK_PART: { forth: 'took part in', back: 'with' },
  HELD: { forth: 'held', back: 'held by' },
  AT: { forth: 'post of', back: 'has the post' },
  PART_OF: { forth: 'part of', back: 'has the part' },
  SEATED_IN: { forth: 'seated in', back: 'seat of' },
  WITHIN: { forth: 'within', back: 'holds' },
  HELD_AT: { forth: 'held at', back: 'place of' },
  DURING: { forth: 'during', back: 'journey with' },
  CONCLUDED_AT: { forth: 'concluded at', back: 'concluded' },
  CONCERNS: { forth: 'about', back: 'topic of' },
  SESSION_OF: { forth: 'session of', back: 'has the session' },
  COOPERATES_WITH: { forth: 'co-operates with', back: 'co-operates with' },
};

/** All kinds of tie, in the order in which they are listed. */
export const TIE_KINDS = Object.keys(WORDS) as readonly TieKind[];

/** How a kind of tie is called in a list of kinds, and on an edge: `met`, `took part in`. */
export function tieWord(type: string): string {
  return wordsOf(type)?.forth ?? plain(type);
}

/** How a tie is said from its target: `visited by`. */
export function tieWordBack(type: string): string {
  return wordsOf(type)?.back ?? plain(type);
}

function plain(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

function wordsOf(type: string): TieWords | undefined {
  return (WORDS as Readonly<Record<string, TieWords>>)[type];
}
