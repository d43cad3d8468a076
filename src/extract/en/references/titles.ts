import type { PostPhrase } from '../find/posts.ts';
import { titleLetters } from '../find/title-references.ts';
import type { PersonRecord } from './person-records.ts';

/** Of several, the one last named before; of those named only later, the first. */
export function nearest(records: readonly PersonRecord[]): PersonRecord[] {
  let found: PersonRecord | undefined;
  for (const record of records) if (!found || record.lastSeen > found.lastSeen) found = record;
  return found ? [found] : [];
}

/** The letters a title may be called by: of the whole title, and of what stands before "for". */
export function lettersOf(post: PostPhrase): string[] {
  return [titleLetters(post.title), titleLetters(post.title.split(/ for | of /u)[0] ?? '')].filter(
    (letters) => letters.length > 1,
  );
}
