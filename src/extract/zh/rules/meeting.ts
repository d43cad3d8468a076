import type { Part } from '../../reading.ts';
import type { SetClause } from '../settings/set-clauses.ts';

/** Two sides that met in one clause. */
export interface Meeting {
  readonly clause: SetClause;
  readonly occasion: string;
  readonly a: readonly Part[];
  readonly b: readonly Part[];
}
