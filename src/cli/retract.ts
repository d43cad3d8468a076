import { readConfig } from '../config.ts';
import { BadInput } from '../domain/errors.ts';
import { type Removal, type Selection, withdraw } from '../ingest/index.ts';
import { withGraph } from './compose.ts';
import { actOf, type DecidingFlags } from './deciding.ts';
import { EXIT } from './exit-codes.ts';
import { rereadWith } from './reread.ts';
import { type Terminal, writeLine } from './terminal.ts';

export interface RetractFlags extends DecidingFlags {
  readonly release?: readonly string[];
  readonly run?: string;
  readonly publisher?: string;
  readonly dryRun?: boolean;
}

/** `whomet retract`: removes releases with all that rested on them alone, and tells what that was. */
export async function retract(flags: RetractFlags, terminal: Terminal): Promise<number> {
  const selection = toSelection(flags);
  return await withGraph(readConfig(terminal.env, terminal.cwd), terminal, async ({ store, graph }) => {
    const options = { store, act: actOf(flags, terminal), reread: await rereadWith(graph) };
    const removal = await withdraw(selection, { ...options, dryRun: flags.dryRun === true });
    for (const line of removalLines(removal, flags.dryRun === true)) await writeLine(terminal.out, line);
    return EXIT.OK;
  });
}

function toSelection({ release, run, publisher }: RetractFlags): Selection {
  const given = [release && { releases: release }, run && { run }, publisher && { publisher }].filter(Boolean);
  const [selection] = given;
  if (!selection || given.length > 1) throw new BadInput('Give one of --release, --run and --publisher');
  return selection as Selection;
}

function removalLines({ evidence, picture }: Removal, dryRun: boolean): string[] {
  const { releases, versions, statements, mentions } = evidence;
  const gone = [...picture].filter(([, count]) => count > 0).map(([kind, count]) => `${kind} ${count}`);
  const back = [...picture].filter(([, count]) => count < 0).map(([kind, count]) => `${kind} ${-count}`);
  return [
    `${dryRun ? 'Would remove' : 'Removed'}   ${releases} releases, ${versions} texts, ${statements} statements, ${mentions} mentions`,
    `Picture   ${gone.length === 0 ? 'nothing that others do not say too' : gone.join(', ')}`,
    ...(back.length === 0 ? [] : [`Back      ${back.join(', ')} (what other releases say again)`]),
  ];
}
