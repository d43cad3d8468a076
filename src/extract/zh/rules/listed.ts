import type { PersonPhrase } from '../people/person-record.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import type { Act } from '../vocabulary/verbs.ts';

/** "出席會面的還有甲和乙": the persons behind the verb of listing, where such a verb stands before it. */
export function listed(clause: SetClause, act: Act): readonly PersonPhrase[] {
  const before = clause.items.slice(clause.stretch.from, clause.at);
  return before.some((item) => item.act === act) ? clause.objects : [];
}
