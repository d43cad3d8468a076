import type { Draft } from '../../reading.ts';
import type { ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { draftOf, pairsOf } from './draft.ts';
import type { EventBook } from './event-book.ts';
import { bodiesIn } from './parties.ts';

const ORGANISES = /主办|承办|举办|合办|协办|筹办/u;

/** ORGANISED: bodies before the verb, and the event behind it, behind its 的, or before 由. */
export function organised(scene: ZhScene, clause: SetClause, book: EventBook): Draft[] {
  const { items, at, from, stretch } = clause;
  const by = items.findLastIndex((i, k) => k >= stretch.from && k < at && i.text === '由');
  const start = by >= from ? by + 1 : from;
  const before =
    by > stretch.from && clause.items[at + 1]?.text !== '的' ? book.between(clause, stretch.from, by) : null;
  const behind = items[at + 1];
  const bare = behind === undefined || at + 1 >= stretch.to;
  const behindVerb = before ?? book.between(clause, at + 1, stretch.to);
  const inFront = behindVerb
    ? null
    : (book.between(clause, stretch.from, at) ??
      (bare && toldByIs(clause) ? book.between(clause, 0, stretch.from) : null));
  const event = behindVerb ?? (bare ? (inFront ?? book.last()) : null);
  // "在青河举办的论坛": nobody is told.
  const isThere = items[firstBody(clause, start) - 1]?.text === '在';
  if (!event || isThere || !ORGANISES.test(clause.verb)) return [];
  return pairsOf(bodiesIn(scene, items, firstBody(clause, start), at), [event]).map((ends) =>
    draftOf(scene, whenHeld(scene, clause), 'ORGANISED', ends, 'organised', 0.88),
  );
}

/** "今年是第四次工作会议，在洛洲召开": the event stands behind 是. */
function toldByIs({ items, stretch }: SetClause): boolean {
  return items.slice(0, Math.min(4, stretch.from)).some((i) => i.text === '是');
}

/** "由甲主办的论坛今日举行": the day stands behind what tells of the noun. */
function whenHeld(scene: ZhScene, clause: SetClause): SetClause {
  const held =
    clause.relative && clause.setting.date === null
      ? scene.clauses.find((c) => c.sentence === clause.sentence && !c.relative && c.setting.date !== null)
      : undefined;
  return held ? { ...clause, setting: held.setting, modality: held.modality } : clause;
}

function firstBody({ items, at }: SetClause, start: number): number {
  let first = start;
  while (first < at && !['BODY', 'PLACE', 'CHAR', 'PLAIN', 'LATIN'].includes(items[first]?.kind ?? '')) first++;
  return first;
}
