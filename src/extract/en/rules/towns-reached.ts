import { lowerAt } from '../../text/tokens.ts';
import type { Part, Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** "reached Ashford", "left Ashford after a visit", but not "reached Head Office": these tell a journey of towns and lands alone. */
export function mayBeReached(clause: SetClause, { kind, name }: Part, scene: Scene): boolean {
  if (clause.kind !== 'TRIP' || !isOfTowns(clause)) return true;
  return kind === 'Place' && (scene.isCity(name) || scene.gazetteer.find(name).length > 0);
}

const FARTHEST_PURPOSE = 8;
const PURPOSES = wordSet('to for on');
const OF_TOWNS = wordSet('reach reaches reached reaching left leaves departed departs in');

function isOfTowns({ sentence: { tokens }, from, to }: SetClause): boolean {
  const verb = lowerAt(tokens, from);
  if (verb === 'returned') return lowerAt(tokens, to - 1) === 'from';
  // "came to the Museum", "came to Ashford Park to see it": of anything.
  if (verb === 'came' || verb === 'comes')
    return lowerAt(tokens, to) !== 'the' && !tokens.slice(to, to + FARTHEST_PURPOSE).some((t) => PURPOSES.has(t.lower));
  return OF_TOWNS.has(verb);
}
