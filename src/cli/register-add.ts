import { readConfig } from '../config.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import { ingest } from '../ingest/index.ts';
import { indexRegister } from '../register/index.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { noRelease } from './load-seed.ts';
import { readRegister } from './register-check.ts';
import { entriesOfGraph } from './register-graph.ts';
import { say, type Terminal } from './terminal.ts';

/**
 * `whomet register add`: loads register files into the graph, with what they name of the seed, and draws anew what
 * the releases that are there say of them.
 */
export async function registerAdd(paths: readonly string[], terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.env, terminal.cwd);
  // Faults are told before a database is started for nothing.
  await readRegister(paths);
  return await withGraph(config, terminal, async ({ graph, store }) => {
    const stored = new Map((await entriesOfGraph(graph)).map((entry) => [entry.id, entry]));
    const { own, register, warnings } = await readRegister(paths, stored);
    const wanted = withReferences(own, register, stored);
    for (const warning of warnings) say(terminal, `warning: ${warning.message} [${warning.kind}]`);
    const summary = await ingest([], {
      store,
      register: indexRegister(wanted),
      extract: noRelease,
      now: () => new Date().toISOString(),
    });
    const { nodes, relationships, properties } = summary.writes;
    const more = wanted.length - own.length;
    say(
      terminal,
      `${own.length} register entries loaded${more > 0 ? `, with ${more} of the seed that they name` : ''}.`,
    );
    say(terminal, `Written     ${nodes} nodes, ${relationships} relationships, ${properties} properties`);
    return EXIT.OK;
  });
}

/** Entries with all that they name, directly or not, and the graph lacks. */
function withReferences(
  own: readonly RegisterEntry[],
  { entries }: Register,
  stored: ReadonlyMap<string, RegisterEntry>,
): RegisterEntry[] {
  const wanted = new Map(own.map((entry) => [entry.id, entry]));
  // A Map may grow while it is walked.
  for (const entry of wanted.values()) {
    for (const id of referencesOf(entry)) {
      const other = entries.get(id);
      if (other !== undefined && !stored.has(id) && !wanted.has(id)) wanted.set(id, other);
    }
  }
  return [...wanted.values()];
}

function referencesOf(entry: RegisterEntry): string[] {
  if (entry.kind === 'Person') return entry.tenures.map(({ post }) => post);
  if (entry.kind === 'Post') return [entry.organisation];
  const ids = entry.kind === 'Organisation' ? [entry.parent, entry.seat, entry.governs ?? null] : [entry.within];
  return ids.filter((id) => id !== null);
}
