import { randomBytes } from 'node:crypto';
import type { Act } from '../domain/change.ts';
import type { Run } from '../domain/run.ts';
import type { Terminal } from './terminal.ts';

/** Options that all commands have which decide something. */
export interface DecidingFlags {
  readonly by?: string;
}

/** Who acts at this moment: who is named, else who is logged in. */
export function actOf({ by }: DecidingFlags, { env }: Terminal): Act {
  return { now: new Date().toISOString(), by: by ?? env.USER ?? env.LOGNAME ?? 'command line' };
}

/** A new run. Its id begins with its time, so that runs are listed and typed easily. */
export function newRun({ now, by }: Act, inputs: readonly string[]): Run {
  const time = now.slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-');
  return { id: `${time}-${randomBytes(2).toString('hex')}`, by: by ?? 'command line', inputs };
}
