import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { ReadRelease } from '../../domain/release.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Clause, findClauses } from './clauses/index.ts';
import { findDelegations } from './delegations.ts';
import { datelineDay } from './find/datelines.ts';
import { findDates } from './find/dates/index.ts';
import { readOccasions } from './occasions/index.ts';
import { readPersonMentions } from './references/index.ts';
import type { Scene } from './scene.ts';
import { cityName, findCities, type Places, setClauses } from './settings/index.ts';
import { wordSet } from './vocabulary/word-set.ts';

/** Finds everything that the rules look at, in the order in which each step needs the one before. */
export function readScene(read: ReadRelease, gazetteer: Gazetteer): Scene {
  const published = read.release.publishedOn;
  const sentences = sentencesOf(read.clean)
    .filter((sentence) => !isCredit(sentence))
    .map((sentence, index) => ({ ...sentence, index }));
  const people = readPersonMentions(sentences, gazetteer);
  const told = datelineDay(sentences, published) ?? published;
  const dates = sentences.map((sentence) => findDates(sentence, told));
  const places: Places = { gazetteer, cities: findCities(sentences, gazetteer) };
  const clauses = withListSubjects(
    sentences.flatMap((s) => findClauses(s, people.mentions[s.index] ?? [], dates[s.index] ?? [])),
  );
  return {
    releaseId: read.release.id,
    published,
    gazetteer,
    sentences,
    people,
    dates,
    clauses: setClauses(clauses, sentences, dates, published, places),
    occasions: readOccasions(sentences, gazetteer),
    delegations: findDelegations(sentences, people, gazetteer),
    isCity: (name) => isCity(name, places),
  };
}

function isCity(name: string, places: Places): boolean {
  return cityName(name, places) === name || places.cities.has(name) || places.gazetteer.find(name)[0]?.kind === 'CITY';
}

/** "- met with the Mayor": an item of an itinerary without a subject is about whom the sentences before are. */
function withListSubjects(clauses: readonly Clause[]): Clause[] {
  let subjects: Clause['subjects'] = [];
  return clauses.map((clause) => {
    const bare = clause.subjects.length === 0 && !clause.passive && continuesList(clause);
    if (clause.subjects.length > 0 && clause.sentence.blockKind !== 'TITLE') subjects = clause.subjects;
    return bare ? { ...clause, subjects } : clause;
  });
}

const OF_A_PROGRAMME = wordSet('followed include includes included including featured');

/** An item of a list, a line that begins with "Meeting …", or what a programme included. */
function continuesList({ sentence, gerund, groupFrom, from }: Clause): boolean {
  return (
    sentence.blockKind === 'LIST_ITEM' ||
    (gerund && groupFrom === 0 && sentence.blockKind !== 'TITLE') ||
    OF_A_PROGRAMME.has(sentence.tokens[from]?.lower ?? '') ||
    isFollowedBy(sentence, from)
  );
}

/** "This was followed by a meeting with the Mayor": of whom the sentences before are. */
function isFollowedBy({ tokens, blockKind }: Sentence, from: number): boolean {
  const at = ['a', 'an', 'his', 'her'].includes(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const opens = ['this', 'it', 'which'].includes(tokens[0]?.lower ?? '') && at <= LONGEST_FOLLOWED;
  return blockKind !== 'TITLE' && opens && tokens[at - 1]?.lower === 'by' && tokens[at - 2]?.lower === 'followed';
}

const LONGEST_FOLLOWED = 6;

/** "Photo by reporter A/B": photographers take part in nothing. */
function isCredit(sentence: Sentence): boolean {
  if (sentence.blockKind !== 'CAPTION') return false;
  const [first, second] = sentence.tokens.filter((t) => t.word).map((t) => t.lower);
  return (
    ['photo', 'photos', 'picture', 'image', 'source', 'video'].includes(first ?? '') &&
    ['by', 'from', 'credit', 'courtesy', 'reporter', undefined].includes(second)
  );
}
