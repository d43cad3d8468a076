import { foldName } from '../../../domain/names.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import { sameName, surnames } from './names.ts';
import type { PersonRecord } from './person-records.ts';

/** The persons of one release, found by the words of their names, so that long releases cost no more a name. */
export class PersonBook {
  readonly #records: PersonRecord[] = [];
  readonly #byWord = new Map<string, PersonRecord[]>();

  /** In order of first naming. */
  get records(): readonly PersonRecord[] {
    return this.#records;
  }

  /** The person of this name, as a list of one or none. */
  named(name: string): PersonRecord[] {
    // Two forms of one name share two words at least, or all: the commonest word need not be looked under.
    const lists = wordsOf(name).map((word) => this.#byWord.get(word) ?? []);
    const rare = lists.sort((a, b) => a.length - b.length).slice(0, -1);
    const near = [...new Set(rare.flat())];
    return near.filter((record) => sameName(record.name, name)).slice(0, 1);
  }

  /** Those whose surname is `single`; where none has it as surname, those with it anywhere in the name. */
  bearersOf(single: string): PersonRecord[] {
    const word = single.toLowerCase();
    const bearing = (this.#byWord.get(word) ?? []).filter((record) => wordsOf(record.name).includes(word));
    const bySurname = bearing.filter((record) => surnames(record.name).includes(word));
    return bySurname.length > 0 ? bySurname : bearing;
  }

  add(phrase: PersonPhrase, index: number): void {
    const record = this.named(phrase.name)[0] ?? this.#open(phrase.name, index);
    addName(record, phrase.name);
    this.#index(record, phrase.name);
    record.gender ??= phrase.pronoun;
    record.posts.push(...phrase.posts);
  }

  #open(name: string, index: number): PersonRecord {
    const key = foldName(name);
    const record = { key, name, aliases: new Set<string>(), gender: null, posts: [], lastSeen: -1, firstSeen: index };
    this.#records.push(record);
    return record;
  }

  #index(record: PersonRecord, name: string): void {
    for (const word of wordsOf(name)) {
      const bearers = this.#byWord.get(word);
      if (!bearers) this.#byWord.set(word, [record]);
      else if (bearers.at(-1) !== record && !bearers.includes(record)) bearers.push(record);
    }
  }
}

/** One record for each person that the phrases name; `phrases` by sentence index. */
export function makeRecords(phrases: readonly (readonly PersonPhrase[])[]): PersonBook {
  const book = new PersonBook();
  phrases.forEach((list, index) => {
    for (const phrase of list) if (phrase.form === 'NAME') book.add(phrase, index);
  });
  // "Premier Li" alone: a single name with a post, where no fuller name of the release has it.
  phrases.forEach((list, index) => {
    for (const phrase of list) {
      const alone = phrase.form === 'SURNAME' && phrase.posts.length > 0 && book.bearersOf(phrase.name).length === 0;
      if (alone) book.add(phrase, index);
    }
  });
  return book;
}

// Hyphens and accents may differ between two forms of one name: the folded whole is a word of it too.
function wordsOf(name: string): string[] {
  return [...name.toLowerCase().split(' '), foldName(name)];
}

// The longest name that is not all in capitals is the person's; the others are aliases.
function addName(record: PersonRecord, name: string): void {
  if (name.length > record.name.length && name !== name.toUpperCase()) {
    record.aliases.add(record.name);
    record.name = name;
    record.key = foldName(name);
  } else if (foldName(name) !== record.key) record.aliases.add(name);
}
