import { lowerAt, type Token } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { objectAt } from './event-of-clause.ts';

/** "officiated at the launch, alongside Minister B and C", "together with Minister B": they too. */
export function alongside(clause: SetClause, scene: Scene): PersonMention[] {
  const { tokens } = clause.sentence;
  const behind = withAfterEvent(clause, scene);
  const at = tokens.findIndex(
    (t, i) =>
      i >= clause.to && i < clause.limit + 2 && (t.lower === 'alongside' || isTogetherWith(tokens, i) || i === behind),
  );
  const from = lowerAt(tokens, at) === 'together' ? at + 2 : at + 1;
  const first = at < 0 ? undefined : clause.persons.find((p) => p.phrase.from >= from && p.phrase.from <= from + 1);
  return first ? groupAfter(tokens, clause.persons, first, tokens.length) : [];
}

/** Heads that "with" tells the other side of: "attended the meeting with Mr B" is a meeting of two. */
const OF_TWO_SIDES = wordSet(
  'meeting meetings talks consultation consultations dialogue session dinner lunch luncheon breakfast',
);

/** "took part in a planting activity with Mayor B": the place of the "with" right behind the event. */
function withAfterEvent(clause: SetClause, scene: Scene): number | null {
  const { tokens } = clause.sentence;
  const event = clause.kind === 'ATTEND' ? readEvent(tokens, objectAt(clause), scene.gazetteer) : null;
  return event && !event.bare && !OF_TWO_SIDES.has(event.head) && lowerAt(tokens, event.to) === 'with'
    ? event.to
    : null;
}

function isTogetherWith(tokens: readonly Token[], i: number): boolean {
  return lowerAt(tokens, i) === 'together' && lowerAt(tokens, i + 1) === 'with';
}

function isBehindWith(tokens: readonly Token[], from: number): boolean {
  return (
    lowerAt(tokens, from - 1) === 'with' ||
    (lowerAt(tokens, from - 1) === 'the' && lowerAt(tokens, from - 2) === 'with')
  );
}

/** "co-chaired the meeting with Mr B": B too. */
export function withCoChair(clause: SetClause): readonly PersonMention[] {
  if (clause.kind !== 'CO_CHAIR') return clause.subjects;
  const { tokens } = clause.sentence;
  const behind = clause.persons.find(
    ({ phrase: { from } }) => from >= clause.to && from <= clause.limit && isBehindWith(tokens, from),
  );
  return behind ? [...clause.subjects, ...groupAfter(tokens, clause.persons, behind, tokens.length)] : clause.subjects;
}
