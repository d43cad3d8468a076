import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import type { PersonMention } from '../references/index.ts';
import { BEFORE_GERUND } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Clause } from './clause.ts';
import { findTriggers, type Trigger } from './find-triggers.ts';
import { findSubjects } from './subjects.ts';
import { isTellingOf } from './telling.ts';
import { groupStart, readVerbGroup, type VerbGroup } from './verb-group.ts';

/** Finds the clauses of a sentence, left to right; a negated verb or a mere invitation makes none. */
export function findClauses(
  sentence: Sentence,
  persons: readonly PersonMention[],
  dates: readonly DateMention[],
): Clause[] {
  const { tokens } = sentence;
  const triggers = findTriggers(tokens, persons);
  const clauses: Clause[] = [];
  triggers.forEach((trigger, n) => {
    const verb = readVerbGroup(sentence, trigger, dates, clauses.at(-1));
    if (verb === null || isParticiple(tokens, trigger, verb)) return;
    const next = triggers.slice(n + 1).find((t) => !describes(tokens, t));
    const limit = next ? groupStart(tokens, next.from) : tokens.length;
    const place = { tokens, persons, dates, groupFrom: verb.groupFrom, floor: triggers[n - 1]?.to ?? 0 };
    const subjects = isNextOnProgramme(tokens, trigger)
      ? (clauses[0]?.subjects ?? [])
      : findSubjects(place, clauseBefore(tokens, verb, clauses));
    if (isThankedFor(tokens, verb, trigger, subjects)) return;
    const told = verb.told && (!isBySpeaker(place) || isTellingOf(tokens, verb.groupFrom));
    clauses.push({ ...trigger, ...verb, told, sentence, persons, dates, limit, subjects });
  });
  return clauses;
}

/** "I met", of the one whom the release names as its author. */
function isBySpeaker({
  persons,
  groupFrom,
}: {
  readonly persons: readonly PersonMention[];
  readonly groupFrom: number;
}) {
  return persons.some(({ phrase }) => phrase.to === groupFrom && phrase.name === 'I');
}

/** "met Ms B, who briefed him, before visiting the Park": what she did stands beside, and he visited. */
function clauseBefore(tokens: readonly Token[], { gerund, groupFrom }: VerbGroup, clauses: readonly Clause[]) {
  const later =
    gerund && ['before', 'after'].includes(lowerAt(tokens, groupFrom - 1)) && tokens[groupFrom - 2]?.text === ',';
  const main = clauses.findLast((c) => !['who', 'which'].includes(lowerAt(tokens, c.groupFrom - 1)));
  return later ? (main ?? clauses.at(-1)) : clauses.at(-1);
}

/** "attended a lunch hosted by Mr B, followed by a visit to the Park": of whom the sentence is about. */
function isNextOnProgramme(tokens: readonly Token[], { kind, from }: Trigger): boolean {
  return kind === 'TRIP' && lowerAt(tokens, from) === 'followed';
}

const THANKS = wordSet('thanked thanks thanking gratitude appreciation grateful thankful congratulated congratulating');
const FARTHEST_THANKS = 16;

/** "thanked Ostmark for hosting the forum": those who are thanked did it. */
function isThankedFor(
  tokens: readonly Token[],
  { gerund, groupFrom }: VerbGroup,
  { kind }: Trigger,
  subjects: readonly PersonMention[],
): boolean {
  if (!gerund || kind === 'MEET' || !['for', 'on'].includes(lowerAt(tokens, groupFrom - 1))) return false;
  const thanks = tokens.findLastIndex(
    (t, i) => THANKS.has(t.lower) && i < groupFrom && i >= groupFrom - FARTHEST_THANKS,
  );
  return thanks >= 0 && subjects.every(({ phrase }) => phrase.to <= thanks);
}

const DESCRIBED = wordSet(
  'guests ministers officials leaders representatives delegates delegations envoys heads participants',
);

/** "met guests attending the Forum, including Mr A": tells which guests, and goes on with the list. */
function describes(tokens: readonly Token[], { from, kind }: Trigger): boolean {
  if (kind !== 'ATTEND' || !DESCRIBING.has(lowerAt(tokens, from))) return false;
  // "representatives of various lands participating in the Forum".
  return tokens.slice(Math.max(0, from - LONGEST_DESCRIBED), from).some((t) => DESCRIBED.has(t.lower));
}

const DESCRIBING = wordSet('attending participating joining');
const LONGEST_DESCRIBED = 5;

const PROGRESSIVE = wordSet('is are was were been');

/** "delegations attending the Convention", "officials visiting the city": says which, not what the subject did. */
function isParticiple(tokens: readonly Token[], trigger: Trigger, verb: VerbGroup): boolean {
  if (tokens.slice(verb.groupFrom, trigger.from).some((t) => PROGRESSIVE.has(t.lower))) return false;
  return (
    verb.gerund &&
    trigger.from > 0 &&
    verb.groupFrom > 0 &&
    !BEFORE_GERUND.has(lowerAt(tokens, verb.groupFrom - 1)) &&
    trigger.kind !== 'MEET' &&
    trigger.kind !== 'SIGN'
  );
}
