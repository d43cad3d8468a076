import { useMemo, useRef, useState } from 'react';
import { GraphTools } from './GraphTools.tsx';
import { Legend } from './Legend.tsx';
import type { LayoutName } from './layouts.ts';
import type { GraphViewProps } from './model.ts';
import { DARK, LIGHT } from './palette.ts';
import { firstOf } from './shown.ts';
import { summaryOf } from './summary.ts';
import { TakeTies } from './TakeTies.tsx';
import { useCanvas } from './useCanvas.ts';
import { useDark } from './useDark.ts';
import '../style/graph.css';

/** More nodes than this are drawn only when asked for: more is a thicket, and slow without a graphics card. */
const DRAWN_AT_FIRST = 300;

const nothing = () => undefined;

/**
 * A graph as a picture, with what moves and saves it. It is for the eyes alone: a list of the same beside it is what is
 * walked with keys and read out. Those who do not see it are told what it holds.
 */
export function GraphView({ model, onNode = nothing, onTie = nothing, onOpen = nothing, ...view }: GraphViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const [chosenLayout, setLayout] = useState<LayoutName>();
  const [limit, setLimit] = useState(DRAWN_AT_FIRST);
  const dark = useDark();
  const drawn = useMemo(() => firstOf(model, limit), [model, limit]);
  const layout = chosenLayout ?? view.layout ?? 'springs';
  const { root, chosen, pinned } = view;
  const scene = useMemo(
    () => ({
      model: drawn,
      layout,
      palette: dark ? DARK : LIGHT,
      ...(root === undefined ? {} : { root }),
      ...(chosen === undefined ? {} : { chosen }),
      ...(pinned === undefined ? {} : { pinned }),
    }),
    [drawn, layout, dark, root, chosen, pinned],
  );
  const canvas = useCanvas(box, scene, { onNode, onTie, onOpen });
  const omitted = model.nodes.length - drawn.nodes.length;
  return (
    <figure className="graph">
      <div className="graph-head">
        <GraphTools canvas={canvas} layout={layout} onLayout={setLayout} fileName={view.fileName ?? 'whomet'} />
        <TakeTies model={model} />
      </div>
      <div className="graph-canvas" ref={box} role="img" aria-label={`Graph. ${summaryOf(drawn)}`} />
      <figcaption>
        <Legend model={drawn} />
        {omitted > 0 && (
          <p>
            The first {limit} of {model.nodes.length} are drawn.{' '}
            <button type="button" className="plain" onClick={() => setLimit(limit + DRAWN_AT_FIRST)}>
              Draw {Math.min(omitted, DRAWN_AT_FIRST)} more
            </button>
          </p>
        )}
      </figcaption>
    </figure>
  );
}
