export { compareNames } from './compare.ts';
export { nameKey, searchForm } from './fold.ts';
export { spellingKeys } from './keys.ts';
export { isHanName, looksRomanised, openReadings } from './readings.ts';
export type { NameVerdict } from './verdict.ts';
