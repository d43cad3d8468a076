import { precisionOf } from '../domain/dates.ts';
import { type EditionPair, findEditions, type Told } from '../editions/index.ts';
import { nameKey } from '../names/fold.ts';
import { indexRegister, registerGazetteer } from '../register/index.ts';
import { toRecord } from './editions-record.ts';
import { toTable } from './editions-table.ts';
import { loadKnowledge } from './knowledge.ts';
import { type ReadFlags, readEach } from './read-each.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface EditionsFlags extends ReadFlags {
  readonly table?: boolean;
}

/**
 * Prints which releases are one in two languages, with the names that this tells, one JSON line a pair or as a table.
 * Holds all releases in memory.
 *
 * @returns the exit code: REJECTED if an input could not be taken in
 */
export async function editions(paths: readonly string[], flags: EditionsFlags, terminal: Terminal): Promise<number> {
  const releases: Told[] = [];
  const code = await readEach(paths, flags, terminal, async (read, extraction, output) => {
    releases.push({ release: read.release, extraction });
    for (const warning of read.warnings) await output.warn(warning);
  });
  const { entries } = await loadKnowledge();
  const gazetteer = registerGazetteer(indexRegister(entries));
  const pairs = findEditions(releases, { gazetteer, key: nameKey });
  for (const pair of pairs) await show(pair, flags, terminal);
  say(terminal, summaryOf(releases, pairs));
  return code;
}

async function show(pair: EditionPair, { table }: EditionsFlags, { out }: Terminal): Promise<void> {
  const lines = table ? [...toTable(pair), ''] : [JSON.stringify(toRecord(pair))];
  for (const line of lines) await writeLine(out, line);
}

function summaryOf(releases: readonly Told[], pairs: readonly EditionPair[]): string {
  const undated = releases.filter(({ release }) => precisionOf(release.publishedOn) !== 'DAY').length;
  const told = [counted(releases.length, 'release'), counted(pairs.length, 'pair')];
  // Without it they can have no partner, and --published-on may be what is missing.
  if (undated > 0) told.push(`${undated} left out: their day of publication is not known`);
  return told.join(' · ');
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
