import { readConfig } from '../config.ts';
import { databaseStatus, type Target } from '../database/index.ts';
import { EXIT } from './exit-codes.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

/** `whomet browser`: the address first, so that a program can take it; then how to log in. */
export async function browser(terminal: Terminal): Promise<number> {
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
  return EXIT.OK;
}

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
