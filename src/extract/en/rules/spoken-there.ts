import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { Draft, Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf } from './by-sentence.ts';

/** Who spoke at an event, as the words before the speaker tell: "At the Forum, Mr A said". */
export interface Spoken {
  readonly sentence: Sentence;
  readonly event: OccasionRecord;
  readonly speaker: PersonMention;
}

const SPOKE = wordSet(
  'said says stressed noted emphasised emphasized highlighted announced outlined expressed thanked shared told spoke remarked reiterated called urged underlined underscored welcomed introduced presented delivered pointed',
);
const BETWEEN_SPEAKER_AND_VERB = wordSet(', also then');
const FARTHEST_VERB = 3;

/** Each sentence tells of one at most; of what somebody says of another year it tells nothing. */
export function findSpoken(scene: Scene): Spoken[] {
  return scene.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const end = ['at', 'during'].includes(lowerAt(tokens, 0)) ? eventEnd(sentence, scene) : null;
    const comma = end === null ? -1 : tokens.findIndex((t, i) => i >= end && t.text === ',');
    const speaker = comma < 0 || isOtherTime(sentence, comma, scene) ? null : speakerBehind(sentence, comma, scene);
    const event = speaker && scene.occasions.eventAt(sentence, 1);
    return event && speaker && event.seen.some((s) => s.sentence <= sentence.index)
      ? [{ sentence, event, speaker }]
      : [];
  });
}

/** Heads that without a name are a meeting of two sides. */
const OF_TWO_SIDES = wordSet('meeting meetings talks session sessions consultation consultations event activity');

function eventEnd({ tokens }: Sentence, scene: Scene): number | null {
  const phrase = readEvent(tokens, 1, scene.gazetteer);
  return phrase && !(phrase.bare && OF_TWO_SIDES.has(phrase.head)) ? phrase.to : null;
}

// "At the Forum last year, Mr A said".
function isOtherTime({ tokens, index }: Sentence, comma: number, scene: Scene): boolean {
  const year = scene.published?.slice(0, 4);
  const words = tokens.slice(0, comma).map((t) => t.lower);
  return (
    words.includes('last') ||
    words.includes('next') ||
    (scene.dates[index] ?? []).some((d) => d.to <= comma && d.date !== null && d.date.slice(0, 4) !== year)
  );
}

function speakerBehind({ tokens, index }: Sentence, comma: number, scene: Scene): PersonMention | null {
  const speaker = scene.people.mentions[index]?.find((p) => p.phrase.from > comma);
  if (speaker?.persons.length !== 1) return null;
  if (tokens.slice(comma + 1, speaker.phrase.from).some((t) => t.lower !== 'the')) return null;
  let at = speaker.phrase.to;
  while (at < speaker.phrase.to + FARTHEST_VERB && BETWEEN_SPEAKER_AND_VERB.has(lowerAt(tokens, at))) at++;
  return SPOKE.has(lowerAt(tokens, at)) ? speaker : null;
}

const FARTHEST_CLAUSE = 6;

/** When it was: as a clause of the sentence tells, else as one told shortly before, which took place. */
export function clauseOfSpeech(
  { sentence, event }: Spoken,
  attended: readonly Draft[],
  scene: Scene,
): SetClause | null {
  const own = clausesOf(scene, sentence.index).find((c) => !c.told && c.modality === 'OCCURRED');
  const before =
    own ??
    scene.clauses.findLast(
      (c) =>
        c.sentence.index < sentence.index &&
        c.sentence.index >= sentence.index - FARTHEST_CLAUSE &&
        c.modality === 'OCCURRED' &&
        !c.told,
    );
  if (!before) return null;
  const same = attended.find((d) => d.object.name === event.name && d.modality === 'OCCURRED');
  return { ...before, sentence, dates: [], setting: same?.setting ?? before.setting };
}
