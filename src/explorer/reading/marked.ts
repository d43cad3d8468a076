/** Words of a text that something is to be seen at. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly layer: 'statement' | 'mention' | 'warning';
  /** Of a mention its kind, of a warning its message, of a statement its id. */
  readonly about: string;
}

/** A piece of a text between two places where anything begins or ends, with all marks that cover it. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts a text where marks begin and end. Marks may overlap in any way; those that lie outside of it mark nothing. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const within = marks.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])];
  const edges = cuts.toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      marks: within.filter((mark) => mark.start < end && mark.end > start),
    };
  });
}
