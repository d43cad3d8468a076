import type { Command } from 'commander';
import type { BrowserFlags } from './browser.ts';
import type { CopyFlags } from './database-copy.ts';
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
    .description('The local Neo4j: start, stop, status, reset; and a copy of the graph for those who only look.')
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

  addCopyCommand(database, terminal, done);

  program
    .command('browser')
    .description('Print the address of Neo4j Browser and how to log in there.')
    .option('--saved-cypher <file>', 'write the questions of the guide as one file, to drop onto its page')
    .addHelpText('after', EXIT_HELP)
    .action(async (flags: BrowserFlags) => done(await (await import('./browser.ts')).browser(flags, terminal)));
}

function addCopyCommand(database: Command, terminal: Terminal, done: Done): void {
  database
    .command('copy')
    .description(
      'A read-only copy of the graph in a Neo4j of its own, for those who only look. Made once, then started.',
    )
    .option('--refresh', 'take it anew; the one before can be used until then')
    .option('--stop', 'stop it; it is kept')
    .option('--remove', 'stop and delete it')
    .option('--json', 'for programs')
    .addHelpText('after', COPY_HELP)
    .action(async (flags: CopyFlags) => done(await (await import('./database-copy.ts')).copy(flags, terminal)));
}

const COPY_HELP = `
The password of Neo4j Community is the password of an administrator. Give people who work in Neo4j Browser that of a copy:
it has its own, which opens nothing else, and no Cypher writes into its graph. The database that is copied, here or elsewhere
(NEO4J_URI), goes on working. What somebody does to the copy all the same (change its password) is undone by --refresh.

Examples:
  whomet database copy
  whomet database copy --refresh
${EXIT_HELP}`;

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
