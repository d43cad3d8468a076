import type { Extraction, Span } from '../domain/statement.ts';
import { namesOf } from './words.ts';

interface MentionMark extends Span {
  readonly of: 'mention';
  readonly kind: string;
  /** What it is about, by the fullest name of the release. */
  readonly name: string;
}

interface StatementMark extends Span {
  readonly of: 'statement';
  readonly number: number;
  readonly type: string;
  readonly modality: string;
  /** The first of its spans: where its card leads to. */
  readonly main: boolean;
}

interface WarningMark extends Span {
  readonly of: 'warning';
  readonly number: number;
  readonly kind: string;
}

/** Something said about a span of the stored text. */
export type Mark = MentionMark | StatementMark | WarningMark;

/** A warning that knows its place, from 1 in order of the release. */
export interface PlacedWarning extends Span {
  readonly number: number;
  readonly kind: string;
  readonly message: string;
  readonly text: string;
}

/** All marks of a release; mentions come last, so that they lie innermost where spans are equal. */
export function marksOf(extraction: Extraction, warnings: readonly PlacedWarning[]): Mark[] {
  const name = namesOf(extraction);
  return [
    ...warnings.map(({ number, kind, start, end }): Mark => ({ of: 'warning', number, kind, start, end })),
    ...extraction.statements.flatMap(({ type, modality, spans }, index) =>
      spans.map(({ start, end }, at): Mark => {
        return { of: 'statement', number: index + 1, type, modality, main: at === 0, start, end };
      }),
    ),
    ...extraction.mentions.map(({ kind, referent, start, end }): Mark => {
      return { of: 'mention', kind, name: name(referent), start, end };
    }),
  ];
}
