import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';

const ORDERS = new WeakMap<ZhScene, Map<SetClause, number>>();

/** Where the clause stands among those of its release; looked up once, so that reading stays linear. */
export function orderOf(scene: ZhScene, clause: SetClause): number {
  const order = ORDERS.get(scene) ?? new Map(scene.clauses.map((c, i) => [c, i] as const));
  ORDERS.set(scene, order);
  return order.get(clause) ?? 0;
}
