import { readConfig } from '../config.ts';
import type { Warning } from '../domain/warnings.ts';
import { type IngestInputs, type IngestSummary, ingest as ingestReleases } from '../ingest/index.ts';
import { extractAhead } from '../parallel/index.ts';
import { readSources } from '../sources/index.ts';
import { type OpenedGraph, withGraph } from './compose.ts';
import { countInputs } from './count-inputs.ts';
import { actOf, type DecidingFlags, newRun } from './deciding.ts';
import { EXIT } from './exit-codes.ts';
import { listenForEnd } from './interruption.ts';
import { loadKnowledge } from './knowledge.ts';
import { readSeedDecisions, storeDecisions } from './load-decisions.ts';
import { keepMemoryLow } from './memory.ts';
import { type Progress, startProgress } from './progress.ts';
import { entriesOfGraph } from './register-graph.ts';
import { type SourceFlags, toSourceOptions } from './source-options.ts';
import { summaryLines } from './summary.ts';
import { say, type Terminal, writeLine } from './terminal.ts';
import { openWarnings, rejection, type WarningsOutput } from './warnings-output.ts';

export interface IngestFlags extends SourceFlags, DecidingFlags {
  readonly warnings?: string;
  readonly replace?: boolean;
  readonly batchSize?: number;
  readonly json?: boolean;
}

/**
 * Reads releases into the graph and prints what that did.
 *
 * @returns the exit code: REJECTED if an input could not be taken in, INTERRUPTED after Ctrl-C
 */
export async function ingest(paths: readonly string[], flags: IngestFlags, terminal: Terminal): Promise<number> {
  keepMemoryLow();
  const config = readConfig(terminal.env, terminal.cwd);
  const warnings = await openWarnings(flags.warnings, terminal);
  const ending = listenForEnd();
  try {
    const keep = keeper(flags, warnings);
    // The first look tells wrong options, before a database is started for nothing.
    const inputs = await withFirstRead(readSources(paths, { ...toSourceOptions(flags), onWarning: keep }));
    const total = terminal.interactive ? await countInputs(paths) : undefined;
    return await withGraph(config, terminal, async (opened) => {
      const began = Date.now();
      const progress = startProgress(terminal, total);
      const summary = await take(inputs, flags, { opened, keep, progress, signal: ending.signal, terminal, paths });
      progress.end();
      const lines = summaryLines(summary, (Date.now() - began) / 1000, flags.warnings);
      for (const line of flags.json === true ? [JSON.stringify(summary)] : lines) await writeLine(terminal.out, line);
      if (ending.signal.aborted) say(terminal, 'Interrupted: what was read until then is in the graph.');
      if (ending.signal.aborted) return EXIT.INTERRUPTED;
      return summary.releases.rejected === 0 ? EXIT.OK : EXIT.REJECTED;
    });
  } finally {
    ending.dispose();
    await warnings.close();
  }
}

interface Job {
  readonly opened: OpenedGraph;
  readonly keep: (warning: Warning) => void;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly terminal: Terminal;
  readonly paths: readonly string[];
}

async function take(
  inputs: IngestInputs,
  flags: IngestFlags,
  { opened, keep, progress, signal, terminal, paths }: Job,
): Promise<IngestSummary> {
  const act = actOf(flags, terminal);
  await storeDecisions(opened.store, await readSeedDecisions(), { act, warn: keep });
  const ahead = extractAhead(inputs, await loadKnowledge(await entriesOfGraph(opened.graph)));
  return await ingestReleases(watched(ahead.inputs, progress, signal), {
    store: opened.store,
    extract: ahead.extract,
    now: () => new Date().toISOString(),
    run: newRun(act, paths),
    ...(flags.replace === undefined ? {} : { replace: flags.replace }),
    ...(flags.batchSize === undefined ? {} : { batchSize: flags.batchSize }),
    onWarning: keep,
    onRejected({ origin, reason }) {
      progress.note(`rejected: "${origin}": ${reason.message}`);
      keep(rejection(origin, reason));
    },
  });
}

/** Without a file for them, warnings are counted and not told: a long run has thousands. */
function keeper(flags: IngestFlags, warnings: WarningsOutput): (warning: Warning) => void {
  return (warning) => {
    if (flags.warnings !== undefined) void warnings.warn(warning);
  };
}

/** The same items; the first one has been read when this resolves, so that what cannot begin has thrown. */
async function withFirstRead<T>(items: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await items.next();
  return (async function* () {
    if (first.done !== true) yield first.value;
    yield* items;
  })();
}

/** Passes inputs on until someone interrupts: the batch at hand is still written whole. */
async function* watched<T>(inputs: AsyncIterable<T>, progress: Progress, signal: AbortSignal): AsyncGenerator<T> {
  for await (const input of inputs) {
    if (signal.aborted) return;
    yield input;
    progress.tick();
  }
}
