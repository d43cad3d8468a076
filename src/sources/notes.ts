import type { Warning } from '../domain/warnings.ts';

/** A warning before the release's id is known. */
export type Note = Omit<Warning, 'release'>;

export function toWarning(note: Note, release: string | null): Warning {
  return { ...note, release };
}
