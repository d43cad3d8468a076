import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Token } from '../../text/tokens.ts';
import { isAcronym } from '../lexicon.ts';
import { ORGANISATION_HEADS, POLICY_WORDS } from '../vocabulary/organisations.ts';
import { PLURAL_HEADS } from '../vocabulary/titles.ts';
import { type Head, readHead } from './heads.ts';
import { phraseEnd, phraseText, skipWords } from './phrases.ts';
import { type Prefix, readPrefix } from './prefixes.ts';

export { phraseEnd, phraseText, startsName } from './phrases.ts';

/** A post as the text names it; token positions, half-open. */
export interface PostPhrase {
  readonly from: number;
  readonly to: number;
  /** "Secretary for Labour and Welfare": rank words, head and policy field. */
  readonly title: string;
  /** The body or jurisdiction after "of", or before the head; null where the text names none. */
  readonly organisation: string | null;
  readonly organisationFrom: number;
  readonly organisationTo: number;
  readonly former: boolean;
  readonly designate: boolean;
  /** "City leaders": stands for several persons. */
  readonly plural: boolean;
  /** A plural word that names no post. */
  readonly noPost: boolean;
}

const BEFORE_POST = new Set(
  'the a an also concurrently its who is new newly appointed current our his her their fellow'.split(' '),
);
const AND = new Set(['and', '&', 'cum', 'concurrently']);

/** Reads "[the] POST {, | and} POST …" at i; at least one post, or null. */
export function readPostList(tokens: readonly Token[], i: number, gazetteer: Gazetteer): PostPhrase[] | null {
  const posts: PostPhrase[] = [];
  let at = i;
  for (;;) {
    const post = readPost(tokens, skipWords(tokens, at, BEFORE_POST), gazetteer);
    if (!post) break;
    const ministries = readMinistries(tokens, post, gazetteer);
    posts.push(...ministries);
    at = ministries.at(-1)?.to ?? post.to;
    const joint = tokens[at]?.text === ',' ? at + 1 : at;
    const next = AND.has(tokens[joint]?.lower ?? '') ? joint + 1 : joint;
    // ", Mr X" ends the list; so does a comma before anything that is no post.
    if (next === at || !readPost(tokens, skipWords(tokens, next, BEFORE_POST), gazetteer)) break;
    at = next;
  }
  return posts.length > 0 ? shareOrganisation(posts) : null;
}

const MINISTRIES = new Set([
  'ministry',
  'department',
  'office',
  'bureau',
  'secretariat',
  'division',
  "prime minister's",
]);

/** "Senior Minister of State, Ministry of A and Ministry of B": one post at each. */
function readMinistries(tokens: readonly Token[], post: PostPhrase, gazetteer: Gazetteer): PostPhrase[] {
  if (post.organisation !== null || post.plural || tokens[post.to]?.text !== ',') return [post];
  const posts: PostPhrase[] = [];
  let at = post.to;
  for (;;) {
    const joint = tokens[at]?.text === ',' || AND.has(tokens[at]?.lower ?? '') ? at + 1 : at;
    const from = tokens[joint]?.lower === 'the' ? joint + 1 : joint;
    if (joint === at || !tokens[from]?.capital || !MINISTRIES.has(tokens[from]?.lower ?? '')) break;
    const to = phraseEnd(tokens, from, gazetteer, 'BODY');
    const cut = secondMinistry(tokens, from, to);
    posts.push({
      ...post,
      to: cut,
      organisation: phraseText(tokens, from, cut),
      organisationFrom: from,
      organisationTo: cut,
    });
    at = cut;
  }
  return posts.length > 0 ? posts : [post];
}

function secondMinistry(tokens: readonly Token[], from: number, to: number): number {
  const next = tokens.findIndex(
    (t, k) => k > from && k < to && t.capital && MINISTRIES.has(t.lower) && AND.has(tokens[k - 1]?.lower ?? ''),
  );
  return next < 0 ? to : next - 1;
}

// "Standing Committee member, the Director of D1, and the Director of D2 of the Committee": the last body serves those before it.
function shareOrganisation(posts: PostPhrase[]): PostPhrase[] {
  const last = posts.at(-1);
  const parent = last?.organisation?.split(/ of (?:the )?/u).at(-1) ?? null;
  if (!last || !parent || posts.length === 1) return posts;
  const bodyLike = parent.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()));
  return posts.map((post) => {
    if (post === last || post.organisation !== null || !bodyLike || / for /u.test(post.title)) return post;
    return {
      ...post,
      organisation: parent,
      organisationFrom: last.organisationTo,
      organisationTo: last.organisationTo,
    };
  });
}

/** Reads one post at i: "[ORG] [rank words] HEAD [for FIELD] [of ORG]". */
export function readPost(tokens: readonly Token[], i: number, gazetteer: Gazetteer): PostPhrase | null {
  const direct = readHead(tokens, i);
  if (direct) return withComplement(tokens, i, direct, null, gazetteer);
  const prefix = readPrefix(tokens, i, gazetteer);
  return prefix ? withComplement(tokens, i, prefix.head, prefix, gazetteer) : null;
}

const BODY_WORDS = new Set(['of', 'at', 'to', 'with', 'in', 'on']);

interface Complement {
  readonly titleTo: number;
  readonly to: number;
  readonly body: { readonly from: number; readonly to: number } | null;
}

function withComplement(
  tokens: readonly Token[],
  i: number,
  head: Head,
  prefix: Prefix | null,
  gazetteer: Gazetteer,
): PostPhrase {
  const { titleTo, to, body } = readComplement(tokens, head, gazetteer);
  const organisation = body ? phraseText(tokens, body.from, body.to) : (prefix?.organisation ?? null);
  return {
    from: i,
    to: skipBracket(tokens, to),
    title: titleText(tokens, prefix ? prefix.titleFrom : head.from, titleTo, head),
    organisation: organisation === '' ? null : organisation,
    organisationFrom: body?.from ?? prefix?.organisationFrom ?? to,
    organisationTo: body?.to ?? prefix?.organisationTo ?? to,
    former: head.former,
    designate: head.designate,
    plural: head.plural,
    noPost: head.noPost,
  };
}

function readComplement(tokens: readonly Token[], head: Head, gazetteer: Gazetteer): Complement {
  let at = skipBracket(tokens, head.to);
  let titleTo = head.to;
  // "Permanent Secretary (Defence)": the field in brackets.
  if (tokens[at]?.text === '(' && POLICY_WORDS.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.text === ')') {
    at += 3;
    titleTo = at;
  }
  if (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'charge' && tokens[at + 2]?.lower === 'of') at += 2;
  if (tokens[at]?.lower === 'for') {
    const from = afterArticle(tokens, at + 1);
    const to = phraseEnd(tokens, from, gazetteer, 'FIELD');
    if (to > from) {
      titleTo = to;
      at = to;
    }
  }
  if (!BODY_WORDS.has(tokens[at]?.lower ?? '')) return { titleTo, to: at, body: null };
  const from = afterArticle(tokens, at + 1);
  const field = phraseEnd(tokens, from, gazetteer, 'FIELD');
  const isPolicy = field > from && tokens[field]?.lower === 'of' && isPolicyField(tokens, from, field);
  const to = isPolicy ? field : phraseEnd(tokens, from, gazetteer, isField(tokens[from]) ? 'LIST' : 'BODY');
  if (to === from) return { titleTo, to: at, body: null };
  if (tokens[at]?.lower !== 'of' || !isPolicyField(tokens, from, to)) return { titleTo, to, body: { from, to } };
  // "Minister of Foreign Affairs of Singapore": a field of policy belongs to the title.
  const more = tokens[to]?.lower === 'of' ? afterArticle(tokens, to + 1) : to;
  const end = more > to ? phraseEnd(tokens, more, gazetteer, 'BODY') : to;
  return end > more ? { titleTo: to, to: end, body: { from: more, to: end } } : { titleTo: to, to, body: null };
}

function afterArticle(tokens: readonly Token[], i: number): number {
  return tokens[i]?.lower === 'the' ? i + 1 : i;
}

function isField(token: Token | undefined): boolean {
  return token !== undefined && POLICY_WORDS.has(token.lower) && !ORGANISATION_HEADS.has(token.lower);
}

const SMALL = new Set(['and', 'of', 'the', '&', ',']);
const BODY_ENDS = new Set([
  'service',
  'services',
  'department',
  'region',
  'government',
  'bank',
  'committee',
  'group',
  'party',
  'council',
  'union',
  'nations',
  'republic',
  'kingdom',
  'asean',
  'commonwealth',
  'liaison',
  'people',
]);

function isPolicyField(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((t) => !SMALL.has(t.lower) && t.word);
  if (words.length === 0 || BODY_ENDS.has(words.at(-1)?.lower ?? '')) return false;
  return words.every((t) => POLICY_WORDS.has(t.lower) || t.lower === 'state') && words.some(isField);
}

function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || !isAcronym(tokens[at + 1]) || tokens[at + 2]?.text !== ')') return at;
  return at + 3;
}

function titleText(tokens: readonly Token[], from: number, to: number, head: Head): string {
  const text = phraseText(tokens, from, to)
    .replace(/[- ](?:designate|elect)\b/iu, '')
    .replace(/ ?\([\p{Lu}&-]+\)/u, '');
  if (!head.plural) return text;
  const plural = tokens[head.to - 1]?.lower ?? '';
  return text
    .split(' ')
    .map((word) => (word.toLowerCase() === plural ? capitalise(PLURAL_HEADS.get(plural) ?? word) : word))
    .join(' ');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
