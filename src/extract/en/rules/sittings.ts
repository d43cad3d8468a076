import { lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { readThing } from '../find/things.ts';
import { newOccasion, type OccasionRecord } from '../occasions/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Bodies that one attends, for they are there when they sit. */
const SITTING = wordSet('council group committee commission board panel assembly caucus');
const LEAST_WORDS = 2;

/** "attended NATO's Nuclear Planning Group", "the Foreign Affairs Council": a sitting that is called like the body. */
export function sittingOf(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { tokens, index } = clause.sentence;
  if (!lowerAt(tokens, clause.to - 1).startsWith('attend')) return null;
  const from = lowerAt(tokens, clause.to) === 'the' ? clause.to + 1 : clause.to;
  const thing = readThing(tokens, from, scene.gazetteer);
  if (!thing || thing.from > from || !isSitting(tokens.slice(thing.from, thing.to))) return null;
  const text = phraseText(tokens, from, thing.to);
  return newOccasion({ from, to: thing.to, text, bare: false, head: 'session' }, 'SESSION', index);
}

function isSitting(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return words.length >= LEAST_WORDS && last?.capital === true && SITTING.has(last.lower);
}
