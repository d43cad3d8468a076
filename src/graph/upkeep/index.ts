export { type LintResult, lintGraph } from './lint.ts';
export {
  ensureVersion,
  type GraphVersion,
  loadMigrations,
  type Migration,
  migrate,
  refuseOthers,
  type Step,
  versionOf,
} from './migrate.ts';
export { schemaFaults } from './schema-faults.ts';
