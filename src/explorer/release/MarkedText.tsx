import { useEffect, useRef } from 'react';
import { type Span, segmentsOf } from './segments.ts';

export interface MarkedTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly said: readonly Span[];
  readonly chosen: Span | undefined;
}

/** The text of a release: where a statement was read it is underlined, what was asked for is marked and brought into sight. */
export function MarkedText({ text, language, said, chosen }: MarkedTextProps) {
  const mark = useRef<HTMLElement>(null);
  const place = chosen && `${chosen.start}-${chosen.end}`;
  useEffect(() => {
    if (place !== undefined) mark.current?.scrollIntoView({ block: 'center' });
  }, [place]);
  const segments = segmentsOf(text, said, chosen);
  const first = segments.findIndex((segment) => segment.chosen);
  return (
    <div className="release-text" lang={language ?? undefined}>
      {segments.map((segment, index) =>
        segment.chosen ? (
          <mark key={segment.start} ref={index === first ? mark : undefined}>
            {segment.text}
          </mark>
        ) : (
          <span key={segment.start} className={segment.said ? 'said' : undefined}>
            {segment.text}
          </span>
        ),
      )}
    </div>
  );
}
