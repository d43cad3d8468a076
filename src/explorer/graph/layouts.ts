import type { LayoutOptions } from 'cytoscape';

/** How a picture is laid out: in rings by distance from its root, by springs, or from its root to the right. */
export type LayoutName = 'rings' | 'springs' | 'steps';

/** Springs in full take 0.4 s for 100 nodes, 6 s for 300 and over a minute for 1,000; their draft takes 0.3 s for 300, 1.2 s for 1,000. */
const SPRINGS_IN_FULL = 100;
const SPRINGS_AT_ALL = 1000;
/** Above this, moving from the old places to the new ones stutters. */
const ANIMATED = 100;
/** Around a picture that is shown whole, in pixels. */
export const PADDING = 24;

export interface LayoutNeeds {
  readonly nodes: number;
  /** Ties from the root to each node; absent for those that hang on nothing. */
  readonly distances: ReadonlyMap<string, number>;
  readonly root?: string;
  /** Ids and places of nodes that must not move. */
  readonly fixed: readonly { readonly nodeId: string; readonly position: { readonly x: number; readonly y: number } }[];
  /** Whether the places of now are worth keeping where they can be. */
  readonly again: boolean;
  /** Whether the reader does not mind movement. */
  readonly moving: boolean;
}

/** What a layout asks of cytoscape; springs become rings where there are too many nodes for them. */
export function layoutOf(name: LayoutName, needs: LayoutNeeds): LayoutOptions {
  const { nodes, root, moving } = needs;
  const common = { padding: PADDING, fit: true, animate: moving && nodes <= ANIMATED, animationDuration: 250 };
  if (name === 'steps' && root !== undefined) return { ...common, ...stepsFrom(root) };
  if (name === 'springs' && nodes <= SPRINGS_AT_ALL) return { ...common, ...springs(needs) };
  return { ...common, ...rings(needs) };
}

function rings({ distances }: LayoutNeeds): LayoutOptions {
  const farthest = Math.max(0, ...distances.values()) + 1;
  return {
    name: 'concentric',
    concentric: (node) => farthest - (distances.get((node as unknown as { id(): string }).id()) ?? farthest),
    levelWidth: () => 1,
    minNodeSpacing: 46,
    startAngle: -Math.PI / 2,
  };
}

function stepsFrom(root: string): LayoutOptions {
  return {
    name: 'breadthfirst',
    roots: [root],
    spacingFactor: 1.4,
    // From left to right, as paths are read.
    transform: (_node: unknown, { x, y }: { x: number; y: number }) => ({ x: y * 1.6, y: x * 0.7 }),
  } as LayoutOptions;
}

function springs({ nodes, fixed, again }: LayoutNeeds): LayoutOptions {
  const quality = nodes <= SPRINGS_IN_FULL ? 'default' : 'draft';
  const settings = {
    name: 'fcose',
    quality,
    // The draft cannot begin from where the nodes are.
    randomize: !again || quality === 'draft',
    nodeDimensionsIncludeLabels: true,
    nodeRepulsion: () => 20_000,
    idealEdgeLength: () => 130,
    nodeSeparation: 150,
    gravity: 0.1,
    ...(fixed.length > 0 && quality === 'default' ? { fixedNodeConstraint: fixed } : {}),
  };
  return settings as unknown as LayoutOptions;
}
