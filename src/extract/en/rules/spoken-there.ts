import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { Scene, SetClause, Setting } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { countUpTo } from './by-sentence.ts';

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
    const said = saidBefore(sentence, scene) ?? saidBehind(sentence, scene) ?? saidWhere(sentence, scene);
    const event = said && scene.occasions.eventAt(sentence, said.at);
    const known = event?.seen.some((s) => s.sentence <= sentence.index);
    return event && known && !isOtherTime(sentence, scene) ? [{ sentence, event, speaker: said.speaker }] : [];
  });
}

interface Said {
  readonly speaker: PersonMention;
  /** Where the event stands. */
  readonly at: number;
}

/** "At the Forum, Mr A said". */
function saidBefore(sentence: Sentence, scene: Scene): Said | null {
  const { tokens } = sentence;
  const end = WHERE.has(lowerAt(tokens, 0)) ? eventEnd(sentence, scene) : null;
  const comma = end === null ? -1 : tokens.findIndex((t, i) => i >= end && t.text === ',');
  const speaker = comma < 0 ? null : speakerBehind(sentence, comma, scene);
  return speaker && { speaker, at: 1 };
}

const WHERE = wordSet('at during');

const HELD = wordSet('held holds organised organized hosted staged');

/** "The Board held the Lakeford Awards Ceremony today, where its Chairman, Mr A, presented awards". */
function saidWhere({ tokens, index }: Sentence, scene: Scene): Said | null {
  const where = tokens.findIndex((t, i) => t.lower === 'where' && tokens[i - 1]?.text === ',');
  const held = where < 0 ? -1 : tokens.findIndex((t, i) => i < where && HELD.has(t.lower));
  if (held < 0) return null;
  const speaker = scene.people.mentions[index]?.find(
    ({ phrase, persons }) => phrase.from > where && phrase.from <= where + 2 && persons.length === 1,
  );
  const behind = speaker ? speaker.phrase.to + (tokens[speaker.phrase.to]?.text === ',' ? 1 : 0) : 0;
  const event = readEvent(tokens, held + 1, scene.gazetteer);
  const named = event && !event.bare && tokens.slice(event.from, event.to).some((t) => t.capital);
  return speaker && named && SPOKE.has(lowerAt(tokens, behind)) ? { speaker, at: held + 1 } : null;
}

/** "Mr A said at the Lakeford Forum that". */
function saidBehind({ tokens, index }: Sentence, scene: Scene): Said | null {
  const speaker = scene.people.mentions[index]?.find(
    ({ phrase: { to } }) => SPOKE.has(lowerAt(tokens, to)) && WHERE.has(lowerAt(tokens, to + 1)),
  );
  const at = (speaker?.phrase.to ?? 0) + 2;
  const event = speaker?.persons.length === 1 ? readEvent(tokens, at, scene.gazetteer) : null;
  const named = event && !event.bare && tokens.slice(event.from, event.to).some((t) => t.capital);
  return speaker && named ? { speaker, at } : null;
}

/** Heads that without a name are a meeting of two sides. */
const OF_TWO_SIDES = wordSet('meeting meetings talks session sessions consultation consultations event activity');

function eventEnd({ tokens }: Sentence, scene: Scene): number | null {
  const phrase = readEvent(tokens, 1, scene.gazetteer);
  return phrase && !(phrase.bare && OF_TWO_SIDES.has(phrase.head)) ? phrase.to : null;
}

const OF_WHEN = 12;

// "At the Forum last year, Mr A said".
function isOtherTime({ tokens, index }: Sentence, scene: Scene): boolean {
  const end = tokens.findIndex((t) => t.lower === 'that' || SPOKE.has(t.lower));
  const year = scene.published?.slice(0, 4);
  const words = tokens.slice(0, end < 0 ? tokens.length : end + OF_WHEN).map((t) => t.lower);
  return (
    words.includes('last') ||
    words.includes('next') ||
    (scene.dates[index] ?? []).some((d) => d.date !== null && d.date.slice(0, 4) !== year)
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
const MOST_CLAUSES = 40;

/** When it was: as others took part; as a clause of the sentence tells, or as one told shortly before, which took place. */
export function clauseOfSpeech({ sentence }: Spoken, held: Setting | undefined, scene: Scene): SetClause | null {
  const end = countUpTo(scene.clauses, sentence.index);
  const near = scene.clauses
    .slice(Math.max(0, end - MOST_CLAUSES), end)
    .filter((c) => c.sentence.index >= sentence.index - FARTHEST_CLAUSE && c.modality === 'OCCURRED' && !c.told);
  const clause = near.find((c) => c.sentence === sentence) ?? near.at(-1);
  return clause ? { ...clause, sentence, dates: [], setting: held ?? clause.setting } : null;
}
