import type { EventType } from '../../../domain/statement.ts';
import { wordSet } from './word-set.ts';

/** Nouns that make a phrase the name of an event, with the type of event. */
export const EVENT_HEADS: ReadonlyMap<string, EventType> = new Map([
  ...heads(
    'CEREMONY',
    'ceremony ceremonies opening launch inauguration unveiling parade commemoration celebration celebrations anniversary graduation groundbreaking topping-out flag-raising handover wreath-laying swearing-in oath-taking convocation investiture ground-breaking',
  ),
  ...heads('DINNER', 'dinner lunch luncheon banquet reception breakfast tea gala cocktail'),
  ...heads(
    'CONFERENCE',
    'forum summit conference seminar symposium round-table panel retreat congress dialogue workshop roundtable expo exhibition fair convention webinar colloquium talk lecture',
  ),
  ...heads('SESSION', 'session sessions plenary meeting meetings talks consultations consultation'),
  ...heads(
    'OTHER',
    'event events activity activities festival concert show competition games contest performance performances gathering briefing tour roadshow hackathon marathon match race premiere screening assembly week day campaign symposiums sharing townhall',
  ),
]);

/** Nouns that make an event of a phrase of capitals alone: "Innovation Night". */
export const EVENT_HEADS_OF_NAMES = wordSet(
  'night ball evening ministerial awards marketplace showcase dialogues forums summits seminars conferences',
);

/** Events of two words, neither of which says so alone. */
export const EVENT_PHRASES = [
  ['open', 'house'],
  ['memorial', 'service'],
  ['thanksgiving', 'service'],
];

function heads(type: EventType, words: string): (readonly [string, EventType])[] {
  return words.split(' ').map((word) => [word, type] as const);
}

/** Nouns that make a phrase the name of an agreement. */
export const AGREEMENT_HEADS = wordSet(
  'agreement agreements memorandum memorandums memoranda mou mous arrangement arrangements protocol protocols treaty treaties declaration communique communiqué accord accords pact contract contracts convention covenant minutes letter-of-intent letters-of-intent charter document documents deed deals mra mras',
);
/** An agreement head only where the words before or after make it one: "letter of intent", "joint statement", "action plan". */
export const AGREEMENT_PHRASES = [
  ['letter', 'of', 'intent'],
  ['letters', 'of', 'intent'],
  ['exchange', 'of', 'letters'],
  ['joint', 'statement'],
  ['joint', 'declaration'],
  ['action', 'plan'],
  ['action', 'plans'],
  ['plan', 'of', 'action'],
  ['joint', 'programme'],
  ['joint', 'program'],
  ['work', 'programme'],
  ['statement', 'of', 'intent'],
  ['statements', 'of', 'intent'],
  ['declaration', 'of', 'intent'],
  ['exchange', 'of', 'notes'],
  ['framework', 'of', 'cooperation'],
  ['framework', 'of', 'co-operation'],
  ['framework', 'for', 'cooperation'],
  ['framework', 'for', 'co-operation'],
  ['record', 'of', 'discussion'],
  ['record', 'of', 'discussions'],
  ['statement', 'of', 'cooperation'],
];
