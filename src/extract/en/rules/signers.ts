import { lowerAt, type Token } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { ownCounterpart } from './own-counterpart.ts';

/** "signed today, witnessed by A": what stands behind these was done by others. */
const OTHERS_BY = wordSet('witnessed accompanied organised organized hosted attended led headed joined followed');
const FARTHEST_BY = 40;
const FARTHEST_WITH = 12;

/** The position behind "by", at most so far away; null where none stands. */
export function behindBy(tokens: readonly Token[], from: number): number | null {
  if (lowerAt(tokens, from - 1) === 'by') return from;
  const by = tokens.findIndex(
    (t, i) => i >= from && i < from + FARTHEST_BY && t.lower === 'by' && !OTHERS_BY.has(lowerAt(tokens, i - 1)),
  );
  return by < 0 ? null : by + 1;
}

/** The persons behind "by", or behind "in the presence of". */
export function personsBy(clause: SetClause, from: number): PersonMention[] {
  const { tokens } = clause.sentence;
  const at = lowerAt(tokens, from - 1) === 'of' ? from : behindBy(tokens, from);
  const first = at === null ? undefined : clause.persons.find((p) => p.phrase.from >= at && p.phrase.from <= at + 3);
  const among = at === null || first ? undefined : firstIncluded(clause, at);
  const head = first ?? among;
  return head ? withOthersInNames(clause, groupAfter(tokens, clause.persons, head, tokens.length)) : [];
}

const FARTHEST_INCLUDING = 24;

/** "was attended by over a hundred guests, including Mr A, the Director of B; and C": the first of those named. */
function firstIncluded({ sentence: { tokens }, persons }: SetClause, from: number): PersonMention | undefined {
  const at = tokens.findIndex((t, i) => i > from && i < from + FARTHEST_INCLUDING && t.lower === 'including');
  const other = tokens
    .slice(from, Math.max(from, at))
    .some((t) => t.text === ';' || t.lower === 'and' || t.text === '.');
  return at < 0 || other ? undefined : persons.find((p) => p.phrase.from > at && p.phrase.from <= at + 3);
}

const LONGEST_NAME_OF_BODY = 16;
const BETWEEN_SIGNERS = wordSet(', ; and by for on behalf of representing respectively the');

/** "by Mr A for the X Museum and by Ms B on behalf of the Y Gallery": between signers stand the bodies for which they sign. */
function withOthersInNames(clause: SetClause, group: readonly PersonMention[]): PersonMention[] {
  const all = [...group];
  for (;;) {
    const end = all.at(-1)?.phrase.to ?? 0;
    const next = clause.persons.find((p) => p.phrase.from >= end);
    if (!next || !standsForBody(clause, end, next.phrase.from)) return all;
    all.push(next);
  }
}

/** The signers before them whom their bodies part from the last: "Mr A, on behalf of X, and Ms B, on behalf of Y, signed". */
export function withOthersBefore(clause: SetClause): readonly PersonMention[] {
  const all = [...clause.subjects];
  for (;;) {
    const start = all[0]?.phrase.from ?? 0;
    const previous = clause.persons.findLast((p) => p.phrase.to <= start);
    if (!previous || !standsForBody(clause, previous.phrase.to, start)) return all;
    all.unshift(previous);
  }
}

function standsForBody({ sentence: { tokens } }: SetClause, from: number, to: number): boolean {
  const gap = tokens.slice(from, to);
  const names =
    gap.some((t) => ['for', 'behalf', 'representing'].includes(t.lower)) && gap.some((t) => t.lower === 'and');
  return names && gap.length <= LONGEST_NAME_OF_BODY && gap.every((t) => t.capital || BETWEEN_SIGNERS.has(t.lower));
}

/** "the signing of an agreement between Minister A and Mr B": both of them. */
export function personsBetween({ sentence: { tokens }, persons }: SetClause, end: number): PersonMention[] {
  if (lowerAt(tokens, end) !== 'between') return [];
  const first = persons.find((p) => p.phrase.from === end + 1 || p.phrase.from === end + 2);
  const both = first ? groupAfter(tokens, persons, first, tokens.length) : [];
  return both.length > 1 ? both : [];
}

/** "signed a MoU in Sydney with the Minister, Dr B": the other party's signature. */
export function personsWith(clause: SetClause, from: number): PersonMention[] {
  const { tokens } = clause.sentence;
  const at = tokens.findIndex((t, i) => i >= from && i < from + FARTHEST_WITH && t.lower === 'with');
  const behind = at < 0 ? at : (ownCounterpart(tokens, at + 1) ?? at);
  const first =
    at < 0 ? undefined : clause.persons.find((p) => p.phrase.from > at && [1, 2].includes(p.phrase.from - behind));
  return first ? groupAfter(tokens, clause.persons, first, tokens.length) : othersFor(clause);
}

/** "Mr A signed for Ostmark and Ms B for Velmora": B too. */
function othersFor({ sentence: { tokens }, persons, to }: SetClause): PersonMention[] {
  if (!['for', 'on'].includes(lowerAt(tokens, to))) return [];
  return persons.filter(({ phrase }) => {
    const joined = ['and', 'while'].includes(lowerAt(tokens, phrase.from - 1));
    const behalf = lowerAt(tokens, phrase.to) === 'on' && lowerAt(tokens, phrase.to + 1) === 'behalf';
    return phrase.from > to && joined && (behalf || lowerAt(tokens, phrase.to) === 'for');
  });
}

/** "The A University, represented by Professor B, and the C Institute, represented by Dr D, signed": B and D. */
export function representatives({ sentence: { tokens }, persons, groupFrom }: SetClause): PersonMention[] {
  return tokens.flatMap((t, i) => {
    const here = t.lower === 'represented' && lowerAt(tokens, i + 1) === 'by' && i < groupFrom;
    const person = here ? persons.find((p) => p.phrase.from >= i + 2 && p.phrase.from <= i + 4) : undefined;
    return person ? [person] : [];
  });
}
