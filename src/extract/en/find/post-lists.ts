import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { placeEnd } from '../lexicon.ts';
import { ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isKindOfBody, phraseEnd, phraseText, skipWords, startsName } from './phrases.ts';
import { type PostPhrase, readPost } from './posts.ts';

const BEFORE_POST = wordSet(
  "the a an also concurrently its who is new newly newly-appointed newly-elected appointed elected current our his her their fellow outgoing non-resident non-residing visiting concurrent hon'ble hon’ble honourable honorable ex-officio friendly rt rt. right hon hon.",
);
const AND = wordSet('and & cum concurrently / – —');

/** Where a post may begin; "New" of a country's name is passed over by nobody. */
function beforePost(tokens: readonly Token[], i: number, gazetteer: Gazetteer): number {
  const skipped = skipWords(tokens, i, BEFORE_POST);
  // "the WHO Director-General": a body.
  const at = skipped > i && tokens[skipped - 1]?.text === 'WHO' ? skipped - 1 : skipped;
  return at > i && tokens[at - 1]?.capital && placeEnd(tokens, at - 1, gazetteer) > at ? at - 1 : at;
}

/** Reads "[the] POST {, | and} POST …" at i; at least one post, or null. */
export function readPostList(tokens: readonly Token[], i: number, gazetteer: Gazetteer): PostPhrase[] | null {
  const posts: PostPhrase[] = [];
  let next = readPost(tokens, beforePost(tokens, i, gazetteer), gazetteer);
  while (next) {
    const ministries = readMinistries(tokens, next, gazetteer).flatMap((post) => atBothBodies(tokens, post));
    posts.push(...ministries, ...secondBody(tokens, ministries.at(-1) ?? next, gazetteer));
    const end = posts.at(-1)?.to ?? next.to;
    const comma = tokens[end]?.text === ',' ? end + 1 : end;
    const joint = AND.has(lowerAt(tokens, comma)) || isDashOfMinister(tokens, end) ? comma + 1 : comma;
    // ", Mr X" ends the list; so does a comma before anything that is no post.
    const at = beforePost(tokens, joint, gazetteer);
    next = joint === end || isSpouse(tokens, at) ? null : readPost(tokens, at, gazetteer);
  }
  if (posts.length === 0) return null;
  // "met Vice-Minister cum Administrator of B" at the Ministry: each at a body of its own.
  const apart = posts.some(({ to }) => lowerAt(tokens, to) === 'cum');
  return apart ? posts : shareOrganisation(posts);
}

/** "Deputy Prime Minister - Minister of Ports Ann Bell"; a dash parts the items of a list elsewhere. */
function isDashOfMinister(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === '-' && lowerAt(tokens, end - 1) === 'minister';
}

/** "the President and First Lady Ann Bell": she is no president. */
function isSpouse(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'first' && ['lady', 'gentleman'].includes(lowerAt(tokens, at + 1));
}

/** "Director of the Office of A and of the Office of B": the same post at another body. */
function secondBody(tokens: readonly Token[], post: PostPhrase, gazetteer: Gazetteer): PostPhrase[] {
  if (post.organisation === null || lowerAt(tokens, post.to) !== 'and' || lowerAt(tokens, post.to + 1) !== 'of')
    return [];
  const from = lowerAt(tokens, post.to + 2) === 'the' ? post.to + 3 : post.to + 2;
  const to = phraseEnd(tokens, from, gazetteer, 'BODY');
  const organisation = phraseText(tokens, from, to);
  return to > from ? [{ ...post, to, organisation, organisationFrom: from, organisationTo: to }] : [];
}

/** "Director of the Sea Office of the Party and the Land Office of the Council": one post at each of two bodies. */
function atBothBodies(tokens: readonly Token[], post: PostPhrase): PostPhrase[] {
  const { organisationFrom: from, organisationTo: to } = post;
  const and = tokens.findIndex((t, i) => i > from && i < to && t.lower === 'and' && lowerAt(tokens, i + 1) === 'the');
  // "the Directorate for Ashford and the Southern Lakes of the Ministry": the head of the second body stands in front of its "of".
  const second = tokens.slice(and + 2, to);
  const ofSecond = second.findIndex((t) => t.lower === 'of');
  const heads = [tokens.slice(from, and), ofSecond < 0 ? second : second.slice(0, ofSecond + 2)];
  const both = and > 0 && heads.every((words) => words.some(isBodyHead));
  if (!both || post.plural) return [post];
  return [
    { ...post, organisation: phraseText(tokens, from, and), organisationTo: and },
    { ...post, organisation: phraseText(tokens, and + 2, to), organisationFrom: and + 2 },
  ];
}

function isBodyHead(token: Token): boolean {
  return token.capital && ORGANISATION_HEADS.has(token.lower);
}

const MINISTRIES = wordSet('ministry department office bureau secretariat division government');

/** "Senior Minister of State, Ministry of A and Ministry of B": one post at each. */
function readMinistries(tokens: readonly Token[], post: PostPhrase, gazetteer: Gazetteer): PostPhrase[] {
  if (post.organisation !== null || post.plural || tokens[post.to]?.text !== ',') return [post];
  const posts: PostPhrase[] = [];
  for (let at = post.to; ; ) {
    const joint = tokens[at]?.text === ',' || AND.has(lowerAt(tokens, at)) ? at + 1 : at;
    const from = lowerAt(tokens, joint) === 'the' ? joint + 1 : joint;
    const body = isMinistry(tokens[from]) || (posts.length === 0 && isBody(tokens, from, gazetteer));
    if (joint === at || !body) return posts.length > 0 ? posts : [post];
    at = secondMinistry(tokens, from, phraseEnd(tokens, from, gazetteer, 'BODY'));
    posts.push({
      ...post,
      to: at,
      organisation: phraseText(tokens, from, at),
      organisationFrom: from,
      organisationTo: at,
    });
  }
}

/** "Executive Director, International Trade Centre": a body, not the next title or name. */
function isBody(tokens: readonly Token[], from: number, gazetteer: Gazetteer): boolean {
  if (!tokens[from]?.capital || startsName(tokens, from, gazetteer) || readPost(tokens, from, gazetteer)) return false;
  const to = phraseEnd(tokens, from, gazetteer, 'BODY');
  const end = tokens[to];
  const ends = end === undefined || !end.word || ['and', 'on', 'in', 'today', 'yesterday'].includes(end.lower);
  return to > from + 1 && ends && tokens.slice(from, to).some((t) => t.capital && isKindOfBody(t));
}

function isMinistry(token: Token | undefined): boolean {
  return token?.capital === true && MINISTRIES.has(token.lower);
}

/** Where "and Ministry of B" begins; `to` where one ministry is all. */
function secondMinistry(tokens: readonly Token[], from: number, to: number): number {
  const next = tokens.findIndex((t, k) => k > from && k < to && isMinistry(t) && AND.has(lowerAt(tokens, k - 1)));
  return next < 0 ? to : next - 1;
}

// "President and Vice-Chancellor of U": two plain titles of one body; "Standing Committee member" has its own.
function isBareRank(post: PostPhrase | undefined): boolean {
  // "Adviser to His Majesty" serves him, though no body.
  const serves = post?.organisation === null && post.organisationTo > post.organisationFrom;
  return post !== undefined && !serves && !/ for | of |member/iu.test(post.title);
}

function isInFront({ organisation, organisationFrom, from }: PostPhrase): boolean {
  return organisation !== null && organisationFrom === from;
}

// "Standing Committee member, the Director of D1, and the Director of D2 of the Committee": the last body serves those before it.
function shareOrganisation(posts: PostPhrase[]): PostPhrase[] {
  const last = posts.at(-1);
  const [first, second, third] = posts;
  // "Ash Battery Co Chairman and General Manager": both at the body that stands in front.
  if (first && second && !third && isInFront(first) && second.organisation === null && isBareRank(second))
    return [
      first,
      {
        ...second,
        organisation: first.organisation,
        organisationFrom: first.organisationFrom,
        organisationTo: first.organisationTo,
      },
    ];
  if (last?.organisation && posts.length === 2 && !posts[0]?.organisation && isBareRank(posts[0]))
    return posts.map((post) => ({
      ...post,
      organisation: last.organisation,
      organisationFrom: last.organisationFrom,
      organisationTo: last.organisationTo,
    }));
  const parent = last?.organisation?.split(/ of (?:the )?/u).at(-1) ?? '';
  const isBody = parent.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()));
  if (!last || !isBody) return posts;
  return posts.map((post) =>
    post === last || post.organisation !== null || / for |\bMinister\b/u.test(post.title)
      ? post
      : { ...post, organisation: parent, organisationFrom: last.organisationTo, organisationTo: last.organisationTo },
  );
}
