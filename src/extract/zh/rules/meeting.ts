import type { Part } from '../../reading.ts';
import { partsOf } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';

/** Two sides that met in one clause; the second is empty where only a group stands there ("会见了友城代表团"). */
export interface Meeting {
  readonly clause: SetClause;
  readonly occasion: string;
  readonly a: readonly Part[];
  readonly b: readonly Part[];
}

const GROUP = /(?:代表团|访问团|考察团|嘉宾|来宾|外宾|代表|官员|负责人|领导|人士|企业家|高层)$/u;

/** "会见了友城代表团", "与机构负责人交流": those who were met are named later, if at all. */
export function metGroup(clause: SetClause): Pick<Meeting, 'a' | 'b'> | null {
  const { items, at, to, from, inherited, subjects } = clause;
  const named = [clause.partners, clause.agents, clause.objects].some((some) => some.length > 0);
  if (named || (inherited && clause.act === 'MEET') || subjects.length === 0 || isOfTime(clause)) return null;
  const words = [...items.slice(from, at), ...items.slice(at + 1, to)];
  return words.some((i) => !i.phrase && GROUP.test(i.text)) ? { a: partsOf(subjects), b: [] } : null;
}

/** "会见后，双方…", "某某会见时表示": told before. */
export function isOfTime({ items, at }: SetClause): boolean {
  return /^(?:后|前|时|之后|之前|期间|结束|上|中)$/u.test(items[at + 1]?.text ?? '');
}
