export { extractAhead } from './extract-ahead.ts';
export { type Extracted, type ExtractOptions, extractAll } from './extract-all.ts';
export type { Knowledge } from './reader.ts';
