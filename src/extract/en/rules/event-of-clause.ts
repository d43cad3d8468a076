import { lowerAt } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { ARTICLES } from '../vocabulary/occasion-phrases.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isOfEvent } from './meetings-told.ts';
import { sittingOf } from './sittings.ts';

/** "chaired by", "was attended by": who took part stands behind the verb, the event before it. */
export function isByAgent({ sentence: { tokens }, to }: SetClause): boolean {
  return lowerAt(tokens, to) === 'by' || lowerAt(tokens, to - 1) === 'by';
}

/** The event that a clause of taking part is about: behind the verb, before "which" or a passive, else the one told last. */
export function eventOf(clause: SetClause, scene: Scene): OccasionRecord | null {
  if (isByAgent(clause) || clause.passive) return eventBefore(clause, scene);
  if (startsUndertaking(clause, scene)) return null;
  const named = scene.occasions.eventAt(clause.sentence, objectAt(clause)) ?? eventBehindWord(clause, scene);
  return (
    named ??
    sittingOf(clause) ??
    eventAround(clause, scene) ??
    eventBeforeWhich(clause, scene) ??
    eventLeftOut(clause, scene)
  );
}

const FARTHEST_AT = 14;
const ENDS_OBJECT = wordSet(', ; : . and where which who that');

/** "participated in a panel discussion at the Forum", "moderated a round of talks during the Summit": what it was a part of. */
function eventAround(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { tokens } = clause.sentence;
  const end = Math.min(clause.limit, clause.to + FARTHEST_AT);
  for (let i = clause.to; i < end && !ENDS_OBJECT.has(lowerAt(tokens, i)); i++) {
    if (!AROUND.has(lowerAt(tokens, i))) continue;
    const event = readEvent(tokens, i + 1, scene.gazetteer);
    const named = event && !event.bare && tokens.slice(event.from, event.to).some((t) => t.capital);
    return named ? scene.occasions.eventAt(clause.sentence, i + 1) : null;
  }
  return null;
}

const AROUND = wordSet('at during');
/** "led a delegation to the 12th Water Conference", "travelled to the Ostmark Summit": who goes there takes part. */
export function eventWhither({ kind, sentence, to }: SetClause, scene: Scene): OccasionRecord | null {
  if ((kind !== 'LEAD' && kind !== 'TRIP') || lowerAt(sentence.tokens, to - 1) !== 'to') return null;
  return isNamedEvent(sentence.tokens, to, scene) ? scene.occasions.eventAt(sentence, to) : null;
}

const FARTHEST_FOR = 14;

/** "led a delegation to Ashford from 1 to 3 May for the 2018 Water Conference": what they went for. */
export function eventWhatFor({ kind, sentence, to, limit }: SetClause, scene: Scene): OccasionRecord | null {
  if (kind !== 'LEAD') return null;
  const { tokens } = sentence;
  const end = Math.min(limit, to + FARTHEST_FOR);
  const at = tokens.findIndex((t, i) => i >= to && i < end && t.lower === 'for' && isNamedEvent(tokens, i + 1, scene));
  return at < 0 ? null : scene.occasions.eventAt(sentence, at + 1);
}

function isNamedEvent(tokens: SetClause['sentence']['tokens'], at: number, scene: Scene): boolean {
  const event = readEvent(tokens, at, scene.gazetteer);
  const [first, last] = event && !event.bare ? [tokens[event.from], tokens[event.to - 1]] : [];
  return last?.capital === true && (first?.capital === true || /^\d/u.test(first?.text ?? ''));
}

const UNDERTAKINGS = wordSet('campaign competition tour activity activities contest competitions games');

// "launched the Clean Harbour Campaign": who starts what will go on for months takes part in no event.
function startsUndertaking(clause: SetClause, scene: Scene): boolean {
  const { tokens } = clause.sentence;
  if (!lowerAt(tokens, clause.from).startsWith('launch')) return false;
  return UNDERTAKINGS.has(readEvent(tokens, objectAt(clause), scene.gazetteer)?.head ?? '');
}

/** Where the object begins, its article included, which some verbs take along. */
export function objectAt({ sentence: { tokens }, to }: SetClause): number {
  return ARTICLES.has(lowerAt(tokens, to - 1)) ? to - 1 : to;
}

/** Where the persons behind "by" begin. */
export function agentAt({ sentence: { tokens }, to }: SetClause): number {
  return lowerAt(tokens, to) === 'by' ? to + 1 : to;
}

// "delivered a speech at the Forum": one word may stand between; "opened the Forum": the article belongs to the verb.
function eventBehindWord({ sentence, to }: SetClause, scene: Scene): OccasionRecord | null {
  return scene.occasions.eventAt(sentence, to + 1);
}

/** "The Forum was opened by A and addressed by B", "the Forum, chaired by A", "It was co-chaired by A and B". */
export function eventBefore(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { tokens, index } = clause.sentence;
  const near = phraseEndingAt(clause.groupFrom, clause, scene);
  if (near !== null) return knownAt(near, clause, scene);
  if (lowerAt(tokens, 0) === 'it') return lastNamed(index, scene);
  const first = readEvent(tokens, 0, scene.gazetteer);
  return first && first.to <= clause.groupFrom ? knownAt(0, clause, scene) : null;
}

/** "the Dialogue, which she opened": the event right before "which". */
function eventBeforeWhich(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { tokens } = clause.sentence;
  const which = tokens.findLastIndex((t, i) => i < clause.groupFrom && i > clause.groupFrom - 8 && t.lower === 'which');
  if (which < 1) return null;
  const event = phraseEndingAt(lowerAt(tokens, which - 1) === 'at' ? which - 1 : which, clause, scene);
  return event === null ? null : knownAt(event, clause, scene);
}

/** Where the phrase of an event begins that ends right before `end`, or has only its day or place between. */
function phraseEndingAt(
  end: number,
  { sentence: { tokens }, dates, from, to }: SetClause,
  scene: Scene,
): number | null {
  for (let i = 0; i < end; i++) {
    const phrase = readEvent(tokens, i, scene.gazetteer);
    if (!phrase) continue;
    // "the dinner hosted by the Chamber": the name holds its host.
    if (phrase.to > end && phrase.from < from && phrase.to > to) return i;
    if (phrase.to > end) continue;
    const held = dates.find((d) => d.from >= phrase.to && d.from <= phrase.to + 1 && d.to <= end);
    if ((held?.to ?? phrase.to) >= end - 2) return i;
  }
  return null;
}

// A head alone refers back; to one that has been named by then.
function knownAt(position: number, { sentence }: SetClause, scene: Scene): OccasionRecord | null {
  const phrase = readEvent(sentence.tokens, position, scene.gazetteer);
  const event = scene.occasions.eventAt(sentence, position);
  return event && phrase?.bare && !event.seen.some((s) => s.sentence <= sentence.index) ? null : event;
}

const NEAR_SENTENCES = 6;

/** The event last named, if that was not long ago. */
function lastNamed(index: number, scene: Scene): OccasionRecord | null {
  const event = scene.occasions.eventNear(index);
  return event?.seen.some((s) => s.sentence <= index && s.sentence >= index - NEAR_SENTENCES) ? event : null;
}

const AUDIENCES = wordSet('participants guests audience delegates attendees gathering assembly crowd');

/** "participated.", "delivered a speech", "addressed the guests", "gave toasts": the event told last, else the one the release is about. */
function eventLeftOut(clause: SetClause, scene: Scene): OccasionRecord | null {
  const { tokens, index } = clause.sentence;
  const verb = lowerAt(tokens, clause.from);
  if (clause.kind === 'SPEAK') {
    const spoke = verb.startsWith('spoke') || ['gave', 'proposed', 'raised'].includes(verb);
    if (verb.startsWith('address'))
      return AUDIENCES.has(lowerAt(tokens, clause.to + 1)) ? lastNamed(index, scene) : null;
    if (spoke && (endsThere(clause) || isOnTopic(clause))) return lastNamed(index, scene);
    // "In her speech, Ms B said": at what the text has named.
    if (lowerAt(tokens, clause.to - 1) === ',') return lastNamed(index, scene);
    return verb !== 'told' && leavesOut(clause) ? (lastNamed(index, scene) ?? scene.occasions.mainEvent()) : null;
  }
  if (isThereToo(clause) && isOfEvent([], index, scene)) return lastNamed(index, scene);
  const took = clause.kind === 'ATTEND' && ['participated', 'participate'].includes(lowerAt(tokens, clause.to - 1));
  return took && leavesOut(clause) ? scene.occasions.mainEvent() : null;
}

/** "The Board held its Fifth Session. Mr B also attended as a special guest." */
function isThereToo({ kind, sentence: { tokens }, groupFrom, from, to }: SetClause): boolean {
  const also = tokens.slice(groupFrom, from).some((t) => t.lower === 'also');
  return kind === 'ATTEND' && also && lowerAt(tokens, from) === 'attended' && ['.', 'as'].includes(lowerAt(tokens, to));
}

const BEHIND_SPEECH = wordSet('and in at today yesterday there');
const SPEECHES = wordSet('speech speeches address addresses remarks lecture lectures');

function leavesOut({ sentence: { tokens }, to }: SetClause): boolean {
  const next = tokens[SPEECHES.has(lowerAt(tokens, to)) ? to + 1 : to];
  return !next?.word || BEHIND_SPEECH.has(next.lower);
}

function endsThere({ sentence: { tokens }, to }: SetClause): boolean {
  return !tokens[to]?.word || lowerAt(tokens, to - 1) === '.';
}

function isOnTopic({ sentence: { tokens }, to }: SetClause): boolean {
  return ['on', 'about'].includes(lowerAt(tokens, to - 1));
}
