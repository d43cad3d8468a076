import { foldName } from '../../../domain/names.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PostPhrase } from '../find/posts.ts';
import { bearersOf, sameName } from './names.ts';

/** A person of one release: what its mentions say together. */
export interface PersonRecord {
  /** Folded fullest name. */
  key: string;
  name: string;
  readonly aliases: Set<string>;
  gender: 'he' | 'she' | null;
  readonly posts: PostPhrase[];
  /** Sentence indexes of the mentions, in order. */
  readonly seen: number[];
}

/** A person phrase and whom it is about inside the release; several for "they". */
export interface PersonMention {
  readonly phrase: PersonPhrase;
  readonly persons: readonly PersonRecord[];
}

/** One record for each person that the phrases name; `phrases` by sentence index. */
export function makeRecords(phrases: readonly (readonly PersonPhrase[])[]): PersonRecord[] {
  const records: PersonRecord[] = [];
  phrases.forEach((list, index) => {
    for (const phrase of list) if (phrase.form === 'NAME') addPhrase(records, phrase, index);
  });
  // "Premier Li" alone: a single name with a post, where no fuller name of the release has it.
  phrases.forEach((list, index) => {
    for (const phrase of list) {
      if (phrase.form === 'SURNAME' && phrase.posts.length > 0 && bearersOf(records, phrase.name).length === 0)
        addPhrase(records, phrase, index);
    }
  });
  return records;
}

function addPhrase(records: PersonRecord[], phrase: PersonPhrase, index: number): void {
  const record = records.find((r) => sameName(r.name, phrase.name)) ?? newRecord(records, phrase.name);
  addName(record, phrase.name);
  record.gender ??= phrase.pronoun;
  record.posts.push(...phrase.posts);
  record.seen.push(index);
}

function newRecord(records: PersonRecord[], name: string): PersonRecord {
  const record: PersonRecord = { key: foldName(name), name, aliases: new Set(), gender: null, posts: [], seen: [] };
  records.push(record);
  return record;
}

// The longest name that is not all in capitals is the person's; the others are aliases.
function addName(record: PersonRecord, name: string): void {
  if (name.length > record.name.length && name !== name.toUpperCase()) {
    record.aliases.add(record.name);
    record.name = name;
    record.key = foldName(name);
  } else if (foldName(name) !== record.key) record.aliases.add(name);
}
