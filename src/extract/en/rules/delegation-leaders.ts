import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, sentenceSpan } from '../scene.ts';
import { isFuture } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { draftEach } from './draft-each.ts';
import { settingOfEvent } from './event-settings.ts';
import { pairsOf } from './pairs.ts';
import { eventPart } from './parts.ts';
import { settingNear } from './talks.ts';

/**
 * "The Belmoran delegation was led by Minister A, while Minister B headed the Ostmark side": at a session that the text
 * has just named each of them took part; at talks without a name they met.
 */
export const delegationLeaders: Rule = (scene) => {
  const led = scene.sentences.flatMap((sentence) => leadersIn(sentence, scene));
  const apart = led.map((one, n) => ({ one, before: led[n - 1] }));
  const drafts = draftEach(apart, ({ one, before }) => {
    const event = sessionBefore(one.sentence, scene);
    if (event) return tookPart(one, event, scene);
    return before && areTwoSides(before, one, scene) ? met(before, one, scene) : [];
  });
  return { drafts, warnings: [] };
};

interface Led {
  readonly leader: PersonMention;
  readonly sentence: Sentence;
  /** What the group is called by. */
  readonly group: string;
}

const GROUPS = wordSet('delegation side team');
const LED = wordSet('led headed chaired');
const LEADING = wordSet('led headed chaired leads heads leading heading');
const AUXILIARIES = wordSet('was were is being been');
const LONGEST_GROUP = 5;
const FARTHEST_LEADER = 4;

function leadersIn(sentence: Sentence, scene: Scene): Led[] {
  const { tokens, index, blockKind } = sentence;
  const people = (scene.people.mentions[index] ?? []).filter((m) => m.phrase.form === 'NAME' && m.persons.length === 1);
  if (blockKind === 'TITLE' || people.length === 0 || tokens.some(isFuture)) return [];
  return tokens.flatMap((token, at) => {
    const group = GROUPS.has(token.lower) ? nameOfGroup(tokens, at) : null;
    const leader =
      group === null ? undefined : (ledBy(tokens, behindSession(tokens, at), people) ?? leading(tokens, at, people));
    return group !== null && leader ? [{ leader, sentence, group }] : [];
  });
}

/** "belmoran" of "the Belmoran delegation"; null where nothing in capitals says whose it is. */
function nameOfGroup(tokens: readonly Token[], at: number): string | null {
  let from = at;
  while (tokens[from - 1]?.capital && lowerAt(tokens, from - 1) !== 'the' && at - from < LONGEST_GROUP) from--;
  const name = tokens.slice(from, at).map((t) => t.lower);
  return name.length > 0 ? name.join(' ') : null;
}

/** "the Belmoran delegation to the Meeting": the last word of it. */
function behindSession(tokens: readonly Token[], at: number): number {
  const session = tokens[at + 3];
  const named = lowerAt(tokens, at + 1) === 'to' && lowerAt(tokens, at + 2) === 'the' && session?.capital === true;
  return named && CALLED.has(session.lower) && lowerAt(tokens, at + 4) !== 'of' ? at + 3 : at;
}

const CALLED = wordSet('meeting session dialogue consultations conference talks commission');

/** "The Belmoran delegation was led by Mr A". */
function ledBy(tokens: readonly Token[], at: number, people: readonly PersonMention[]): PersonMention | undefined {
  let verb = at + 1;
  while (AUXILIARIES.has(lowerAt(tokens, verb))) verb++;
  if (verb === at + 1 || !LED.has(lowerAt(tokens, verb)) || lowerAt(tokens, verb + 1) !== 'by') return undefined;
  return people.find(({ phrase }) => phrase.from > verb && phrase.from <= verb + FARTHEST_LEADER);
}

const GOES_ON = wordSet('to on at for in during which that');

/** "Mr A is heading the Belmoran side", but not "led the Belmoran delegation to Ostmark". */
function leading(tokens: readonly Token[], at: number, people: readonly PersonMention[]): PersonMention | undefined {
  const verb = tokens.findLastIndex((t, i) => i < at && i > at - LONGEST_GROUP - 2 && LEADING.has(t.lower));
  if (verb < 0 || GOES_ON.has(lowerAt(tokens, behindSession(tokens, at) + 1))) return undefined;
  const group = AUXILIARIES.has(lowerAt(tokens, verb - 1)) ? verb - 1 : verb;
  // "Mr A, Minister of Finance, headed".
  const end = tokens[group - 1]?.text === ',' ? group - 1 : group;
  return people.find(({ phrase }) => phrase.to === end);
}

const SESSIONS = /\b(?:meeting|dialogue|consultations?|commission|committee|session|talks|exchange|mechanism)\b/iu;
/** Two words in capitals: "Bilateral talks" are no name. */
const NAMED = /\p{Lu}.* \p{Lu}/u;
const FARTHEST_EVENT = 4;

function sessionBefore({ index }: Sentence, scene: Scene): OccasionRecord | null {
  const event = scene.occasions.eventNear(index);
  const near = event?.seen.some(({ sentence }) => sentence <= index && sentence >= index - FARTHEST_EVENT);
  return event && near && SESSIONS.test(event.name) && NAMED.test(event.name) ? event : null;
}

function tookPart({ leader, sentence }: Led, event: OccasionRecord, scene: Scene): Draft[] {
  const setting = settingNear(sentence.index, scene);
  return personParts([leader], scene, sentence.index).map((subject) => ({
    type: 'ATTENDED',
    modality: 'OCCURRED',
    subject,
    object: eventPart(event, scene),
    setting: settingOfEvent(event, { setting, modality: 'OCCURRED', dates: [] }, scene),
    role: 'ATTENDEE',
    span: sentenceSpan(sentence),
    rule: 'delegation-leader',
    confidence: 0.8,
  }));
}

const TALKS = wordSet('meeting meetings talks consultations discussions dialogue negotiations');
const FARTHEST_TALKS = 2;

function areTwoSides(before: Led, one: Led, scene: Scene): boolean {
  const [first, last] = [before.sentence.index, one.sentence.index];
  const told = scene.sentences.slice(Math.max(0, first - FARTHEST_TALKS), last + 1);
  const talked = told.some(({ tokens }) => tokens.some((t) => TALKS.has(t.lower)));
  return before.group !== one.group && last - first <= 1 && talked;
}

function met(before: Led, one: Led, scene: Scene): Draft[] {
  const sides = [before, one].map(({ leader, sentence }) => personParts([leader], scene, sentence.index));
  return pairsOf(sides[0] ?? [], sides[1] ?? []).map((pair) => ({
    ...pair,
    type: 'MET_WITH',
    modality: 'OCCURRED',
    setting: settingNear(one.sentence.index, scene),
    occasion: `leaders-${sentenceSpan(one.sentence).start}`,
    sides: ['A', 'B'],
    span: sentenceSpan(one.sentence),
    rule: 'delegation-leader',
    confidence: 0.7,
  }));
}
