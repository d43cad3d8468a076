import type { ZodType } from 'zod';
import { messageOf, RegisterRejected } from '../domain/errors.ts';
import { tell } from './yaml.ts';

/** Reads one object a line. `check` gives what is wrong with an object of the right shape, in words. */
export interface LineReader<S, T> {
  readonly shape: ZodType<S>;
  readonly toRecord: (line: S) => T;
  readonly check?: (line: S) => readonly string[];
}

/**
 * Reads a text of one JSON object a line; empty lines are passed over.
 * Throws `RegisterRejected` with every fault of the file, each with its line: then nothing of it is to be used.
 */
export function readJsonLines<S, T>(text: string, file: string, reader: LineReader<S, T>): T[] {
  const faults: string[] = [];
  const records = text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const told = readLine(line, reader);
      if ('record' in told) return [told.record];
      faults.push(...told.faults.map((fault) => `${file}:${index + 1}: ${fault}`));
      return [];
    });
  if (faults.length > 0) throw new RegisterRejected(faults.join('\n'), { details: { faults } });
  return records;
}

function readLine<S, T>(
  line: string,
  { shape, toRecord, check }: LineReader<S, T>,
): { readonly record: T } | { readonly faults: readonly string[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { faults: [`no JSON object: ${messageOf(error)}`] };
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success)
    return { faults: parsed.error.issues.map((issue) => tell(issue, value).replace(/^file: /u, '')) };
  const faults = check?.(parsed.data) ?? [];
  return faults.length > 0 ? { faults } : { record: toRecord(parsed.data) };
}
