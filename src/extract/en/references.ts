import type { Gazetteer } from '../../domain/gazetteer.ts';
import { foldName } from '../../domain/names.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PersonPhrase } from './find/person-phrase.ts';
import { findPersons } from './find/persons.ts';
import type { PostPhrase } from './find/posts.ts';
import { titleLetters } from './find/title-references.ts';
import { isSurnameFirst } from './lexicon.ts';

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

function knownNames(sentences: readonly Sentence[], gazetteer: Gazetteer): Set<string> {
  const known = new Set<string>();
  for (const sentence of sentences) {
    for (const phrase of findPersons(sentence, { gazetteer, known: new Set() })) {
      if (phrase.form === 'NAME' && phrase.certain) known.add(phrase.name.toLowerCase());
      for (const post of phrase.form === 'NAME' ? phrase.posts : [])
        for (const letters of lettersOf(post)) known.add(letters);
    }
  }
  return known;
}

/** The letters a title may be called by: of the whole title, and of what stands before "for". */
function lettersOf(post: PostPhrase): string[] {
  return [titleLetters(post.title), titleLetters(post.title.split(/ for | of /u)[0] ?? '')].filter(
    (letters) => letters.length > 1,
  );
}

function makeRecords(phrases: readonly (readonly PersonPhrase[])[]): PersonRecord[] {
  const records: PersonRecord[] = [];
  const add = (phrase: PersonPhrase, index: number) => {
    const record = records.find((r) => sameName(r.name, phrase.name)) ?? newRecord(records, phrase.name);
    if (phrase.name.length > record.name.length && phrase.name !== phrase.name.toUpperCase()) {
      record.aliases.add(record.name);
      record.name = phrase.name;
      record.key = foldName(phrase.name);
    } else if (foldName(phrase.name) !== record.key) record.aliases.add(phrase.name);
    record.gender ??= phrase.pronoun;
    record.posts.push(...phrase.posts);
    record.seen.push(index);
  };
  phrases.forEach((list, index) => {
    for (const phrase of list) if (phrase.form === 'NAME') add(phrase, index);
  });
  // "Premier Li" alone: a single name with a post, where no fuller name of the release has it.
  phrases.forEach((list, index) => {
    for (const phrase of list) {
      if (phrase.form === 'SURNAME' && phrase.posts.length > 0 && candidates(records, phrase.name).length === 0)
        add(phrase, index);
    }
  });
  return records;
}

function newRecord(records: PersonRecord[], name: string): PersonRecord {
  const record: PersonRecord = { key: foldName(name), name, aliases: new Set(), gender: null, posts: [], seen: [] };
  records.push(record);
  return record;
}

/** "John Lee" is "John Lee Ka-chiu": every word of the shorter name stands in the longer one, two words at least. */
function sameName(left: string, right: string): boolean {
  if (foldName(left) === foldName(right)) return true;
  const words = [left, right].map((name) => name.toLowerCase().split(' '));
  const [short = [], long = []] = (words[0]?.length ?? 0) <= (words[1]?.length ?? 0) ? words : words.reverse();
  return short.length >= 2 && short.every((word) => long.includes(word));
}

function candidates(records: readonly PersonRecord[], single: string): PersonRecord[] {
  const word = single.toLowerCase();
  const bearing = records.filter((r) => r.name.toLowerCase().split(' ').includes(word));
  const bySurname = bearing.filter((r) => surnames(r.name).includes(word));
  return bySurname.length > 0 ? bySurname : bearing;
}

/** The words a name may be called by after "Mr": first of a surname-first name, else the last, or the one before "Ka-chiu". */
function surnames(name: string): string[] {
  const words = name.split(' ');
  const lower = words.map((w) => w.toLowerCase());
  const given = words.findIndex((w) => /^\p{Lu}\p{Ll}+-\p{L}+$/u.test(w));
  if (given > 0) return [lower[given - 1] ?? ''];
  if (isSurnameFirst(words))
    return words.length === 2
      ? [lower[0] ?? '', ...(isSurnameFirst([words[1] ?? '', '']) ? [lower[1] ?? ''] : [])]
      : [lower[0] ?? '', lower.at(-1) ?? ''];
  return [lower.at(-1) ?? '', ...(words.length > 2 ? [lower.at(-2) ?? ''] : [])];
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
      const persons = resolveOne(phrase, index, records, mentions, result, sentences);
      mentions.push({ phrase, persons });
      if (phrase.form !== 'NAME')
        for (const person of persons) if (person.seen.at(-1) !== index) person.seen.push(index);
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
  before: readonly PersonMention[],
  earlier: readonly (readonly PersonMention[])[],
  sentences: readonly Sentence[],
): readonly PersonRecord[] {
  if (phrase.form === 'NAME') return records.filter((r) => sameName(r.name, phrase.name)).slice(0, 1);
  if (phrase.form === 'SURNAME')
    return bestOf(withTitle(fitting(candidates(records, phrase.name), phrase), phrase), index);
  if (phrase.form === 'TITLE') return holdersOf(phrase, records, index);
  return resolvePronoun(phrase, before, earlier, sentences);
}

function fitting(records: PersonRecord[], phrase: PersonPhrase): PersonRecord[] {
  const fit = records.filter((r) => !phrase.pronoun || !r.gender || r.gender === phrase.pronoun);
  return fit.length > 0 ? fit : records;
}

function withTitle(records: PersonRecord[], phrase: PersonPhrase): PersonRecord[] {
  const title = phrase.posts[0]?.title;
  const fit = title ? records.filter((r) => r.posts.some((p) => foldName(p.title).includes(foldName(title)))) : [];
  return fit.length > 0 ? fit : records;
}

/** Of several, the one last named before; of those named only later, the first. */
function bestOf(records: readonly PersonRecord[], index: number): PersonRecord[] {
  const last = (r: PersonRecord) => Math.max(-1, ...r.seen.filter((s) => s <= index));
  const best = [...records].sort((a, b) => last(b) - last(a))[0];
  return best ? [best] : [];
}

function holdersOf(phrase: PersonPhrase, records: readonly PersonRecord[], index: number): PersonRecord[] {
  const post = phrase.posts[0];
  if (!post)
    return bestOf(
      records.filter((r) => r.posts.some((p) => lettersOf(p).includes(phrase.name))),
      index,
    );
  const fit = records.filter((r) =>
    r.posts.some(
      (p) => foldName(p.title) === foldName(post.title) && !p.former && agree(p.organisation, post.organisation),
    ),
  );
  return bestOf(fit, index);
}

/** Does "the Chief Executive" of one body mean that of another? Not if both are named and share no words. */
function agree(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return true;
  const [a, b] = [foldName(left), foldName(right)];
  return a.includes(b) || b.includes(a);
}

function resolvePronoun(
  phrase: PersonPhrase,
  before: readonly PersonMention[],
  earlier: readonly (readonly PersonMention[])[],
  sentences: readonly Sentence[],
): readonly PersonRecord[] {
  const running = earlier
    .filter((_, i) => sentences[i]?.blockKind !== 'TITLE' && sentences[i]?.blockKind !== 'CAPTION')
    .slice(-4)
    .reverse();
  const scopes = [before, ...running];
  if (phrase.pronoun) {
    for (const scope of scopes) {
      const first = scope.find(
        (m) => m.persons.length === 1 && (!m.persons[0]?.gender || m.persons[0].gender === phrase.pronoun),
      );
      if (first) return first.persons;
    }
    return [];
  }
  for (const scope of scopes.filter((s) => s.length > 0)) {
    const group = unique(subjectGroup(scope).flatMap((m) => m.persons));
    if (group.length >= 2) return phrase.name === 'they' ? group : group.slice(0, 2);
    const all = unique(scope.flatMap((m) => m.persons));
    if (all.length >= 2) return phrase.name === 'they' ? all : all.slice(0, 2);
  }
  return [];
}

/** The persons that a sentence begins with, joined by commas and "and". */
function subjectGroup(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const group: PersonMention[] = [];
  for (const mention of mentions) {
    const previous = group.at(-1);
    if (previous && mention.phrase.from - previous.phrase.to > 2) break;
    group.push(mention);
  }
  return group;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
