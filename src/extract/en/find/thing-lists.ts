import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Token } from '../../text/tokens.ts';
import { placeEnd } from '../lexicon.ts';
import { isFuture } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readThing, type ThingPhrase } from './things.ts';

/** "A, B and the C": things in a list, split where the next one has an article or a head of its own. */
export function readThings(tokens: readonly Token[], i: number, gazetteer: Gazetteer): ThingPhrase[] {
  const things: ThingPhrase[] = [];
  let at = i;
  for (;;) {
    const thing = readThing(tokens, at, gazetteer, things.length > 0);
    if (!thing || (tokens[at - 1]?.text === ',' && things.length > 0 && isSubject(tokens, thing.to))) break;
    things.push(thing);
    // "Washington, DC": letters behind the comma tell which.
    if (tokens[thing.to]?.text === ',' && /^D\.?C\.?$/u.test(tokens[thing.to + 1]?.text ?? '')) {
      at = listJoint(tokens, thing.to + 2);
      if (at === thing.to + 2) break;
      continue;
    }
    at = skipDescription(tokens, skipLocation(tokens, thing.acronym ? thing.to + 3 : thing.to, gazetteer));
    const joint = listJoint(tokens, at);
    // "toured the Old Garden, a Harbour Scheme project": what it is, and no second place.
    const described = joint === at + 1 && tokens[at]?.text === ',' && ['a', 'an'].includes(tokens[joint]?.text ?? '');
    if (joint === at || described) break;
    at = joint;
  }
  return things;
}

/** "during his visit to Ashford, Belmora would pay": what the sentence goes on about. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return isFuture(tokens[at]) || ['has', 'have', 'had', 'is'].includes(tokens[at]?.lower ?? '');
}

// "the Library in Guangzhou and the Museum": where it is does not end the list.
function skipLocation(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  if (tokens[at]?.lower !== 'in' && tokens[at]?.lower !== 'at') return at;
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const end = placeEnd(tokens, from, gazetteer);
  return end > from && ['and', ',', ';'].includes(tokens[end]?.lower ?? '') ? end : at;
}

/** "Huaxi village, the Works and": the kind of town behind its name ends no list. */
const KINDS = wordSet('village town township county district city');

const LONGEST_DESCRIPTION = 6;
const NO_DESCRIPTION = wordSet(
  'to where which who that on in at and or while as with during this today yesterday tomorrow before after of by from the then when later also',
);

// "the Sandvik pier area for ferries, and the Museum": what describes the first thing does not end the list.
function skipDescription(tokens: readonly Token[], at: number): number {
  if (KINDS.has(tokens[at]?.text ?? '') && listJoint(tokens, at + 1) > at + 1) return at + 1;
  let end = at;
  while (tokens[end]?.word && !tokens[end]?.capital && !NO_DESCRIPTION.has(tokens[end]?.lower ?? '')) end++;
  const article = listJoint(tokens, end);
  const more = tokens[article]?.lower === 'the' && tokens[article + 1]?.capital === true;
  return end > at && end - at <= LONGEST_DESCRIPTION && tokens[end]?.text === ',' && more ? end : at;
}

/** Behind ",", "and", ", and", "as well as", "then" of a list; the same position where none stands. */
export function listJoint(tokens: readonly Token[], i: number): number {
  let at = i;
  if (tokens[at]?.text === ',' || tokens[at]?.text === ';') at++;
  if (tokens[at]?.lower === 'and' || tokens[at]?.lower === '&') at++;
  else if (tokens[at]?.lower === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as') at += 3;
  if (at > i && ['then', 'also', 'finally', 'later'].includes(tokens[at]?.lower ?? '')) at++;
  return at;
}
