import type { Sentence } from '../../text/sentences.ts';
import { type Draft, type Scene, sentenceSpan } from '../scene.ts';
import { joinSides } from './attending-too.ts';
import { draftEach } from './draft-each.ts';
import { MEETING_WORDS, meetingsHeld } from './meetings-told.ts';
import { findPresent } from './presence.ts';
import type { Present } from './present.ts';

/** Talks that a noun tells of, and the sentence that does. */
export interface Talks {
  readonly sentence: number;
  readonly draft: Draft;
}

const FARTHEST = 8;

/** "A meeting between A and B was held. Also present were C and D": at the talks, if they were told last. */
export function attendingTalks(talks: readonly Talks[], scene: Scene): Draft[] {
  return draftEach(findPresent(scene), (present) => {
    const meant = talksBefore(present, talks, scene);
    const sentence = scene.sentences[present.sentence];
    if (!meant || !sentence) return [];
    return joinSides(present, [meant], scene).map((pair) => ({
      ...meant,
      ...pair,
      span: sentenceSpan(sentence),
      rule: 'also-attending',
      confidence: 0.85,
      via: 'attending',
    }));
  });
}

/** "were also present at the meeting": though no clause has told of one. */
function isAtTalks(sentence: Sentence | undefined): boolean {
  return sentence?.tokens.some((t) => MEETING_WORDS.has(t.lower) && !t.capital) === true;
}

function talksBefore(present: Present, talks: readonly Talks[], scene: Scene): Draft | null {
  const named = present.event && !isAtTalks(scene.sentences[present.sentence]);
  if (named || present.others || present.callers) return null;
  const last = talks.findLast(({ sentence }) => sentence < present.sentence && sentence >= present.sentence - FARTHEST);
  if (!last) return null;
  const { sentence } = last;
  const later = meetingsHeld(scene).some((c) => c.sentence.index >= sentence && c.sentence.index < present.sentence);
  return later ? null : last.draft;
}
