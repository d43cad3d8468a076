import type { Gazetteer } from '../../domain/gazetteer.ts';
import { foldName } from '../../domain/names.ts';
import type { EventType } from '../../domain/statement.ts';
import type { Sentence } from '../text/sentences.ts';
import { readAgreement, readEvent } from './find/occasions.ts';

/** An event or agreement that the release names. */
export interface OccasionRecord {
  name: string;
  readonly aliases: Set<string>;
  readonly head: string;
  readonly type: EventType;
  readonly seen: { readonly sentence: number; readonly from: number; readonly to: number }[];
}

/** The named events and agreements of a release, so that "the meeting" and "the agreement" find theirs. */
export interface OccasionBook {
  readonly events: readonly OccasionRecord[];
  readonly agreements: readonly OccasionRecord[];
  /** The event that a phrase at this place names or refers to. */
  eventAt(sentence: Sentence, position: number): OccasionRecord | null;
  agreementAt(sentence: Sentence, position: number): OccasionRecord | null;
  /** The event last named before (else first named after) this sentence; `head` narrows it. */
  eventNear(sentence: number, head?: string): OccasionRecord | null;
  agreementNear(sentence: number, head?: string): OccasionRecord | null;
  /** The event that the release is about: the one it names most often, the first of these. */
  mainEvent(): OccasionRecord | null;
}

const STARTERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'its',
  'their',
  'of',
  'on',
  'at',
  'attended',
  'attend',
  'attending',
  'signed',
  'sign',
  'signing',
  'over',
  'hosted',
  'addressed',
  'joined',
  'chaired',
  'co-chaired',
  'in',
  'the"',
  'two',
  'three',
  'four',
  'and',
  'officiated',
  'witnessed',
]);

export function readOccasions(sentences: readonly Sentence[], gazetteer: Gazetteer): OccasionBook {
  const events: OccasionRecord[] = [];
  const agreements: OccasionRecord[] = [];
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.tokens.length; i++) {
      if (
        i > 0 &&
        !STARTERS.has(sentence.tokens[i - 1]?.lower ?? '') &&
        !['the', 'a', 'an'].includes(sentence.tokens[i]?.lower ?? '')
      )
        continue;
      const event = readEvent(sentence.tokens, i, gazetteer);
      if (event && !event.bare && isSpecific(event.text))
        record(events, event.text, event.head, event.type, sentence, event.from, event.to);
      const agreement = readAgreement(sentence.tokens, i, gazetteer);
      if (agreement && !agreement.bare)
        record(agreements, agreement.text, agreement.head, 'SIGNING', sentence, agreement.from, agreement.to);
    }
  }
  return makeBook(events, agreements, gazetteer);
}

// A name or a signing: a common phrase in lower case is no event that others could refer to.
function isSpecific(text: string): boolean {
  return /\p{Lu}|["“]|signing|inaugural|opening|welcome|closing/u.test(text);
}

function record(
  list: OccasionRecord[],
  text: string,
  head: string,
  type: EventType,
  sentence: Sentence,
  from: number,
  to: number,
): void {
  const same = list.find(
    (r) => sameOccasion(r.name, text) || [...r.aliases].some((a) => foldName(a) === foldName(text)),
  );
  const place = { sentence: sentence.index, from, to };
  if (same) {
    same.seen.push(place);
    if (foldName(same.name) !== foldName(text)) same.aliases.add(text);
  } else list.push({ name: text, aliases: new Set(), head, type, seen: [place] });
}

const LIGHT = new Set(['of', 'the', 'for', 'and', 'a', 'an', 'on', 'in', 'to']);

/** The same name, or one that holds nearly all words of the other. */
export function sameOccasion(left: string, right: string): boolean {
  if (foldName(left) === foldName(right)) return true;
  const [a, b] = [contentWords(left), contentWords(right)];
  const common = [...a].filter((word) => b.has(word)).length;
  return Math.min(a.size, b.size) >= 2 && (2 * common) / (a.size + b.size) >= 0.67;
}

function contentWords(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/\bmous?\b/gu, 'memorandum understanding')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word && !LIGHT.has(word))
      .map((word) => (word === 'memoranda' ? 'memorandum' : word.replace(/s$/u, ''))),
  );
}

function makeBook(
  events: readonly OccasionRecord[],
  agreements: readonly OccasionRecord[],
  gazetteer: Gazetteer,
): OccasionBook {
  const near = (list: readonly OccasionRecord[], sentence: number, head?: string) => {
    const fit = head ? list.filter((r) => headFits(r, head)) : list;
    const last = (r: OccasionRecord) => Math.max(-1, ...r.seen.map((s) => s.sentence).filter((s) => s <= sentence));
    const before = fit.filter((r) => last(r) >= 0).sort((a, b) => last(b) - last(a));
    return before[0] ?? fit[0] ?? null;
  };
  const find = (list: readonly OccasionRecord[], text: string) =>
    list.find(
      (r) => foldName(r.name) === foldName(text) || [...r.aliases].some((a) => foldName(a) === foldName(text)),
    ) ?? list.find((r) => sameOccasion(r.name, text));
  return {
    events,
    agreements,
    eventNear: (sentence, head) => near(events, sentence, head),
    agreementNear: (sentence, head) => near(agreements, sentence, head),
    mainEvent: () =>
      events.reduce<OccasionRecord | null>(
        (best, e) => (best === null || e.seen.length > best.seen.length ? e : best),
        null,
      ),
    eventAt(sentence, position) {
      const phrase = readEvent(sentence.tokens, position, gazetteer);
      if (!phrase) return null;
      if (phrase.bare) return near(events, sentence.index, phrase.head);
      return (
        find(events, phrase.text) ?? {
          name: phrase.text,
          aliases: new Set(),
          head: phrase.head,
          type: phrase.type,
          seen: [{ sentence: sentence.index, from: phrase.from, to: phrase.to }],
        }
      );
    },
    agreementAt(sentence, position) {
      const phrase = readAgreement(sentence.tokens, position, gazetteer);
      if (!phrase) return null;
      if (phrase.bare) return near(agreements, sentence.index, phrase.head) ?? near(agreements, sentence.index);
      return (
        find(agreements, phrase.text) ?? {
          name: phrase.text,
          aliases: new Set(),
          head: phrase.head,
          type: 'SIGNING',
          seen: [{ sentence: sentence.index, from: phrase.from, to: phrase.to }],
        }
      );
    },
  };
}

/** "the event" fits any event; "the agreement" an agreement; "the MOU" a memorandum of understanding. */
function headFits(record: OccasionRecord, head: string): boolean {
  const single = head.replace(/s$/u, '');
  if (['event', 'activity', 'occasion', 'document'].includes(single)) return true;
  const words = contentWords(record.name);
  if (single === 'mou') return words.has('memorandum') || words.has('mou');
  return [...words].some((word) => word === single || word === head || word.replace(/s$/u, '') === single);
}
