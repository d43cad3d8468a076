import type { Draft, Part } from '../../reading.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import { partsOf, spanOfClause, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { foldHan } from '../text/fold.ts';
import { draftOf, pairsOf } from './draft.ts';
import { type Home, homesOf, isPlaced } from './homes.ts';
import { isBareAttendance, joinsEvent } from './joins.ts';
import { listed } from './listed.ts';
import type { Meeting } from './meeting.ts';

/** "副市長某某參加會見": each makes a pair with each of the other side of the meeting told last. */
export function attendingToo(scene: ZhScene, held: readonly Meeting[]): Draft[] {
  const joining = new Map<Meeting, { a: Part[]; b: Part[] }>();
  return scene.clauses.flatMap((clause) => {
    const present = joinsEvent(scene, clause) || isOfMany(clause, held) ? [] : presentIn(clause);
    const meeting =
      present.length === 0
        ? undefined
        : held.findLast(
            (m) =>
              m.clause.modality === clause.modality &&
              m.clause.items[m.clause.at] !== undefined &&
              startOf(m.clause) < startOf(clause),
          );
    if (!meeting) return [];
    const joined = joining.get(meeting) ?? { a: [], b: [] };
    joining.set(meeting, joined);
    return join(scene, clause, meeting, joined, present);
  });
}

/** "参加上述活动": of which of several nobody says. */
function isOfMany({ verb }: SetClause, held: readonly Meeting[]): boolean {
  return held.length > 1 && /活[动動]/u.test(verb);
}

function startOf(clause: SetClause): number {
  return clause.items[clause.at]?.start ?? 0;
}

function presentIn(clause: SetClause): readonly PersonPhrase[] {
  if ((clause.act === 'JOIN' && !clause.relative) || isBareAttendance(clause))
    return clause.inherited ? [] : clause.subjects.filter((p) => p.form !== 'PRONOUN' || p.persons.length === 1);
  return clause.act === 'INCLUDE' ? listed(clause, 'JOIN') : [];
}

function join(
  scene: ZhScene,
  clause: SetClause,
  meeting: Meeting,
  joined: { a: Part[]; b: Part[] },
  present: readonly PersonPhrase[],
): Draft[] {
  const told = new Set([...meeting.a, ...meeting.b, ...joined.a, ...joined.b].map((p) => p.name));
  const fresh = partsOf(present).filter((p) => !told.has(p.name));
  const sides = { a: [] as Part[], b: [] as Part[] };
  for (const part of fresh) sides[sideOf(scene, part, meeting)].push(part);
  const pairs = [
    ...pairsOf(sides.a, [...meeting.b, ...joined.b, ...sides.b]),
    ...pairsOf([...meeting.a, ...joined.a], sides.b),
  ];
  joined.a.push(...sides.a);
  joined.b.push(...sides.b);
  const { setting } = meeting.clause;
  return pairs.map((ends) => ({
    ...draftOf(scene, { ...clause, setting }, 'MET_WITH', ends, 'also-attending', 0.85),
    span: spanOfClause(clause, scene),
    occasion: meeting.occasion,
    sides: ['A', 'B'] as const,
    via: 'attending',
  }));
}

/** The side whose posts are of the same place, or else of the same land; that of the host where nothing tells. */
function sideOf(scene: ZhScene, part: Part, { a, b }: Meeting): 'a' | 'b' {
  const own = homesOf(scene, foldHan(part.name));
  const [nearA, nearB] = [a, b].map((side) => nearness(scene, own, side)) as [number, number];
  if (nearA !== nearB) return nearB > nearA ? 'b' : 'a';
  // Bodies that say no place are of the land of the release, as is who shares no place with the guests.
  return b.some((p) => isUnplaced(scene, p)) && !a.some((p) => isUnplaced(scene, p)) ? 'b' : 'a';
}

/** 2: of one place or company; 1: of one land. */
function nearness(scene: ZhScene, own: readonly Home[], side: readonly Part[]): number {
  const near = side.map((p) => {
    const homes = homesOf(scene, foldHan(p.name));
    const shared = homes.filter(({ name }) => own.some((home) => home.name === name));
    if (shared.some(({ isLand }) => !isLand)) return 2;
    return shared.length > 0 && [own, homes].some((some) => some.every(({ isLand }) => isLand)) ? 1 : 0;
  });
  return Math.max(0, ...near);
}

function isUnplaced(scene: ZhScene, part: Part): boolean {
  return !isPlaced(scene, foldHan(part.name));
}
