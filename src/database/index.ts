/** Finding or starting a Neo4j: what the other folders may use of it. */
export {
  type DatabaseStatus,
  databaseReset,
  databaseStart,
  databaseStatus,
  databaseStop,
  statusLines,
} from './commands.ts';
export { type DatabaseConfig, type OpenDatabase, type OpenOptions, openDatabase } from './open.ts';
export type { Probe, Report, Target } from './target.ts';
