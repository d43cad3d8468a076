import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Persons whom a sentence of its own adds to a meeting or event. */
export interface Present {
  readonly sentence: number;
  readonly persons: readonly PersonMention[];
  /** True where the words name an event rather than the meeting told before. */
  readonly event: boolean;
  readonly position: number;
  /** "the meetings": all that were told right before. */
  readonly plural: boolean;
}

/** "City leaders A and B attended the meeting", "Also attending the meetings were A; B; and C". */
export function findPresent(scene: Scene): Present[] {
  return [
    ...scene.clauses.flatMap((clause) => attendedTheMeeting(clause, scene)),
    ...scene.sentences.flatMap((sentence) => listedAsPresent(sentence, scene)),
  ];
}

export function isMeeting(clause: SetClause): boolean {
  return clause.kind === 'MEET' || clause.kind === 'MET_BY';
}

const MEETING_WORDS = wordSet('meeting meetings talks call calls');

/** The meeting told right before, if it was no event with a name. */
function attendedTheMeeting(clause: SetClause, scene: Scene): Present[] {
  if (clause.kind !== 'ATTEND' || clause.modality !== 'OCCURRED' || clause.subjects.length === 0) return [];
  const { tokens, index } = clause.sentence;
  const [article, noun, next] = [0, 1, 2].map((k) => lowerAt(tokens, clause.to + k));
  if (article !== 'the' || !noun || !MEETING_WORDS.has(noun) || ['of', 'on', 'for'].includes(next ?? '')) return [];
  if (!scene.clauses.some((c) => isMeeting(c) && c.sentence.index < index)) return [];
  const event = scene.occasions.eventNear(index, 'meeting');
  if (event?.seen.some((s) => s.sentence <= index)) return [];
  return [{ sentence: index, persons: clause.subjects, event: false, position: clause.to, plural: noun.endsWith('s') }];
}

const BE_OR_INCLUDE = wordSet('were was included include are is');
const ATTENDING = wordSet('attending present joining officiating participating');
const MEALS_AND_MEETINGS = wordSet('meeting meetings talks call calls lunch dinner');

/** "Also attending the meetings were …", "Other attending officials included …", "Also present were …". */
function listedAsPresent({ tokens, index }: Sentence, scene: Scene): Present[] {
  const words = tokens.map((t) => t.lower);
  const be = words.findIndex((word, i) => i > 0 && i < 18 && BE_OR_INCLUDE.has(word));
  const head = words.slice(0, Math.max(be, 0));
  const attending = head.findIndex((word) => ATTENDING.has(word));
  if (attending < 0 || attending > 6) return [];
  return [
    {
      sentence: index,
      persons: (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > be),
      event: isOfEvent(head, index, scene),
      position: attending + 1,
      plural: head.includes('meetings') || head.includes('calls'),
    },
  ];
}

const EVENT_ACTIONS: ReadonlySet<SetClause['kind']> = new Set(['ATTEND', 'CHAIR', 'CO_CHAIR', 'HOST', 'SPEAK']);

function isOfEvent(head: readonly string[], index: number, scene: Scene): boolean {
  const occurred = scene.clauses.filter((c) => c.modality === 'OCCURRED' && c.sentence.index <= index);
  const met = occurred.findLast(isMeeting);
  const event = occurred.findLast((c) => EVENT_ACTIONS.has(c.kind) && c.sentence.index < index);
  const later = event !== undefined && (met === undefined || event.sentence.index > met.sentence.index);
  if (!head.some((word) => MEALS_AND_MEETINGS.has(word))) return later;
  return met === undefined || (later && !head.includes('meeting'));
}
