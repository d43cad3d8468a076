import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { databaseStatus, type Target } from '../database/index.ts';
import { EXIT } from './exit-codes.ts';
import { savedCypherZip } from './saved-cypher.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface BrowserFlags {
  /** Where to write the saved Cypher as one file; then nothing else is done. */
  readonly savedCypher?: string;
}

/** `whomet browser`: the address first, so that a program can take it; then how to log in. */
export async function browser({ savedCypher }: BrowserFlags, terminal: Terminal): Promise<number> {
  if (savedCypher !== undefined) {
    await writeFile(resolve(terminal.cwd, savedCypher), savedCypherZip());
    say(terminal, `Drop "${savedCypher}" onto the page of Neo4j Browser: the questions are then among its favorites.`);
    return EXIT.OK;
  }
  const config = readConfig(terminal.env, terminal.cwd);
  if (config.neo4j !== undefined) {
    for (const line of browserOfGiven(config.neo4j)) await writeLine(terminal.out, line);
    return EXIT.OK;
  }
  const status = await databaseStatus(config);
  if (status.server === undefined) {
    say(terminal, 'The local Neo4j is not running. Start it with: whomet start, or whomet database start');
    return EXIT.NO_DATABASE;
  }
  await writeLine(terminal.out, status.server.browser);
  for (const line of loginLines(status.server.uri, status.passwordFile)) await writeLine(terminal.out, line);
  await writeLine(terminal.out, GUIDE);
  await writeLine(terminal.out, COPY);
  return EXIT.OK;
}

const GUIDE =
  'The guide opens by itself where whomet start runs. All its questions as favorites: whomet browser --saved-cypher whomet.zip';

const COPY = 'This password allows everything. For others, who only look: whomet database copy';

/** How to log in to the local server. The password itself is not printed: terminals are recorded and shared. */
export function loginLines(uri: string, passwordFile: string): readonly string[] {
  return [`Connect to ${uri} as user neo4j; the password:`, `  cat '${passwordFile}'`];
}

function browserOfGiven({ uri, username }: Target): readonly string[] {
  const { protocol, hostname } = new URL(uri);
  const managed = hostname.endsWith('.databases.neo4j.io');
  return [
    managed ? 'https://console.neo4j.io' : `http${protocol.includes('+s') ? 's' : ''}://${hostname}:7474/browser/`,
    managed
      ? `Open the instance there and choose Query; user ${username}.`
      : `The usual address of a Neo4j's Browser (NEO4J_URI names it). Connect to ${uri} as user ${username}.`,
  ];
}
