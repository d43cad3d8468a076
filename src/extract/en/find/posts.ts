import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Token } from '../../text/tokens.ts';
import { isAcronym, isChineseShaped, isNameToken, isVocabulary, placeEnd } from '../lexicon.ts';
import { ORGANISATION_HEADS, POLICY_WORDS } from '../vocabulary/organisations.ts';
import {
  DEMONYMS,
  NOT_HOLDING,
  NOT_YET,
  PLURAL_HEADS,
  STARTING_HONORIFICS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../vocabulary/titles.ts';

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

/** Reads "[the] POST {, | and} POST …" at i; at least one post, or null. */
export function readPostList(tokens: readonly Token[], i: number, gazetteer: Gazetteer): PostPhrase[] | null {
  const posts: PostPhrase[] = [];
  let at = i;
  for (;;) {
    const post = readPost(tokens, skipWords(tokens, at, BEFORE_POST), gazetteer);
    if (!post) break;
    posts.push(post);
    at = post.to;
    const joint = tokens[at]?.text === ',' ? at + 1 : at;
    const next = ['and', '&', 'cum', 'concurrently'].includes(tokens[joint]?.lower ?? '') ? joint + 1 : joint;
    if (next === at) break;
    // ", Mr X" ends the list; so does a comma before anything that is no post.
    if (!readPost(tokens, skipWords(tokens, next, BEFORE_POST), gazetteer)) break;
    at = next;
  }
  return posts.length > 0 ? shareOrganisation(posts) : null;
}

const BEFORE_POST = new Set([
  'the',
  'a',
  'an',
  'also',
  'concurrently',
  'its',
  'then',
  'who',
  'is',
  'new',
  'newly',
  'appointed',
  'current',
  'our',
  'his',
  'her',
  'their',
]);

function skipWords(tokens: readonly Token[], i: number, words: ReadonlySet<string>): number {
  let at = i;
  while (words.has(tokens[at]?.lower ?? '') && at - i < 4) at++;
  return at;
}

// "Standing Committee member, the Director of D1, and the Director of D2 of the Committee": the last body serves those before it.
function shareOrganisation(posts: PostPhrase[]): PostPhrase[] {
  const last = posts.at(-1);
  const parent = last?.organisation?.split(/ of (?:the )?/u).at(-1) ?? null;
  if (!last || !parent || posts.length === 1) return posts;
  const bodyLike = parent.split(' ').some((word) => ORGANISATION_HEADS.has(word.toLowerCase()));
  return posts.map((post) => {
    if (post === last || post.organisation !== null || !bodyLike) return post;
    if (/ for /u.test(post.title)) return post;
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

interface Head {
  readonly from: number;
  readonly to: number;
  readonly former: boolean;
  readonly designate: boolean;
  readonly plural: boolean;
  readonly noPost: boolean;
}

function readHead(tokens: readonly Token[], i: number): Head | null {
  let at = i;
  let former = false;
  let designate = false;
  for (; at - i < 6; at++) {
    const word = tokens[at]?.lower ?? '';
    if (NOT_HOLDING.has(word)) former = true;
    else if (NOT_YET.has(word)) designate = true;
    else if (headEnd(tokens, at) > at && !continuesTitle(tokens, at)) break;
    else if (!TITLE_MODIFIERS.has(word) || (tokens[at]?.capital === false && at === i && !startsLowerTitle(word)))
      return pluralHead(tokens, at, i, former);
  }
  const from = former || designate ? skipFlags(tokens, i) : i;
  let to = headEnd(tokens, at);
  if (to === at) return null;
  if (
    /^-?designate$/u.test(tokens[to]?.lower ?? '') ||
    (tokens[to]?.text === '-' && tokens[to + 1]?.lower === 'designate')
  ) {
    designate = true;
    to += tokens[to]?.text === '-' ? 2 : 1;
  }
  if (tokens[to - 1]?.lower.endsWith('-designate')) designate = true;
  if (tokens[at]?.lower.startsWith('ex-')) former = true;
  return { from, to, former, designate, plural: false, noPost: false };
}

function skipFlags(tokens: readonly Token[], i: number): number {
  let at = i;
  while (NOT_HOLDING.has(tokens[at]?.lower ?? '') || NOT_YET.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

// "deputy secretary" begins a title in lower case; "general" or "state" in lower case is plain prose.
function startsLowerTitle(word: string): boolean {
  return [
    'deputy',
    'vice',
    'acting',
    'assistant',
    'associate',
    'executive',
    'standing',
    'permanent',
    'honorary',
    'under',
    'senior',
  ].includes(word);
}

// "Chief Secretary": the head is the longest, so "Chief" alone does not end the search when a longer head begins behind it.
function continuesTitle(tokens: readonly Token[], at: number): boolean {
  return (
    headEnd(tokens, at) === at + 1 && TITLE_MODIFIERS.has(tokens[at]?.lower ?? '') && headEnd(tokens, at + 1) > at + 1
  );
}

function headEnd(tokens: readonly Token[], i: number): number {
  for (let length = 3; length >= 1; length--) {
    const words = tokens.slice(i, i + length);
    if (words.length < length) continue;
    const text = words.map((t) => t.lower).join(' ');
    if (
      TITLE_HEADS.has(text) ||
      TITLE_HEADS.has(
        text.replace(/^(?:deputy|vice|ex|co|acting|under|assistant|pro)-/u, '').replace(/-designate$/u, ''),
      )
    )
      return i + length;
  }
  return i;
}

function pluralHead(tokens: readonly Token[], at: number, i: number, former: boolean): Head | null {
  const word = tokens[at]?.lower ?? '';
  if (!PLURAL_HEADS.has(word)) return null;
  return { from: i, to: at + 1, former, designate: false, plural: true, noPost: PLURAL_HEADS.get(word) === null };
}

interface Prefix {
  readonly head: Head;
  readonly organisation: string | null;
  readonly organisationFrom: number;
  readonly organisationTo: number;
  /** Where the title's own words begin ("Foreign" of "Singapore Foreign Minister"). */
  readonly titleFrom: number;
}

/** "Singapore Foreign Minister", "HKMA Chief Executive", "China's Vice Premier", "Trade and Industry Minister". */
function readPrefix(tokens: readonly Token[], i: number, gazetteer: Gazetteer): Prefix | null {
  if (!tokens[i]?.capital) return null;
  for (let at = i + 1; at < Math.min(tokens.length, i + 9); at++) {
    const previous = tokens[at - 1];
    if (!previous || !(previous.capital || ['and', '&', 'of', 'the'].includes(previous.lower))) return null;
    const head =
      tokens[at]?.capital || PLURAL_HEADS.has(tokens[at]?.lower ?? '') || previous.lower.endsWith("'s")
        ? readHead(tokens, at)
        : null;
    if (!head || !(previous.capital || previous.lower.endsWith("'s"))) continue;
    return splitPrefix(tokens, i, at, head, gazetteer);
  }
  return null;
}

function splitPrefix(tokens: readonly Token[], i: number, at: number, head: Head, gazetteer: Gazetteer): Prefix | null {
  const run = tokens.slice(i, at);
  if (run.some((t) => STARTING_HONORIFICS.has(t.lower))) return null;
  let cut = i;
  run.forEach((token, k) => {
    const word = token.lower.replace(/'s$/u, '');
    if (ORGANISATION_HEADS.has(word) && !POLICY_WORDS.has(word)) cut = i + k + 1;
    if (token.lower.endsWith("'s") || isAcronym(token)) cut = i + k + 1;
  });
  const place = placeEnd(tokens, i, gazetteer);
  if (place > i && place <= at) cut = Math.max(cut, place);
  if (DEMONYMS.has(tokens[i]?.lower ?? '')) cut = Math.max(cut, i + 1);
  const rest = tokens.slice(cut, at);
  if (rest.some((t) => t.lower === 'of')) return null;
  // An unknown capitalised word before a title is taken as a body only when nothing else is left over.
  if (
    cut === i &&
    !rest.every((t) => POLICY_WORDS.has(t.lower) || TITLE_MODIFIERS.has(t.lower) || ['and', '&'].includes(t.lower))
  ) {
    if (rest.some(isVocabulary) || rest.length > 3) return null;
    cut = at;
  }
  if (
    !tokens
      .slice(cut, at)
      .every((t) => POLICY_WORDS.has(t.lower) || TITLE_MODIFIERS.has(t.lower) || ['and', '&', ','].includes(t.lower))
  )
    cut = at;
  const demonym = cut === i + 1 ? DEMONYMS.get(tokens[i]?.lower ?? '') : undefined;
  const organisation = cut > i ? (demonym ?? phraseText(tokens, i, cut).replace(/['’]s$/u, '')) : null;
  return { head, organisation, organisationFrom: i, organisationTo: cut, titleFrom: cut };
}

const FIELD_WORDS = new Set(['for', 'in']);
const BODY_WORDS = new Set(['of', 'at', 'to', 'with', 'in', 'on']);

function withComplement(
  tokens: readonly Token[],
  i: number,
  head: Head,
  prefix: Prefix | null,
  gazetteer: Gazetteer,
): PostPhrase {
  const titleFrom = prefix ? prefix.titleFrom : head.from;
  let titleTo = head.to;
  let at = head.to;
  let organisation = prefix?.organisation ?? null;
  let organisationFrom = prefix?.organisationFrom ?? at;
  let organisationTo = prefix?.organisationTo ?? at;
  if (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'charge' && tokens[at + 2]?.lower === 'of') at += 2;
  if (FIELD_WORDS.has(tokens[at]?.lower ?? '') && tokens[at]?.lower === 'for') {
    const to = phraseEnd(tokens, at + 1, gazetteer, 'FIELD');
    if (to > at + 1) {
      titleTo = to;
      at = to;
    }
  }
  if (BODY_WORDS.has(tokens[at]?.lower ?? '')) {
    const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const to = phraseEnd(tokens, from, gazetteer, isFieldOnly(tokens, from) ? 'LIST' : 'BODY');
    if (to > from) {
      // "Minister of Foreign Affairs of Singapore": a field of policy belongs to the title.
      if (tokens[at]?.lower === 'of' && isPolicyField(tokens, from, to)) {
        titleTo = to;
        at = to;
        const more = tokens[at]?.lower === 'of' ? (tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1) : at;
        const end = more > at ? phraseEnd(tokens, more, gazetteer, 'BODY') : at;
        if (end > more) {
          organisation = phraseText(tokens, more, end);
          organisationFrom = more;
          organisationTo = end;
          at = end;
        }
      } else {
        organisation = organisation && !prefix ? organisation : joinBody(phraseText(tokens, from, to), organisation);
        organisationFrom = from;
        organisationTo = to;
        at = to;
      }
    }
  }
  at = skipBracket(tokens, at);
  return {
    from: i,
    to: at,
    title: titleText(tokens, titleFrom, titleTo, head),
    organisation: organisation === '' ? null : organisation,
    organisationFrom,
    organisationTo,
    former: head.former,
    designate: head.designate,
    plural: head.plural,
    noPost: head.noPost,
  };
}

// "Guangdong Director of the Office": the body after "of" is the post's; a prefix place only locates it.
function joinBody(body: string, prefix: string | null): string {
  return prefix === null || body.includes(prefix) ? body : body;
}

function isFieldOnly(tokens: readonly Token[], from: number): boolean {
  return POLICY_WORDS.has(tokens[from]?.lower ?? '') && !ORGANISATION_HEADS.has(tokens[from]?.lower ?? '');
}

function isPolicyField(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens
      .slice(from, to)
      .every(
        (t) =>
          !t.word ||
          ['and', 'of', 'the', '&'].includes(t.lower) ||
          (POLICY_WORDS.has(t.lower) && !['government', 'bank'].includes(t.lower)),
      ) &&
    tokens.slice(from, to).some((t) => POLICY_WORDS.has(t.lower) && !ORGANISATION_HEADS.has(t.lower)) &&
    !['service', 'services', 'department', 'region', 'state'].includes(tokens[to - 1]?.lower ?? '')
  );
}

function skipBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || !isAcronym(tokens[at + 1]) || tokens[at + 2]?.text !== ')') return at;
  return at + 3;
}

function titleText(tokens: readonly Token[], from: number, to: number, head: Head): string {
  const text = phraseText(tokens, from, to).replace(/[- ]designate$/iu, '');
  if (!head.plural) return text;
  const words = text.split(' ');
  const plural = (tokens[head.to - 1]?.lower ?? '') as string;
  return words.map((w) => (w.toLowerCase() === plural ? capitalise(PLURAL_HEADS.get(plural) ?? w) : w)).join(' ');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The words from..to as one line, punctuation closed up. */
export function phraseText(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const gap = i > from && token.start > (tokens[i - 1]?.end ?? 0) ? ' ' : '';
    text += gap + token.text;
  }
  return text;
}

/** FIELD: what a title is for; BODY: the body it is at; LIST: a body whose name may list fields. */
export type PhraseKind = 'FIELD' | 'BODY' | 'LIST';

const JOINTS = new Set(['of', 'for', 'and', '&', 'in', 'on', 'to', 'at', 'the', 'with']);

/**
 * The end of the capitalised phrase after "of" or "for". It stops before an honorific, before another post, and
 * before a bare name ("Minister of Foreign Affairs Penny Wong"). Commas only inside a list of fields
 * ("Innovation, Technology and Industry").
 */
export function phraseEnd(tokens: readonly Token[], from: number, gazetteer: Gazetteer, kind: PhraseKind): number {
  const list = kind !== 'BODY';
  let end = from;
  let at = from;
  const lowerCase = tokens[from] !== undefined && !tokens[from]?.capital && POLICY_WORDS.has(tokens[from]?.lower ?? '');
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(') {
      const close = bracketEnd(tokens, at);
      if (close === at) break;
      at = close;
      if (!tokens[at]?.capital) break;
      continue;
    }
    if (token.text === ',') {
      if (!list || !continuesList(tokens, at, lowerCase)) break;
      at++;
      continue;
    }
    if (token.text === '/' && tokens[at + 1]?.capital) {
      at++;
      continue;
    }
    if (JOINTS.has(token.lower)) {
      if (at === from && token.lower !== 'the') break;
      if (kind === 'FIELD' && !['and', '&', 'the'].includes(token.lower)) break;
      const next = skipWords(tokens, at + 1, new Set(['the']));
      if (!startsMore(tokens, token, next, gazetteer, lowerCase)) break;
      at = next;
      continue;
    }
    const counts = token.capital || /^\d/u.test(token.text) || (lowerCase && POLICY_WORDS.has(token.lower));
    if (!counts || !token.word) break;
    if (STARTING_HONORIFICS.has(token.lower) && at > from) break;
    if (at > from && startsName(tokens, at, gazetteer)) break;
    at++;
    end = at;
    if (token.lower.endsWith("'s") && !tokens[at]?.capital) break;
  }
  return end;
}

function bracketEnd(tokens: readonly Token[], at: number): number {
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}

// A comma goes on only as "A, B and C" over words of policy.
function continuesList(tokens: readonly Token[], comma: number, lowerCase: boolean): boolean {
  const before = tokens[comma - 1];
  if (!before || !POLICY_WORDS.has(before.lower)) return false;
  let at = comma + 1;
  for (let words = 0; words < 8; words++, at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.lower === 'and') return words > 0 && POLICY_WORDS.has(tokens[at + 1]?.lower ?? '');
    if (token.text === ',') {
      if (words === 0) return false;
      continue;
    }
    if (!POLICY_WORDS.has(token.lower) || (!lowerCase && !token.capital)) return false;
  }
  return false;
}

function startsMore(
  tokens: readonly Token[],
  joint: Token,
  next: number,
  gazetteer: Gazetteer,
  lowerCase: boolean,
): boolean {
  const token = tokens[next];
  if (!token?.word) return false;
  if (!(token.capital || (lowerCase && POLICY_WORDS.has(token.lower)) || /^\d/u.test(token.text))) return false;
  if (STARTING_HONORIFICS.has(token.lower)) return false;
  if (joint.lower === 'and' || joint.lower === '&') {
    if (headEnd(tokens, next) > next && !POLICY_WORDS.has(token.lower)) return false;
    if (readHead(tokens, next) && !POLICY_WORDS.has(token.lower)) return false;
    if (startsName(tokens, next, gazetteer)) return false;
    return true;
  }
  // "in", "on", "to", "at", "with" join only where a list of fields or an office abroad goes on.
  if (['in', 'on', 'to', 'at', 'with'].includes(joint.lower))
    return joint.lower === 'in' && placeEnd(tokens, next, gazetteer) > next;
  return true;
}

/** Does a person's name begin here and fill the rest of the run of capitals? */
export function startsName(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  let to = at;
  while (isNameToken(tokens[to])) to++;
  const length = to - at;
  if (length < 2 || length > 4) return false;
  const next = tokens[to];
  if (next?.capital && next.word) return false;
  if (placeEnd(tokens, at, gazetteer) >= to) return false;
  if (isChineseShaped(tokens.slice(at, to))) return true;
  const before = tokens[at - 1];
  if (!before?.capital) return false;
  return isVocabulary(before) || endsPlace(tokens, at, gazetteer);
}

function endsPlace(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) if (placeEnd(tokens, from, gazetteer) === at) return true;
  return false;
}
