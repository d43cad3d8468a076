import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PostPhrase } from '../find/posts.ts';
import { PersonBook } from './person-book.ts';

/** A person of one release: what its mentions say together. */
export interface PersonRecord {
  /** Folded fullest name. */
  key: string;
  name: string;
  readonly aliases: Set<string>;
  gender: 'he' | 'she' | null;
  readonly posts: PostPhrase[];
  /** The sentence, by index, that named it last of those read so far; -1 before the first. */
  lastSeen: number;
  /** The sentence that names it first. */
  firstSeen: number;
}

/** A person phrase and whom it is about inside the release; several for "they". */
export interface PersonMention {
  readonly phrase: PersonPhrase;
  readonly persons: readonly PersonRecord[];
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
