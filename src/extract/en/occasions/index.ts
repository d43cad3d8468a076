export { NameIndex } from './name-index.ts';
export type { OccasionBook } from './occasion-book.ts';
export { newOccasion, type OccasionRecord } from './occasion-list.ts';
export { readOccasions } from './read-occasions.ts';
export { sameOccasion } from './same-occasion.ts';
