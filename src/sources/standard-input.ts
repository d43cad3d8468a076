import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FileInput } from './inputs.ts';
import type { SourceOptions } from './options.ts';

/**
 * Standard input can be read only once, but ids are looked at before releases: so it is kept in a file of its own,
 * which only its owner can read, while `use` runs.
 */
export async function* withStandardInput<T>(
  options: SourceOptions,
  use: (input: FileInput) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-'));
  try {
    const path = join(folder, 'input');
    await pipeline(options.stdin ?? process.stdin, createWriteStream(path, { mode: 0o600 }));
    yield* use({ path, origin: '-', format: null, baseId: options.id ?? null, fileName: null });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
