import { foldName } from '../../../domain/names.ts';
import { oncePer } from '../../../domain/once-per.ts';
import type { Modality } from '../../../domain/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import { readSession, type SessionPhrase } from '../find/sessions/index.ts';
import {
  type Draft,
  type Part,
  type Rule,
  type Scene,
  type SetClause,
  type Setting,
  sentenceSpan,
  tokenSpan,
} from '../scene.ts';
import { sessionTime } from '../settings/session-times.ts';
import { ordinalNumber } from '../vocabulary/ordinals.ts';
import { ROLES } from './attendance.ts';
import { clausesOf, lastUpTo } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';
import { eventPart } from './parts.ts';

/** A session where the text has it, with its mechanism. */
interface Session {
  readonly phrase: SessionPhrase;
  readonly sentence: Sentence;
  readonly body: Part;
  /** Its mechanism is left out there. */
  readonly short: boolean;
}

interface Told {
  readonly modality: Modality;
  readonly setting: Setting;
  readonly event: Part;
}

/**
 * SESSION_OF: a counted session of a co-operation mechanism. Whoever chaired or attended it gives day and modality; else it
 * is recalled or to come, with the month or day that its own words give. It makes nobody attend.
 */
export const sessions: Rule = (scene) => {
  const found = findSessions(scene);
  const told = new Map<string, Told>();
  for (const session of found) {
    const one = toldByClause(session, scene);
    // A headline says no day.
    if (one && (told.get(slotOf(session))?.setting.date ?? null) === null) told.set(slotOf(session), one);
  }
  return { drafts: draftEach(found, (session) => [toDraft(session, told.get(slotOf(session)), scene)]), warnings: [] };
};

function findSessions(scene: Scene): Session[] {
  const phrases = scene.sentences.flatMap((sentence) =>
    phrasesOf(sentence, scene).map((phrase) => ({ phrase, sentence })),
  );
  const full = phrases.flatMap(({ phrase, sentence }) => {
    return phrase.body ? [{ phrase, sentence, body: bodyPart(phrase, sentence), short: false }] : [];
  });
  const mechanisms = new Map(full.map(({ body }) => [foldName(body.name), { ...body, span: null }]));
  const calls = new Set(full.map(({ phrase }) => phrase.called));
  const [only, ...others] = mechanisms.values();
  // "the Fourth Plenary Session" is one of the only mechanism whose sessions the release calls so.
  const short = phrases.flatMap(({ phrase, sentence }) => {
    const fits = !phrase.body && only && others.length === 0 && calls.has(phrase.called);
    return fits ? [{ phrase, sentence, body: only, short: true }] : [];
  });
  return [...full, ...short];
}

function phrasesOf({ tokens }: Sentence, scene: Scene): SessionPhrase[] {
  const phrases: SessionPhrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = readSession(tokens, i, scene.gazetteer);
    if (!phrase) continue;
    phrases.push(phrase);
    i = phrase.to - 1;
  }
  return phrases;
}

function bodyPart({ body }: SessionPhrase, { tokens }: Sentence): Part {
  const { from, to, text } = body ?? { from: 0, to: 0, text: '' };
  return { kind: 'Organisation', name: text, span: tokenSpan(tokens, from, to) };
}

const slotOf = ({ body, phrase }: Session) => `${foldName(body.name)} ${phrase.number}`;

/** "co-chaired the Fifth Plenary Session of …": the clause right before it says when. */
function toldByClause({ phrase, sentence }: Session, scene: Scene): Told | null {
  const clause = clausesOf(scene, sentence.index).findLast(
    (c) => !c.told && ((ROLES[c.kind] && c.to <= phrase.from && phrase.from - c.to <= 8) || isHeld(c, phrase)),
  );
  if (!clause) return null;
  const { modality, setting } = clause;
  return { modality, setting, event: eventAt(sentence, phrase, scene) };
}

/** "held the Fifth Dialogue with Minister B". */
function isHeld({ kind, from, sentence: { tokens } }: SetClause, phrase: SessionPhrase): boolean {
  const verb = /^(?:held|hold|convened)/u.test(tokens[from]?.lower ?? '');
  return kind === 'MEET' && verb && phrase.from > from && phrase.from <= from + 2;
}

/** The event as attendance calls it, unless that is another session of the same mechanism. */
function eventAt(sentence: Sentence, phrase: SessionPhrase, scene: Scene): Part {
  const record = scene.occasions.eventAt(sentence, phrase.from);
  const counted = record?.name.split(/\s+/u).map((word) => ordinalNumber(word.toLowerCase())) ?? [];
  return record && counted.includes(phrase.number) ? eventPart(record, scene) : ownPart(sentence, phrase);
}

function ownPart({ tokens }: Sentence, { from, to, text }: SessionPhrase): Part {
  return { kind: 'Event', name: text, span: tokenSpan(tokens, from, to), eventType: 'SESSION' };
}

const happened = oncePer((scene: Scene) => scene.clauses.filter(({ modality }) => modality === 'OCCURRED'));

/** What "took place in the afternoon" happened on the day that was told last. */
function withStory<T extends { readonly setting: Setting }>(time: T, sentence: Sentence, scene: Scene): T {
  if (time.setting.date !== null) return time;
  const last = lastUpTo(happened(scene), sentence.index);
  return last ? { ...time, setting: { ...time.setting, date: last.setting.date } } : time;
}

function toDraft(session: Session, told: Told | undefined, scene: Scene): Draft {
  const { phrase, sentence, body, short } = session;
  const { published, isCity } = scene;
  const dates = scene.dates[sentence.index] ?? [];
  const { tokens } = sentence;
  const { from, to } = phrase;
  const own = told ?? sessionTime({ tokens, from, to, dates, published, isCity });
  const { modality, setting } = own.modality === 'OCCURRED' ? withStory(own, sentence, scene) : own;
  return {
    type: 'SESSION_OF',
    modality,
    subject: told?.event ?? eventAt(sentence, phrase, scene),
    object: body,
    setting,
    number: phrase.number,
    span: sentenceSpan(sentence),
    rule: short ? 'session-recalled-short' : 'session-of',
    confidence: short ? 0.7 : 0.85,
  };
}
