import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { readAgreement, readEvent } from '../find/occasions/index.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { makeBook, type OccasionBook } from './occasion-book.ts';
import { OccasionList } from './occasion-list.ts';

/** Reads the named events and agreements of a release. */
export function readOccasions(sentences: readonly Sentence[], gazetteer: Gazetteer): OccasionBook {
  const events = new OccasionList();
  const agreements = new OccasionList();
  for (const { tokens, index } of bodyOf(sentences)) {
    // An agreement's name holds no other: "the Agreement on Water and the Protocol on Fish" are two.
    let agreed = 0;
    for (let i = 0; i < tokens.length; i++) {
      if (!mayStart(tokens, i)) continue;
      const event = readEvent(tokens, i, gazetteer);
      if (event && !event.bare && (isSpecific(event.text) || isTakenPartIn(tokens, i)))
        events.add(event, event.type, index);
      const agreement = i < agreed ? null : readAgreement(tokens, i, gazetteer);
      if (!agreement || agreement.bare) continue;
      agreements.add(agreement, 'SIGNING', index);
      agreed = agreement.to;
    }
  }
  return makeBook(events.withoutShortForms(), agreements.withoutShortForms(), gazetteer);
}

// A headline tells, and names nothing; what is all headline has no other text.
function bodyOf(sentences: readonly Sentence[]): readonly Sentence[] {
  const body = sentences.filter((s) => s.blockKind !== 'TITLE');
  return body.length > 0 ? body : sentences;
}

const TAKING_PART = wordSet(
  'held holds hosted hosts attended attending opened organised organized addressed chaired hosting co-hosted',
);

// "held its spring dinner", "attended a welcome reception": in small letters, and yet one that others refer to.
function isTakenPartIn(tokens: readonly Token[], i: number): boolean {
  return ARTICLES.has(lowerAt(tokens, i)) && TAKING_PART.has(lowerAt(tokens, i - 1));
}

/** Words that the name of an event or agreement may stand behind. */
const BEFORE_OCCASION = wordSet(
  'the a an this its their of on at attended attend attending signed sign signing over held hosted opened hosting organised organized addressed joined chaired co-chaired moderated unveiled launched inaugurated in two three four and officiated witnessed',
);
const ARTICLES = wordSet('the a an its their');

function mayStart(tokens: readonly Token[], i: number): boolean {
  // "signed in Lakeford the Protocol": the place is where.
  if (tokens[i]?.capital && ['in', 'at'].includes(lowerAt(tokens, i - 1)) && ARTICLES.has(lowerAt(tokens, i + 1)))
    return false;
  return i === 0 || BEFORE_OCCASION.has(lowerAt(tokens, i - 1)) || ARTICLES.has(lowerAt(tokens, i));
}

// A name or a signing: a common phrase in lower case is no event that others could refer to.
function isSpecific(text: string): boolean {
  return /\p{Lu}|["“]|signing|inaugural|opening|welcome|closing/u.test(text);
}
