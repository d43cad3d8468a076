import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import { extractAll, type Knowledge } from '../parallel/index.ts';
import { isRejected, readSources } from '../sources/index.ts';
import { EXIT } from './exit-codes.ts';
import { loadKnowledge } from './knowledge.ts';
import { type SourceFlags, toSourceOptions } from './source-options.ts';
import type { Terminal } from './terminal.ts';
import { openWarnings, rejection, type WarningsOutput } from './warnings-output.ts';

export interface ReadFlags extends SourceFlags {
  readonly warnings?: string;
}

type Tell = (
  read: ReadRelease,
  extraction: Extraction,
  warnings: WarningsOutput,
  knowledge: Knowledge,
) => Promise<void>;

/**
 * Reads and extracts releases on all cores and tells them in order, without a database. What cannot be taken in is told as a warning.
 *
 * @returns the exit code: REJECTED if an input could not be taken in
 */
export async function readEach(
  paths: readonly string[],
  flags: ReadFlags,
  terminal: Terminal,
  tell: Tell,
): Promise<number> {
  const knowledge = await loadKnowledge();
  const output = await openWarnings(flags.warnings, terminal);
  let rejected = 0;
  try {
    const inputs = readSources(paths, { ...toSourceOptions(flags), onWarning: (w) => void output.warn(w) });
    for await (const one of extractAll(inputs, knowledge)) {
      if (isRejected(one)) {
        rejected += 1;
        await output.warn(rejection(one.origin, one.reason));
      } else await tell(one.read, one.extraction, output, knowledge);
    }
  } finally {
    await output.close();
  }
  return rejected === 0 ? EXIT.OK : EXIT.REJECTED;
}
