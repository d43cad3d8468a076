import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { distancesFrom } from './distances.ts';
import { LARGE, styleOf } from './graph-style.ts';
import { type LayoutName, layoutOf, PADDING } from './layouts.ts';
import type { GraphModel } from './model.ts';
import type { Palette } from './palette.ts';

cytoscape.use(fcose);

/** What a canvas shows beside the graph itself. */
export interface Scene {
  readonly model: GraphModel;
  readonly layout: LayoutName;
  readonly palette: Palette;
  readonly root?: string;
  /** The node or tie on which the list stands. */
  readonly chosen?: string;
  readonly pinned?: ReadonlySet<string>;
}

export interface CanvasEvents {
  readonly onNode: (id: string) => void;
  /** A node was opened: by a double click. */
  readonly onOpen: (id: string) => void;
  readonly onTie: (id: string) => void;
}

/** A picture on a page. */
export interface Canvas {
  show(scene: Scene): void;
  /** Shows the whole picture again, after it was moved. */
  fit(): void;
  /** 1.25 is a quarter nearer. */
  zoom(factor: number): void;
  /** The whole picture as PNG, twice as fine as on a common screen. */
  png(): Promise<Blob>;
  close(): void;
}

/** Draws into an element, which must have a height. It is read by nobody: what it says must also be said in words. */
export function openCanvas(container: HTMLElement, first: Scene, events: CanvasEvents): Canvas {
  let scene = first;
  let cy = open(container, scene, events);
  const reopen = () => {
    cy.destroy();
    cy = open(container, scene, events);
  };
  const resized = new ResizeObserver(() => {
    cy.resize();
    cy.fit(undefined, PADDING);
  });
  resized.observe(container);
  return {
    show(next) {
      const before = scene;
      scene = next;
      // How it is drawn while it moves is fixed when it is opened.
      if (isLarge(before) !== isLarge(next)) reopen();
      else update(cy, before, next);
    },
    fit: () => cy.animate({ fit: { eles: cy.elements(), padding: PADDING } }, { duration: moves() ? 200 : 0 }),
    zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: centre(cy) }),
    png: () => cy.png({ output: 'blob-promise', full: true, scale: 2, bg: scene.palette.background }),
    close() {
      resized.disconnect();
      cy.destroy();
    },
  };
}

/** More letters of a name than this would cover its neighbours. */
const LONGEST = 38;
/** So many ties can all bear their words. */
const WORDED = 12;

const isLarge = ({ model }: Scene) => model.nodes.length > LARGE;
const moves = () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const centre = (cy: Core) => ({ x: cy.width() / 2, y: cy.height() / 2 });

function open(container: HTMLElement, scene: Scene, events: CanvasEvents): Core {
  const large = isLarge(scene);
  keepStylesOut();
  const cy = cytoscape({
    container,
    elements: elementsOf(scene.model),
    style: styleOf(scene.palette, large),
    layout: { name: 'null' },
    minZoom: 0.05,
    maxZoom: 3,
    boxSelectionEnabled: false,
    selectionType: 'single',
    hideEdgesOnViewport: large,
    textureOnViewport: large,
    ...(large ? { pixelRatio: 1 } : {}),
  });
  mark(cy, scene);
  arrange(cy, scene, false);
  cy.on('tap', 'node', ({ target }) => events.onNode(target.id()));
  cy.on('dbltap', 'node', ({ target }) => events.onOpen(target.id()));
  cy.on('tap', 'edge', ({ target }) => events.onTie(target.id()));
  return cy;
}

/** Cytoscape puts one rule into the page, which our policy forbids and our own sheet has; not where it finds this id. */
function keepStylesOut(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id) !== null) return;
  const stand = document.createElement('template');
  stand.id = id;
  document.body.append(stand);
}

function update(cy: Core, before: Scene, next: Scene): void {
  if (before.palette !== next.palette) cy.style(styleOf(next.palette, isLarge(next)));
  const changed = before.model !== next.model && exchange(cy, next.model);
  cy.batch(() => mark(cy, next));
  if (changed || before.layout !== next.layout || before.root !== next.root) arrange(cy, next, true);
}

/** Takes out what is gone and puts in what is new; what stays keeps its place. Tells whether there was anything. */
function exchange(cy: Core, model: GraphModel): boolean {
  const wanted = new Map(elementsOf(model).map((element) => [String(element.data.id), element]));
  const gone = cy.elements().filter((element) => !wanted.has(element.id()));
  for (const element of cy.elements()) element.data('label', wanted.get(element.id())?.data.label);
  const added = [...wanted.values()].filter(({ data }) => cy.getElementById(String(data.id)).empty());
  cy.batch(() => {
    gone.remove();
    cy.add(added);
  });
  return gone.nonempty() || added.length > 0;
}

function mark(cy: Core, { model, root, chosen, pinned }: Scene): void {
  cy.elements().removeClass('root chosen pinned near');
  if (root !== undefined) cy.getElementById(root).addClass('root');
  const found = cy.getElementById(chosen ?? '');
  found.addClass('chosen');
  if (model.ties.length <= WORDED) cy.edges().addClass('near');
  else found.connectedEdges().addClass('near');
  for (const id of pinned ?? []) cy.getElementById(id).addClass('pinned');
}

function arrange(cy: Core, { model, layout, root, pinned }: Scene, again: boolean): void {
  const held = again ? [...(pinned ?? [])].map((id) => cy.getElementById(id)).filter((node) => node.nonempty()) : [];
  const fixed = held.map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
  const distances = distancesFrom(root, model);
  const needs = { nodes: model.nodes.length, distances, fixed, again, moving: again && moves() };
  cy.layout(layoutOf(layout, root === undefined ? needs : { ...needs, root })).run();
}

function elementsOf({ nodes, ties }: GraphModel): ElementDefinition[] {
  return [
    ...nodes.map(({ id, kind, label, also }) => ({
      group: 'nodes' as const,
      data: { id, kind, text: also === undefined ? short(label) : `${short(label)}\n${short(also)}` },
    })),
    ...ties.map(({ id, type, from, to, label, directed }) => ({
      group: 'edges' as const,
      data: { id, type, source: from, target: to, label, directed: directed ?? false },
    })),
  ];
}

/** A name that fits beside others; the whole one is in the list. */
function short(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
