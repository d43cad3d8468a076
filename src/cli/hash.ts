import { readConfig } from '../config.ts';
import { graphHash } from '../ingest/index.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** `whomet hash` */
export async function hash(terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.env, terminal.cwd);
  const value = await withGraph(config, terminal, ({ graph }) => graphHash(graph));
  await writeLine(terminal.out, value);
  return EXIT.OK;
}
