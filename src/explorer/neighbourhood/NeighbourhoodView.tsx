import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { addressOfKind } from '../app/addresses.ts';
import { useEvidence } from '../evidence/useEvidence.ts';
import { GraphView } from '../graph/GraphView.tsx';
import type { GraphNode } from '../graph/model.ts';
import { shownOf } from '../graph/shown.ts';
import { openedWords, summaryOf } from '../graph/summary.ts';
import { type TreeRow, treeOf } from '../graph/tree.ts';
import type { TreeMove } from '../graph/tree-keys.ts';
import { collapse, expand, showMore, togglePin, toggleTie } from '../graph/walk.ts';
import { Fault } from '../parts/Answered.tsx';
import { NeighbourTree } from './NeighbourTree.tsx';
import { TieFilter } from './TieFilter.tsx';
import { useKnown } from './useKnown.ts';
import { useWalk } from './useWalk.ts';
import { WindowFilter } from './WindowFilter.tsx';
import '../style/neighbourhood.css';

export interface NeighbourhoodViewProps {
  readonly root: GraphNode;
}

/** What is next to an entity, and next to that: a list to walk, and the same as a picture, which follows it. */
export function NeighbourhoodView({ root }: NeighbourhoodViewProps) {
  const walking = useWalk(root.id);
  const { walk, go } = walking;
  const { known, waiting, error, again } = useKnown(walk);
  const rows = useMemo(() => treeOf(walk, known, root), [walk, known, root]);
  const model = useMemo(() => shownOf(walk, known, root), [walk, known, root]);
  const [path, setPath] = useState(root.id);
  const [opened, setOpened] = useState(root.id);
  const at = rows.find((row) => row.path === path) ?? rows[0];
  const visit = useVisit();
  const { show } = useEvidence();
  const showEvidence = (id: string) => {
    if (model.ties.some((tie) => tie.id === id && tie.stated)) show(id);
  };
  const onMove = ({ do: what }: TreeMove, row: TreeRow) => {
    const { id } = row.node;
    if (what === 'undo') return walking.undo();
    setPath(row.path);
    if (what === 'expand' || what === 'more') setOpened(id);
    if (what === 'expand') go((now) => expand(now, id));
    if (what === 'collapse') go((now) => collapse(now, id));
    if (what === 'more') go((now) => showMore(now, id));
    if (what === 'pin') go((now) => togglePin(now, id));
    if (what === 'visit') visit(row.node);
    if (what === 'evidence') showEvidence(row.ties.find((tie) => tie.stated)?.id ?? '');
  };
  const choose = (id: string) => setPath(rows.find((row) => row.node.id === id && !row.more)?.path ?? path);
  const openNode = (id: string) => {
    setOpened(id);
    go((now) => (now.open.has(id) ? collapse(now, id) : expand(now, id)));
  };
  const current = known.get(at?.node.id ?? root.id);
  // What was opened last may have been closed since.
  const told = walk.open.has(opened) ? opened : root.id;
  const last = known.get(told);
  const lastNode = model.nodes.find(({ id }) => id === told) ?? root;
  return (
    <section className="neighbourhood" aria-label={`Neighbourhood of ${root.label}`}>
      <div className="neighbourhood-tools">
        <TieFilter
          name={at && current ? at.node.label : root.label}
          counts={(current ?? known.get(root.id))?.counts ?? []}
          hidden={walk.filter.hidden}
          onToggle={(type) => go((now) => toggleTie(now, type))}
        />
        <WindowFilter known={known} walking={walking} />
        <div className="steps">
          <button type="button" onClick={walking.undo} disabled={!walking.canUndo}>
            Undo
          </button>
          <button type="button" onClick={walking.redo} disabled={!walking.canRedo}>
            Redo
          </button>
        </div>
      </div>
      <p role="status" className="soft">
        {waiting.has(told) || last === undefined
          ? 'Looking…'
          : openedWords(lastNode, last.counts, last.nodes.length, last.more)}{' '}
        In the picture: {summaryOf(model)}
      </p>
      {error && <Fault error={error} again={again} />}
      <div className="neighbourhood-views">
        <div>
          <NeighbourTree
            name={`Neighbourhood of ${root.label}`}
            rows={rows}
            at={at?.path ?? root.id}
            waiting={waiting}
            onMove={onMove}
          />
          <p className="soft keys">
            <kbd>↑</kbd> <kbd>↓</kbd> walk · <kbd>Enter</kbd> open or close · <kbd>Backspace</kbd> back · <kbd>P</kbd>{' '}
            pin · <kbd>E</kbd> evidence · <kbd>O</kbd> go to its page · <kbd>U</kbd> undo
          </p>
        </div>
        <GraphView
          model={model}
          root={root.id}
          {...(at ? { chosen: at.node.id } : {})}
          pinned={walk.pinned}
          onNode={choose}
          onOpen={openNode}
          onTie={showEvidence}
          fileName={`whomet-${root.id}`}
        />
      </div>
    </section>
  );
}

function useVisit() {
  const navigate = useNavigate();
  return ({ kind, id }: GraphNode) => navigate(addressOfKind(kind, id));
}
