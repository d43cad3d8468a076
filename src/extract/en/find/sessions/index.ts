export { readSession, type SessionPhrase } from './read-session.ts';
