export type { Clause } from './clause.ts';
export { findClauses } from './find-clauses.ts';
export { groupAfter } from './person-groups.ts';
