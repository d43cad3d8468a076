import type { QuoteMode } from '../domain/exports.ts';

/** The words after `neo4j-admin database import full`, one a line, as it reads them from a file named with `@`. */
export function importArguments(files: readonly string[]): string {
  const named = files.map((file) => `--${file.startsWith('nodes-') ? 'nodes' : 'relationships'}=${file}`);
  return `${['--array-delimiter=U+001E', '--multiline-fields=true', '--read-buffer-size=16m', ...named].join('\n')}\n`;
}

export function importReadme(counts: { readonly nodes: number; readonly ties: number }, quotes: QuoteMode): string {
  return [
    `A graph of Whomet: ${counts.nodes} nodes, ${counts.ties} relationships. Licence and attribution: LICENCE.txt.`,
    '',
    'Into an empty database that does not run, from within this folder:',
    '  neo4j-admin database import full neo4j @import.args',
    'Then start it, and run any whomet command on it once: that makes the constraints and indexes.',
    '',
    quotes === 'full'
      ? 'Quotes and texts of releases are whole: `whomet hash` is that of the original.'
      : `Quotes: ${quotes}. The texts of releases are left out: the graph can be asked, but not read or drawn anew, and its hash differs.`,
    '',
  ].join('\n');
}
