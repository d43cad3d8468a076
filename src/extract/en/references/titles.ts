import { foldName } from '../../../domain/names.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PostPhrase } from '../find/posts.ts';
import { titleLetters } from '../find/title-references.ts';
import type { PersonBook } from './person-book.ts';
import type { PersonRecord } from './person-records.ts';

/** "Mr Chan", "Minister Wong": by the surname, then by gender and title where they tell bearers apart. */
export function resolveSurname(phrase: PersonPhrase, book: PersonBook): PersonRecord[] {
  const bearers = book.bearersOf(phrase.name);
  const ofGender = orAll(bearers, (r) => !phrase.pronoun || !r.gender || r.gender === phrase.pronoun);
  const title = phrase.posts[0]?.title;
  const holds = (r: PersonRecord) => r.posts.some((p) => foldName(p.title).includes(foldName(title ?? '')));
  return nearest(title ? orAll(ofGender, holds) : ofGender);
}

/** Those that fit; all where none does. */
function orAll<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const fit = items.filter(fits);
  return fit.length > 0 ? fit : items;
}

/** "the Chief Executive", "SMS": who holds it in this release. */
export function resolveTitle(phrase: PersonPhrase, book: PersonBook): PersonRecord[] {
  const post = phrase.posts[0];
  const fits = (held: PostPhrase) => (post ? isSamePost(held, post) : lettersOf(held).includes(phrase.name));
  return nearest(book.records.filter((r) => r.posts.some(fits)));
}

/** Of several, the one last named before; of those named only later, the first. */
function nearest(records: readonly PersonRecord[]): PersonRecord[] {
  return [...records].sort((a, b) => b.lastSeen - a.lastSeen).slice(0, 1);
}

function isSamePost(held: PostPhrase, post: PostPhrase): boolean {
  return foldName(held.title) === foldName(post.title) && !held.former && agree(held.organisation, post.organisation);
}

/** Does "the Chief Executive" of one body mean that of another? Not if both are named and neither name holds the other. */
function agree(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return true;
  const [a, b] = [foldName(left), foldName(right)];
  return a.includes(b) || b.includes(a);
}

/** The letters a title may be called by: of the whole title, and of what stands before "for". */
export function lettersOf(post: PostPhrase): string[] {
  return [titleLetters(post.title), titleLetters(post.title.split(/ for | of /u)[0] ?? '')].filter(
    (letters) => letters.length > 1,
  );
}
