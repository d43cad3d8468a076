import { fileURLToPath } from 'node:url';
import type { RegisterEntry } from '../domain/register.ts';
import { type LoadedRegister, loadRegister } from '../register/index.ts';
import { EXIT } from './exit-codes.ts';
import { SEED_REGISTER } from './seed.ts';
import { say, type Terminal } from './terminal.ts';

/** `whomet register check`: all faults together, as an error; doubts as warnings. */
export async function registerCheck(paths: readonly string[], terminal: Terminal): Promise<number> {
  const { own, warnings } = await readRegister(paths);
  for (const warning of warnings) say(terminal, `warning: ${warning.message} [${warning.kind}]`);
  say(terminal, `${own.length} register entries are in order.`);
  return EXIT.OK;
}

/** A register of one's own, indexed together with what lies beneath it. */
export interface OwnRegister extends LoadedRegister {
  /** The entries of the given files. */
  readonly own: readonly RegisterEntry[];
}

/**
 * Reads register files. They may name or replace entries of the seed, and of the graph where it is given.
 *
 * @throws RegisterRejected with all faults of all files
 */
export async function readRegister(
  paths: readonly string[],
  stored: ReadonlyMap<string, RegisterEntry> = new Map(),
): Promise<OwnRegister> {
  const seed = await loadRegister([fileURLToPath(SEED_REGISTER)]);
  const known = new Map([...seed.register.entries, ...stored]);
  const loaded = await loadRegister(paths, { known });
  const old = new Set(seed.warnings.map((warning) => warning.message));
  const own = [...loaded.register.entries.values()].filter((entry) => known.get(entry.id) !== entry);
  return { ...loaded, own, warnings: loaded.warnings.filter(({ message }) => !old.has(message)) };
}
