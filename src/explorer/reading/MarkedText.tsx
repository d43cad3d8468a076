import { KIND_WORDS } from '../app/words.ts';
import { type Mark, type Piece, piecesOf } from './marked.ts';

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The statement that is looked at. */
  readonly chosen: string | undefined;
  readonly onStatement: (id: string) => void;
}

/** A text with what was read in it: names in the colours of their kinds, statements behind them, and what was not understood. */
export function MarkedText({ text, marks, chosen, onStatement }: MarkedTextProps) {
  return (
    <div className="marked" role="document" aria-label="The release, marked">
      {piecesOf(text, marks).map((piece) => (
        <MarkedPiece key={piece.start} piece={piece} chosen={chosen} onStatement={onStatement} />
      ))}
    </div>
  );
}

interface PieceProps {
  readonly piece: Piece;
  readonly chosen: string | undefined;
  readonly onStatement: (id: string) => void;
}

function MarkedPiece({ piece: { text, marks }, chosen, onStatement }: PieceProps) {
  if (marks.length === 0) return text;
  const of = (layer: Mark['layer']) => marks.filter((mark) => mark.layer === layer);
  const [mention] = of('mention');
  const statements = of('statement');
  const isChosen = statements.some(({ about }) => about === chosen);
  const classes = [
    mention && `name kind-${mention.about.toLowerCase()}`,
    statements.length > 0 && 'said',
    isChosen && 'chosen',
    of('warning').length > 0 && 'warned',
  ];
  const first = statements[0]?.about;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of statements beside it takes the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <span
      className={classes.filter(Boolean).join(' ')}
      title={titleOf(mention, of('warning'))}
      onClick={first === undefined ? undefined : () => onStatement(first)}
    >
      {text}
    </span>
  );
}

function titleOf(mention: Mark | undefined, warnings: readonly Mark[]): string | undefined {
  const kind = mention && KIND_WORDS[mention.about as keyof typeof KIND_WORDS]?.[0];
  return [kind, ...warnings.map(({ about }) => about)].filter(Boolean).join('. ') || undefined;
}
