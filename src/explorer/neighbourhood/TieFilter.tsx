import type { NeighbourCount } from '../graph/neighbours.ts';
import { countOf } from '../graph/summary.ts';
import { tieWord, tieWordBack } from '../graph/tie-words.ts';

export interface TieFilterProps {
  readonly name: string;
  /** What is next to the entity on which the list stands, all of it. */
  readonly counts: readonly NeighbourCount[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (type: string) => void;
}

/** How much is next to an entity, before any of it is asked for, and which kinds of tie are let through. */
export function TieFilter({ name, counts, hidden, onToggle }: TieFilterProps) {
  const types = [...new Set([...counts.map(({ tie }) => tie), ...hidden])];
  return (
    <fieldset className="tie-filter">
      <legend>Ties of {name}</legend>
      {types.length === 0 && <span className="soft">None in this window.</span>}
      {types.map((type) => (
        <label key={type} className="chip">
          <input type="checkbox" checked={!hidden.has(type)} onChange={() => onToggle(type)} />
          <span className={`stroke tie-${type.toLowerCase().replaceAll('_', '-')}`} />
          {wordsOf(type)} <span className="soft">{countsOf(counts, type)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function wordsOf(type: string): string {
  const [forth, back] = [tieWord(type), tieWordBack(type)];
  return forth === back ? forth : `${forth} / ${back}`;
}

function countsOf(counts: readonly NeighbourCount[], type: string): string {
  const of = counts.filter(({ tie }) => tie === type);
  return of.map(({ kind, entities }) => countOf(entities, kind)).join(', ') || 'left out';
}
