import { ReleaseRejected } from '../domain/errors.ts';
import type { RejectedInput } from './document.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
};

/** Make a rejection of what went wrong with one input. What is not about the input is thrown on. */
export function reject(origin: string, error: unknown): RejectedInput {
  if (error instanceof ReleaseRejected) return { origin, reason: error };
  if (error instanceof Error && 'code' in error && 'syscall' in error) {
    const message = REASONS[String(error.code)] ?? `it cannot be read (${String(error.code)})`;
    return { origin, reason: new ReleaseRejected(message, { cause: error }) };
  }
  throw error;
}
