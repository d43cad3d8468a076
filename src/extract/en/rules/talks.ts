import { oncePer } from '../../../domain/once-per.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { WEEKDAYS } from '../vocabulary/months.ts';
import { POSSESSIVES } from '../vocabulary/possessives.ts';
import { isFuture } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { attendingTalks, type Talks } from './attending-talks.ts';
import { clausesOf, lastUpTo } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';
import { ownCounterpart } from './own-counterpart.ts';

/**
 * MET_WITH: talks that a noun tells of: "The meeting between Ms A and Mr B took place", "During her talks with Mr B, the
 * two sides …", "Her meeting with Mr B focused on …".
 */
export const talks: Rule = (scene) => {
  let count = 0;
  const told = draftEach(scene.sentences, (sentence): Talks[] => {
    const joint = jointOfTalks(sentence);
    if (joint < 0 || sentence.blockKind === 'TITLE' || isToCome(sentence, joint)) return [];
    count++;
    const drafts =
      between(sentence, joint, scene, `talks-${count}`) ?? withLead(sentence, joint, scene, `talks-${count}`) ?? [];
    return drafts.map((draft) => ({ sentence: sentence.index, draft }));
  });
  return { drafts: [...told.map(({ draft }) => draft), ...attendingTalks(told, scene)], warnings: [] };
};

const NOUNS = wordSet('meeting meetings talks discussion discussions lunch luncheon dinner breakfast consultations');
const FARTHEST = 12;

/** Where "between" or "with" stands behind the first noun of talks at the head of the sentence; -1 where none does. */
function jointOfTalks({ tokens }: Sentence): number {
  const included = includedTalks(tokens);
  if (included > 0) return included;
  const held = heldBehindOpening(tokens);
  if (held > 0) return held;
  const alone = heldWith(tokens);
  if (alone > 0) return alone;
  const participation = participationIn(tokens);
  if (participation > 0) return participation;
  const noun = tokens.findIndex(
    (t, i) =>
      i < FARTHEST && NOUNS.has(t.lower) && (JOINTS.has(lowerAt(tokens, i + 1)) || isHeldBetween(tokens, i + 1)),
  );
  if (noun < 0 || JOINTS.has(lowerAt(tokens, noun + 1))) return noun < 0 ? noun : noun + 1;
  return tokens.findIndex((t, i) => i > noun && t.lower === 'between');
}

const INCLUDED = wordSet(
  'included includes including featured during concluded ended closed topic topics subject subjects agenda top focus',
);
const LONGEST_INCLUDED = 5;

/** "a seminar, which included a bilateral meeting between": where "between" stands; -1 where it does not. */
function includedTalks(tokens: readonly Token[]): number {
  return tokens.findIndex((t, i) => {
    const noun = t.lower === 'between' ? nounBefore(tokens, i) : -1;
    return noun >= 0 && isIncluded(tokens, noun);
  });
}

/** "consultations with the participation of Ms A and Mr B took place": where "of" stands; -1 where it does not. */
function participationIn(tokens: readonly Token[]): number {
  const noun = tokens.findIndex((t, i) => i < FARTHEST && NOUNS.has(t.lower));
  const of = tokens.findIndex((t, i) => i > noun && t.lower === 'of' && lowerAt(tokens, i - 1) === 'participation');
  const held = tokens.some((t, i) => (t.lower === 'took' && lowerAt(tokens, i + 1) === 'place') || t.lower === 'held');
  return noun >= 0 && held ? of : -1;
}

const FARTHEST_NOUN = 8;

/** "during a meeting at the Palace between": the noun, with nothing but a place between; -1 where none stands. */
function nounBefore(tokens: readonly Token[], joint: number): number {
  const noun = tokens.findLastIndex((t, i) => i < joint && i >= joint - FARTHEST_NOUN && NOUNS.has(t.lower));
  const place = tokens.slice(noun + 1, joint);
  const first = place[0]?.lower ?? '';
  const near =
    place.length === 0 || ['at', 'in', 'held', 'on', 'today', 'yesterday'].includes(first) || WEEKDAYS.has(first);
  return near && place.every((t) => t.word && t.lower !== 'and') ? noun : -1;
}

function isIncluded(tokens: readonly Token[], noun: number): boolean {
  return tokens.slice(Math.max(0, noun - LONGEST_INCLUDED), noun).some((t) => INCLUDED.has(t.lower));
}

const JOINTS = wordSet('between with');
const LONGEST_HELD = 14;

/** "Talks were held today in Ashford between", "The meeting took place between". */
function isHeldBetween(tokens: readonly Token[], verb: number): boolean {
  const held = ['was', 'were'].includes(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'held';
  const tookPlace = lowerAt(tokens, verb) === 'took' && lowerAt(tokens, verb + 1) === 'place';
  const rest = tokens.slice(verb + 2, verb + 2 + LONGEST_HELD);
  const joint = rest.findIndex((t) => t.lower === 'between');
  return (held || tookPlace) && joint >= 0 && !rest.slice(0, joint).some((t) => [',', ';'].includes(t.text));
}

const LONGEST_OPENING = 40;

/** "On the margins of the Forum, a meeting was held between": where "between" stands; -1 where it does not. */
function heldBehindOpening(tokens: readonly Token[]): number {
  if (!OPENERS_OF_TIME.has(lowerAt(tokens, 0))) return -1;
  const article = tokens.findIndex(
    (t, i) => i > 0 && i < LONGEST_OPENING && /^(?:an?|the|bilateral)$/u.test(t.lower) && tokens[i - 1]?.text === ',',
  );
  const noun = tokens.findIndex((t, i) => article > 0 && i > article && i <= article + 3 && NOUNS.has(t.lower));
  return noun > 0 && isHeldBetween(tokens, noun + 1)
    ? tokens.findIndex((t, i) => i > noun && t.lower === 'between')
    : -1;
}

const FARTHEST_WITH = 10;
const HELD = wordSet('held organized organised');

/** "As part of the visit, a meeting was organised with Mr B": where "with" stands; -1 where it does not. */
function heldWith(tokens: readonly Token[]): number {
  const held = tokens.findIndex(
    (t, i) => HELD.has(t.lower) && lowerAt(tokens, i - 1) === 'was' && NOUNS.has(lowerAt(tokens, i - 2)),
  );
  const joint = tokens.findIndex((t, i) => i > held && i < held + FARTHEST_WITH && t.lower === 'with');
  return held > 0 && held < LONGEST_OPENING && joint > 0 ? joint : -1;
}

const OPENERS_OF_TIME = wordSet('on at in within during as following after today yesterday earlier later');

const NOT_YET = wordSet(
  'scheduled expected due planned tomorrow upcoming ahead before prior preparations telephone phone video virtual',
);
const SAID = wordSet('told said');

function isToCome({ tokens }: Sentence, joint: number): boolean {
  const quoted = tokens.slice(0, joint).some((t) => t.text === '“' || t.text === '"');
  const said = tokens.some((t, i) => SAID.has(t.lower) && (i < joint || t.lower === 'told'));
  return quoted || said || tokens.some((t) => isFuture(t) || NOT_YET.has(t.lower));
}

/** Behind "Furthermore,", "Meanwhile,". */
function headOf({ tokens }: Sentence): string {
  return lowerAt(tokens, tokens[1]?.text === ',' ? 2 : 0);
}

const OPENERS = wordSet('during at in following after');
const WAS = wordSet('held was were took lasted focused covered centred centered touched concluded ended dealt');

/** Does the sentence open with the talks, or tell of them? */
function isReported(sentence: Sentence, end: number): boolean {
  const { tokens } = sentence;
  return OPENERS.has(headOf(sentence)) || WAS.has(lowerAt(tokens, end)) || WAS.has(lowerAt(tokens, end + 1));
}

function between(sentence: Sentence, joint: number, scene: Scene, occasion: string): Draft[] | null {
  const { tokens } = sentence;
  if (!['between', 'of'].includes(lowerAt(tokens, joint))) return null;
  const [first, second, third] = (scene.people.mentions[sentence.index] ?? []).filter(
    (m) => m.phrase.from > joint && m.persons.length > 0 && m.phrase.form !== 'PRONOUN',
  );
  const end = first && tokens[first.phrase.to]?.text === ',' ? first.phrase.to + 1 : (first?.phrase.to ?? 0);
  const and = lowerAt(tokens, end) === 'and' ? end : -1;
  const apart = first !== undefined && first.phrase.from > joint + 2 && !isLedBy(tokens, joint, first.phrase.from);
  if (!first || !second || and < 0 || apart || second.phrase.from > (ownCounterpart(tokens, and + 1) ?? and) + 2)
    return [];
  if (third && third.phrase.from <= second.phrase.to + 2) return [];
  const talks = NOUNS.has(lowerAt(tokens, joint - 1));
  const reported = !talks || isIncluded(tokens, joint - 1) || isReported(sentence, second.phrase.to);
  return reported ? pair(first, second, sentence, scene, occasion) : [];
}

const LONGEST_GROUP = 14;

/** "between a delegation of the Board led by Ms A and Mr B". */
function isLedBy(tokens: readonly Token[], joint: number, from: number): boolean {
  return lowerAt(tokens, from - 1) === 'by' && lowerAt(tokens, from - 2) === 'led' && from - joint <= LONGEST_GROUP;
}

const BOTH = wordSet('two both they sides');

/** "Her meeting with Mr B focused on …", "During the meeting with Mr B, the two sides …": who met him is told before. */
function withLead(sentence: Sentence, joint: number, scene: Scene, occasion: string): Draft[] | null {
  const { tokens, index } = sentence;
  const other = (scene.people.mentions[index] ?? []).find((m) => m.phrase.from > joint && m.persons.length === 1);
  if (!other || other.phrase.from > joint + 2 || other.phrase.form !== 'NAME') return null;
  const { to } = other.phrase;
  const own = POSSESSIVES.has(headOf(sentence)) && (WAS.has(lowerAt(tokens, to)) || WAS.has(lowerAt(tokens, to + 1)));
  const opensOwn = OPENERS.has(headOf(sentence)) && POSSESSIVES.has(lowerAt(tokens, 1)) && isOnly(other, index, scene);
  const both = OPENERS.has(headOf(sentence)) && tokens.slice(to, to + 4).some((t) => BOTH.has(t.lower));
  if (heldWith(tokens) === joint)
    return guestsBefore(index, other, scene).flatMap((guest) => pair(guest, other, sentence, scene, occasion));
  const lead = own || both || opensOwn ? leadBefore(index, other, scene) : undefined;
  return lead ? pair(lead, other, sentence, scene, occasion) : null;
}

/** "In his meeting with Mr B, the discussions centred on trade": nobody else is named. */
function isOnly(other: PersonMention, index: number, scene: Scene): boolean {
  return (scene.people.mentions[index] ?? []).every((m) => m === other || m.persons.length === 0);
}

const acts = oncePer((scene: Scene) =>
  scene.clauses.filter((c) => c.modality === 'OCCURRED' && c.subjects.length === 1),
);

function leadBefore(index: number, other: PersonMention, scene: Scene): PersonMention | undefined {
  const [lead] = lastUpTo(acts(scene), index - 1)?.subjects ?? [];
  return lead?.persons.length === 1 && lead.persons[0] !== other.persons[0] ? lead : undefined;
}

/** Those who travelled, told right before: the meeting was held with their host. */
function guestsBefore(index: number, other: PersonMention, scene: Scene): readonly PersonMention[] {
  const [trip] = clausesOf(scene, index - 1).filter((c) => c.modality === 'OCCURRED' && TRAVELLED.has(c.kind));
  const guests = trip?.subjects ?? [];
  return guests.some(({ persons }) => persons.some((person) => other.persons.includes(person))) ? [] : guests;
}

const TRAVELLED: ReadonlySet<SetClause['kind']> = new Set(['TRIP', 'VISIT', 'LEAD']);

function pair(left: PersonMention, right: PersonMention, sentence: Sentence, scene: Scene, occasion: string): Draft[] {
  const near = settingNear(sentence.index, scene);
  const setting = {
    ...near,
    city: cityBehind(sentence, Math.max(left.phrase.to, right.phrase.to), scene) ?? near.city,
  };
  const [subject] = personParts([left], scene, sentence.index);
  const [object] = personParts([right], scene, sentence.index);
  if (!subject || !object || subject.name === object.name) return [];
  const known = { ...subject, span: left.phrase.from < right.phrase.from ? subject.span : null };
  return [
    {
      type: 'MET_WITH',
      modality: 'OCCURRED',
      subject: known,
      object,
      setting,
      occasion,
      sides: ['A', 'B'],
      span: sentenceSpan(sentence),
      rule: 'talks',
      confidence: 0.8,
    },
  ];
}

const FARTHEST_CITY = 16;

/** "The meeting between A and B took place at the Guest House in Ashford". */
function cityBehind({ tokens }: Sentence, from: number, scene: Scene): string | null {
  const names = tokens.slice(from, from + FARTHEST_CITY).flatMap((t, k) => (t.lower === 'in' ? [from + k + 1] : []));
  const ends = (at: number) => [at + 2, at + 1].filter((to) => tokens.slice(at, to).every(isCapitalWord));
  const found = names.flatMap((at) => ends(at).map((to) => phraseText(tokens, at, to)));
  return found.find((name) => scene.isCity(name)) ?? null;
}

/** The day and city of the sentence, or of what was told last before it. */
export function settingNear(index: number, scene: Scene): SetClause['setting'] {
  const [own] = clausesOf(scene, index);
  if (own) return own.setting;
  const near = lastUpTo(acts(scene), index)?.setting ?? UNTOLD;
  const day = scene.dates[index]?.find(
    (d) => d.date?.length === 10 && !d.bound && d.date <= (scene.published ?? d.date),
  );
  const tokens = scene.sentences[index]?.tokens ?? [];
  return day ? { ...near, date: day.date, dateText: phraseText(tokens, day.from, day.to) } : near;
}

const UNTOLD = { date: null, endDate: null, dateText: null, city: null };
