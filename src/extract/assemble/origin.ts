import type { ReadRelease } from '../../domain/release.ts';
import type { Span } from '../../domain/statement.ts';

/** From the clean text to the stored text. */
export function originOf(read: ReadRelease, span: Span): Span {
  const { origin } = read.clean;
  const start = origin[span.start] ?? 0;
  const last = origin[span.end - 1] ?? start;
  return { start, end: Math.min(read.release.text.length, Math.max(start, last) + 1) };
}
