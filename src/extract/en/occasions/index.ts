export type { OccasionBook, OccasionRecord } from './occasion-book.ts';
export { readOccasions } from './read-occasions.ts';
export { sameOccasion } from './same-occasion.ts';
