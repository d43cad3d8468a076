import { useState } from 'react';
import type { Listing, Paged } from './listing.ts';
import { allRows, type Format, handOver, MOST_ROWS, toText } from './take-away.ts';

const TYPES: Readonly<Record<Format, string>> = { CSV: 'text/csv;charset=utf-8', JSON: 'application/json' };

/** Buttons that give the whole list as a file. */
export function TakeAway<Result, Variables extends Paged, Row>(props: {
  readonly listing: Listing<Result, Variables, Row>;
}) {
  const { listing } = props;
  const [state, setState] = useState('');
  const take = async (format: Format) => {
    try {
      const rows = await allRows(listing, (count) => setState(`${count} taken…`));
      const name = `whomet-${listing.words[1].replaceAll(' ', '-')}.${format.toLowerCase()}`;
      handOver(toText(rows, listing.columns, format), name, TYPES[format]);
      setState(rows.length < MOST_ROWS ? '' : `Only the first ${rows.length}: narrow the list, or use whomet export`);
    } catch (error) {
      setState(error instanceof Error ? error.message : 'It could not be taken');
    }
  };
  return (
    <span className="take-away">
      <span role="status">{state}</span>
      {(['CSV', 'JSON'] as const).map((format) => (
        <button type="button" className="small" key={format} onClick={() => take(format)}>
          <span className="unseen">All {listing.words[1]} as </span>
          {format}
        </button>
      ))}
    </span>
  );
}
