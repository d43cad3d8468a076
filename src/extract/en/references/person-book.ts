import { foldName } from '../../../domain/names.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PostPhrase } from '../find/posts.ts';
import { sameName, surnames } from './names.ts';
import type { PersonRecord } from './person-records.ts';

/** More bearers of one word than any release names: from here on a name is found as it was spelled before. */
const MOST_ALIKE = 200;

/** The persons of one release, found by the words of their names, so that long releases cost no more a name. */
export class PersonBook {
  readonly #records: PersonRecord[] = [];
  readonly #byWord = new Map<string, Set<PersonRecord>>();
  readonly #bySpelling = new Map<string, PersonRecord>();
  readonly #bearers = new Map<string, readonly PersonRecord[]>();
  readonly #peers = new Map<string, PersonRecord>();
  readonly #said = new Map<PersonRecord, Set<string>>();

  /** In order of first naming. */
  get records(): readonly PersonRecord[] {
    return this.#records;
  }

  /** The person of this name, as a list of one or none. */
  named(name: string): PersonRecord[] {
    // Two forms of one name share two words at least, or all: the commonest word need not be looked under.
    const sets = wordsOf(name).map((word) => this.#byWord.get(word) ?? new Set<PersonRecord>());
    const rare = sets.sort((a, b) => a.size - b.size).slice(0, -1);
    const spelled = this.#bySpelling.get(name);
    if (rare.some((bearers) => bearers.size > MOST_ALIKE)) return spelled ? [spelled] : [];
    for (const bearers of rare) for (const record of bearers) if (sameName(record.name, name)) return [record];
    return spelled ? [spelled] : [];
  }

  /** Those whose surname is `single`; where none has it as surname, those with it anywhere in the name. */
  bearersOf(single: string): readonly PersonRecord[] {
    const word = single.toLowerCase();
    const known = this.#bearers.get(word) ?? this.#findBearers(word);
    this.#bearers.set(word, known);
    return known;
  }

  #findBearers(word: string): PersonRecord[] {
    const folded = foldName(word);
    const bearers = new Set([...(this.#byWord.get(word) ?? []), ...(this.#byWord.get(folded) ?? [])]);
    const same = (other: string) => other === word || foldName(other) === folded;
    const bearing = [...bearers].filter((record) => wordsOf(record.name).some(same));
    const bySurname = bearing.filter((record) => surnames(record.name).some(same));
    return bySurname.length > 0 ? bySurname : bearing;
  }

  add(phrase: PersonPhrase, index: number): void {
    const peer = this.#peers.get(phrase.peer ?? '');
    const record = this.named(phrase.name)[0] ?? peer ?? this.#open(phrase.name, index);
    if (phrase.peer !== undefined) this.#peers.set(phrase.peer, record);
    for (const word of wordsOf(record.name)) this.#bearers.delete(word);
    addName(record, phrase.name);
    this.#index(record, phrase.name);
    record.gender ??= phrase.pronoun;
    for (const post of phrase.posts) this.#addPost(record, post);
  }

  #open(name: string, index: number): PersonRecord {
    const key = foldName(name);
    const record = { key, name, aliases: new Set<string>(), gender: null, posts: [], lastSeen: -1, firstSeen: index };
    this.#records.push(record);
    return record;
  }

  #index(record: PersonRecord, name: string): void {
    if (!this.#bySpelling.has(name)) this.#bySpelling.set(name, record);
    for (const word of wordsOf(name)) {
      this.#bearers.delete(word);
      const bearers = this.#byWord.get(word) ?? new Set();
      this.#byWord.set(word, bearers.add(record));
    }
  }

  /** A post that is said once more tells nothing more of its holder. */
  #addPost(record: PersonRecord, post: PostPhrase): void {
    const said = this.#said.get(record) ?? new Set();
    const key = [post.title, post.organisation, post.former, post.designate].join('|');
    if (!said.has(key)) record.posts.push(post);
    this.#said.set(record, said.add(key));
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
      const tells = phrase.posts.length > 0 || phrase.called !== undefined;
      const alone = phrase.form === 'SURNAME' && tells && book.bearersOf(phrase.name).length === 0;
      if (alone) book.add({ ...phrase, name: phrase.called ?? phrase.name }, index);
    }
  });
  return book;
}

// Hyphens and accents may differ between two forms of one name: folded words and the folded whole are words of it too.
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  return [...new Set([...words, ...words.map(foldName), foldName(name)])];
}

// The longest name that is not all in capitals is the person's; the others are aliases.
function addName(record: PersonRecord, name: string): void {
  if (name.length > record.name.length && name !== name.toUpperCase()) {
    record.aliases.add(record.name);
    record.name = name;
    record.key = foldName(name);
  } else if (foldName(name) !== record.key) record.aliases.add(name);
}
