import { useState } from 'react';
import type { Column } from './listing.ts';
import { type Format, handOver, MOST_ROWS, toText } from './take-away.ts';

const TYPES: Readonly<Record<Format, string>> = { CSV: 'text/csv;charset=utf-8', JSON: 'application/json' };

export interface TakeAwayProps<Row> {
  /** What is taken away, as the file is named: `meetings`. */
  readonly what: string;
  readonly columns: readonly Column<Row>[];
  /** All rows of the list; tells how many there are so far. */
  readonly rows: (progress: (count: number) => void) => Promise<readonly Row[]>;
}

/** Buttons that give a whole list as a file. */
export function TakeAway<Row>({ what, columns, rows }: TakeAwayProps<Row>) {
  const [state, setState] = useState('');
  const take = async (format: Format) => {
    try {
      const all = await rows((count) => setState(`${count} taken…`));
      handOver(
        toText(all, columns, format),
        `whomet-${what.replaceAll(' ', '-')}.${format.toLowerCase()}`,
        TYPES[format],
      );
      setState(all.length < MOST_ROWS ? '' : `Only the first ${all.length}: narrow the list, or use whomet export`);
    } catch (error) {
      setState(error instanceof Error ? error.message : 'It could not be taken');
    }
  };
  return (
    <span className="take-away">
      <span role="status">{state}</span>
      {(['CSV', 'JSON'] as const).map((format) => (
        <button type="button" className="small" key={format} onClick={() => take(format)}>
          <span className="unseen">All {what} as </span>
          {format}
        </button>
      ))}
    </span>
  );
}
