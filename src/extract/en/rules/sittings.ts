import { lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { readThing } from '../find/things.ts';
import { newOccasion, type OccasionRecord } from '../occasions/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { ordinalNumber } from '../vocabulary/ordinals.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Bodies that one attends, for they are there when they sit. */
const SITTING = wordSet('council group committee commission board panel assembly caucus');
const LEAST_WORDS = 2;

/** "attended NATO's Nuclear Planning Group", "the Foreign Affairs Council": a sitting that is called like the body. */
export function sittingOf(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { tokens, index } = clause.sentence;
  const from = lowerAt(tokens, clause.to) === 'the' ? clause.to + 1 : clause.to;
  const thing = readThing(tokens, from, scene.gazetteer);
  if (!thing || thing.from > from) return null;
  const words = tokens.slice(from, thing.to);
  const sits = lowerAt(tokens, clause.from).startsWith('attend') ? isSitting(words) : isCounted(clause, words);
  if (!sits) return null;
  const text = phraseText(tokens, from, thing.to);
  return newOccasion({ from, to: thing.to, text, bare: false, head: 'session' }, 'SESSION', index);
}

// "co-chaired the Third Joint Commission": of a body alone it would be a post.
function isCounted({ kind }: SetClause, words: readonly Token[]): boolean {
  return (kind === 'CHAIR' || kind === 'CO_CHAIR') && ordinalNumber(words[0]?.lower ?? '') !== null && isSitting(words);
}

const COUNTED = /^(?:COP|UNGA|MC|G)\d{1,3}$/u;

function isSitting(words: readonly Token[]): boolean {
  const last = words.at(-1);
  if (words.length === 1 && last) return COUNTED.test(last.text);
  return words.length >= LEAST_WORDS && last?.capital === true && SITTING.has(last.lower);
}
