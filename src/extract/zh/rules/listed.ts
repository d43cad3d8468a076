import type { PersonPhrase } from '../people/person-record.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import type { Act } from '../vocabulary/verbs.ts';

/** "洛洲方面成员包括": of one side of what was told before, not of a delegation. */
export function isOfSide({ items, stretch, at }: SetClause): boolean {
  const side = items.findIndex((i, k) => k > stretch.from && k < at && /^(?:方面|方)$/u.test(i.text));
  return side > 0 && items[side - 1]?.kind === 'PLACE';
}

/** "出席會面的還有甲和乙": the persons behind the verb of listing, where such a verb stands before it. */
export function listed(clause: SetClause, act: Act): readonly PersonPhrase[] {
  const before = clause.items.slice(clause.stretch.from, clause.at);
  return before.some((item) => item.act === act) ? clause.objects : [];
}
