export { type CleanHints, cleanText, type Mark } from './clean/clean-text.ts';
export { isRejected, type RejectedInput } from './document.ts';
export { MAX_BYTES, type SourceOptions } from './options.ts';
export { readSources } from './read-sources.ts';
export { readText, type TextMetadata } from './read-text.ts';
