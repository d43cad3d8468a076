import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { TreeRow } from '../graph/tree.ts';
import { moveFor, type TreeMove } from '../graph/tree-keys.ts';
import { NeighbourRow } from './NeighbourRow.tsx';

export interface NeighbourTreeProps {
  readonly name: string;
  readonly rows: readonly TreeRow[];
  /** The path of the row on which the list stands. */
  readonly at: string;
  readonly waiting: ReadonlySet<string>;
  readonly onMove: (move: TreeMove, row: TreeRow) => void;
}

/** The neighbourhood as a tree: the picture's equal, and what is walked with the keys. One row at a time can be tabbed to. */
export function NeighbourTree({ name, rows, at, waiting, onMove }: NeighbourTreeProps) {
  const tree = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where it stands decides, not what is read of it
  useEffect(() => {
    // What was chosen in the picture is not to pull the focus out of it.
    if (!walked.current) return;
    walked.current = false;
    tree.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }, [at]);
  const move = (step: TreeMove | undefined) => {
    const row = rows.find(({ path }) => path === step?.path);
    if (step === undefined || row === undefined) return false;
    walked.current = step.do === 'focus';
    onMove(step, row);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (move(moveFor(event.key, rows, at))) event.preventDefault();
  };
  return (
    <div className="tree" role="tree" aria-label={name} ref={tree} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <NeighbourRow
          key={row.path}
          row={row}
          current={row.path === at}
          waiting={waiting.has(row.node.id)}
          onMove={move}
        />
      ))}
    </div>
  );
}
