import { readConfig } from '../config.ts';
import { graphHash } from '../ingest/index.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { type Terminal, writeLine } from './terminal.ts';

/** `whomet hash` */
export async function hash(terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.env, terminal.cwd);
  const value = await withGraph(config, terminal, ({ graph }) => graphHash(graph));
  await writeLine(terminal.out, hashLine(value));
  return EXIT.OK;
}

/** How a hash is printed, by all who print it. */
export function hashLine(hash: string): string {
  return `graph hash: ${hash}`;
}
