/** Finding or starting a Neo4j: what the other folders may use of it. */
export {
  type DatabaseStatus,
  databaseReset,
  databaseStart,
  databaseStatus,
  databaseStop,
  statusLines,
} from './commands.ts';
export {
  buildCopy,
  type CopyNote,
  type CopyOptions,
  type CopyStatus,
  copyStatus,
  removeCopy,
  startCopy,
  stopCopy,
} from './copy.ts';
export { DUMP_FILE, databaseDump, databaseLoad } from './dump.ts';
export { type BulkFiles, databaseImport, type ImportFile } from './import.ts';
export { type DatabaseConfig, type OpenDatabase, type OpenOptions, openDatabase } from './open.ts';
export { CLOSED_SETTINGS, NEO4J_VERSION } from './settings.ts';
export type { Probe, Report, Target } from './target.ts';
