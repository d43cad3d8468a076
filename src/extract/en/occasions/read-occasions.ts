import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { foldName } from '../../../domain/names.ts';
import type { EventType } from '../../../domain/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { readAgreement, readEvent } from '../find/occasions/index.ts';
import type { OccasionPhrase } from '../find/occasions/occasion-phrase.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isCalled, makeBook, newOccasion, type OccasionBook, type OccasionRecord } from './occasion-book.ts';
import { isShortFor, sameOccasion } from './same-occasion.ts';

/** Reads the named events and agreements of a release. */
export function readOccasions(sentences: readonly Sentence[], gazetteer: Gazetteer): OccasionBook {
  const events: OccasionRecord[] = [];
  const agreements: OccasionRecord[] = [];
  for (const { tokens, index } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      if (!mayStart(tokens, i)) continue;
      const event = readEvent(tokens, i, gazetteer);
      if (event && !event.bare && isSpecific(event.text)) addTo(events, event, event.type, index);
      const agreement = readAgreement(tokens, i, gazetteer);
      if (agreement && !agreement.bare) addTo(agreements, agreement, 'SIGNING', index);
    }
  }
  return makeBook(withoutShortForms(events), withoutShortForms(agreements), gazetteer);
}

/** "the framework agreement" is the one that the release names in full, if it names but one: the short form is an alias. */
function withoutShortForms(list: readonly OccasionRecord[]): OccasionRecord[] {
  return list.filter((short) => {
    const [full, ...others] = list.filter((one) => one !== short && isShortFor(short.name, one.name));
    if (!full || others.length > 0) return true;
    full.seen.push(...short.seen);
    for (const name of [short.name, ...short.aliases]) full.aliases.add(name);
    return false;
  });
}

/** Words that the name of an event or agreement may stand behind. */
const BEFORE_OCCASION = wordSet(
  'the a an this its their of on at attended attend attending signed sign signing over hosted addressed joined chaired co-chaired in two three four and officiated witnessed',
);
const ARTICLES = wordSet('the a an');

function mayStart(tokens: readonly Token[], i: number): boolean {
  return i === 0 || BEFORE_OCCASION.has(lowerAt(tokens, i - 1)) || ARTICLES.has(lowerAt(tokens, i));
}

// A name or a signing: a common phrase in lower case is no event that others could refer to.
function isSpecific(text: string): boolean {
  return /\p{Lu}|["“]|signing|inaugural|opening|welcome|closing/u.test(text);
}

function addTo(list: OccasionRecord[], phrase: OccasionPhrase, type: EventType, index: number): void {
  const { text } = phrase;
  const occasion = newOccasion(phrase, type, index);
  const same = list.find((r) => sameOccasion(r.name, text) || isCalled(r, text));
  if (!same) list.push(occasion);
  else {
    same.seen.push(...occasion.seen);
    if (foldName(same.name) !== foldName(text)) same.aliases.add(text);
  }
}
