import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { foldName } from '../../../domain/names.ts';
import type { EventType } from '../../../domain/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import { readAgreement, readEvent } from '../find/occasions/index.ts';
import type { OccasionPhrase } from '../find/occasions/occasion-phrase.ts';
import { headFits, sameOccasion } from './same-occasion.ts';

/** An event or agreement that the release names. */
export interface OccasionRecord {
  readonly name: string;
  readonly aliases: Set<string>;
  readonly type: EventType;
  readonly seen: { readonly sentence: number; readonly from: number; readonly to: number }[];
}

/** The named events and agreements of a release, so that "the meeting" and "the agreement" find theirs. */
export interface OccasionBook {
  readonly agreements: readonly OccasionRecord[];
  /** The event that a phrase at this place names or refers to. */
  eventAt(sentence: Sentence, position: number): OccasionRecord | null;
  agreementAt(sentence: Sentence, position: number): OccasionRecord | null;
  /** The event last named before (else first named after) this sentence; `head` narrows it. */
  eventNear(sentence: number, head?: string): OccasionRecord | null;
  agreementNear(sentence: number): OccasionRecord | null;
  /** The event that the release is about: the one it names most often, the first of these. */
  mainEvent(): OccasionRecord | null;
}

export function makeBook(
  events: readonly OccasionRecord[],
  agreements: readonly OccasionRecord[],
  gazetteer: Gazetteer,
): OccasionBook {
  return {
    agreements,
    eventNear: (sentence, head) => near(events, sentence, head),
    agreementNear: (sentence) => near(agreements, sentence),
    mainEvent: () => mostNamed(events),
    eventAt({ tokens, index }, position) {
      const phrase = readEvent(tokens, position, gazetteer);
      if (!phrase) return null;
      if (phrase.bare) return near(events, index, phrase.head);
      return find(events, phrase.text) ?? newOccasion(phrase, phrase.type, index);
    },
    agreementAt({ tokens, index }, position) {
      const phrase = readAgreement(tokens, position, gazetteer);
      if (!phrase) return null;
      if (phrase.bare) return near(agreements, index, phrase.head) ?? near(agreements, index);
      return find(agreements, phrase.text) ?? newOccasion(phrase, 'SIGNING', index);
    },
  };
}

export function newOccasion({ text, from, to }: OccasionPhrase, type: EventType, sentence: number): OccasionRecord {
  return { name: text, aliases: new Set(), type, seen: [{ sentence, from, to }] };
}

/** Is this the occasion's name, or one of its aliases? */
export function isCalled({ name, aliases }: OccasionRecord, text: string): boolean {
  return [name, ...aliases].some((known) => foldName(known) === foldName(text));
}

function find(list: readonly OccasionRecord[], text: string): OccasionRecord | undefined {
  return list.find((r) => isCalled(r, text)) ?? list.find((r) => sameOccasion(r.name, text));
}

function near(list: readonly OccasionRecord[], sentence: number, head?: string): OccasionRecord | null {
  const fit = head ? list.filter((r) => headFits(r.name, head)) : list;
  const last = (r: OccasionRecord) => Math.max(-1, ...r.seen.map((s) => s.sentence).filter((s) => s <= sentence));
  const before = fit.filter((r) => last(r) >= 0).sort((a, b) => last(b) - last(a));
  return before[0] ?? fit[0] ?? null;
}

function mostNamed(list: readonly OccasionRecord[]): OccasionRecord | null {
  return [...list].sort((a, b) => b.seen.length - a.seen.length)[0] ?? null;
}
