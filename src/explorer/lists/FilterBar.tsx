import type { ReactNode } from 'react';
import { WindowFields } from './Filters.tsx';
import { useNarrowing } from './useNarrowing.ts';

export interface FilterBarProps {
  /** The parts of the address that the further fields change. */
  readonly names?: readonly string[];
  readonly children?: ReactNode;
}

/** What narrows the list below: the window of days, and what else fits the list. */
export function FilterBar({ names = [], children }: FilterBarProps) {
  const { narrowed, widen } = useNarrowing(['from', 'to', ...names]);
  return (
    <search className="filters" aria-label="Narrow the list">
      {children}
      <WindowFields />
      {narrowed && (
        <button type="button" onClick={widen}>
          Show all
        </button>
      )}
    </search>
  );
}
