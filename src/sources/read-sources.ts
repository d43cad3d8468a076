import { ReleaseRejected } from '../domain/errors.ts';
import type { ReadRelease } from '../domain/release.ts';
import { buildRelease } from './build-release.ts';
import { isRejected, type RejectedInput, type SourceDocument } from './document.ts';
import { readDocuments } from './documents.ts';
import { type FileInput, listInputs } from './inputs.ts';
import { checkOptions, MAX_BYTES, type SourceOptions } from './options.ts';
import { reject } from './rejecting.ts';
import { findRepeatedIds } from './repeated-ids.ts';
import { withStandardInput } from './standard-input.ts';

type Item = ReadRelease | RejectedInput;

/**
 * Read files, folders (all in them, sorted) and standard input (`-`, which comes last), one release at a time.
 * An input that cannot be taken in comes out as a RejectedInput and never stops the others; two inputs with one id are
 * both rejected. Throws BadInput, before anything is read, for options that cannot be used.
 */
export async function* readSources(paths: readonly string[], options: SourceOptions = {}): AsyncGenerator<Item> {
  checkOptions(options);
  const listed = await listInputs(paths, options);
  if (paths.includes('-')) {
    yield* withStandardInput(options, (input) => readInputs([...listed, input], options));
  } else {
    yield* readInputs(listed, options);
  }
}

async function* readInputs(
  listed: readonly (FileInput | RejectedInput)[],
  options: SourceOptions,
): AsyncGenerator<Item> {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const files = listed.filter((input): input is FileInput => !isRejected(input));
  const repeated = await findRepeatedIds(files, maxBytes);
  for (const input of listed) {
    if (isRejected(input)) {
      yield input;
      continue;
    }
    for await (const document of readDocuments(input, maxBytes)) {
      yield isRejected(document) ? document : toItem(document, repeated, options);
    }
  }
}

function toItem(document: SourceDocument, repeated: ReadonlySet<string>, options: SourceOptions): Item {
  try {
    const read = buildRelease(document, options);
    if (repeated.has(read.release.id)) throw repeatedId(read.release.id);
    return read;
  } catch (error) {
    return reject(document.origin, error);
  }
}

function repeatedId(id: string): ReleaseRejected {
  return new ReleaseRejected(
    `the id "${id}" stands for more than one input of this run; give each its own id, in its metadata or by its file name`,
    { details: { id } },
  );
}
