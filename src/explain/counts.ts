import type { Extraction, Span, Statement } from '../domain/statement.ts';

export interface Counts {
  readonly mentions: number;
  readonly statements: number;
  /** How many statements have each modality but OCCURRED. */
  readonly modalities: Readonly<Record<string, number>>;
  readonly warnings: number;
  readonly sentences: number;
  /** Sentences that no statement rests on. */
  readonly silent: number;
}

export function countAll(extraction: Extraction, warnings: number, sentences: readonly Span[]): Counts {
  const { mentions, statements } = extraction;
  return {
    mentions: mentions.length,
    statements: statements.length,
    modalities: countModalities(statements),
    warnings,
    sentences: sentences.length,
    silent: countSilent(
      sentences,
      statements.flatMap(({ spans }) => spans),
    ),
  };
}

/** `12 mentions`, `5 statements (1 PLANNED)`, and so on. */
export function countWords(counts: Counts): string[] {
  const { mentions, statements, modalities, warnings, sentences, silent } = counts;
  const parts = Object.entries(modalities).map(([modality, count]) => `${count} ${modality}`);
  return [
    plural(mentions, 'mention'),
    `${plural(statements, 'statement')}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`,
    plural(warnings, 'warning'),
    `${silent} of ${plural(sentences, 'sentence')} without a statement`,
  ];
}

export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function countModalities(statements: readonly Statement[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { modality } of statements) {
    if (modality !== 'OCCURRED') counts[modality] = (counts[modality] ?? 0) + 1;
  }
  return counts;
}

function countSilent(sentences: readonly Span[], spans: readonly Span[]): number {
  const quotes = [...spans].sort((a, b) => a.start - b.start);
  // Both are in order, so that one walk over the quotes is enough: `reach` is how far those behind us go.
  let at = 0;
  let reach = -1;
  return [...sentences]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (let quote = quotes[at]; quote && quote.start < end; quote = quotes[at]) {
        reach = Math.max(reach, quote.end);
        at += 1;
      }
      return reach <= start;
    }).length;
}
