import type { Command } from 'commander';
import type { BrowserFlags } from './browser.ts';
import { type Done, EXIT_HELP } from './exit-codes.ts';
import { toPort } from './numbers.ts';
import type { StartFlags } from './start.ts';
import type { Terminal } from './terminal.ts';

/** `start`, `database` and `browser`: what runs and where. */
export function addServingCommands(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('start')
    .description('Start the database, load the seed and serve GraphQL, until Ctrl-C.')
    .option('--empty', 'load nothing: for your own releases alone')
    .option('--port <port>', 'port of the GraphQL server, instead of PORT (4000)', toPort)
    .option('--open', 'let everybody ask, also where HOST lets other machines in (else they need a token)')
    .addHelpText('after', START_HELP)
    .action(async (flags: StartFlags) => {
      const { start } = await import('./start.ts');
      done(await start(flags, terminal));
    });

  const database = program
    .command('database')
    .description('The local Neo4j: start, stop, status, reset.')
    .addHelpText('after', DATABASE_HELP);
  database
    .command('start')
    .description('Start the local Neo4j so that it stays until "database stop".')
    .action(async () => done(await (await import('./database.ts')).start(terminal)));
  database
    .command('stop')
    .description('Stop the local Neo4j in good order; its data is kept.')
    .action(async () => done(await (await import('./database.ts')).stop(terminal)));
  database
    .command('status')
    .description('Tell whether the local Neo4j runs, where, and how much it holds. Exit code 4: it does not run.')
    .option('--json', 'for programs')
    .action(async (flags: { json?: boolean }) => done(await (await import('./database.ts')).status(flags, terminal)));
  database
    .command('reset')
    .description('Delete all data of the local Neo4j. The download and the password are kept.')
    .option('--yes', 'do not ask')
    .action(async (flags: { yes?: boolean }) => done(await (await import('./database.ts')).reset(flags, terminal)));

  program
    .command('browser')
    .description('Print the address of Neo4j Browser and how to log in there.')
    .option('--saved-cypher <file>', 'write the questions of the guide as one file, to drop onto its page')
    .addHelpText('after', EXIT_HELP)
    .action(async (flags: BrowserFlags) => done(await (await import('./browser.ts')).browser(flags, terminal)));
}

const START_HELP = `
The first start downloads Neo4j (about 140 MB, with Maven) unless NEO4J_URI names a database. What has been loaded
before is not written again. Ctrl-C answers what is running, then stops; the data is kept.

Examples:
  whomet start
  whomet start --empty --port 4001
  NEO4J_URI=neo4j+s://<id>.databases.neo4j.io NEO4J_PASSWORD=... whomet start
${EXIT_HELP}`;

const DATABASE_HELP = `
"whomet start" starts the local Neo4j by itself and stops it when it ends; a second whomet joins the one that runs.
With "database start" it stays, and every command is quicker.

Examples:
  whomet database start && whomet ingest my-releases/ && whomet browser
  whomet database reset --yes
${EXIT_HELP}`;
