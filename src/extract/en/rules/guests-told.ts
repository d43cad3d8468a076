import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import { type Draft, personParts, type Rule, type Scene, sentenceSpan } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { draftEach } from './draft-each.ts';
import { pairsOf } from './pairs.ts';
import { settingNear } from './talks.ts';

/**
 * MET_WITH: "Minister A welcomed Ambassador B. During the meeting, they …": a welcome, or credentials received, is a
 * meeting where the next sentence calls it so.
 */
export const guestsTold: Rule = (scene) => {
  let count = 0;
  const drafts = draftEach(scene.sentences, (sentence) => {
    count++;
    const next = scene.sentences[sentence.index + 1];
    return next && isOfMeeting(next) ? welcomed(sentence, scene, `guests-${count}`) : [];
  });
  return { drafts, warnings: [] };
};

const WELCOMES = wordSet('welcomed greeted hosted');
const MEETINGS = wordSet('meeting call talks discussion discussions conversation');
const OPENERS = wordSet('during at in');

/** "During the meeting, …", "In the courtesy call, …". */
function isOfMeeting({ tokens }: Sentence): boolean {
  const noun = tokens.findIndex((t, i) => i < 5 && MEETINGS.has(t.lower));
  return OPENERS.has(lowerAt(tokens, 0)) && noun > 1 && tokens[noun + 1]?.text === ',';
}

const FARTHEST_GUEST = 2;

function welcomed(sentence: Sentence, scene: Scene, occasion: string): Draft[] {
  const { tokens, index, blockKind } = sentence;
  const verb = tokens.findIndex((t, i) => WELCOMES.has(t.lower) || isCredentials(sentence, i));
  const persons = (scene.people.mentions[index] ?? []).filter((m) => m.persons.length > 0);
  const end = lowerAt(tokens, verb) === 'credentials' ? verb + 1 : verb;
  const hosts = persons.filter((m) => m.phrase.to <= verb);
  const first = persons.find((m) => m.phrase.from > end && m.phrase.from <= end + FARTHEST_GUEST);
  const setting = settingNear(index, scene);
  const [host] = hosts;
  if (verb < 0 || blockKind === 'TITLE' || !first || !host || hosts.length > 1) return [];
  const guests = groupAfter(tokens, persons, first, tokens.length);
  const span = sentenceSpan(sentence);
  return pairsOf(personParts([host], scene, index), personParts(guests, scene, index)).map((pair) => ({
    ...pair,
    type: 'MET_WITH',
    modality: 'OCCURRED',
    setting,
    occasion,
    sides: ['A', 'B'],
    span,
    rule: 'guests-told',
    confidence: 0.8,
  }));
}

/** "received a copy of the credentials of Ambassador B". */
function isCredentials({ tokens }: Sentence, i: number): boolean {
  const received = tokens.findLastIndex((t, k) => k < i && k > i - 6 && t.lower === 'received');
  return lowerAt(tokens, i) === 'credentials' && received >= 0;
}
