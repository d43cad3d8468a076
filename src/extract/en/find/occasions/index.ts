export { readAgreement } from './agreements.ts';
export { readEvent } from './events.ts';
export type { OccasionPhrase } from './occasion-phrase.ts';
