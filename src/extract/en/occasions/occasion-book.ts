import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { readAgreement, readEvent } from '../find/occasions/index.ts';
import { Nearest } from './nearest.ts';
import { newOccasion, type OccasionList, type OccasionRecord } from './occasion-list.ts';

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

export function makeBook(events: OccasionList, agreements: OccasionList, gazetteer: Gazetteer): OccasionBook {
  const main = mostNamed(events.records);
  const nearEvent = new Nearest(events.records);
  const nearAgreement = new Nearest(agreements.records);
  return {
    agreements: agreements.records,
    eventNear: (sentence, head) => nearEvent.find(sentence, head),
    agreementNear: (sentence) => nearAgreement.find(sentence),
    mainEvent: () => main,
    eventAt({ tokens, index, blockKind }, position) {
      const phrase = readEvent(tokens, position, gazetteer);
      if (!phrase) return null;
      if (phrase.bare) {
        const known = ['the', 'this'].includes(lowerAt(tokens, position));
        return nearEvent.find(index, phrase.head) ?? (known ? nearEvent.findKind(index, phrase.head) : null);
      }
      const isName = /\p{Lu}/u.test(phrase.text);
      const known = events.find(phrase.text) ?? (isName ? undefined : events.fuller(phrase.text));
      return known ?? (blockKind === 'TITLE' ? null : newOccasion(phrase, phrase.type, index));
    },
    agreementAt({ tokens, index, blockKind }, position) {
      const phrase = readAgreement(tokens, position, gazetteer);
      if (!phrase) return null;
      if (phrase.bare) return nearAgreement.find(index, phrase.head) ?? nearAgreement.find(index);
      const known = agreements.find(phrase.text);
      return known ?? (blockKind === 'TITLE' ? null : newOccasion(phrase, 'SIGNING', index));
    },
  };
}

function mostNamed(list: readonly OccasionRecord[]): OccasionRecord | null {
  return [...list].sort((a, b) => b.seen.length - a.seen.length)[0] ?? null;
}
