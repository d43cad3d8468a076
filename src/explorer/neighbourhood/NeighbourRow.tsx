import { languageOf } from '../app/words.ts';
import { sayDay } from '../graph/days.ts';
import type { TreeRow } from '../graph/tree.ts';
import type { TreeMove } from '../graph/tree-keys.ts';

export interface NeighbourRowProps {
  readonly row: TreeRow;
  /** Whether the list stands on it. */
  readonly current: boolean;
  readonly waiting: boolean;
  readonly onMove: (move: TreeMove) => void;
}

/** One neighbour: what the buttons on it do, keys do too, so that they need not be tabbed through. */
export function NeighbourRow({ row, current, waiting, onMove }: NeighbourRowProps) {
  const { path, level, open, more, position, siblings } = row;
  const act = (what: TreeMove['do']) => () => onMove({ do: what, path });
  const toggle = act(more ? 'more' : open ? 'collapse' : 'expand');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around it takes the keys
    <div
      role="treeitem"
      className={`tree-row level-${Math.min(level, 6)}`}
      aria-level={level}
      aria-setsize={siblings}
      aria-posinset={position}
      aria-selected={current}
      aria-busy={waiting}
      {...(more ? {} : { 'aria-expanded': open })}
      tabIndex={current ? 0 : -1}
      onClick={more ? toggle : act('focus')}
    >
      <button type="button" className="tree-toggle" tabIndex={-1} aria-hidden="true" onClick={toggle}>
        {more ? '…' : open ? '−' : '+'}
      </button>
      {more ? (
        <span className="tree-name tree-more">
          Show more<span className="unseen"> next to {row.node.label}</span>
        </span>
      ) : (
        <NeighbourWords row={row} act={act} />
      )}
    </div>
  );
}

interface WordsProps {
  readonly row: TreeRow;
  readonly act: (what: TreeMove['do']) => () => void;
}

function NeighbourWords({ row: { node, words, date, ties, pinned, repeated }, act }: WordsProps) {
  return (
    <>
      <span className={`dot kind-${node.kind.toLowerCase()}`} />
      <span className="tree-name">
        <span lang={languageOf(node.label)}>{node.label}</span>
        {node.also !== undefined && (
          <span className="chinese" lang="zh">
            {' '}
            {node.also}
          </span>
        )}
        <span className="soft">
          {words && ` · ${words}`}
          {date && ` · ${sayDay(date)}`}
          {pinned && ' · pinned'}
          {repeated && ' · open above'}
        </span>
      </span>
      <span className="tree-tools" aria-hidden="true">
        {ties.length > 0 && <Tool word="Evidence" onClick={act('evidence')} />}
        <Tool word={pinned ? 'Unpin' : 'Pin'} onClick={act('pin')} />
        <Tool word="Open" onClick={act('visit')} />
      </span>
    </>
  );
}

function Tool({ word, onClick }: { readonly word: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="plain" tabIndex={-1} onClick={onClick}>
      {word}
    </button>
  );
}
