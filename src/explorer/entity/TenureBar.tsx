import type { TenureSpan } from './tenure-span.ts';

export interface TenureBarProps {
  readonly span: TenureSpan | undefined;
  /** The first and last year of the line. */
  readonly range: readonly [number, number];
  readonly acting: boolean;
}

const WIDTH = 400;
const HEIGHT = 16;

/** A tenure on a line of time that all rows of a table share. The same is said in words beside it. */
export function TenureBar({ span, range: [first, last], acting }: TenureBarProps) {
  const at = (year: number) => ((year - first) / (last - first)) * WIDTH;
  const years = ticksOf(first, last);
  return (
    <svg className="bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {years.map((year) => (
        <line key={year} className="tick" x1={at(year)} x2={at(year)} y1={0} y2={HEIGHT} />
      ))}
      {span && (
        <>
          {span.openFrom && <line className="open" x1={at(span.from) - 8} x2={at(span.from)} y1={8} y2={8} />}
          {span.to > span.sureTo && (
            <rect className="likely" x={at(span.sureTo)} y={6} width={at(span.to) - at(span.sureTo)} height={4} />
          )}
          <rect
            className={acting ? 'held acting' : 'held'}
            x={at(span.from)}
            y={4}
            width={Math.max(at(span.sureTo) - at(span.from), 3)}
            height={8}
          />
        </>
      )}
    </svg>
  );
}

/** The years under the bars: five or so, at even distances. */
export function ticksOf(first: number, last: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years <= 6) ?? 100;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, index) => from + index * step);
}
