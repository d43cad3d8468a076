import type { Item } from '../people/find-phrases.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import type { Act } from '../vocabulary/verbs.ts';

/** "洛洲方面成员包括", "法方有": of one side of what was told before, not of a delegation. */
export function isOfSide(clause: SetClause): boolean {
  return sideWord(clause) !== null;
}

/** The place that such a side is called by, or its first character. */
export function sideWord({ items, stretch, at }: SetClause): Item | null {
  const side = items.findIndex((i, k) => k > stretch.from && k < at && /^(?:方面|方)$/u.test(i.text));
  const word = side > 0 ? items[side - 1] : undefined;
  return word && (word.kind === 'PLACE' || isLand(word, items[side])) ? word : null;
}

function isLand({ kind, text, end }: Item, next: Item | undefined): boolean {
  return kind === 'CHAR' && LANDS.test(text) && next?.start === end;
}

/** What "法方", "中方" begin with. */
const LANDS = /^[中外法英德美日韩俄印泰越马新澳葡意西荷加巴墨智秘哈吉塔乌土蒙朝柬老缅菲埃南沙伊以欧港]$/u;

/** "出席會面的還有甲和乙": the persons behind the verb of listing, where such a verb stands before it. */
export function listed(clause: SetClause, act: Act): readonly PersonPhrase[] {
  const before = clause.items.slice(clause.stretch.from, clause.at);
  return before.some((item) => item.act === act) ? clause.objects : [];
}
