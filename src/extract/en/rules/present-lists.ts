import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { lastUpTo } from './by-sentence.ts';
import { eventBetween, isNamedEvent, LONGEST_DELEGATION } from './event-at-list.ts';
import { isOfEvent, MEETING_WORDS, meetings } from './meetings-told.ts';
import type { Present } from './present.ts';

const BE_OR_INCLUDE = wordSet('were was included include are is');
const ATTENDING = wordSet('attending attendance present joining officiating participating');

/** "Also attending the meetings were …", "Other attending officials included …", "Also present were …". */
export function listedAsPresent(sentence: Sentence, scene: Scene): Present[] {
  const { tokens, index } = sentence;
  const words = tokens.map((t) => t.lower);
  const be = words.findIndex((word, i) => i > 0 && i < 20 && BE_OR_INCLUDE.has(word));
  const head = words.slice(0, Math.max(be, 0));
  const attending = head.findIndex(
    (word, i) =>
      ATTENDING.has(word) ||
      (word === 'attended' && ['who', 'that'].includes(head[i - 1] ?? '')) ||
      isAmong(head, i) ||
      isAlsoAt(head, i),
  );
  if (head[0] === 'among' && attending >= 0 && isOfCallers(sentence, scene)) return callers(sentence, be, scene);
  if (be === 1 && OTHERS_MET.has(head[0] ?? '')) return othersMet(sentence, scene);
  const joined = joinedHere(head, sentence, scene);
  if (attending < 0 || attending > 12 || (joined && !head.some((word) => MEETING_WORDS.has(word)))) return [];
  const at = eventBetween(tokens, attending + 1, be, scene);
  return [
    {
      sentence: index,
      persons: (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > be),
      event: isNamedEvent(sentence, at, scene) || head.includes('officiating') || isOfEvent(head, index, scene),
      position: at,
      plural: head.includes('meetings') || head.includes('calls'),
      ...mealIn(head),
      ...(joined ? { beside: joined } : {}),
    },
  ];
}

const ATTENDERS = wordSet(
  'guests people representatives participants officials delegates attendees entrepreneurs members leaders dignitaries',
);
const FARTHEST_INCLUDING = 30;

/** "Over 200 guests attended the reception in Ashford, including A; and B": at the event named there. */
export function includedAmong({ kind, modality, sentence, subjects, from, to, persons }: SetClause): Present[] {
  const { tokens, index } = sentence;
  if (kind !== 'ATTEND' || modality !== 'OCCURRED' || subjects.length > 0) return [];
  const who = tokens.slice(0, from).some((t) => ATTENDERS.has(t.lower));
  const at = tokens.findIndex((t, i) => i >= to && i < to + FARTHEST_INCLUDING && t.lower === 'including');
  const listed = persons.filter((p) => p.phrase.from > at);
  if (!who || at < 0 || listed.length === 0 || persons.some((p) => p.phrase.to <= at)) return [];
  return [{ sentence: index, persons: listed, event: true, position: to, plural: false }];
}

/** "The participants of the Forum called on President A. Among the participants are B; C": who called has no name before. */
function isOfCallers({ index, tokens }: Sentence, scene: Scene): boolean {
  const met = lastUpTo(meetings(scene), index - 1);
  if (met?.sentence.index !== index - 1 || met.subjects.length > 0 || met.modality !== 'OCCURRED') return false;
  const company = tokens.find((t) => COMPANY.has(t.lower))?.lower;
  return met.sentence.tokens.slice(0, met.from).some((t) => t.lower === company);
}

function callers({ index }: Sentence, be: number, scene: Scene): Present[] {
  const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > be);
  return [{ sentence: index, persons, event: false, position: be, plural: false, callers: true }];
}

export const MEALS = wordSet('dinner lunch luncheon breakfast banquet reception');

/** "Also attending the dinner were": the meal, where the list is of one. */
function mealIn(head: readonly string[]): { meal?: string } {
  const meal = head.find((word) => MEALS.has(word));
  return meal === undefined ? {} : { meal };
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
export function werePresent(sentence: Sentence, scene: Scene): Present[] {
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
  const inside =
    lowerAt(tokens, i + 1) === 'in' && lowerAt(tokens, i + 2) === 'the' && MEETING_WORDS.has(lowerAt(tokens, i + 3));
  // "was also at the meeting".
  const sat = lowerAt(tokens, i) === 'also' && lowerAt(tokens, i + 1) === 'at' && lowerAt(tokens, i + 2) === 'the';
  if (sat) return MEETING_WORDS.has(lowerAt(tokens, i + 3));
  return here && (i + 1 === tokens.length || inside || BEHIND_PRESENT.has(lowerAt(tokens, i + 1)));
}

// "Joining Mr Ash were A; B": they came with him; "Joining Mr Ash at the meeting were A" tells that they met others, too.
function joinedHere(head: readonly string[], { index }: Sentence, scene: Scene): PersonMention | undefined {
  const [first] = scene.people.mentions[index] ?? [];
  return head[0] === 'joining' && first !== undefined && first.phrase.from <= 2 ? first : undefined;
}

const COMPANY = wordSet('guests participants attendees speakers dignitaries officials panellists panelists');

/** "Among the guests were". */
function isAmong(head: readonly string[], i: number): boolean {
  return head[0] === 'among' && COMPANY.has(head[i] ?? '');
}

const FURTHER = wordSet('also others those attendees participants');

/** "Also at the event were", "Attendees at the meeting included". */
function isAlsoAt(head: readonly string[], i: number): boolean {
  return i === 0 && FURTHER.has(head[0] ?? '') && (head[1] === 'at' || head[1] === 'in');
}
