import { Command } from 'commander';
import { type Done, EXIT_HELP } from './exit-codes.ts';
import { addAccessCommands } from './program-access.ts';
import { addDecidingCommands } from './program-deciding.ts';
import { addExportCommand } from './program-export.ts';
import { addOperatingCommands } from './program-operating.ts';
import { addReadingCommands } from './program-reading.ts';
import { addServingCommands } from './program-serving.ts';
import type { Terminal } from './terminal.ts';

const ABOUT = `Reads government press releases into a knowledge graph in Neo4j, and answers
over GraphQL who met whom, where, and what was signed, with the sentence that says so.`;

const EXAMPLES = `
Examples:
  whomet start                          the database, the seed and the GraphQL server
  whomet ingest my-releases/            adds your own releases
  whomet extract release.txt | head     what one release says; needs no database
  whomet explain release.txt            the same in its text, with what was not read
${EXIT_HELP}

The environment decides the rest (PORT, HOST, NEO4J_URI, WHOMET_HOME, LOG_LEVEL, ...): see README.md.`;

/**
 * The command line. What a command needs is loaded when it runs, so that `extract` waits for neither the server
 * nor the database driver.
 */
export function createProgram(terminal: Terminal, done: Done): Command {
  const program = new Command('whomet')
    .description(ABOUT)
    .version('0.1.0')
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
    })
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
    .addHelpText('after', EXAMPLES);
  addServingCommands(program, terminal, done);
  addReadingCommands(program, terminal, done);
  addAccessCommands(program, terminal, done);
  addDecidingCommands(program, terminal, done);
  addExportCommand(program, terminal, done);
  addOperatingCommands(program, terminal, done);
  return program;
}
