import type { Sentence } from '../../text/sentences.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import {
  ADVERBS,
  AUXILIARIES,
  isFuture,
  NEGATIVE,
  NEVER_FIRST_OF_GROUP,
  NEVER_PASSIVE,
  PASSIVES,
} from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Clause } from './clause.ts';
import type { Trigger } from './find-triggers.ts';
import { readModality } from './modality.ts';
import { isTold } from './telling.ts';

/** What the auxiliaries and the words around a verb say of it. */
export type VerbGroup = Pick<
  Clause,
  'groupFrom' | 'modality' | 'purpose' | 'told' | 'gerund' | 'passive' | 'relativeObject'
>;

/** Reads a verb with its auxiliaries; null where it is negated or the words only invite. */
export function readVerbGroup(
  sentence: Sentence,
  trigger: Trigger,
  dates: readonly DateMention[],
  previous: Clause | undefined,
): VerbGroup | null {
  const { tokens } = sentence;
  const groupFrom = beforeAside(tokens, beforeDay(tokens, dates, groupStart(tokens, trigger.from)));
  const words = withoutAside(tokens.slice(groupFrom, trigger.from)).map((t) => t.lower);
  if (words.some((word) => NEGATIVE.has(word))) return null;
  const verb = lowerAt(tokens, trigger.from);
  const gerund = verb.endsWith('ing') && verb !== 'during';
  const told = readModality({ sentence, trigger, dates, groupFrom, words, verb, gerund }, previous?.modality);
  // "visited the Ministry to meet Mr B": who has been there has met him.
  const time = told?.purpose && isDone(previous) ? { modality: previous.modality, purpose: false } : told;
  if (time === null) return null;
  return {
    ...time,
    groupFrom,
    gerund,
    told: isTold(tokens, groupFrom),
    // "is to sign" is active, "is to be signed" passive.
    passive:
      words.slice(words.lastIndexOf('to') + 1).some((word) => PASSIVES.has(word)) &&
      !gerund &&
      !NEVER_PASSIVE.has(verb) &&
      // "was given a tour of the Port".
      !(trigger.kind === 'VISIT' && verb === 'given'),
    relativeObject: tokens.slice(Math.max(0, groupFrom - 4), groupFrom).some((t) => t.lower === 'whom'),
  };
}

// "will on Saturday lead", "has, on 3 May, signed": a day between the auxiliary and its verb.
function beforeDay(tokens: readonly Token[], dates: readonly DateMention[], at: number): number {
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
  const day = dates.find((d) => d.to === end);
  if (!day) return at;
  const on = lowerAt(tokens, day.from - 1) === 'on' ? day.from - 1 : day.from;
  const from = tokens[on - 1]?.text === ',' ? on - 1 : on;
  const auxiliary = lowerAt(tokens, from - 1);
  return isFuture(tokens[from - 1]) || AUXILIARIES.has(auxiliary) ? groupStart(tokens, from) : at;
}

function withoutAside(group: readonly Token[]): readonly Token[] {
  const open = group.findIndex((t) => t.text === ',');
  const close = group.findLastIndex((t) => t.text === ',');
  return open === close ? group : [...group.slice(0, open), ...group.slice(close + 1)];
}

const OPENS_ASIDE = wordSet('on from at in during between together along accompanied upon following after as with');
const LONGEST_ASIDE = 14;

// "will, from 9 to 10 May, visit", "will, at the invitation of Mr B, visit": an aside between the auxiliary and its verb.
function beforeAside(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.text !== ',') return at;
  const comma = tokens.findLastIndex((t, i) => t.text === ',' && i < at - 1 && i >= at - LONGEST_ASIDE);
  if (comma < 1 || !OPENS_ASIDE.has(lowerAt(tokens, comma + 1))) return at;
  return isFuture(tokens[comma - 1]) ? groupStart(tokens, comma) : at;
}

function isDone(previous: Clause | undefined): previous is Clause {
  if (previous?.modality !== 'OCCURRED' || previous.told || previous.gerund || previous.passive) return false;
  return previous.kind === 'VISIT' || isCall(previous) || isGoingOn(previous) || wasThere(previous) || went(previous);
}

// "called on the Ministry to meet Mr B".
function isCall({ kind, sentence: { tokens }, from, to }: Clause): boolean {
  return kind === 'MEET' && lowerAt(tokens, from) === 'called' && ['on', 'upon'].includes(lowerAt(tokens, to - 1));
}

// "went to the Museum to officiate at the ceremony".
function went({ kind, sentence: { tokens }, from }: Clause): boolean {
  return kind === 'TRIP' && lowerAt(tokens, from) === 'went' && !tokens.some((t) => OF_DAYS_TO_COME.has(t.lower));
}

const OF_DAYS_TO_COME = wordSet('tomorrow next will');

// "were in Ashford to attend the Forum".
function wasThere({ kind, sentence: { tokens }, from }: Clause): boolean {
  return kind === 'TRIP' && ['was', 'were'].includes(lowerAt(tokens, from));
}

// "continued his visit today to call on the Board".
function isGoingOn({ kind, sentence: { tokens }, from }: Clause): boolean {
  return kind === 'TRIP' && lowerAt(tokens, from) === 'continued';
}

/** Where the auxiliaries and adverbs before the verb begin. */
export function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0 && belongsToGroup(tokens[at - 1]) && !isOfName(tokens, at - 1)) at--;
  return at;
}

/** "Ash Won Soon met": a capital behind another is part of a name, where the verb has none. */
function isOfName(tokens: readonly Token[], i: number): boolean {
  const [before, word, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  return word?.capital === true && isCapitalWord(before) && i > 1 && next?.capital === false;
}

function belongsToGroup(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    word === 'to' ||
    isFuture(token) ||
    AUXILIARIES.has(word) ||
    NEGATIVE.has(word) ||
    (ADVERBS.has(word) && !NEVER_FIRST_OF_GROUP.has(word))
  );
}
