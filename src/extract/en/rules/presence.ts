import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { DEMONYMS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { lastUpTo, perScene } from './by-sentence.ts';

/** Persons whom a sentence of its own adds to a meeting or event. */
export interface Present {
  readonly sentence: number;
  readonly persons: readonly PersonMention[];
  /** True where the words name an event rather than the meeting told before. */
  readonly event: boolean;
  readonly position: number;
  /** "the meetings": all that were told right before. */
  readonly plural: boolean;
  /** They are those whom the sentence before met without naming them. */
  readonly others?: boolean;
  /** Whom they joined, and so on whose side they were. */
  readonly beside?: PersonMention;
  /** What the delegation is called by, in lower case, where they are said to be of one. */
  readonly delegation?: readonly string[];
  /** Whose side it is where that does not tell: those who are told of first sit on the side told first. */
  readonly side?: 'A' | 'B';
  /** The kind of meal or talks that they are said to have attended. */
  readonly sitting?: string;
}

/** "City leaders A and B attended the meeting", "Also attending the meetings were A; B; and C". */
export const findPresent = perScene((scene): readonly Present[] => [
  ...scene.sentences.flatMap((sentence) => ledByThese(sentence, scene)),
  ...scene.sentences.flatMap((sentence) => withTheseAttending(sentence, scene)),
  ...scene.clauses.flatMap((clause) => attendedTheMeeting(clause, scene)),
  ...scene.sentences.flatMap((sentence) => listedAsPresent(sentence, scene)),
  ...scene.sentences.flatMap((sentence) => listedAsDelegation(sentence, scene)),
  ...scene.sentences.flatMap((sentence) => werePresent(sentence, scene)),
  ...scene.clauses.flatMap((clause) => listedBehindColon(clause, scene)),
  ...scene.clauses.flatMap((clause) => joinedBy(clause, scene)),
  ...scene.sentences.flatMap((sentence) => attendedByThese(sentence, scene)),
]);

const meetings = perScene((scene) => scene.clauses.filter(isMeeting));

export function isMeeting(clause: SetClause): boolean {
  return clause.kind === 'MEET' || clause.kind === 'MET_BY' || isVisitToPerson(clause);
}

/** "paid a visit to the Secretary, Mr B", "visited President B", but not "visited Mr B's office". */
function isVisitToPerson({ kind, sentence: { tokens }, to, persons, passive }: SetClause): boolean {
  if ((kind !== 'TRIP' && kind !== 'VISIT') || passive || lowerAt(tokens, to - 1) === 'in') return false;
  const person = persons.find((p) => p.phrase.from === to || p.phrase.from === to + 1);
  const named = person?.phrase.form === 'NAME' && (to === person.phrase.from || lowerAt(tokens, to) === 'the');
  const isOwner = tokens[(person?.phrase.to ?? 0) - 1]?.lower.endsWith("'s") === true;
  return named && person.phrase.posts.length > 0 && !isOwner;
}

const MEETING_WORDS = wordSet('meeting meetings talks call calls');

/** The meeting told right before, if it was no event with a name. */
function attendedTheMeeting(clause: SetClause, scene: Scene): Present[] {
  if (clause.kind !== 'ATTEND' || clause.modality !== 'OCCURRED' || clause.subjects.length === 0) return [];
  const { tokens, index } = clause.sentence;
  const [article, noun, next] = [0, 1, 2].map((k) => lowerAt(tokens, clause.to + k));
  if (article !== 'the' || !noun || !MEETING_WORDS.has(noun) || ['of', 'on', 'for'].includes(next ?? '')) return [];
  const met = lastUpTo(meetings(scene), index - 1);
  const plural = noun.endsWith('s');
  const event = scene.occasions.eventNear(index, 'meeting')?.seen.findLast((s) => s.sentence < index);
  if (!met || (!plural && event && event.sentence > met.sentence.index)) return [];
  return [{ sentence: index, persons: clause.subjects, event: false, position: clause.to, plural }];
}

/** "A met C. He was joined by B.": B was at the meeting, unless it is a journey that they joined. */
function joinedBy(clause: SetClause, scene: Scene): Present[] {
  const { kind, modality, sentence, from, to, subjects, persons, told } = clause;
  if (kind !== 'ACCOMPANIED_BY' || modality !== 'OCCURRED' || told || lowerAt(sentence.tokens, from) !== 'joined')
    return [];
  const [beside] = subjects;
  const joined = persons.find((p) => p.phrase.from >= to && p.phrase.from - to <= 3);
  const met = lastUpTo(meetings(scene), sentence.index - 1);
  const next = sentence.index - (met?.sentence.index ?? 0) === 1 && met?.modality === 'OCCURRED';
  const isSame = met?.subjects.some((m) => m.persons.some((person) => beside?.persons.includes(person)));
  if (!beside || !joined || !next || !isSame || isJourney(sentence.tokens, to)) return [];
  const group = groupAfter(sentence.tokens, persons, joined, sentence.tokens.length);
  return [{ sentence: sentence.index, persons: group, event: false, position: to, plural: false, beside }];
}

const ON_JOURNEY = wordSet('visit trip tour mission journey delegation');

function isJourney(tokens: Sentence['tokens'], from: number): boolean {
  return tokens.slice(from).some((t) => ON_JOURNEY.has(t.lower) && !t.capital);
}

/** "Four members of the delegation attended the conference: A; B; and C". */
function listedBehindColon({ kind, modality, to, sentence, persons }: SetClause, scene: Scene): Present[] {
  if (kind !== 'ATTEND' || modality !== 'OCCURRED' || !scene.occasions.eventAt(sentence, to)) return [];
  const colon = sentence.tokens.findIndex((t, i) => i > to && i < to + 40 && t.text === ':');
  if (colon < 0 || persons.some((p) => p.phrase.from >= to && p.phrase.from < colon)) return [];
  const listed = persons.filter((p) => p.phrase.from > colon);
  return listed.length === 0
    ? []
    : [{ sentence: sentence.index, persons: listed, event: true, position: to, plural: false }];
}

const BE_OR_INCLUDE = wordSet('were was included include are is');
const ATTENDING = wordSet('attending attendance present joining officiating participating');
const MEALS_AND_MEETINGS = wordSet('meeting meetings talks call calls lunch dinner audience');

/** "Also attending the meetings were …", "Other attending officials included …", "Also present were …". */
function listedAsPresent(sentence: Sentence, scene: Scene): Present[] {
  const { tokens, index } = sentence;
  const words = tokens.map((t) => t.lower);
  const be = words.findIndex((word, i) => i > 0 && i < 20 && BE_OR_INCLUDE.has(word));
  const head = words.slice(0, Math.max(be, 0));
  const attending = head.findIndex(
    (word, i) => ATTENDING.has(word) || (word === 'attended' && head[i - 1] === 'who') || isAmong(head, i),
  );
  if (be === 1 && OTHERS_MET.has(head[0] ?? '')) return othersMet(sentence, scene);
  if (attending < 0 || attending > 12 || isJoiningSomebody(head, sentence, scene)) return [];
  const at = eventBetween(tokens, attending + 1, be, scene);
  return [
    {
      sentence: index,
      persons: (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > be),
      event: isNamedEvent(sentence, at, scene) || head.includes('officiating') || isOfEvent(head, index, scene),
      position: at,
      plural: head.includes('meetings') || head.includes('calls'),
    },
  ];
}

const OTHERS_MET = wordSet('these they those');

/** "met separately with guests of the forum. These included Ms A, Ms B": the other side of the meeting told right before. */
function othersMet({ index }: Sentence, scene: Scene): Present[] {
  const met = lastUpTo(meetings(scene), index - 1);
  const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.form === 'NAME');
  const named = met?.persons.some((p) => p.phrase.from >= met.to);
  if (!met || met.sentence.index !== index - 1 || named || persons.length === 0) return [];
  return [{ sentence: index, persons, event: false, position: 1, plural: false, others: true }];
}

const BE = wordSet('was were');
const BEHIND_PRESENT = wordSet('. , ; at during on when as for too');

/** "A, director of B, and C were also present at the meeting": who stands before the verb. */
function werePresent(sentence: Sentence, scene: Scene): Present[] {
  const { tokens, index } = sentence;
  const present = tokens.findIndex((_, i) => isPresence(tokens, i));
  if (present < 1) return [];
  const be = tokens.findLastIndex((t, i) => i < present && i > present - 4 && BE.has(t.lower));
  const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.to <= be);
  const from = be < 0 ? 0 : (persons[0]?.phrase.from ?? 0);
  // "A met B, and C was present": those before another verb do something else.
  const acting = scene.clauses.some((c) => c.sentence.index === index && c.to <= be);
  if (be < 0 || persons.length === 0 || acting || from > FARTHEST_LIST) return [];
  const behind = tokens.slice(present + 1).map((t) => t.lower);
  const at = eventBetween(tokens, present + 1, present + LONGEST_DELEGATION, scene);
  // "in attendance at the signing": of the meeting nothing is said.
  const event =
    CEREMONIES.has(behind[2] ?? '') || isNamedEvent(sentence, at, scene) || isOfEvent(behind.slice(0, 4), index, scene);
  return [{ sentence: index, persons, event, position: at, plural: behind[2] === 'meetings' }];
}

const CEREMONIES = wordSet('signing ceremony launch exchange opening unveiling inauguration');
const FARTHEST_LIST = 6;

/** "present" or "in attendance" as a verb ends, not "present a report". */
function isPresence(tokens: Sentence['tokens'], i: number): boolean {
  const here =
    lowerAt(tokens, i) === 'present' || (lowerAt(tokens, i) === 'attendance' && lowerAt(tokens, i - 1) === 'in');
  return here && (i + 1 === tokens.length || BEHIND_PRESENT.has(lowerAt(tokens, i + 1)));
}

const SITTINGS = wordSet(
  'meeting meetings talks call calls lunch luncheon breakfast dinner audience reception session',
);
const LONGEST_SITTING = 10;

/** "The meeting was attended by A; and B", "The lunch was attended on the Velmoran side by A and on the Sandvik side by B". */
function attendedByThese({ tokens, index }: Sentence, scene: Scene): Present[] {
  const verb = tokens.findIndex((t, i) => t.lower === 'attended' && i < LONGEST_HEAD);
  const be = tokens.findLastIndex((t, i) => i < verb && i > verb - 4 && BE.has(t.lower));
  const sitting = tokens.findLastIndex((t, i) => i < be && i > be - LONGEST_SITTING && SITTINGS.has(t.lower));
  if (be < 1 || sitting < 0 || sitting !== be - 1) return [];
  const head = tokens.slice(0, be).map((t) => t.lower);
  if (isOfEvent([...head, 'meeting'], index, scene) || isNamedBefore(tokens, sitting)) return [];
  const by = tokens.flatMap((t, i) => (t.lower === 'by' && i > verb && isOfSide(tokens, verb, i) ? [i] : []));
  return by.flatMap((from, n) => {
    const to = by[n + 1] ?? tokens.length;
    const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > from && p.phrase.to <= to);
    const plural = tokens[sitting]?.lower.endsWith('s') === true;
    const side = by.length > 1 ? sideNamed(tokens, from, n) : { sitting: lowerAt(tokens, sitting) };
    return persons.length > 0 ? [{ sentence: index, persons, event: false, position: from, plural, ...side }] : [];
  });
}

/** "met a delegation from Ostmark. It was headed by B": with B, if nobody was named before. */
function ledByThese({ tokens, index }: Sentence, scene: Scene): Present[] {
  const [first, second] = [lowerAt(tokens, 0), lowerAt(tokens, 1)];
  const be = first === 'it' ? 1 : first === 'the' && PARTIES.has(second) ? 2 : -1;
  if (be < 0 || lowerAt(tokens, be) !== 'was' || !['headed', 'led'].includes(lowerAt(tokens, be + 1))) return [];
  const met = lastUpTo(meetings(scene), index - 1);
  const party = met?.sentence.tokens.slice(met.to).some((t) => PARTIES.has(t.lower));
  const named = met?.persons.some((p) => p.phrase.from >= met.to);
  const [leader] = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.form === 'NAME');
  if (met?.sentence.index !== index - 1 || named || !party) return [];
  if (!leader || leader.phrase.from > be + 5 || lowerAt(tokens, be + 2) !== 'by') return [];
  return [{ sentence: index, persons: [leader], event: false, position: be, plural: false, others: true }];
}

/** "Mayor A met B, with Deputy Mayor C, Secretary D attending the meeting": with those at whose head "with" stands. */
function withTheseAttending({ tokens, index }: Sentence, scene: Scene): Present[] {
  const attending = tokens.findIndex(
    (t, i) => t.lower === 'attending' && lowerAt(tokens, i + 1) === 'the' && MEETING_WORDS.has(lowerAt(tokens, i + 2)),
  );
  const at = tokens.findLastIndex((t, i) => i < attending && t.lower === 'with' && tokens[i - 1]?.text === ',');
  const met = meetings(scene).some((c) => c.sentence.index === index && c.to <= at && c.modality === 'OCCURRED');
  const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > at && p.phrase.to <= attending);
  if (at < 0 || !met || persons.length === 0 || persons.at(-1)?.phrase.to !== attending) return [];
  return [{ sentence: index, persons, event: false, position: attending, plural: false }];
}

const PARTIES = wordSet('delegation group team mission');

const LONGEST_HEAD = 40;
const BEFORE_SITTING = wordSet('the this a an both these');

/** "The Summit meeting": capitals before the noun make it an event with a name. */
function isNamedBefore(tokens: Sentence['tokens'], sitting: number): boolean {
  const word = tokens[sitting - 1];
  return tokens[sitting]?.capital === true || (word?.capital === true && !BEFORE_SITTING.has(word.lower));
}

/** The "by" right behind "attended", or behind "on the … side". */
function isOfSide(tokens: Sentence['tokens'], verb: number, by: number): boolean {
  return by === verb + 1 || (lowerAt(tokens, by - 1) === 'side' && by > verb);
}

function sideNamed(tokens: Sentence['tokens'], by: number, n: number): Pick<Present, 'delegation' | 'side'> {
  const the = tokens.findLastIndex((t, i) => i < by && i > by - 6 && t.lower === 'the');
  const words = tokens.slice(the + 1, by - 1).map((t) => t.lower);
  const land = DEMONYMS.get(words.join(' '))?.toLowerCase().split(' ') ?? [];
  return { delegation: [...words, ...land], side: n === 0 ? 'A' : 'B' };
}

const INCLUDES = wordSet('included includes comprised comprises :');

/** "The Lakeford delegation included A and B": on the side of those who are of Lakeford. */
function listedAsDelegation({ tokens, index }: Sentence, scene: Scene): Present[] {
  const at = tokens.findIndex((t, i) => i > 0 && i < LONGEST_DELEGATION && t.lower === 'delegation');
  if (at < 0 || !INCLUDES.has(lowerAt(tokens, at + 1))) return [];
  const delegation = tokens.slice(0, at).filter((t) => t.capital && t.lower !== 'the');
  const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > at);
  if (delegation.length === 0 || persons.length === 0) return [];
  const words = delegation.map((t) => t.lower);
  return [{ sentence: index, persons, event: false, position: at, plural: false, delegation: words }];
}

const LONGEST_DELEGATION = 8;

// "Joining Mr Ash were A; B": they came with him.
function isJoiningSomebody(head: readonly string[], { index }: Sentence, scene: Scene): boolean {
  const [first] = scene.people.mentions[index] ?? [];
  return head[0] === 'joining' && first !== undefined && first.phrase.from <= 2;
}

/** "Other officiating guests at the Trade Fair today included": where the event is named; else right behind `from`. */
function eventBetween(tokens: Sentence['tokens'], from: number, to: number, scene: Scene): number {
  for (let i = from; i < to; i++) {
    const behindAt = ['at', 'of', 'in'].includes(lowerAt(tokens, i - 1));
    const event = behindAt ? readEvent(tokens, i, scene.gazetteer) : null;
    if (event && (event.bare || tokens.slice(event.from, event.to).some((t) => t.capital))) return i;
  }
  return from;
}

const COMPANY = wordSet('guests participants attendees speakers dignitaries officials panellists panelists');

/** "Among the guests were". */
function isAmong(head: readonly string[], i: number): boolean {
  return head[0] === 'among' && COMPANY.has(head[i] ?? '');
}

/** "who attended the inaugural meeting included": an event with a name, not the meeting told before. */
function isNamedEvent({ tokens, ...sentence }: Sentence, at: number, scene: Scene): boolean {
  const event = readEvent(tokens, at, scene.gazetteer);
  if (!event?.bare) return event !== null;
  const told = scene.occasions.eventAt({ ...sentence, tokens }, at);
  if (told?.type === 'DINNER' || told?.type === 'SESSION') return false;
  return told?.seen.some((s) => s.sentence <= sentence.index) === true;
}

const EVENT_ACTIONS: ReadonlySet<SetClause['kind']> = new Set(['ATTEND', 'CHAIR', 'CO_CHAIR', 'HOST', 'SPEAK']);

/** The clauses of meeting that happened. */
export const meetingsHeld = perScene((scene) => meetings(scene).filter((c) => c.modality === 'OCCURRED'));
const eventsHeld = perScene((scene) =>
  scene.clauses.filter((c) => c.modality === 'OCCURRED' && EVENT_ACTIONS.has(c.kind)),
);

function isOfEvent(head: readonly string[], index: number, scene: Scene): boolean {
  const met = lastUpTo(meetingsHeld(scene), index);
  const event = lastUpTo(eventsHeld(scene), index - 1);
  const later = event !== undefined && (met === undefined || event.sentence.index > met.sentence.index);
  if (!head.some((word) => MEALS_AND_MEETINGS.has(word))) return later;
  return met === undefined || (later && !head.includes('meeting'));
}
