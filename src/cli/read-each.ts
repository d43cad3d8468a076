import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import { extractRelease } from '../extract/index.ts';
import { isRejected, readSources } from '../sources/index.ts';
import { EXIT } from './exit-codes.ts';
import { loadGazetteer } from './gazetteer.ts';
import { type SourceFlags, toSourceOptions } from './source-options.ts';
import type { Terminal } from './terminal.ts';
import { loadSeedTopics } from './topics.ts';
import { openWarnings, rejection, type WarningsOutput } from './warnings-output.ts';

export interface ReadFlags extends SourceFlags {
  readonly warnings?: string;
}

type Tell = (read: ReadRelease, extraction: Extraction, warnings: WarningsOutput) => Promise<void>;

/**
 * Reads and extracts releases one after the other, without a database. What cannot be taken in is told as a warning.
 *
 * @returns the exit code: REJECTED if an input could not be taken in
 */
export async function readEach(
  paths: readonly string[],
  flags: ReadFlags,
  terminal: Terminal,
  tell: Tell,
): Promise<number> {
  const [gazetteer, topics] = await Promise.all([loadGazetteer(), loadSeedTopics()]);
  const output = await openWarnings(flags.warnings, terminal);
  let rejected = 0;
  try {
    for await (const read of readSources(paths, { ...toSourceOptions(flags), onWarning: (w) => void output.warn(w) })) {
      if (isRejected(read)) {
        rejected += 1;
        await output.warn(rejection(read.origin, read.reason));
      } else await tell(read, extractRelease(read, gazetteer, topics), output);
    }
  } finally {
    await output.close();
  }
  return rejected === 0 ? EXIT.OK : EXIT.REJECTED;
}
