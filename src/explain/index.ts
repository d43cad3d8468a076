export { type Explained, explain } from './explain.ts';
export { toPage } from './html/page.ts';
export { terminalLegend, toTerminal } from './terminal/render.ts';
export type { Paint, Style } from './terminal/style.ts';
export { widthOf } from './terminal/width.ts';
export { visible } from './visible.ts';
