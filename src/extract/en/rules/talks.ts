import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { FUTURE } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf, lastUpTo, perScene } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';

/**
 * MET_WITH: talks that a noun tells of: "The meeting between Ms A and Mr B took place", "During her talks with Mr B, the
 * two sides …", "Her meeting with Mr B focused on …".
 */
export const talks: Rule = (scene) => {
  let count = 0;
  const drafts = draftEach(scene.sentences, (sentence) => {
    const noun = talksAt(sentence);
    if (noun < 0 || sentence.blockKind === 'TITLE' || isToCome(sentence, noun)) return [];
    count++;
    return between(sentence, noun, scene, `talks-${count}`) ?? withLead(sentence, noun, scene, `talks-${count}`) ?? [];
  });
  return { drafts, warnings: [] };
};

const NOUNS = wordSet('meeting meetings talks discussion discussions lunch luncheon dinner breakfast consultations');
const FARTHEST = 12;

/** The first noun of talks with "between" or "with" behind it, at the head of the sentence. */
function talksAt({ tokens }: Sentence): number {
  return tokens.findIndex(
    (t, i) => i < FARTHEST && NOUNS.has(t.lower) && ['between', 'with'].includes(lowerAt(tokens, i + 1)),
  );
}

const NOT_YET = wordSet(
  'scheduled expected due planned tomorrow upcoming ahead before prior preparations telephone phone video virtual told said',
);

function isToCome({ tokens }: Sentence, noun: number): boolean {
  const quoted = tokens.slice(0, noun).some((t) => t.text === '“' || t.text === '"');
  return quoted || tokens.some((t) => FUTURE.has(t.lower) || NOT_YET.has(t.lower));
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

function between(sentence: Sentence, noun: number, scene: Scene, occasion: string): Draft[] | null {
  if (lowerAt(sentence.tokens, noun + 1) !== 'between') return null;
  const [first, second, third] = (scene.people.mentions[sentence.index] ?? []).filter(
    (m) => m.phrase.from > noun && m.persons.length > 0 && m.phrase.form !== 'PRONOUN',
  );
  const joined = first && second && lowerAt(sentence.tokens, second.phrase.from - 1) === 'and';
  if (!joined || first.phrase.from > noun + 3 || second.phrase.from > first.phrase.to + 2) return [];
  if (third && third.phrase.from <= second.phrase.to + 2) return [];
  return isReported(sentence, second.phrase.to) ? pair(first, second, sentence, scene, occasion) : [];
}

const OWN = wordSet('his her their');
const BOTH = wordSet('two both they sides');

/** "Her meeting with Mr B focused on …", "During the meeting with Mr B, the two sides …": who met him is told before. */
function withLead(sentence: Sentence, noun: number, scene: Scene, occasion: string): Draft[] | null {
  const { tokens, index } = sentence;
  const other = (scene.people.mentions[index] ?? []).find((m) => m.phrase.from > noun && m.persons.length === 1);
  if (!other || other.phrase.from > noun + 3 || other.phrase.form !== 'NAME') return null;
  const { to } = other.phrase;
  const own = OWN.has(headOf(sentence)) && (WAS.has(lowerAt(tokens, to)) || WAS.has(lowerAt(tokens, to + 1)));
  const both = OPENERS.has(headOf(sentence)) && tokens.slice(to, to + 4).some((t) => BOTH.has(t.lower));
  const lead = own || both ? leadBefore(index, other, scene) : undefined;
  return lead ? pair(lead, other, sentence, scene, occasion) : null;
}

const acts = perScene((scene) => scene.clauses.filter((c) => c.modality === 'OCCURRED' && c.subjects.length === 1));

function leadBefore(index: number, other: PersonMention, scene: Scene): PersonMention | undefined {
  const [lead] = lastUpTo(acts(scene), index - 1)?.subjects ?? [];
  return lead?.persons.length === 1 && lead.persons[0] !== other.persons[0] ? lead : undefined;
}

function pair(left: PersonMention, right: PersonMention, sentence: Sentence, scene: Scene, occasion: string): Draft[] {
  const setting = settingNear(sentence.index, scene);
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
