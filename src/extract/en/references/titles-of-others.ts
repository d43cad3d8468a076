import { foldName } from '../../../domain/names.ts';
import { makeReference, type PersonPhrase } from '../find/person-phrase.ts';
import type { PostPhrase } from '../find/posts.ts';
import { sameName } from './names.ts';

/**
 * "the Chief Executive, and the Secretary for Boats, Mr B": two titles before one name are those of one person, unless
 * the release gives the first alone to somebody else; then it refers to that other.
 */
export function withoutTitlesOfOthers(
  phrases: readonly (readonly PersonPhrase[])[],
): readonly (readonly PersonPhrase[])[] {
  const listed = phrases.some((list) => list.some(isListed));
  if (!listed) return phrases;
  const holders = holdersOfOne(phrases.flat());
  return phrases.map((list) => list.flatMap((phrase) => apart(phrase, holders)));
}

/** Several titles before the name. */
function isListed({ form, posts, nameFrom }: PersonPhrase): boolean {
  const [first, second] = posts;
  return form === 'NAME' && first !== undefined && second !== undefined && second.to <= nameFrom;
}

/** Who stands with one title only, by title. */
function holdersOfOne(phrases: readonly PersonPhrase[]): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const { form, posts, name } of phrases) {
    const [post] = posts;
    if (form !== 'NAME' || !post || posts.length > 1 || post.former || post.organisation !== null) continue;
    const title = foldName(post.title);
    holders.set(title, [...(holders.get(title) ?? []), name]);
  }
  return holders;
}

function apart(phrase: PersonPhrase, holders: ReadonlyMap<string, readonly string[]>): PersonPhrase[] {
  const [first, ...others] = phrase.posts;
  const second = others[0];
  if (!first || !second || !isListed(phrase)) return [phrase];
  const shared = isShared(first, second);
  if (first.organisation !== null && !shared) return [phrase];
  // "Foreign Minister and Minister for Boats" is one person; "and the" opens another phrase.
  if (second.from - first.to < (shared ? ARTICLE : ARTICLE_BEHIND_COMMA)) return [phrase];
  const names = holders.get(foldName(first.title)) ?? [];
  if (names.length === 0 || names.some((name) => sameName(name, phrase.name))) return [phrase];
  const reference = makeReference({
    from: phrase.from,
    form: 'TITLE',
    name: first.title,
    nameFrom: first.from,
    nameTo: first.to,
    posts: [shared ? { ...first, organisation: null } : first],
  });
  return [reference, { ...phrase, from: second.from, posts: others }];
}

const ARTICLE = 2;
const ARTICLE_BEHIND_COMMA = 3;

/** "the Chief Executive and the Governor of Velmora, Mr B": the body of the second has been taken for that of both. */
function isShared(first: PostPhrase, second: PostPhrase): boolean {
  return first.organisation !== null && first.organisationFrom === second.organisationFrom && first.to < second.from;
}
