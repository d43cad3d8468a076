import { createInterface } from 'node:readline/promises';
import { readConfig } from '../config.ts';
import { databaseReset, databaseStart, databaseStatus, databaseStop, statusLines } from '../database/index.ts';
import { EXIT } from './exit-codes.ts';
import { guideUrlOf } from './guide.ts';
import { probe } from './probe.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

/** `whomet database start` */
export async function start(terminal: Terminal): Promise<number> {
  const config = configOf(terminal);
  const guideUrl = guideUrlOf(config.host, config.port);
  const options = { probe, report: reportOf(terminal), ...(guideUrl === undefined ? {} : { guideUrl }) };
  const status = await databaseStart(config, options);
  for (const line of statusLines(status)) await writeLine(terminal.out, line);
  return EXIT.OK;
}

/** `whomet database stop` */
export async function stop(terminal: Terminal): Promise<number> {
  const { wasRunning, users } = await databaseStop(configOf(terminal), { report: reportOf(terminal) });
  const used = users === 0 ? '' : ` (${users} whomet used it)`;
  say(terminal, wasRunning ? `Neo4j has stopped${used}; its data is kept.` : 'Neo4j was not running.');
  return EXIT.OK;
}

/** `whomet database status`: NO_DATABASE if it does not run, as scripts want to know. */
export async function status(flags: { readonly json?: boolean }, terminal: Terminal): Promise<number> {
  const found = await databaseStatus(configOf(terminal));
  const lines = flags.json === true ? [JSON.stringify(found)] : statusLines(found);
  for (const line of lines) await writeLine(terminal.out, line);
  return found.running ? EXIT.OK : EXIT.NO_DATABASE;
}

/** `whomet database reset` */
export async function reset(flags: { readonly yes?: boolean }, terminal: Terminal): Promise<number> {
  const { deleted, bytes } = await databaseReset(configOf(terminal), {
    report: reportOf(terminal),
    yes: flags.yes === true,
    ...(terminal.interactive ? { confirm } : {}),
  });
  say(terminal, deleted ? `Deleted ${(bytes / 1024 / 1024).toFixed(1)} MB.` : 'Nothing was deleted.');
  return EXIT.OK;
}

function configOf(terminal: Terminal) {
  return readConfig(terminal.env, terminal.cwd);
}

function reportOf(terminal: Terminal) {
  return (message: string) => say(terminal, message);
}

async function confirm(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/iu.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}
