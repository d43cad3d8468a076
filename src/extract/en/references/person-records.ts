import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PostPhrase } from '../find/posts.ts';

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
