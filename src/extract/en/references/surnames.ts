import { foldName } from '../../../domain/names.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PersonBook } from './person-book.ts';
import type { PersonRecord } from './person-records.ts';
import { nearest } from './titles.ts';

/**
 * "Mr Chan", "Minister Wong": by the surname, then by gender and title where they tell bearers apart. `named` are those whom
 * the sentence names in full before: "Mr Lee Wong met Ms Wong" tells of two. So does "Mr Wong and his wife, Lee Wong,", where `later`
 * are those first named behind.
 */
export function resolveSurname(
  phrase: PersonPhrase,
  book: PersonBook,
  named: ReadonlySet<PersonRecord>,
  later: ReadonlySet<PersonRecord> = new Set(),
): PersonRecord[] {
  const bearers = orAll(book.bearersOf(phrase.name), (r) => !named.has(r));
  const bothGenders = orAll(bearers, (r) => !phrase.pronoun || !r.gender || r.gender === phrase.pronoun);
  const ofGender = orAll(bothGenders, (r) => !later.has(r));
  const title = phrase.posts[0]?.title;
  if (!title) return onlyNearest(ofGender);
  const folded = foldName(title);
  return nearest(orAll(ofGender, (r) => r.posts.some((p) => foldName(p.title).includes(folded))));
}

/** The bearer last named before; nobody where two were named in the same sentence: that would be a guess. */
function onlyNearest(bearers: readonly PersonRecord[]): PersonRecord[] {
  const [found] = nearest(bearers);
  const tied = found && found.lastSeen >= 0 && bearers.some((r) => r !== found && r.lastSeen === found.lastSeen);
  return found && !tied ? [found] : [];
}

/** Those that fit; all where none does. */
function orAll<T>(items: readonly T[], fits: (item: T) => boolean): readonly T[] {
  const fit = items.filter(fits);
  return fit.length > 0 ? fit : items;
}
