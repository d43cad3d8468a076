import { toldName, toPredictions } from '../extract/index.ts';
import { namesOf } from '../register/index.ts';
import { type ReadFlags, readEach } from './read-each.ts';
import { type Terminal, writeLine } from './terminal.ts';

export type ExtractFlags = ReadFlags;

/**
 * Prints what releases say, one JSON line a fact, without a database.
 *
 * @returns the exit code: REJECTED if an input could not be taken in
 */
export async function extract(paths: readonly string[], flags: ExtractFlags, terminal: Terminal): Promise<number> {
  let names: ReadonlyMap<string, readonly string[]> | undefined;
  return await readEach(paths, flags, terminal, async (read, extraction, output, { entries }) => {
    names ??= new Map(entries.flatMap((one) => (one.kind === 'Place' ? [[one.name, namesOf(one)] as const] : [])));
    const cityName = (city: string) => toldName(city, names?.get(city) ?? [], read.release.text);
    for (const fact of toPredictions(extraction, cityName)) await writeLine(terminal.out, JSON.stringify(fact));
    for (const warning of [...read.warnings, ...extraction.warnings]) await output.warn(warning);
  });
}
