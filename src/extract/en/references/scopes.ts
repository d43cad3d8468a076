import { inQuotation } from '../../text/quotations.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import { ADVERBS, AUXILIARIES } from '../vocabulary/verb-groups.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { PersonMention } from './person-records.ts';

/** The mentions of one sentence each, the nearest first. */
export type Scopes = readonly (readonly PersonMention[])[];

/** "him", "them": never the person named right before. */
export const OBJECT_PRONOUNS = wordSet('him her them');

const COMPANION_OPENERS = wordSet('together accompanied along alongside joined');
const BESIDE = wordSet('also among joining accompanying attending');
/** Sentences before a pronoun that may hold the four it looks at, headlines and captions between them. */
const SCOPE = 24;

/**
 * Where a pronoun looks: its own sentence, then the running text before it, without those whom it cannot mean
 * ("Together with Ms B, he met", "Mr A, whom he met", "Mr B received him").
 */
export function scopesOf(
  { name, from }: PersonPhrase,
  own: readonly PersonMention[],
  earlier: Scopes,
  sentences: readonly Sentence[],
): Scopes {
  const tokens = sentences[earlier.length]?.tokens ?? [];
  const before = runningText(earlier, sentences);
  const near = clauseFirst(own, tokens);
  const aside = COMPANION_OPENERS.has(lowerAt(tokens, 0)) || opensWithOwn(tokens, from);
  const [first = [], ...others] = aside ? before : [near, ...before];
  const notTheLast = OBJECT_PRONOUNS.has(name) || lowerAt(tokens, from - 1) === 'whom';
  return [notTheLast ? withoutLast(first) : first, ...others];
}

const OWN_OPENERS = wordSet('during in at after following before on upon throughout');
const OWNERS = new Map([
  ['he', 'his'],
  ['she', 'her'],
]);

/** "During his talks with Mr B, he": whose talks they were, and not B. */
function opensWithOwn(tokens: readonly Token[], pronoun: number): boolean {
  const owner = OWNERS.get(lowerAt(tokens, pronoun));
  return (
    owner !== undefined &&
    OWN_OPENERS.has(lowerAt(tokens, 0)) &&
    lowerAt(tokens, 1) === owner &&
    tokens[pronoun - 1]?.text === ','
  );
}

const CONJUNCTIONS = wordSet('when while after as before once');

/** "Ms A said that when Mr B attended the Forum, he spoke": whom the clause before is about. */
function clauseFirst(own: readonly PersonMention[], tokens: readonly Token[]): readonly PersonMention[] {
  const subject = own.findLast(({ phrase }) => {
    const opens = [phrase.from - 1, phrase.from - 2].some((i) => i > 0 && CONJUNCTIONS.has(lowerAt(tokens, i)));
    return opens && phrase.form === 'NAME' && SAYING_VERBS.has(lowerAt(tokens, phrase.to));
  });
  return subject ? [subject, ...own.filter((m) => m !== subject)] : own;
}

function runningText(earlier: Scopes, sentences: readonly Sentence[]): Scopes {
  const from = Math.max(0, earlier.length - SCOPE);
  const near = earlier.slice(from).map((mentions, i) => subjectFirst(mentions, sentences[from + i]?.tokens ?? []));
  return near
    .map((mentions, i) => outsideQuotes(mentions, sentences[from + i]?.tokens ?? []))
    .filter((mentions, i) => !isBeside(sentences[from + i]) && !isOfOwnTalks(sentences[from + i], mentions))
    .slice(-4)
    .reverse();
}

/** "“It was good to meet Ms B,” said Mr A. He …": of whom somebody spoke is not whom the story goes on about. */
function outsideQuotes(mentions: readonly PersonMention[], tokens: readonly Token[]): readonly PersonMention[] {
  const outside = mentions.filter(({ phrase }) => !inQuotation(tokens, phrase.from));
  return outside.length > 0 ? outside : mentions;
}

const FARTHEST_COMPANY = 8;

/** "Accompanied by Ms B, Mr A visited X. He …": he is not whom the sentence opens with. */
function subjectFirst(mentions: readonly PersonMention[], tokens: readonly Token[]): readonly PersonMention[] {
  const company = tokens.findIndex((t, i) => i < FARTHEST_COMPANY && t.lower === 'accompanied');
  if (company < 0 || mentions.some(({ phrase }) => phrase.to <= company)) return mentions;
  const subject = mentions.find(({ phrase }) => isSubject(tokens, phrase));
  return subject ? [subject, ...mentions.filter((m) => m !== subject)] : mentions;
}

/** Right before a verb of saying and doing, or behind a comma and before "then had". */
function isSubject(tokens: readonly Token[], { from, to }: PersonPhrase): boolean {
  const next = tokens[to];
  const acts = next?.word === true && !next.capital && (ADVERBS.has(next.lower) || AUXILIARIES.has(next.lower));
  return SAYING_VERBS.has(lowerAt(tokens, to)) || (tokens[from - 1]?.text === ',' && acts);
}

/** "In his talks with Mr B, the discussions centred on trade. He …": who had the talks, and not B. */
function isOfOwnTalks(sentence: Sentence | undefined, mentions: readonly PersonMention[]): boolean {
  const tokens = sentence?.tokens ?? [];
  const own = OWN_OPENERS.has(lowerAt(tokens, 0)) && ['his', 'her'].includes(lowerAt(tokens, 1));
  const joint = tokens.findIndex((t) => t.lower === 'with');
  return own && joint > 0 && joint < 8 && mentions.length === 1 && (mentions[0]?.phrase.from ?? 0) > joint;
}

/** Headlines, captions and lists of others present: the story goes on past them. */
function isBeside(sentence: Sentence | undefined): boolean {
  if (sentence?.blockKind === 'TITLE' || sentence?.blockKind === 'CAPTION') return true;
  return BESIDE.has(lowerAt(sentence?.tokens ?? [], 0));
}

function withoutLast(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const last = mentions.at(-1)?.persons ?? [];
  return mentions.filter(({ persons }) => !persons.some((person) => last.includes(person)));
}
