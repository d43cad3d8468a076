export { leaderAt } from './leaders.ts';
export { type PersonReading, readPersonMentions } from './person-mentions.ts';
export type { PersonMention, PersonRecord } from './person-records.ts';
export { OBJECT_PRONOUNS } from './scopes.ts';
