import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../config.ts';
import { BadInput } from '../domain/errors.ts';
import { EXPORT_NOTICE, type ExportFormat, type FileFormat, type QuoteMode } from '../domain/exports.ts';
import { exportText, toImportCsv } from '../export/index.ts';
import { createExportReader, type ExportReader } from '../graph/read/export.ts';
import { withGraph } from './compose.ts';
import { EXIT } from './exit-codes.ts';
import { createFolderWriter } from './folder-writer.ts';
import { say, type Terminal } from './terminal.ts';

export interface ExportFlags {
  readonly format: ExportFormat;
  readonly quotes: QuoteMode;
  /** A file, of `csv` a folder; without it, standard output. */
  readonly out?: string;
}

/**
 * `whomet export`. A file or folder takes its place whole, by one rename, or not at all.
 *
 * @throws BadInput where the place of the output is taken by a folder, or `csv` has none
 */
export async function exportGraph({ format, quotes, out }: ExportFlags, terminal: Terminal): Promise<number> {
  const config = readConfig(terminal.env, terminal.cwd);
  const place = out === undefined || out === '-' ? undefined : resolve(terminal.cwd, out);
  if (format === 'csv' && place === undefined) throw new BadInput('csv is a folder of files: name it with --out');
  await withGraph(config, terminal, async ({ graph }) => {
    const source = createExportReader(graph);
    const before = await source.mark();
    if (format === 'csv') await writeFolder(source, quotes, place ?? '');
    else await writeText(format, source, quotes, { place, terminal });
    const after = await source.mark();
    if (after.mark !== before.mark)
      say(terminal, 'warning: The graph was written to meanwhile: export it again for one that is of a piece.');
    say(
      terminal,
      `${before.entities} entities, as ${format}, quotes: ${quotes}${place === undefined ? '' : `, in ${place}`}`,
    );
    say(terminal, EXPORT_NOTICE);
  });
  return EXIT.OK;
}

interface To {
  readonly place: string | undefined;
  readonly terminal: Terminal;
}

async function writeText(format: FileFormat, source: ExportReader, quotes: QuoteMode, { place, terminal }: To) {
  const text = exportText(format, source, quotes);
  if (place === undefined) {
    await pipeline(text, terminal.out, { end: false });
    return;
  }
  await whole(place, async (draft) => {
    await mkdir(dirname(draft), { recursive: true });
    await pipeline(text, createWriteStream(draft, { flags: 'wx' }));
  });
}

/** The whole graph as a folder of files for `neo4j-admin database import`, there whole or not at all. */
export async function writeFolder(source: ExportReader, quotes: QuoteMode, place: string): Promise<void> {
  await whole(place, async (draft) => {
    await mkdir(draft, { recursive: true });
    const writer = createFolderWriter(draft);
    try {
      for await (const { file, text } of toImportCsv(source, quotes)) await writer.write(file, text);
    } finally {
      await writer.close();
    }
  });
}

/** Lets `write` fill a draft beside the place, which then takes it; removes the draft if it fails. */
async function whole(place: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = join(dirname(place), `.whomet-export-${process.pid}`);
  try {
    await write(draft);
    await rename(draft, place).catch((cause: NodeJS.ErrnoException) => {
      throw new BadInput(`"${place}" is there already, and is not taken away (${cause.code})`, { cause });
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
