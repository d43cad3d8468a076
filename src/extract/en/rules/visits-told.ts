import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import { looksLikeOrganisation } from '../find/kinds-of-things.ts';
import { readThing, type ThingPhrase } from '../find/things.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, sentenceSpan, tokenSpan } from '../scene.ts';
import { isFuture } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { draftEach } from './draft-each.ts';
import { settingNear } from './talks.ts';
import { cityOfName } from './visit-cities.ts';

/**
 * VISITED, where the place stands before its visitor: "The Park was visited by Mr A", "The Park hosted a visit by Mr A",
 * "A visit by Mr A to the Park took place", "Mr A's visit to the Park took place".
 */
export const visitsTold: Rule = (scene) => ({
  drafts: draftEach(scene.sentences, (sentence) => {
    const { tokens, index, blockKind } = sentence;
    if (blockKind === 'TITLE' || tokens.some((t) => isFuture(t) || NEVER.has(t.lower))) return [];
    const persons = (scene.people.mentions[index] ?? []).filter((m) => m.persons.length > 0);
    const told =
      persons.length === 0 ? null : (byVisitor(sentence, persons, scene) ?? ofVisit(sentence, persons, scene));
    return told ? visited(told, sentence, scene) : [];
  }),
  warnings: [],
});

interface Told {
  readonly visitors: readonly PersonMention[];
  readonly thing: ThingPhrase;
}

const NEVER = wordSet('not never cancelled postponed said told noted recalled discussed upcoming forthcoming');
const PASSIVES = wordSet('visited toured inspected');
const TAKING = wordSet('hosted received');
const BETWEEN = wordSet('was were also today yesterday has been recently then');
const FARTHEST_BY = 8;

/** "The Park was visited today by Mr A", "The Park received a visit from Mr A". */
function byVisitor(sentence: Sentence, persons: readonly PersonMention[], scene: Scene): Told | null {
  const { tokens } = sentence;
  const verb = tokens.findIndex((t) => PASSIVES.has(t.lower) || TAKING.has(t.lower));
  const passive = PASSIVES.has(lowerAt(tokens, verb));
  const thing = thingBefore(sentence, verb, scene);
  const auxiliary = ['was', 'were', 'been'].includes(lowerAt(tokens, verb - 1)) || lowerAt(tokens, verb - 2) === 'was';
  if (!thing || passive !== auxiliary || persons.some(({ phrase }) => phrase.from < verb)) return null;
  const by = tokens.findIndex((t, i) => i > verb && i <= verb + FARTHEST_BY && ['by', 'from'].includes(t.lower));
  const visit = passive || tokens.slice(verb, Math.max(verb, by)).some((t) => t.lower === 'visit');
  const visitors = by < 0 || !visit ? [] : groupAt(sentence, persons, by + 1);
  return visitors.length > 0 ? { visitors, thing } : null;
}

/** The place or body that the sentence begins with, up to a verb. */
function thingBefore({ tokens }: Sentence, verb: number, scene: Scene): ThingPhrase | null {
  const thing = verb < 1 ? null : readThing(tokens, lowerAt(tokens, 0) === 'the' ? 1 : 0, scene.gazetteer);
  return thing && tokens.slice(thing.to, verb).every((t) => BETWEEN.has(t.lower)) ? thing : null;
}

const NOUNS = wordSet('visit tour');
const LATEST_NOUN = 24;
const WHEN = wordSet('today yesterday');
const TOOK_PLACE = wordSet('took began started concluded ended came marks marked follows followed included');

/** "A visit by Mr A to the Park took place", "Mr A's visit to the Park took place". */
function ofVisit(sentence: Sentence, persons: readonly PersonMention[], scene: Scene): Told | null {
  const { tokens } = sentence;
  const noun = tokens.findIndex((t, i) => i < LATEST_NOUN && NOUNS.has(t.lower) && !t.capital);
  const by = ['by', 'of'].includes(lowerAt(tokens, noun + 1)) ? noun + 1 : -1;
  const visitors = by > 0 ? groupAt(sentence, persons, by + 1) : ownersOf(sentence, persons, noun);
  const end = by > 0 ? (visitors.at(-1)?.phrase.to ?? 0) : noun + 1;
  if (noun < 1 || visitors.length === 0 || !['to', 'of'].includes(lowerAt(tokens, end))) return null;
  const from = lowerAt(tokens, end + 1) === 'the' ? end + 2 : end + 1;
  const thing = readThing(tokens, from, scene.gazetteer);
  const verb = WHEN.has(lowerAt(tokens, thing?.to ?? 0)) ? 1 : 0;
  return thing && TOOK_PLACE.has(lowerAt(tokens, thing.to + verb)) ? { visitors, thing } : null;
}

const LONGEST_KIND = 3;

/** "Mr A's working visit". */
function ownersOf({ tokens }: Sentence, persons: readonly PersonMention[], noun: number): readonly PersonMention[] {
  const owner = persons.find(({ phrase }) => phrase.from <= 1 && phrase.to <= noun && phrase.to >= noun - LONGEST_KIND);
  return owner && /['’]s$/u.test(lowerAt(tokens, owner.phrase.to - 1)) ? [owner] : [];
}

function groupAt({ tokens }: Sentence, persons: readonly PersonMention[], at: number): readonly PersonMention[] {
  const first = persons.find(({ phrase }) => phrase.from >= at && phrase.from <= at + 2);
  return first ? groupAfter(tokens, persons, first, tokens.length) : [];
}

function visited({ visitors, thing }: Told, sentence: Sentence, scene: Scene): Draft[] {
  const { city, ...when } = settingNear(sentence.index, scene);
  const isCity = scene.isCity(thing.text);
  return personParts(visitors, scene, sentence.index).map((subject) => ({
    type: 'VISITED',
    modality: 'OCCURRED',
    subject,
    object: {
      kind: looksLikeOrganisation(thing.text) && !isCity ? 'Organisation' : 'Place',
      name: thing.text,
      span: tokenSpan(sentence.tokens, thing.from, thing.to),
    },
    setting: { ...when, city: isCity ? thing.text : (cityOfName(thing, scene) ?? city) },
    span: sentenceSpan(sentence),
    rule: 'visits-told',
    confidence: 0.8,
  }));
}
