import { ReleaseText } from '../api/operations.ts';
import { useAnswer } from '../api/useAnswer.ts';
import { around } from './around.ts';

interface PassageProps {
  readonly release: string;
  /** In UTF-16 code units of the stored text. */
  readonly start: number;
  readonly end: number;
  /** What is shown while the text is on its way, or where it is not to be had. */
  readonly quote: string;
}

/** The words in their surroundings, marked. */
export function Passage({ release, start, end, quote }: PassageProps) {
  const { data, isLoading } = useAnswer(ReleaseText, { id: release });
  const text = data?.release?.text;
  const parts = text === undefined ? { before: '', marked: quote, after: '' } : around(text, start, end);
  return (
    <blockquote className="passage" aria-busy={isLoading} lang={data?.release?.language ?? undefined}>
      {parts.before}
      <mark>{parts.marked}</mark>
      {parts.after}
    </blockquote>
  );
}
