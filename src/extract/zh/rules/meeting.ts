import type { Part } from '../../reading.ts';
import { guestsBehind } from '../clauses/of-nouns.ts';
import type { Item } from '../people/find-phrases.ts';
import { partsOf } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';

/** Two sides that met in one clause; the second is empty where only a group stands there ("会见了友城代表团"). */
export interface Meeting {
  readonly clause: SetClause;
  readonly occasion: string;
  readonly a: readonly Part[];
  readonly b: readonly Part[];
  /** What the group is called, folded, where one was met. */
  readonly group?: string;
}

const GROUP = /(?:团|^一行|使节|领事|大使|嘉宾|来宾|外宾|代表|官员|负责人|领导|人士|企业家|高层)$/u;

/** "会见了友城代表团", "与机构负责人交流": those who were met are named later, if at all. */
export function metGroup(clause: SetClause): Pick<Meeting, 'a' | 'b' | 'group'> | null {
  const { items, at, to, from, inherited, subjects } = clause;
  const named = [clause.partners, clause.agents, clause.objects].some((some) => some.length > 0);
  if (named || (inherited && clause.act === 'MEET') || subjects.length === 0 || isOfTime(clause)) return null;
  const words = [...items.slice(from, at), ...items.slice(at + 1, to)];
  // "代表市长乙接待": for whom.
  const isGroup = (i: Item, k: number) =>
    !i.phrase && GROUP.test(i.text) && !(i.text === '代表' && (i === items[at - 1] || words[k + 1]?.phrase));
  if (!words.some(isGroup) && !(clause.act === 'MEET' && guestsBehind(items, at))) return null;
  return { a: partsOf(subjects), b: [], group: words.map((i) => i.text).join('') };
}

/** "会见后，双方…", "某某会见时表示": told before. */
export function isOfTime({ items, at }: SetClause): boolean {
  return /^(?:后|前|时|之后|之前|期间|结束|上|中)$/u.test(items[at + 1]?.text ?? '');
}

/** The leaders of two delegations in front of the verb: "甲率领的代表团与乙率领的代表团举行". */
export function ledParties({ items, at }: SetClause): Pick<Meeting, 'a' | 'b'> | null {
  const parties = items.flatMap((item, i) =>
    i < at && item.phrase?.form === 'PARTY' && items[i - 1]?.text !== '一行' && isLed(items, i) ? [i] : [],
  );
  const [first, second, more] = parties;
  if (first === undefined || second === undefined || more !== undefined) return null;
  if (!items.slice(first, second).some((i) => /^[与和同跟]$/u.test(i.text))) return null;
  const [a, b] = [first, second].map((i) => partsOf([items[i]?.phrase].flatMap((p) => p ?? [])));
  return a?.[0] && b?.[0] && a[0].name !== b[0].name ? { a, b } : null;
}

/** "某某率领的青河市政府代表团" */
function isLed(items: SetClause['items'], party: number): boolean {
  return items.slice(Math.max(0, party - 6), party).some((i) => i.act === 'LEAD');
}
