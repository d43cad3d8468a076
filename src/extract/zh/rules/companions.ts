import type { Draft } from '../../reading.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import { partsOf, type ZhRule, type ZhScene } from '../scene.ts';
import type { SetClause } from '../settings/set-clauses.ts';
import { draftOf, pairsOf } from './draft.ts';
import { isOfSide } from './listed.ts';

const TRAVELS = new Set(['VISIT', 'GO', 'LEAD']);

/** ACCOMPANIED: who went along with whom; never a meeting. */
export const companions: ZhRule = (scene) => {
  let guest: readonly PersonPhrase[] = [];
  let journey: SetClause | null = null;
  const drafts: Draft[] = [];
  for (const clause of scene.clauses) {
    drafts.push(...accompanied(scene, onJourney(clause, journey), guest));
    if (journey === null && TRAVELS.has(clause.act) && clause.modality === 'PLANNED' && !clause.relative)
      journey = clause;
    if (TRAVELS.has(clause.act) && clause.subjects.length > 0 && !clause.relative) guest = clause.subjects.slice(0, 1);
    else if (clause.act === 'LEAD' && clause.agents.length > 0) guest = clause.agents.slice(0, 1);
  }
  return { drafts, warnings: [] };
};

/** "随同访问的官员包括": from the first day of what is announced, where the sentence tells none. */
function onJourney(clause: SetClause, journey: SetClause | null): SetClause {
  const own = clause.items.some((i) => i.time);
  if (!journey || own || clause.modality !== 'PLANNED' || clause.act !== 'INCLUDE') return clause;
  return { ...clause, setting: journey.setting };
}

function accompanied(scene: ZhScene, clause: SetClause, guest: readonly PersonPhrase[]): Draft[] {
  const [who, whom] = sidesOf(clause, guest);
  return pairsOf(partsOf(who), partsOf(whom)).map((ends) =>
    draftOf(scene, clause, 'ACCOMPANIED', ends, 'accompanied', 0.86),
  );
}

function sidesOf(
  clause: SetClause,
  guest: readonly PersonPhrase[],
): [readonly PersonPhrase[], readonly PersonPhrase[]] {
  if (clause.escorts.length > 0) return [clause.escorts, clause.subjects];
  if (clause.act === 'FOLLOW' && clause.relative && clause.items[clause.at + 1]?.text === '的')
    return [behindOf(clause), guest];
  if (clause.act === 'INCLUDE')
    return isOfDelegation(clause)
      ? [clause.objects, leaderIn(clause, guest.length > 0 ? guest : clause.subjects.slice(0, 1))]
      : [[], []];
  // "市长甲率副市长乙、丙赴"
  if (clause.act === 'LEAD' && !clause.relative)
    return [clause.objects.filter((p) => p.form === 'NAME'), clause.subjects];
  if (clause.relative || (clause.act !== 'ACCOMPANY' && clause.act !== 'FOLLOW')) return [[], []];
  if (clause.agents.length > 0) return [clause.agents, clause.subjects.length > 0 ? clause.subjects : guest];
  if (clause.inherited) return [[], []];
  return [clause.subjects, clause.objects.length > 0 ? clause.objects : guest];
}

/** "随行的两位局长" */
function behindOf({ items, at, objects }: SetClause): readonly PersonPhrase[] {
  if (objects.length > 0) return objects;
  const phrase = items[at + 2]?.phrase ?? items[at + 3]?.phrase;
  return phrase ? [phrase] : [];
}

/** "代表团成员包括", "随行官员有", "陪同出访的包括" */
function isOfDelegation(clause: SetClause): boolean {
  const { items, stretch, at, verb } = clause;
  if (isOfSide(clause)) return false;
  const attends = items.findIndex((i, k) => k >= stretch.from && k < at && i.act === 'ATTEND');
  // "出席会面的成员包括"
  if (attends >= 0 && items.slice(attends, at).some((i) => i.act === 'MEET' || i.act === 'TALK')) return false;
  if (/成员/u.test(verb)) return true;
  const words = items.slice(stretch.from, at);
  return words.some(
    (i) =>
      i.text === '随' ||
      /代表团|访问团|考察团|成员|团员|隨行/u.test(i.text) ||
      i.act === 'ACCOMPANY' ||
      i.act === 'FOLLOW',
  );
}

function leaderIn({ items, stretch, at }: SetClause, guest: readonly PersonPhrase[]): readonly PersonPhrase[] {
  const party = items.findLast((i, k) => k < at && i.phrase?.form === 'PARTY')?.phrase;
  if (party) return [party];
  const named = items.slice(stretch.from, at).flatMap((i) => i.phrase ?? []);
  return named.length > 0 ? named.slice(0, 1) : guest;
}
