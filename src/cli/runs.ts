import { readConfig } from '../config.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

/** `whomet runs`: the latest first. */
export async function runs(flags: { readonly json?: boolean }, terminal: Terminal): Promise<number> {
  const all = await withGraph(readConfig(terminal.env, terminal.cwd), terminal, ({ store }) => store.runs());
  if (all.length === 0) say(terminal, 'No run has read anything into this graph.');
  for (const run of all) {
    const { id, by, inputs, counts, versions } = run;
    const did = counts === null ? 'cut short' : `${counts['new']} new, ${counts['changed']} changed`;
    const line = `${id}  ${did}; ${versions} texts rest on it  by ${by}  ${inputs.join(' ')}`;
    await writeLine(terminal.out, flags.json === true ? JSON.stringify(run) : line);
  }
  return EXIT.OK;
}
