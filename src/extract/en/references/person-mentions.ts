import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import { calledKey, type PersonContext, type PersonPhrase, surnameKey } from '../find/person-phrase.ts';
import { findPersons } from '../find/persons.ts';
import { findLeaders } from './leaders.ts';
import { surnames } from './names.ts';
import { makeRecords, type PersonBook } from './person-book.ts';
import type { PersonMention, PersonRecord } from './person-records.ts';
import { resolvePronoun } from './pronouns.ts';
import { scopesOf } from './scopes.ts';
import { FIRST_PERSON, speakerOf } from './speaker.ts';
import { resolveSurname } from './surnames.ts';
import { TitleBook } from './title-book.ts';
import { lettersOf } from './titles.ts';
import { withoutTitlesOfOthers } from './titles-of-others.ts';

export interface PersonReading {
  readonly records: readonly PersonRecord[];
  /** By sentence index. */
  readonly mentions: readonly (readonly PersonMention[])[];
}

/** Finds the persons of a release and resolves surnames, titles and pronouns inside it. */
export function readPersonMentions(sentences: readonly Sentence[], gazetteer: Gazetteer): PersonReading {
  const found = withoutTitlesOfOthers(findAll(sentences, gazetteer));
  const speaker = speakerOf(sentences, found);
  const phrases = speaker ? found : found.map((list) => list.filter(({ name }) => name !== FIRST_PERSON));
  const book = makeRecords(phrases);
  return { records: book.records, mentions: resolveAll(phrases, book, sentences, speaker) };
}

/** Sentences that ask for a name which the release makes known somewhere else are read again, knowing it. */
function findAll(sentences: readonly Sentence[], gazetteer: Gazetteer): readonly (readonly PersonPhrase[])[] {
  const first = sentences.map((sentence) => {
    const asked = new Set<string>();
    return { phrases: findPersons(sentence, { gazetteer, known: knowingNone(asked) }), asked };
  });
  const known = knownNames(first.flatMap(({ phrases }) => phrases));
  return first.map(({ phrases, asked }, index) => {
    const sentence = [...asked].some((name) => known.has(name)) ? sentences[index] : undefined;
    return sentence ? findPersons(sentence, { gazetteer, known }) : phrases;
  });
}

/** Knows no name, and keeps those that it is asked for. */
function knowingNone(asked: Set<string>): PersonContext['known'] {
  return {
    has(name) {
      asked.add(name);
      return false;
    },
  };
}

/** The sure names, in lower case, and the letters of the titles that stand with names. */
function knownNames(phrases: readonly PersonPhrase[]): Set<string> {
  const named = phrases.filter((p) => p.form === 'NAME');
  return new Set([
    ...named.filter((phrase) => phrase.certain).map((phrase) => phrase.name.toLowerCase()),
    ...named.flatMap((phrase) =>
      phrase.certain ? [...surnames(phrase.name), ...firstName(phrase.name)].map(surnameKey) : [],
    ),
    ...named.flatMap((phrase) => phrase.posts.flatMap(lettersOf)),
    ...phrases.filter((p) => p.form === 'SURNAME' && p.certain).map((p) => calledKey(p.name.toLowerCase())),
  ]);
}

const SHORTEST_FIRST_NAME = 3;

/** Names without family names ("Ashmuddin bin Birch") and those of some languages are cut to their first word. */
function firstName(name: string): string[] {
  const [first = ''] = name.toLowerCase().split(' ');
  return first.length >= SHORTEST_FIRST_NAME ? [first] : [];
}

function resolveAll(
  phrases: readonly (readonly PersonPhrase[])[],
  book: PersonBook,
  sentences: readonly Sentence[],
  speaker: PersonPhrase | null,
): PersonMention[][] {
  const result: PersonMention[][] = [];
  const titles = new TitleBook(book.records);
  const leaders = findLeaders(phrases, book, sentences);
  for (const [index, list] of phrases.entries()) {
    const mentions: PersonMention[] = [];
    const pronoun = (phrase: PersonPhrase) => {
      if (phrase.name === 'they' && isOfOwnClause(phrase, mentions, sentences[index])) return [];
      const meant = resolvePronoun(phrase, scopesOf(phrase, mentions, result, sentences));
      const led = meant.length === 0 && phrase.name === 'they' && phrase.from === 0 && mentions.length === 0;
      return led ? leaders.alone(result, tellsOfDelegation(sentences, index)) : meant;
    };
    const resolveOne = (phrase: PersonPhrase): readonly PersonRecord[] => {
      switch (phrase.form) {
        case 'NAME':
          return book.named(phrase.name);
        case 'SURNAME':
          return resolveSurname(phrase, book, namedBefore(phrase, list, book), namedFirst(phrase, list, book, index));
        case 'TITLE':
          return titles.find(phrase, namedBehind(phrase, list, book));
        case 'PRONOUN':
          if (phrase.name === FIRST_PERSON) return speaker ? book.named(speaker.name) : [];
          return pronoun(phrase);
        case 'DELEGATION':
          return isCompany(phrase, mentions, sentences[index]) ? [] : leaders.of(phrase.name, index);
      }
    };
    // Names of a sentence are known in it before anything that refers is resolved.
    for (const phrase of list) if (phrase.form === 'NAME') markSeen(book.named(phrase.name), index);
    for (const phrase of list) {
      const persons = resolveOne(phrase);
      mentions.push({ phrase, persons });
      markSeen(persons, index);
    }
    result.push(mentions);
  }
  return result;
}

/** "Envoys of Birch are in Ashford, where they attend": those whom the clause before is about, though they have no names. */
function isOfOwnClause({ from }: PersonPhrase, before: readonly PersonMention[], sentence: Sentence | undefined) {
  const [first, joint] = [sentence?.tokens[0], sentence?.tokens[from - 1]];
  const plural = first !== undefined && /^\p{Lu}\p{Ll}{3,}s$/u.test(first.text) && first.lower !== 'his';
  return before.length === 0 && plural && joint?.lower === 'where';
}

/** Do the two sentences before speak of a delegation? */
function tellsOfDelegation(sentences: readonly Sentence[], index: number): boolean {
  const before = sentences.slice(Math.max(0, index - 2), index);
  return before.some(({ tokens }) => tokens.some((t) => t.lower === 'delegation'));
}

/** Whom the sentence names in full, in phrases that fit. */
function namedIn(list: readonly PersonPhrase[], book: PersonBook, fits: (one: PersonPhrase) => boolean) {
  const names = list.filter((one) => one.form === 'NAME' && fits(one));
  return new Set(names.flatMap(({ name }) => book.named(name)));
}

function namedBefore({ from }: PersonPhrase, list: readonly PersonPhrase[], book: PersonBook): Set<PersonRecord> {
  return namedIn(list, book, (one) => one.from < from);
}

/** Whom the sentence names behind the phrase and not before it. */
function namedBehind(phrase: PersonPhrase, list: readonly PersonPhrase[], book: PersonBook): Set<PersonRecord> {
  const behind = namedIn(list, book, (one) => one.from > phrase.from);
  for (const record of namedBefore(phrase, list, book)) behind.delete(record);
  return behind;
}

/** Whom the release names for the first time, and behind the phrase. */
function namedFirst(phrase: PersonPhrase, list: readonly PersonPhrase[], book: PersonBook, index: number) {
  const behind = namedBehind(phrase, list, book);
  return new Set([...behind].filter(({ firstSeen }) => firstSeen === index));
}

/** "Minister A and the Trade delegation arrived": he is named, and whoever leads another delegation is not meant. */
function isCompany({ from }: PersonPhrase, before: readonly PersonMention[], sentence: Sentence | undefined): boolean {
  const joint = sentence?.tokens[from - 1]?.lower;
  return (joint === 'and' || joint === 'with') && before.at(-1)?.phrase.to === from - 1;
}

function markSeen(persons: readonly PersonRecord[], index: number): void {
  for (const person of persons) person.lastSeen = index;
}
