import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf, lastUpTo } from './by-sentence.ts';
import { eventOf } from './event-of-clause.ts';
import { isOfEvent, MEETING_WORDS, meetings, talksBehind } from './meetings-told.ts';
import type { Present } from './present.ts';
import { MEALS } from './present-lists.ts';

/** "attended", or "presided over" where no event has that name: who leads the talks sits at them. */
function isAtSitting(clause: SetClause, scene: Scene): boolean {
  const { kind, sentence, from, passive } = clause;
  const presided = kind === 'CHAIR' && !passive && lowerAt(sentence.tokens, from).startsWith('presid');
  return kind === 'ATTEND' || (presided && eventOf(clause, scene) === null);
}

/** The meeting told right before, if it was no event with a name. */
export function attendedTheMeeting(clause: SetClause, scene: Scene): Present[] {
  if (!isAtSitting(clause, scene) || clause.modality !== 'OCCURRED' || clause.subjects.length === 0) return [];
  const { index } = clause.sentence;
  if (isAlsoThere(clause, scene))
    return [{ sentence: index, persons: clause.subjects, event: false, position: clause.to, plural: false }];
  const meal = mealBehind(clause);
  const noun = talksBehind(clause) ?? meal;
  if (noun === null) return [];
  const met = lastUpTo(meetings(scene), index - 1);
  const plural = noun.endsWith('s');
  const event = scene.occasions.eventNear(index, 'meeting')?.seen.findLast((s) => s.sentence < index);
  if (!met || (!plural && event && event.sentence > met.sentence.index)) return [];
  const there = { sentence: index, persons: clause.subjects, event: false, position: clause.to, plural };
  return [meal === null ? there : { ...there, meal }];
}

/** "also joined the dinner": the meal; null behind any other verb, and of a dinner with a name. */
function mealBehind({ sentence: { tokens }, groupFrom, from, to }: SetClause): string | null {
  const also = tokens.slice(groupFrom, from).some((t) => t.lower === 'also');
  const noun = lowerAt(tokens, to + 1);
  const ends = !tokens[to + 2]?.word;
  return also && ends && lowerAt(tokens, to) === 'the' && MEALS.has(noun) ? noun : null;
}

/** "B attended the meeting. C also attended.": at the meeting told right before. */
function isAlsoThere({ kind, sentence: { tokens, index }, groupFrom, from, to }: SetClause, scene: Scene): boolean {
  const ends = tokens[to] === undefined || tokens[to]?.text === '.';
  const also = tokens.slice(groupFrom, from).some((t) => t.lower === 'also' || t.lower === 'both');
  if (kind !== 'ATTEND' || lowerAt(tokens, from) !== 'attended' || !ends || !also) return false;
  return (
    !isOfEvent(['meeting'], index, scene) &&
    index - (lastUpTo(meetings(scene), index)?.sentence.index ?? -9) <= FARTHEST_TALKS
  );
}

/** "A met C. He was joined by B.", "He was accompanied at the meeting by B": B was there, unless it is a journey that they joined. */
export function joinedBy(clause: SetClause, scene: Scene): Present[] {
  const { modality, sentence, groupFrom, to, subjects, persons, told } = clause;
  if (!isCompany(clause) || modality !== 'OCCURRED' || told) return [];
  if (groupFrom === 0) return openedWithCompany(clause, scene);
  const [beside] = subjects;
  const joined = persons.find((p) => p.phrase.from >= to && p.phrase.from - to <= 3);
  const met = lastUpTo(meetings(scene), sentence.index - 1);
  const near = sentence.index - (met?.sentence.index ?? 0) <= (isAtTalks(clause) ? FARTHEST_TALKS : 1);
  // "A received B. B was accompanied to the meeting by C": whoever of the two sides it is.
  const theSides = isAtTalks(clause) ? met?.persons : met?.subjects;
  const isSame = theSides?.some((m) => m.persons.some((person) => beside?.persons.includes(person)));
  // "held a roundtable with entrepreneurs, joined by B": at what this sentence tells.
  const alone = beside !== undefined && groupFrom - beside.phrase.to <= 1;
  if (!alone || !joined || !near || met?.modality !== 'OCCURRED' || !isSame || isJourney(sentence.tokens, to))
    return [];
  const group = groupAfter(sentence.tokens, persons, joined, sentence.tokens.length);
  return [{ sentence: sentence.index, persons: group, event: false, position: to, plural: false, beside }];
}

/** "Joined by B, A met C": B was there. */
function openedWithCompany({ sentence, subjects, persons, to }: SetClause, scene: Scene): Present[] {
  const [beside] = subjects;
  const first = persons.find((p) => p.phrase.from >= to && p.phrase.from - to <= 3);
  const met = clausesOf(scene, sentence.index).some((c) => c.kind === 'MEET' && c.modality === 'OCCURRED');
  if (!met || !beside || !first || isJourney(sentence.tokens, to)) return [];
  const group = groupAfter(sentence.tokens, persons, first, beside.phrase.from);
  return [{ sentence: sentence.index, persons: group, event: false, position: to, plural: false, beside }];
}

const FARTHEST_TALKS = 5;

function isCompany(clause: SetClause): boolean {
  const joined = lowerAt(clause.sentence.tokens, clause.from) === 'joined';
  return clause.kind === 'ACCOMPANIED_BY' && (joined || isAtTalks(clause));
}

/** "accompanied at the call by", "joined during the meeting by". */
function isAtTalks({ sentence: { tokens }, from, to }: SetClause): boolean {
  return tokens.slice(from, to).some((t) => MEETING_WORDS.has(t.lower));
}

const ON_JOURNEY = wordSet('visit trip tour mission journey delegation');

function isJourney(tokens: Sentence['tokens'], from: number): boolean {
  return tokens.slice(from).some((t) => ON_JOURNEY.has(t.lower) && !t.capital);
}

/** "Four members of the delegation attended the conference: A; B; and C". */
export function listedBehindColon({ kind, modality, to, sentence, persons }: SetClause, scene: Scene): Present[] {
  if (kind !== 'ATTEND' || modality !== 'OCCURRED' || !scene.occasions.eventAt(sentence, to)) return [];
  const colon = sentence.tokens.findIndex((t, i) => i > to && i < to + 40 && t.text === ':');
  if (colon < 0 || persons.some((p) => p.phrase.from >= to && p.phrase.from < colon)) return [];
  const listed = persons.filter((p) => p.phrase.from > colon);
  return listed.length === 0
    ? []
    : [{ sentence: sentence.index, persons: listed, event: true, position: to, plural: false }];
}
