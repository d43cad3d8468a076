import type { Command } from 'commander';
import type { EditionsFlags } from './editions.ts';
import { type Done, EXIT_HELP } from './exit-codes.ts';
import type { ExplainFlags } from './explain.ts';
import type { ExtractFlags } from './extract.ts';
import type { IngestFlags } from './ingest.ts';
import { toCount } from './numbers.ts';
import { addSourceOptions, PATHS } from './source-options.ts';
import type { Terminal } from './terminal.ts';

/** `extract`, `explain`, `editions`, `ingest`, `register` and `hash`: what is done with releases and records. */
export function addReadingCommands(program: Command, terminal: Terminal, done: Done): void {
  addSourceOptions(
    program.command('extract').description('Print what releases say, one JSON line a fact. Needs no database.'),
  )
    .argument('<paths...>', PATHS)
    .addHelpText('after', EXTRACT_HELP)
    .action(async (paths: string[], flags: ExtractFlags) => {
      const { extract } = await import('./extract.ts');
      done(await extract(paths, flags, terminal));
    });

  addSourceOptions(
    program
      .command('explain')
      .description('Show releases with their mentions, statements and warnings. Needs no database.'),
  )
    .argument('<paths...>', PATHS)
    .option('--html', 'one page that holds all it needs, instead of text for the terminal')
    .option('--output <file>', 'write to a file')
    .option('--color', 'use colours, also where standard output is no terminal')
    .option('--no-color', 'use no colours')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (paths: string[], flags: ExplainFlags) => {
      const { explain } = await import('./explain.ts');
      done(await explain(paths, flags, terminal));
    });

  addSourceOptions(
    program
      .command('editions')
      .description('Find releases that are one in two languages, and the names that this tells. Needs no database.'),
  )
    .argument('<paths...>', PATHS)
    .option('--table', 'a table for reading, instead of one JSON line a pair')
    .addHelpText('after', EDITIONS_HELP)
    .action(async (paths: string[], flags: EditionsFlags) => {
      const { editions } = await import('./editions.ts');
      done(await editions(paths, flags, terminal));
    });

  addSourceOptions(program.command('ingest').description('Read releases into the graph.'))
    .argument('<paths...>', PATHS)
    .option('--replace', 'let a release take the place of one of the same id from elsewhere')
    .option('--by <name>', 'who reads, instead of the user')
    .option('--batch-size <releases>', 'releases a transaction (as many as go quickly)', toCount)
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', INGEST_HELP)
    .action(async (paths: string[], flags: IngestFlags) => {
      const { ingest } = await import('./ingest.ts');
      done(await ingest(paths, flags, terminal));
    });

  const register = program
    .command('register')
    .description('Curated records of persons, posts, organisations and places.');
  register
    .command('add')
    .description('Check register files and load them into the graph.')
    .argument('<paths...>', 'YAML files or folders of them, or FollowTheMoney (*.jsonl, *.ftm.json)')
    .addHelpText('after', REGISTER_HELP)
    .action(async (paths: string[]) => {
      const { registerAdd } = await import('./register-add.ts');
      done(await registerAdd(paths, terminal));
    });
  register
    .command('check')
    .description('Check register files, together with the seed that they may refer to. Needs no database.')
    .argument('<paths...>', 'YAML files or folders of them, or FollowTheMoney (*.jsonl, *.ftm.json)')
    .addHelpText('after', REGISTER_HELP)
    .action(async (paths: string[]) => {
      const { registerCheck } = await import('./register-check.ts');
      done(await registerCheck(paths, terminal));
    });

  program
    .command('hash')
    .description('Print a hash of the picture: equal input gives equal graphs, in whatever order it was read.')
    .addHelpText('after', EXIT_HELP)
    .action(async () => {
      const { hash } = await import('./hash.ts');
      done(await hash(terminal));
    });
}

const EXTRACT_HELP = `
Facts go to standard output, warnings to standard error (or to a file). A fact that is only announced
has "planned": true; "start" and "end" are offsets into the text.

Examples:
  whomet extract releases/ > facts.jsonl
  whomet extract --published-on 2024-08-31 --warnings warnings.jsonl notice.txt
  curl -s https://example.org/release.html | whomet extract --id visit -
${EXIT_HELP}`;

const EXPLAIN_HELP = `
The stored text of each release; numbers lead from where a statement begins to the statement in words, with its
rule and confidence. What was seen and not taken is a warning (!) at its place. Colours: FORCE_COLOR, NO_COLOR.

Examples:
  whomet explain notice.txt
  whomet explain --color releases/ | less -R
  whomet explain --html --output read.html releases/
${EXIT_HELP}`;

const EDITIONS_HELP = `
Two releases are one if they are of one publisher, in two languages, published at most a day apart, and tell the same
of persons whose names agree or who do the same. Each line holds the score, what it rests on, and the pairs of names with
the statements of both that tell so. What is doubtful is left out.

Examples:
  whomet editions releases/ > editions.jsonl
  whomet editions --table --published-on 2025-06-17 visit-en.txt visit-zh.txt
${EXIT_HELP}`;

const INGEST_HELP = `
A release that was read before and has not changed writes nothing. A release that cannot be taken in is
reported with its reason and never stops the others. Uses the running database, else starts it meanwhile.

Examples:
  whomet ingest my-releases/ --publisher "City of Marlow" --licence "CC BY 4.0"
  whomet ingest --warnings warnings.jsonl releases.jsonl
${EXIT_HELP}`;

const REGISTER_HELP = `
A file holds lists under persons:, posts:, organisations: and places:, as those of seed/register do. All faults
are told together, and with any fault nothing is loaded. Entities of FollowTheMoney, one a line, are taken row by row: a row
that cannot be used is told with its line.

Example:
  whomet register check my-register/ && whomet register add my-register/
${EXIT_HELP}`;
