import { lowerAt, type Token } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import { listJoint } from '../find/thing-lists.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { ARTICLES } from '../vocabulary/occasion-phrases.ts';
import { isOrdinalInDigits } from '../vocabulary/ordinals.ts';
import { objectAt } from './event-of-clause.ts';

const MOST_IN_LIST = 8;

/** "attended the A Meeting, the B Forum and the C Dinner": the events behind the first. */
export function eventsBehind(clause: SetClause, scene: Scene): OccasionRecord[] {
  return listed(clause, scene).flatMap((at) => scene.occasions.eventAt(clause.sentence, at) ?? []);
}

/** Where they begin; none where no "and" closes the list, for what a comma opens may only say more of the first. */
function listed(clause: SetClause, scene: Scene): number[] {
  const { tokens } = clause.sentence;
  const starts: number[] = [];
  let end = endOfEvent(clause, objectAt(clause), scene);
  for (let n = 0; end !== null && n < MOST_IN_LIST; n++) {
    const at = listJoint(tokens, end);
    const next = at === end || !startsName(tokens, at) ? null : endOfEvent(clause, at, scene);
    if (next === null || isSubject(clause, next)) break;
    starts.push(at);
    if (tokens.slice(end, at).some((t) => t.lower === 'and' || t.lower === 'as')) return starts;
    end = next;
  }
  return [];
}

function endOfEvent({ sentence: { tokens } }: SetClause, at: number, scene: Scene): number | null {
  const phrase = readEvent(tokens, at, scene.gazetteer);
  return phrase && !phrase.bare ? phrase.to : null;
}

function startsName(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true || ARTICLES.has(lowerAt(tokens, at)) || isOrdinalInDigits(lowerAt(tokens, at));
}

// "attended the Forum and the Fair opened": the next clause begins right behind.
function isSubject({ sentence: { tokens }, limit }: SetClause, end: number): boolean {
  return end === limit && end < tokens.length;
}
