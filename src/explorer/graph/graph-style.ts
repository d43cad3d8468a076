import type { StylesheetJson } from 'cytoscape';
import { KIND_COLOURS, KIND_SHAPES, type Palette } from './palette.ts';

/** From here on a picture is drawn plainly: straight ties without words, which a processor alone can move in time. */
export const LARGE = 400;

/** How a picture looks. Kinds and ties are told apart by colour, and kinds by shape too. */
export function styleOf(palette: Palette, large: boolean): StylesheetJson {
  return [
    { selector: 'node', style: nodeStyle(palette, large) },
    ...Object.entries(KIND_COLOURS).map(([kind, { fill, edge }]) => ({
      selector: `node[kind = "${kind}"]`,
      style: {
        'background-color': fill,
        'border-color': edge,
        shape: KIND_SHAPES[kind as keyof typeof KIND_SHAPES],
      },
    })),
    { selector: 'edge', style: large ? plainTie(palette) : fullTie(palette) },
    // Words on all ties at once cannot be read: only those of the chosen entity have theirs.
    ...(large ? [] : [{ selector: 'edge.near', style: { label: 'data(label)', width: 3 } }]),
    ...Object.entries(palette.ties).map(([type, colour]) => ({
      selector: `edge[type = "${type}"]`,
      style: { 'line-color': colour, 'target-arrow-color': colour },
    })),
    ...(large ? [] : [{ selector: 'edge[?directed]', style: { 'target-arrow-shape': 'triangle' as const } }]),
    { selector: 'edge[type = "WITNESSED"]', style: { 'line-style': 'dashed' } },
    { selector: 'node.root', style: { width: 46, height: 46, 'font-weight': 'bold' } },
    { selector: 'node.pinned', style: { 'border-width': 5, 'border-color': palette.text } },
    { selector: 'node.chosen', style: { 'border-width': 5, 'border-color': palette.chosen } },
    {
      selector: 'edge.chosen',
      style: { 'line-color': palette.chosen, 'target-arrow-color': palette.chosen, width: 5 },
    },
  ];
}

function nodeStyle({ text, halo }: Palette, large: boolean) {
  return {
    label: 'data(text)',
    width: 32,
    height: 32,
    'border-width': 2,
    'background-color': '#69727D',
    color: text,
    'font-size': 11,
    'font-family': 'system-ui, "Noto Sans CJK SC", sans-serif',
    'text-wrap': 'wrap' as const,
    // Else the outline of a line covers the feet of the letters above it.
    'line-height': 1.3,
    'text-max-width': '120px',
    'text-valign': 'bottom' as const,
    'text-margin-y': 4,
    'text-outline-color': halo,
    'text-outline-width': large ? 0 : 2,
    // What is too small to read is not drawn.
    'min-zoomed-font-size': large ? 9 : 6,
  };
}

function plainTie({ tie }: Palette) {
  return { width: 1, 'line-color': tie, 'curve-style': 'haystack' as const, 'line-opacity': 0.6 };
}

function fullTie({ tie, quiet, halo }: Palette) {
  return {
    width: 2,
    'line-color': tie,
    'target-arrow-color': tie,
    'curve-style': 'bezier' as const,
    'arrow-scale': 0.9,
    color: quiet,
    'font-size': 9,
    'text-rotation': 'autorotate' as const,
    'text-outline-color': halo,
    'text-outline-width': 2,
    'min-zoomed-font-size': 8,
  };
}
