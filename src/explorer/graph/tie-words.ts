/** How a tie is said from its source, and from its target; and which kinds of entity it leads between, where that tells which is which. */
interface TieWords {
  readonly forth: string;
  readonly back: string;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
}

/** The direction of cypher/README.md. A tie between two of one kind points the way that the answer itself says. */
const WORDS: Readonly<Record<string, TieWords>> = {
  MET_WITH: { forth: 'met', back: 'met' },
  VISITED: { forth: 'visited', back: 'visited by', from: ['PERSON'] },
  SIGNED: { forth: 'signed', back: 'signed by', from: ['PERSON'] },
  WITNESSED: { forth: 'witnessed', back: 'witnessed by', from: ['PERSON'] },
  ACCOMPANIED: { forth: 'accompanied', back: 'accompanied by' },
  PARTY_TO: { forth: 'party to', back: 'has the party', from: ['ORGANISATION'] },
  TOOK_PART: { forth: 'took part in', back: 'with', to: ['EVENT'] },
  HELD: { forth: 'held', back: 'held by', from: ['PERSON'] },
  AT: { forth: 'post of', back: 'has the post', from: ['POST'] },
  PART_OF: { forth: 'part of', back: 'has the part' },
  SEATED_IN: { forth: 'seated in', back: 'seat of', from: ['ORGANISATION'] },
  WITHIN: { forth: 'within', back: 'holds' },
  HELD_AT: { forth: 'held at', back: 'place of', from: ['EVENT'] },
  DURING: { forth: 'during', back: 'journey with' },
  CONCLUDED_AT: { forth: 'concluded at', back: 'concluded', from: ['AGREEMENT'] },
  CONCERNS: { forth: 'about', back: 'topic of', to: ['TOPIC'] },
  SESSION_OF: { forth: 'session of', back: 'has the session', from: ['EVENT'] },
  COOPERATES_WITH: { forth: 'co-operates with', back: 'co-operates with' },
};

/** How a kind of tie is called in a list of kinds, and on an edge: `met`, `took part in`. */
export function tieWord(type: string): string {
  return WORDS[type]?.forth ?? plain(type);
}

/** How a tie is said from its target: `visited by`. */
export function tieWordBack(type: string): string {
  return WORDS[type]?.back ?? plain(type);
}

/** Which way a tie between entities of two kinds points: `back` from the second to the first, undefined where kinds do not tell. */
export function directionOf(type: string, firstKind: string, secondKind: string): 'forth' | 'back' | undefined {
  const { from, to } = WORDS[type] ?? {};
  if (from !== undefined) return pick(from, firstKind, secondKind);
  if (to !== undefined) return pick(to, secondKind, firstKind);
  return undefined;
}

function pick(kinds: readonly string[], forth: string, back: string): 'forth' | 'back' | undefined {
  if (kinds.includes(forth)) return 'forth';
  return kinds.includes(back) ? 'back' : undefined;
}

function plain(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
