import { readConfig } from '../config.ts';
import { migrate as migrateGraph, versionOf } from '../graph/upkeep/index.ts';
import { settleAll } from '../ingest/index.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** `whomet migrate`: brings a graph of an older version to ours. */
export async function migrate({ dryRun = false }: { dryRun?: boolean }, terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.env, terminal.cwd);
  return await withGraph(
    config,
    terminal,
    async ({ graph, store }) => {
      const steps = await migrateGraph(graph, { dryRun });
      for (const { version, name, left } of steps) {
        const did = dryRun ? `${left} to change` : `${left} changed`;
        await writeLine(terminal.out, `version ${version}  ${name}: ${did}`);
      }
      const { graph: now, ours } = await versionOf(graph);
      await writeLine(terminal.out, `The graph is of version ${now}; this Whomet works with ${ours}.`);
      if (!dryRun) {
        await store.prepare();
        // What a migration lets wait is drawn before anybody looks.
        await settleAll(store, undefined);
      }
      return EXIT.OK;
    },
    { asItIs: true },
  );
}
