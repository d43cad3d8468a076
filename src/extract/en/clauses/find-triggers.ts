import { lowerAt, type Token } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import { ACTION_PATTERNS, type ActionKind, type ActionPattern } from '../vocabulary/verbs.ts';
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
  for (let i = 0; i < tokens.length; ) {
    const trigger = triggerAt(tokens, i, persons);
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

function triggerAt(tokens: readonly Token[], i: number, persons: readonly PersonMention[]): Trigger | null {
  const patterns = BY_VERB.get(lowerAt(tokens, i));
  if (!patterns || persons.some(({ phrase }) => i >= phrase.from && i < phrase.to)) return null;
  for (const pattern of patterns) {
    const to = matchRest(tokens, i + 1, pattern.rest);
    if (to === null || isNoun(tokens, i, to, pattern.kind)) continue;
    if (lowerAt(tokens, i) === 'a' && tokens[i - 1]?.word) continue;
    // What belongs to the verb holds nobody: "met Mr A together with Mr B" is no "met … with".
    if (persons.some(({ phrase }) => phrase.from > i && phrase.from < to)) continue;
    return { kind: pattern.kind, from: i, to };
  }
  return null;
}

function matchRest(tokens: readonly Token[], at: number, rest: readonly string[]): number | null {
  const [first, ...more] = rest;
  if (first === undefined) return at;
  if (first === '>') return matchRest(tokens, at, more) === null ? null : at;
  if (first.startsWith('~')) return matchBehindGap(tokens, at, Number(first.slice(1)), more);
  const optional = first.endsWith('?');
  const words = (optional ? first.slice(0, -1) : first).split('|');
  if (words.includes(lowerAt(tokens, at))) return matchRest(tokens, at + 1, more);
  return optional ? matchRest(tokens, at, more) : null;
}

function matchBehindGap(tokens: readonly Token[], at: number, longest: number, rest: readonly string[]): number | null {
  for (let skip = 0; skip <= longest; skip++) {
    const end = matchRest(tokens, at + skip, rest);
    if (end !== null) return end;
    const token = tokens[at + skip];
    if (!token || [',', ';', ':'].includes(token.text)) return null;
  }
  return null;
}
