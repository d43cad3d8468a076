import { extractRelease, toPredictions } from '../extract/index.ts';
import { isRejected, readSources } from '../sources/index.ts';
import { EXIT } from './exit-codes.ts';
import { loadGazetteer } from './gazetteer.ts';
import { type SourceFlags, toSourceOptions } from './source-options.ts';
import { type Terminal, writeLine } from './terminal.ts';
import { openWarnings, rejection } from './warnings-output.ts';

export interface ExtractFlags extends SourceFlags {
  readonly warnings?: string;
}

/**
 * Prints what releases say, one JSON line a fact, without a database.
 *
 * @returns the exit code: REJECTED if an input could not be taken in
 */
export async function extract(paths: readonly string[], flags: ExtractFlags, terminal: Terminal): Promise<number> {
  const gazetteer = await loadGazetteer();
  const output = await openWarnings(flags.warnings, terminal);
  let rejected = 0;
  try {
    for await (const read of readSources(paths, { ...toSourceOptions(flags), onWarning: (w) => void output.warn(w) })) {
      if (isRejected(read)) {
        rejected += 1;
        await output.warn(rejection(read.origin, read.reason));
        continue;
      }
      const extraction = extractRelease(read, gazetteer);
      for (const fact of toPredictions(extraction)) await writeLine(terminal.out, JSON.stringify(fact));
      for (const warning of [...read.warnings, ...extraction.warnings]) await output.warn(warning);
    }
  } finally {
    await output.close();
  }
  return rejected === 0 ? EXIT.OK : EXIT.REJECTED;
}
