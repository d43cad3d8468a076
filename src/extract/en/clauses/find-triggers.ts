import { lowerAt, type Token } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import type { ActionKind, ActionPattern } from '../vocabulary/action-patterns.ts';
import { ACTION_PATTERNS } from '../vocabulary/verbs.ts';
import { isNoun } from './action-nouns.ts';

/** Where a verb of action and the words that belong to it stand. */
export interface Trigger {
  readonly kind: ActionKind;
  readonly from: number;
  readonly to: number;
}

/** Finds the verbs of action outside the phrases of persons, left to right, none inside another. */
export function findTriggers(tokens: readonly Token[], persons: readonly PersonMention[]): Trigger[] {
  const triggers: Trigger[] = [];
  const words = { tokens, persons };
  for (let i = 0; i < tokens.length; ) {
    const trigger = triggerAt(words, i);
    if (trigger) triggers.push(trigger);
    i = trigger?.to ?? i + 1;
  }
  return triggers;
}

/** Most words are no verb of action: one look tells. The order of the patterns stays. */
const BY_VERB: ReadonlyMap<string, readonly ActionPattern[]> = new Map(
  [...new Set(ACTION_PATTERNS.flatMap(({ verbs }) => [...verbs]))].map((verb) => [
    verb,
    ACTION_PATTERNS.filter(({ verbs }) => verbs.has(verb)),
  ]),
);

function triggerAt(words: Words, i: number): Trigger | null {
  const { tokens, persons } = words;
  const patterns = BY_VERB.get(lowerAt(tokens, i));
  if (!patterns || persons.some(({ phrase }) => i >= phrase.from && i < phrase.to)) return null;
  for (const pattern of patterns) {
    const to = matchRest(words, i + 1, pattern.rest);
    if (to === null || isNoun(tokens, i, to, pattern.kind)) continue;
    if (lowerAt(tokens, i) === 'a' && tokens[i - 1]?.word) continue;
    // What belongs to the verb holds nobody: "met Mr A together with Mr B" is no "met … with".
    if (persons.some(({ phrase }) => phrase.from > i && phrase.from < to)) continue;
    return { kind: pattern.kind, from: i, to };
  }
  return null;
}

/** What a pattern is matched against. */
interface Words {
  readonly tokens: readonly Token[];
  readonly persons: readonly PersonMention[];
}

function matchRest(words: Words, at: number, rest: readonly string[]): number | null {
  const [first, ...more] = rest;
  if (first === undefined) return at;
  if (first === '>') return matchRest(words, at, more) === null ? null : at;
  if (first === '@official') return isOfficial(words, at) ? matchRest(words, at, more) : null;
  if (first === '@name') return words.tokens[at]?.capital ? matchRest(words, at, more) : null;
  if (first.startsWith('~')) return matchBehindGap(words, at, Number(first.slice(1)), more);
  const optional = first.endsWith('?');
  const alternatives = (optional ? first.slice(0, -1) : first).split('|');
  if (alternatives.includes(lowerAt(words.tokens, at))) return matchRest(words, at + 1, more);
  return optional ? matchRest(words, at, more) : null;
}

/** Does somebody with a name and a title stand here? */
function isOfficial({ persons }: Words, at: number): boolean {
  return persons.some(({ phrase }) => phrase.from === at && phrase.form !== 'TITLE' && phrase.posts.length > 0);
}

function matchBehindGap(words: Words, at: number, longest: number, rest: readonly string[]): number | null {
  for (let skip = 0, k = at; skip <= longest; skip++, k++) {
    const end = matchRest(words, k, rest);
    if (end !== null) return end;
    const token = words.tokens[k];
    if (!token || [',', ';', ':'].includes(token.text)) return null;
    k = bracketEnd(words.tokens, k);
  }
  return null;
}

const LONGEST_REMARK = 8;

/** "a meeting (for some 45 minutes) with": a remark in brackets is passed over as one word. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((t, i) => i > at && i <= at + LONGEST_REMARK && t.text === ')');
  return close < 0 ? at : close;
}
