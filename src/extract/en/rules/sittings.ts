import { lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import { newOccasion, type OccasionRecord } from '../occasions/index.ts';
import type { SetClause } from '../scene.ts';
import { ordinalNumber } from '../vocabulary/ordinals.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Bodies that one attends, for they are there when they sit. */
const SITTING = wordSet('council group committee commission board panel assembly caucus');
const LEAST_WORDS = 2;

/** "attended NATO's Nuclear Planning Group", "the Foreign Affairs Council": a sitting that is called like the body. */
export function sittingOf(clause: SetClause): OccasionRecord | null {
  const { tokens, index } = clause.sentence;
  const from = lowerAt(tokens, clause.to) === 'the' ? clause.to + 1 : clause.to;
  const to = nameEnd(tokens, from);
  const words = tokens.slice(from, to);
  const sits = lowerAt(tokens, clause.from).startsWith('attend') ? isSitting(words) : isCounted(clause, words);
  if (!sits) return null;
  const text = phraseText(tokens, from, to);
  return newOccasion({ from, to, text, bare: false, head: 'session' }, 'SESSION', index);
}

const INSIDE = wordSet("of on for and - – ' ’ 's ’s s");

/** Where the capitals end that begin here, with the small words between them. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let i = from; tokens[i] && (tokens[i]?.capital || (i > from && INSIDE.has(lowerAt(tokens, i)))); i++)
    if (tokens[i]?.capital) end = i + 1;
  return end;
}

// "co-chaired the Third Joint Commission": of a body alone it would be a post.
function isCounted({ kind }: SetClause, words: readonly Token[]): boolean {
  return (kind === 'CHAIR' || kind === 'CO_CHAIR') && ordinalNumber(words[0]?.lower ?? '') !== null && isSitting(words);
}

const COUNTED = /^(?:COP|UNGA|MC|G)\d{1,3}$/u;

function isSitting(words: readonly Token[]): boolean {
  const cut = words.findIndex((t) => ['of', 'on', 'for'].includes(t.lower));
  const last = words.at(cut < 0 ? -1 : cut - 1);
  if (words.length === 1 && last) return COUNTED.test(last.text);
  return words.length >= LEAST_WORDS && last?.capital === true && SITTING.has(last.lower);
}
