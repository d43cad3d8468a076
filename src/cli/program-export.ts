import { type Command, Option } from 'commander';
import { EXPORT_FORMATS, QUOTE_MODES } from '../domain/exports.ts';
import { type Done, EXIT_HELP } from './exit-codes.ts';
import type { ExportFlags } from './export.ts';
import type { ImportBulkFlags } from './import-bulk.ts';
import type { Terminal } from './terminal.ts';

/** `export` and `import-bulk`: the graph, handed on and taken in whole. */
export function addExportCommand(program: Command, terminal: Terminal, done: Done): void {
  program
    .command('export')
    .description('Hand the graph on, in a form that other programs read.')
    .addOption(new Option('--format <format>', 'which form').choices(EXPORT_FORMATS).makeOptionMandatory())
    .option('--out <path>', 'a file; for csv a folder; else standard output')
    .addOption(
      new Option('--quotes <mode>', 'how much of the texts of releases goes along')
        .choices(QUOTE_MODES)
        .default('short'),
    )
    .addHelpText('after', EXPORT_HELP)
    .action(async (flags: ExportFlags) => done(await (await import('./export.ts')).exportGraph(flags, terminal)));
  program
    .command('import-bulk <folder>')
    .description(
      'Fill the local Neo4j from "whomet export --format csv --quotes full", many times as fast as by transactions.',
    )
    .option('--replace', 'what the local Neo4j holds may go')
    .action(async (folder: string, flags: ImportBulkFlags) =>
      done(await (await import('./import-bulk.ts')).importBulk(folder, flags, terminal)),
    );
}

const EXPORT_HELP = `
  ftm         entities of FollowTheMoney, one JSON object a line
  graphml     a graph for Gephi, yEd, igraph, NetworkX
  gexf        a graph for Gephi, with the days of its ties
  jsonld      linked data in the words of schema.org
  statements  what releases say, a table for spreadsheets
  csv         the whole graph, evidence included, for "neo4j-admin database import"

Quotes are the texts of others: "short" cuts each after 160 characters, "none" leaves them out, "full" is whole. Only with
"full" is the csv a full copy. What each form cannot hold: docs/exports.md.

Examples:
  whomet export --format gexf --out graph.gexf
  whomet export --format csv --quotes full --out copy/
${EXIT_HELP}`;
