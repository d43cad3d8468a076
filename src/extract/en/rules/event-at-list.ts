import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { Scene } from '../scene.ts';
import { lastUpTo } from './by-sentence.ts';
import { isOfEvent, MEETING_WORDS, meetingsHeld } from './meetings-told.ts';

/** So far before its verb or list a delegation is named. */
export const LONGEST_DELEGATION = 8;

/** "Other officiating guests at the Trade Fair today included": where the event is named; else right behind `from`. */
export function eventBetween(tokens: Sentence['tokens'], from: number, to: number, scene: Scene): number {
  for (let i = from; i < to; i++) {
    const behindAt = ['at', 'of', 'in'].includes(lowerAt(tokens, i - 1));
    const event = behindAt ? readEvent(tokens, i, scene.gazetteer) : null;
    if (event && (event.bare || tokens.slice(event.from, event.to).some((t) => t.capital))) return i;
  }
  return from;
}

/** "met Mr B, who had come for the Forum. Also attending the meeting were": the two met since, and no forum is called so. */
function isOfMeetingTold(head: string, name: string, index: number, scene: Scene): boolean {
  if (!MEETING_WORDS.has(head) || name.toLowerCase().includes('meeting')) return false;
  return lastUpTo(meetingsHeld(scene), index) !== undefined && !isOfEvent([], index, scene);
}

/** "who attended the inaugural meeting included": an event with a name, not the meeting told before. */
export function isNamedEvent({ tokens, ...sentence }: Sentence, at: number, scene: Scene): boolean {
  const event = readEvent(tokens, at, scene.gazetteer);
  if (!event?.bare) return event !== null;
  const told = scene.occasions.eventAt({ ...sentence, tokens }, at);
  if (told?.type === 'DINNER' || told?.type === 'SESSION') return false;
  if (told && isOfMeetingTold(event.head, told.name, sentence.index, scene)) return false;
  return told?.seen.some((s) => s.sentence <= sentence.index) === true;
}
