import { oncePer } from '../../../domain/once-per.ts';
import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';

const orders = oncePer(({ clauses }: ZhScene) => new Map(clauses.map((clause, i) => [clause, i] as const)));

/** Where the clause stands among those of its release; looked up once, so that reading stays linear. */
export function orderOf(scene: ZhScene, clause: SetClause): number {
  return orders(scene).get(clause) ?? 0;
}
