/** Words of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that is all marked alike. */
export interface Segment extends Span {
  readonly text: string;
  /** A statement was read in it. */
  readonly said: boolean;
  /** It is what was asked for. */
  readonly chosen: boolean;
}

/** A text cut where a mark begins or ends. Marks may overlap, and reach no further than the text. */
export function segmentsOf(text: string, said: readonly Span[], chosen: Span | undefined): readonly Segment[] {
  const marks = chosen ? [...said, chosen] : said;
  const edges = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(edges.map((edge) => Math.min(Math.max(edge, 0), text.length)))].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const within = (mark: Span) => mark.start <= start && end <= mark.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      said: said.some(within),
      chosen: chosen ? within(chosen) : false,
    };
  });
}
