import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import { findPersons } from '../find/persons.ts';
import { sameName } from './names.ts';
import { makeRecords, type PersonMention, type PersonRecord } from './person-records.ts';
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
  const records = makeRecords(phrases);
  return { records, mentions: resolveAll(phrases, records, sentences) };
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
  records: readonly PersonRecord[],
  sentences: readonly Sentence[],
): PersonMention[][] {
  const result: PersonMention[][] = [];
  for (const [index, list] of phrases.entries()) {
    const mentions: PersonMention[] = [];
    for (const phrase of list) {
      const persons = resolveOne(phrase, index, records, () => scopesBefore(mentions, result, sentences));
      mentions.push({ phrase, persons });
      if (phrase.form !== 'NAME') markSeen(persons, index);
    }
    result.push(mentions);
  }
  for (const record of records) record.seen.sort((a, b) => a - b);
  return result;
}

function resolveOne(
  phrase: PersonPhrase,
  index: number,
  records: readonly PersonRecord[],
  scopes: () => readonly (readonly PersonMention[])[],
): readonly PersonRecord[] {
  switch (phrase.form) {
    case 'NAME':
      return records.filter((r) => sameName(r.name, phrase.name)).slice(0, 1);
    case 'SURNAME':
      return resolveSurname(phrase, records, index);
    case 'TITLE':
      return resolveTitle(phrase, records, index);
    case 'PRONOUN':
      return resolvePronoun(phrase, scopes());
  }
}

/** Where a pronoun looks: its own sentence, then the running text before it, the nearest first. */
function scopesBefore(
  own: readonly PersonMention[],
  earlier: readonly (readonly PersonMention[])[],
  sentences: readonly Sentence[],
): readonly (readonly PersonMention[])[] {
  const running = earlier.filter((_, i) => !['TITLE', 'CAPTION'].includes(sentences[i]?.blockKind ?? ''));
  return [own, ...running.slice(-4).reverse()];
}

function markSeen(persons: readonly PersonRecord[], index: number): void {
  for (const person of persons) if (person.seen.at(-1) !== index) person.seen.push(index);
}
