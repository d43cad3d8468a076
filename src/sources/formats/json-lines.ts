import { messageOf, ReleaseRejected } from '../../domain/errors.ts';

/** One line of a JSON Lines file; `bytes` is null where it was longer than allowed and was not kept. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/** Split a stream of bytes at line feeds, holding no more than one line of at most `maxBytes`. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const push = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      push(chunk.subarray(from, to));
      yield { number, bytes: length > maxBytes ? null : Buffer.concat(parts) };
      parts = [];
      length = 0;
      number += 1;
      from = to + 1;
    }
    push(chunk.subarray(from));
  }
  if (length > 0) yield { number, bytes: length > maxBytes ? null : Buffer.concat(parts) };
}

/** The fields of one line. Throws ReleaseRejected for what is no JSON object. */
export function readJsonLine(text: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReleaseRejected('the line must be a JSON object such as {"text": "…"}');
  }
  return value as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const reason = messageOf(cause);
    throw new ReleaseRejected(`the line is no JSON: ${reason.slice(0, 200)}`, { cause });
  }
}
