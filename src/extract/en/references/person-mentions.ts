import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import { findPersons } from '../find/persons.ts';
import { makeRecords, type PersonBook } from './person-book.ts';
import type { PersonMention, PersonRecord } from './person-records.ts';
import { resolvePronoun } from './pronouns.ts';
import { lettersOf, resolveSurname, resolveTitle } from './titles.ts';

export interface PersonReading {
  readonly records: readonly PersonRecord[];
  /** By sentence index. */
  readonly mentions: readonly (readonly PersonMention[])[];
}

/** Finds the persons of a release and resolves surnames, titles and pronouns inside it. */
export function readPersonMentions(sentences: readonly Sentence[], gazetteer: Gazetteer): PersonReading {
  const known = knownNames(sentences, gazetteer);
  const phrases = sentences.map((sentence) => findPersons(sentence, { gazetteer, known }));
  const book = makeRecords(phrases);
  return { records: book.records, mentions: resolveAll(phrases, book, sentences) };
}

/** The sure names, in lower case, and the letters of the titles that stand with names. */
function knownNames(sentences: readonly Sentence[], gazetteer: Gazetteer): Set<string> {
  const context = { gazetteer, known: new Set<string>() };
  const named = sentences.flatMap((sentence) => findPersons(sentence, context)).filter((p) => p.form === 'NAME');
  return new Set([
    ...named.filter((phrase) => phrase.certain).map((phrase) => phrase.name.toLowerCase()),
    ...named.flatMap((phrase) => phrase.posts.flatMap(lettersOf)),
  ]);
}

function resolveAll(
  phrases: readonly (readonly PersonPhrase[])[],
  book: PersonBook,
  sentences: readonly Sentence[],
): PersonMention[][] {
  const result: PersonMention[][] = [];
  for (const [index, list] of phrases.entries()) {
    const mentions: PersonMention[] = [];
    // Names of a sentence are known in it before anything that refers is resolved.
    for (const phrase of list) if (phrase.form === 'NAME') markSeen(book.named(phrase.name), index);
    for (const phrase of list) {
      const persons = resolveOne(phrase, book, () => scopesBefore(mentions, result, sentences));
      mentions.push({ phrase, persons });
      markSeen(persons, index);
    }
    result.push(mentions);
  }
  return result;
}

function resolveOne(
  phrase: PersonPhrase,
  book: PersonBook,
  scopes: () => readonly (readonly PersonMention[])[],
): readonly PersonRecord[] {
  switch (phrase.form) {
    case 'NAME':
      return book.named(phrase.name);
    case 'SURNAME':
      return resolveSurname(phrase, book);
    case 'TITLE':
      return resolveTitle(phrase, book);
    case 'PRONOUN':
      return resolvePronoun(phrase, scopes());
  }
}

/** Sentences before a pronoun that may hold the four it looks at, headlines and captions between them. */
const SCOPE = 24;

/** Where a pronoun looks: its own sentence, then the running text before it, the nearest first. */
function scopesBefore(
  own: readonly PersonMention[],
  earlier: readonly (readonly PersonMention[])[],
  sentences: readonly Sentence[],
): readonly (readonly PersonMention[])[] {
  const from = Math.max(0, earlier.length - SCOPE);
  const near = earlier.slice(from);
  const running = near.filter((_, i) => !['TITLE', 'CAPTION'].includes(sentences[from + i]?.blockKind ?? ''));
  return [own, ...running.slice(-4).reverse()];
}

function markSeen(persons: readonly PersonRecord[], index: number): void {
  for (const person of persons) person.lastSeen = index;
}
