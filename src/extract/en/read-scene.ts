import { addDays, type PartialDate } from '../../domain/dates.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { ReadRelease } from '../../domain/release.ts';
import { type Sentence, sentencesOf } from '../text/sentences.ts';
import { type Clause, findClauses } from './clauses/index.ts';
import { type DateMention, findDates } from './find/dates.ts';
import { phraseEnd, phraseText } from './find/posts.ts';
import { readOccasions } from './occasion-book.ts';
import { type PersonReading, readPersonMentions } from './references.ts';
import type { Delegation, Scene } from './scene.ts';
import { cityName, findCities, setClauses } from './settings.ts';

/** Finds everything that the rules look at, in the order in which each step needs the one before. */
export function readScene(read: ReadRelease, gazetteer: Gazetteer): Scene {
  const published = read.release.publishedOn;
  const sentences = sentencesOf(read.clean).filter((s) => !isCredit(s));
  const numbered = sentences.map((sentence, index) => ({ ...sentence, index }));
  const people = readPersonMentions(numbered, gazetteer);
  const told = datelineDay(numbered, published) ?? published;
  const dates = numbered.map((sentence) => findDates(sentence, told));
  const cities = findCities(numbered, gazetteer);
  const found = withListSubjects(
    numbered.flatMap((s) => findClauses(s, people.mentions[s.index] ?? [], dates[s.index] ?? [])),
  );
  const clauses = setClauses(found, numbered, dates, published, gazetteer, cities);
  return {
    releaseId: read.release.id,
    published,
    gazetteer,
    sentences: numbered,
    people,
    dates,
    clauses,
    occasions: readOccasions(numbered, gazetteer),
    delegations: findDelegations(numbered, people, gazetteer),
    isCity: (name) =>
      cityName(name, gazetteer, cities) === name || cities.has(name) || gazetteer.find(name)[0]?.kind === 'CITY',
  };
}

/** "- met with the Mayor": an item of an itinerary without a subject is about whom the sentences before are. */
function withListSubjects(clauses: readonly Clause[]): Clause[] {
  let subjects: Clause['subjects'] = [];
  return clauses.map((clause) => {
    const bare = clause.subjects.length === 0 && clause.sentence.blockKind === 'LIST_ITEM' && !clause.passive;
    if (!bare && clause.subjects.length > 0 && clause.sentence.blockKind !== 'TITLE') subjects = clause.subjects;
    return bare ? { ...clause, subjects } : clause;
  });
}

/**
 * The day on which the text was written, where its dateline says another than that of publication ("Hunan Daily,
 * December 2 (Reporter …) Today, …" printed on December 3): "today" means that day.
 */
function datelineDay(sentences: readonly Sentence[], published: PartialDate | null): PartialDate | null {
  if (published?.length !== 10) return null;
  for (const sentence of sentences.slice(0, 5)) {
    const date = findDates(sentence, published).find((d) => d.from > 0 && d.from <= 8 && isDateline(sentence, d));
    if (date?.date && date.date < published && date.date >= addDays(published, -4)) return date.date;
  }
  return null;
}

// "PLACE OR PAPER, December 2 (Reporter …)", "CITY, June 11 -": nothing but names before the day.
function isDateline(sentence: Sentence, date: DateMention): boolean {
  const before = sentence.tokens.slice(0, date.from);
  const after = sentence.tokens[date.to]?.text ?? '';
  return (
    !/^(?:on|in|at|from)$/u.test(before[0]?.lower ?? '') &&
    before.every((t) => t.capital || [',', '/', 'newspaper', '(', ')'].includes(t.lower)) &&
    ['(', '-', '–', '—', ':'].includes(after)
  );
}

/** "Photo by reporter A/B": photographers take part in nothing. */
function isCredit(sentence: Sentence): boolean {
  if (sentence.blockKind !== 'CAPTION') return false;
  const [first, second] = sentence.tokens.filter((t) => t.word).map((t) => t.lower);
  return (
    ['photo', 'photos', 'picture', 'image', 'source', 'video'].includes(first ?? '') &&
    ['by', 'from', 'credit', 'courtesy', 'reporter', undefined].includes(second)
  );
}

function findDelegations(sentences: readonly Sentence[], people: PersonReading, gazetteer: Gazetteer): Delegation[] {
  const found: Delegation[] = [];
  for (const { tokens, index } of sentences) {
    const at = tokens.findIndex((t) => t.lower === 'delegation');
    if (at < 0) continue;
    const led = tokens.findIndex((t, i) => i > at && i < at + 12 && ['led', 'headed'].includes(t.lower));
    const leader =
      led < 0
        ? null
        : (people.mentions[index]?.find((m) => m.phrase.from >= led + 1 && m.phrase.from <= led + 3) ?? null);
    found.push({ sentence: index, at, leader, body: bodyBefore(tokens, at, gazetteer) });
  }
  return found;
}

/** "the Hong Kong Special Administrative Region Government delegation". */
function bodyBefore(tokens: Sentence['tokens'], at: number, gazetteer: Gazetteer): string | null {
  let from = at;
  while (tokens[from - 1]?.capital && tokens[from - 1]?.word) from--;
  if (from < at) return phraseText(tokens, from, at);
  if (tokens[at + 1]?.lower !== 'of' && tokens[at + 1]?.lower !== 'from') return null;
  const start = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const end = phraseEnd(tokens, start, gazetteer, 'BODY');
  return end > start ? phraseText(tokens, start, end) : null;
}
