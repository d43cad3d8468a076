import { readConfig } from '../config.ts';
import { graphHash, rereadAll, settleAll } from '../ingest/index.ts';
import { type OpenedGraph, withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { hashLine } from './hash.ts';
import { startProgress } from './progress.ts';
import { rereadWith } from './reread.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface RebuildFlags {
  readonly reread?: boolean;
}

/** `whomet rebuild`: drops the picture and draws it again; prints the hash, and tells whether it is the one from before. */
export async function rebuild({ reread = false }: RebuildFlags, terminal: Terminal): Promise<number> {
  return await withGraph(readConfig(terminal.env, terminal.cwd), terminal, async (opened) => {
    const { graph, store } = opened;
    const before = await graphHash(graph);
    if (reread) await readAgain(opened, terminal);
    await store.beginRebuild();
    const progress = startProgress(terminal, undefined);
    await settleAll(store, undefined, ({ settled }) => {
      for (const _ of settled.releases) progress.tick();
    });
    progress.end();
    const after = await graphHash(graph);
    await writeLine(terminal.out, hashLine(after));
    if (!reread)
      say(terminal, after === before ? 'The picture is as it was.' : `The picture differs: it was ${before}.`);
    return EXIT.OK;
  });
}

async function readAgain({ graph, store }: OpenedGraph, terminal: Terminal): Promise<void> {
  const progress = startProgress(terminal, undefined);
  const options = { reread: await rereadWith(graph), now: new Date().toISOString() };
  const read = await rereadAll(store, { ...options, onProgress: () => progress.tick() });
  progress.end();
  say(terminal, `${read} releases read again.`);
}
