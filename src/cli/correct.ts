import { readConfig } from '../config.ts';
import { faultsOfCorrection } from '../domain/check-correction.ts';
import { type Correction, type CorrectionVerdict, makeCorrection, type StatementChange } from '../domain/correction.ts';
import { BadInput } from '../domain/errors.ts';
import { type GraphStore, type StoredCorrections, settleAll } from '../ingest/index.ts';
import { loadCorrections, parseChange } from '../register/index.ts';
import { withGraph } from './compose.ts';
import { actOf, type DecidingFlags } from './deciding.ts';
import { EXIT } from './exit-codes.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface CorrectFlags extends DecidingFlags {
  readonly why?: string;
}

type Make = (store: GraphStore) => Promise<readonly Correction[]>;

/** `whomet correct reject` and `restore`: statements, or all that ties, events or agreements rest on. */
export function correctStatements(
  verdict: 'REJECT' | 'RESTORE',
  ids: readonly string[],
  flags: CorrectFlags,
  terminal: Terminal,
): Promise<number> {
  return correct(terminal, flags, true, async (store) => {
    const found = await under(ids, store);
    return [...found].map(([statement, release]) =>
      make({ release, statement, verdict, change: null }, flags, terminal),
    );
  });
}

/** `whomet correct amend`: one statement. */
export function correctAmend(id: string, json: string, flags: CorrectFlags, terminal: Terminal): Promise<number> {
  const change = parseChange(json);
  return correct(terminal, flags, true, async (store) => {
    const release = (await under([id], store)).get(id);
    if (release === undefined)
      throw new BadInput(`"${id}" is no statement: ties and events cannot be amended themselves`);
    return [make({ release, statement: id, verdict: 'AMEND', change }, flags, terminal)];
  });
}

/** `whomet correct add`: a statement that a release makes and that was not read. */
export function correctAdd(release: string, json: string, flags: CorrectFlags, terminal: Terminal): Promise<number> {
  const correction = make({ release, statement: null, verdict: 'ADD', change: parseChange(json) }, flags, terminal);
  return correct(terminal, flags, true, async () => [correction]);
}

/** `whomet correct load`: a file; what finds no statement waits. */
export async function correctLoad(path: string, flags: CorrectFlags, terminal: Terminal): Promise<number> {
  const corrections = await loadCorrections(path);
  return correct(terminal, flags, false, async () => corrections);
}

async function correct(terminal: Terminal, flags: CorrectFlags, strict: boolean, toMake: Make): Promise<number> {
  const act = actOf(flags, terminal);
  return await withGraph(readConfig(terminal.env, terminal.cwd), terminal, async ({ store }) => {
    const stored = await store.addCorrections(await toMake(store), { act, strict });
    await settleAll(store, act);
    for (const correction of stored.added) await writeLine(terminal.out, lineOf(correction, stored));
    for (const { message, kind } of stored.warnings) say(terminal, `warning: ${message} [${kind}]`);
    say(terminal, summaryOf(stored));
    return EXIT.OK;
  });
}

async function under(ids: readonly string[], store: GraphStore): Promise<Map<string, string>> {
  for (const id of ids) {
    if ((await store.statementsUnder([id])).size > 0) continue;
    throw new BadInput(`"${id}" is no statement, and no tie, event or agreement that rests on one`);
  }
  return store.statementsUnder(ids);
}

type Given = Pick<Correction, 'release' | 'statement'> & {
  readonly verdict: CorrectionVerdict;
  readonly change: StatementChange | null;
};

function make(given: Given, flags: CorrectFlags, terminal: Terminal): Correction {
  const faults = faultsOfCorrection(given);
  if (faults.length > 0) throw new BadInput(faults.join('\n'));
  const { now, by } = actOf(flags, terminal);
  return makeCorrection({ ...given, by: by ?? '', at: now, why: flags.why ?? null });
}

function lineOf({ id, verdict, statement, release }: Correction, { told }: StoredCorrections): string {
  return [id, verdict, statement ?? '-', told.get(id) ?? '-', release].join(' ');
}

function summaryOf({ added, waiting }: StoredCorrections): string {
  const wait = waiting.length === 0 ? '' : `, ${waiting.length} of them on what is not in the graph yet`;
  return `${added.length} correction${added.length === 1 ? '' : 's'} stored${wait}.`;
}
