import { oncePer } from '../../../domain/once-per.ts';
import { lastBetween } from '../../text/between.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { POSSESSIVES } from '../vocabulary/possessives.ts';
import { isFuture } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { attendingTalks, type Talks } from './attending-talks.ts';
import { clausesOf, lastUpTo } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';
import { heldWith, isIncluded, jointOfTalks, NOUNS, nounBefore, ofWith } from './joint-of-talks.ts';
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
const WAS = wordSet(
  'held was were took got began started lasted focused covered centred centered touched concluded ended dealt',
);

/** Does the sentence open with the talks, or tell of them? */
function isReported(sentence: Sentence, end: number): boolean {
  const { tokens } = sentence;
  return OPENERS.has(headOf(sentence)) || WAS.has(lowerAt(tokens, end)) || WAS.has(lowerAt(tokens, end + 1));
}

function between(sentence: Sentence, joint: number, scene: Scene, occasion: string): Draft[] | null {
  const { tokens } = sentence;
  if (!['between', 'of', 'by'].includes(lowerAt(tokens, joint))) return null;
  const [first, second, third] = (scene.people.mentions[sentence.index] ?? []).filter(
    (m) => m.phrase.from > joint && m.persons.length > 0 && m.phrase.form !== 'PRONOUN',
  );
  const end = first && tokens[first.phrase.to]?.text === ',' ? first.phrase.to + 1 : (first?.phrase.to ?? 0);
  const and = lowerAt(tokens, end) === (joint === ofWith(tokens) ? 'with' : 'and') ? end : -1;
  const apart = first !== undefined && first.phrase.from > joint + 2 && !isLedBy(tokens, joint, first.phrase.from);
  if (!first || !second || and < 0 || apart || second.phrase.from > (ownCounterpart(tokens, and + 1) ?? and) + 2)
    return [];
  if (third && third.phrase.from <= second.phrase.to + 2) return [];
  const noun = lowerAt(tokens, joint) === 'between' ? nounBefore(tokens, joint) : -1;
  const reported = noun < 0 || isIncluded(tokens, noun) || isReported(sentence, second.phrase.to);
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
    city:
      cityIn(sentence, Math.max(left.phrase.to, right.phrase.to), FARTHEST_CITY, scene) ??
      cityBefore(sentence, Math.min(left.phrase.from, right.phrase.from), scene) ??
      near.city,
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
function cityIn({ tokens }: Sentence, from: number, length: number, scene: Scene): string | null {
  const names = tokens.slice(from, from + length).flatMap((t, k) => (t.lower === 'in' ? [from + k + 1] : []));
  const ends = (at: number) => [at + 2, at + 1].filter((to) => tokens.slice(at, to).every(isCapitalWord));
  const found = names.flatMap((at) => ends(at).map((to) => phraseText(tokens, at, to)));
  return found.find((name) => scene.isCity(name)) ?? null;
}

/** "Talks were held in Ashford between A and B": between the noun and the first of the two. */
function cityBefore(sentence: Sentence, first: number, scene: Scene): string | null {
  const noun = lastBetween(sentence.tokens, first - FARTHEST_CITY + 1, first, (t) => NOUNS.has(t.lower));
  return noun < 0 ? null : cityIn(sentence, noun, first - noun, scene);
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
