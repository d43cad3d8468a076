import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type PersonContext, type PersonPhrase, surnameKey } from '../find/person-phrase.ts';
import { findPersons } from '../find/persons.ts';
import { findLeaders } from './leaders.ts';
import { surnames } from './names.ts';
import { makeRecords, type PersonBook } from './person-book.ts';
import type { PersonMention, PersonRecord } from './person-records.ts';
import { resolvePronoun } from './pronouns.ts';
import { resolveSurname } from './surnames.ts';
import { TitleBook } from './title-book.ts';
import { lettersOf } from './titles.ts';

export interface PersonReading {
  readonly records: readonly PersonRecord[];
  /** By sentence index. */
  readonly mentions: readonly (readonly PersonMention[])[];
}

/** Finds the persons of a release and resolves surnames, titles and pronouns inside it. */
export function readPersonMentions(sentences: readonly Sentence[], gazetteer: Gazetteer): PersonReading {
  const phrases = findAll(sentences, gazetteer);
  const book = makeRecords(phrases);
  return { records: book.records, mentions: resolveAll(phrases, book, sentences) };
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
    ...named.flatMap((phrase) => (phrase.certain ? surnames(phrase.name).map(surnameKey) : [])),
    ...named.flatMap((phrase) => phrase.posts.flatMap(lettersOf)),
  ]);
}

function resolveAll(
  phrases: readonly (readonly PersonPhrase[])[],
  book: PersonBook,
  sentences: readonly Sentence[],
): PersonMention[][] {
  const result: PersonMention[][] = [];
  const titles = new TitleBook(book.records);
  const leaders = findLeaders(phrases, book, sentences);
  for (const [index, list] of phrases.entries()) {
    const mentions: PersonMention[] = [];
    // Names of a sentence are known in it before anything that refers is resolved.
    for (const phrase of list) if (phrase.form === 'NAME') markSeen(book.named(phrase.name), index);
    for (const phrase of list) {
      const behindWhom = sentences[index]?.tokens[phrase.from - 1]?.lower === 'whom';
      const scopes = () => scopesBefore(mentions, result, sentences);
      const persons =
        phrase.form === 'DELEGATION'
          ? leaders.of(phrase.name, index)
          : phrase.form === 'PRONOUN'
            ? resolvePronoun(phrase, opensWithCompanion(sentences[index]) ? scopes().slice(1) : scopes(), behindWhom)
            : resolveNamed(phrase, book, titles);
      mentions.push({ phrase, persons });
      markSeen(persons, index);
    }
    result.push(mentions);
  }
  return result;
}

function resolveNamed(phrase: PersonPhrase, book: PersonBook, titles: TitleBook): readonly PersonRecord[] {
  if (phrase.form === 'NAME') return book.named(phrase.name);
  return phrase.form === 'SURNAME' ? resolveSurname(phrase, book) : titles.find(phrase);
}

// "Together with Ms B, he met": not B.
function opensWithCompanion(sentence: Sentence | undefined): boolean {
  return COMPANION_OPENERS.has(sentence?.tokens[0]?.lower ?? '');
}

const COMPANION_OPENERS = new Set(['together', 'accompanied', 'along', 'alongside', 'joined']);

/** Headlines, captions and lists of others present: the story goes on past them. */
function isBeside(sentence: Sentence | undefined): boolean {
  if (sentence?.blockKind === 'TITLE' || sentence?.blockKind === 'CAPTION') return true;
  return ['also', 'among', 'joining'].includes(sentence?.tokens[0]?.lower ?? '');
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
  const running = near.filter((_, i) => !isBeside(sentences[from + i]));
  return [own, ...running.slice(-4).reverse()];
}

function markSeen(persons: readonly PersonRecord[], index: number): void {
  for (const person of persons) person.lastSeen = index;
}
