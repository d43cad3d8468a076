import { lowerAt, type Token } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import { COMPANY_VERBS } from '../vocabulary/verb-groups.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** The list of persons that ends with `mention`; none of it begins before `floor`. */
export function groupBefore(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  mention: PersonMention,
  floor: number,
): PersonMention[] {
  const group = [mention];
  for (let head = mention; ; ) {
    const previous = persons.findLast((p) => p.phrase.to <= head.phrase.from && p.phrase.from >= floor);
    if (!previous) return group;
    const gap = gapWords(tokens, previous, head);
    // Behind an earlier verb, ", and" before the last name begins the next clause: "met A, and B said".
    const nextClause = floor > 0 && group.length === 1 && gap.includes(',') && gap.includes('and');
    if (isOfOpening(tokens, previous, gap, floor)) return group;
    const joined = isListGap(gap) || isUnknownBodyGap(tokens, previous, head) || gap.join(' ') === ', alongside';
    if (!joined || nextClause) return group;
    if (!gap.includes('and') && endsOpening(tokens, previous)) return group;
    if (group.length === 1 && isBehindCompanions(tokens, persons, previous, mention, gap)) return group;
    group.unshift(previous);
    head = previous;
  }
}

const OPENINGS = wordSet('prior after before following while upon besides when apart ahead');

/** "Prior to meeting Mr A, Ms B held talks": whom the opening words met is not who did the next. */
function isOfOpening(
  tokens: readonly Token[],
  { phrase }: PersonMention,
  gap: readonly string[],
  floor: number,
): boolean {
  const alone = gap.length === 1 && gap[0] === ',';
  const near = floor > 0 && phrase.from <= floor + 2;
  // "Besides joining a session led by Ms A, Mr B also visited".
  const beside = lowerAt(tokens, 1).endsWith('ing') && !tokens.slice(0, phrase.from).some((t) => t.text === ',');
  return alone && (near || beside) && OPENINGS.has(tokens[0]?.lower ?? '');
}

/** "Accompanied by Mr A and Mr B, she visited": those whom the comma ends came along. */
function isBehindCompanions(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  previous: PersonMention,
  mention: PersonMention,
  gap: readonly string[],
): boolean {
  if (gap.length !== 1 || gap[0] !== ',' || tokens[mention.phrase.to]?.text === ',') return false;
  const from = groupBefore(tokens, persons, previous, 0)[0]?.phrase.from ?? 0;
  return tokens[from - 1]?.lower === 'by' && COMPANY_VERBS.has(tokens[from - 2]?.lower ?? '');
}

const OPENERS = wordSet('as at on in following after before during upon under accepting responding');

/** "At the invitation of Mr A, Ms B visited": the comma behind Mr A ends what the sentence opens with. */
function endsOpening(tokens: readonly Token[], { phrase: { from } }: PersonMention): boolean {
  return OPENERS.has(tokens[0]?.lower ?? '') && from > 1 && !tokens.slice(0, from).some((t) => t.text === ',');
}

/** The list of persons that begins with `mention`; none of it ends behind `ceiling`. */
export function groupAfter(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  mention: PersonMention,
  ceiling: number,
): PersonMention[] {
  const group = [mention];
  for (let tail = mention; ; ) {
    const next = nextOf(tokens, persons, tail, ceiling);
    if (!next) return group;
    group.push(next);
    tail = next;
  }
}

/** Who is joined to the last of a list; an office whose holder has no name may stand inside an item that nobody could read. */
function nextOf(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  tail: PersonMention,
  ceiling: number,
): PersonMention | undefined {
  const isBehind = ({ phrase }: PersonMention) => phrase.from >= tail.phrase.to && phrase.to <= ceiling;
  const first = persons.find(isBehind);
  if (!first) return undefined;
  const joined = isJoined(tokens, tail, first);
  if (first.persons.length > 0 || (joined && !isOffice(tokens, first))) return joined ? first : undefined;
  const named = persons.find((p) => isBehind(p) && p.persons.length > 0);
  if (!named) return joined ? first : undefined;
  return isUnknownItem(tokens, tail, named) ? named : undefined;
}

/** "the President and Keeper of …": an office that goes on is not the whole item. */
function isOffice(tokens: readonly Token[], { phrase }: PersonMention): boolean {
  return ![',', ';', 'and'].includes(lowerAt(tokens, phrase.to)) || tokens[phrase.to + 1]?.capital === true;
}

function isJoined(tokens: readonly Token[], left: PersonMention, right: PersonMention): boolean {
  const gap = gapWords(tokens, left, right);
  if (isListGap(gap) || isUnknownBodyGap(tokens, left, right) || isUnnamedGap(gap) || isOtherTalks(gap)) return true;
  if (isUnknownItem(tokens, left, right)) return true;
  return isListGap(behindPost(tokens, left, gap)) && !SAYING_VERBS.has(tokens[right.phrase.to]?.lower ?? '');
}

const LONGEST_POST = 12;
const IN_POSTS = wordSet('of for in at to the and & a an capital city province county region state group company');

/** "Mr A, mayor of the Belmoran capital Ashford, Mr B": what a title behind a name goes on with parts no list. */
function behindPost(tokens: readonly Token[], mention: PersonMention, gap: readonly string[]): readonly string[] {
  const { phrase } = mention;
  // "Mr A, counsellor, of the Velmoran Embassy, as well as Mr B".
  if (gap[0] === ',' && gap[1] === 'of')
    return behindPost(tokens, { ...mention, phrase: { ...phrase, to: phrase.to + 1 } }, gap.slice(1));
  const end = gap.findIndex((word) => word === ',' || word === ';');
  if (phrase.to === phrase.nameTo || end < 1 || end > LONGEST_POST || !IN_POSTS.has(gap[0] ?? '')) return gap;
  return tokens.slice(phrase.to, phrase.to + end).every((t) => t.capital || IN_POSTS.has(t.lower))
    ? gap.slice(end)
    : gap;
}

function gapWords(tokens: readonly Token[], left: PersonMention, right: PersonMention): string[] {
  return withoutStand(tokens.slice(left.phrase.to, right.phrase.from).map((t) => t.lower));
}

const TALKS = wordSet('talks discussions exchanges meetings meeting consultations dialogue');
const LONGEST_TALKS = 6;

/** "held talks with Mr A and strategic exchanges with Ms B". */
function isOtherTalks(gap: readonly string[]): boolean {
  const [joint, ...rest] = gap[0] === ',' ? gap.slice(1) : gap;
  return joint === 'and' && rest.length <= LONGEST_TALKS && rest.at(-1) === 'with' && TALKS.has(rest.at(-2) ?? '');
}

const LONGEST_BODY = 12;
const INSIDE_BODIES = wordSet("of for and & the on - – / ' ’");

/** "Mr A, Blue House Director B": capitals before a title, behind the joint of a list, are a body that nobody knows. */
function isUnknownBodyGap(tokens: readonly Token[], left: PersonMention, right: PersonMention): boolean {
  const [post] = right.phrase.posts;
  if (!post || right.phrase.from >= right.phrase.nameFrom) return false;
  let from = left.phrase.to;
  while (from < right.phrase.from && LIST_WORDS.has(tokens[from]?.lower ?? '')) from++;
  const body = tokens.slice(from, right.phrase.from);
  return (
    from > left.phrase.to &&
    body.length > 0 &&
    body.length <= LONGEST_BODY &&
    body[0]?.capital === true &&
    body.every(
      (t, i) =>
        t.capital ||
        INSIDE_BODIES.has(t.lower) ||
        isBracketOfLetters(body, i) ||
        (t.text === ',' && i === body.length - 1),
    )
  );
}

/** "Harbour Party (HP) Council Chairman B": the bracket with the letters of the body. */
function isBracketOfLetters(body: readonly Token[], i: number): boolean {
  const letters = body[i]?.text === '(' ? i + 1 : body[i]?.text === ')' ? i - 1 : -1;
  return /^\p{Lu}{2,8}$/u.test(body[letters]?.text ?? '');
}

const LONGEST_ITEM = 24;
const IN_ITEMS = wordSet("of for and & the on in to at by - – / ' ’ . , ; as well");

/** "Mr A; the Head and Keeper of Some Gate Dora Unknown; Mr B": nothing but capitals behind a semicolon is one more of a list, or opens it. */
function isUnknownItem(tokens: readonly Token[], left: PersonMention, right: PersonMention): boolean {
  if (tokens[left.phrase.to]?.text !== ';') return false;
  const item = tokens.slice(left.phrase.to, right.phrase.from);
  const ends = item.filter((t) => t.text === ';').length;
  if (item.length > LONGEST_ITEM * ends) return false;
  return item.every((t) => t.capital || IN_ITEMS.has(t.lower) || ['(', ')'].includes(t.text));
}

const UNNAMED = wordSet('members representatives officials leaders staff executives directors colleagues');
const LONGEST_UNNAMED = 16;

/** "President A and members of the Cabinet; the Commissioner, Mr B": a semicolon goes on with the list. */
function isUnnamedGap(words: readonly string[]): boolean {
  const start = words[0] === ',' || words[0] === ';' ? 1 : 0;
  const at = words[start] === 'and' ? start + 1 : start;
  const ends = words.findIndex((word, i) => i > at && word === ';');
  const rest = words.slice(ends + 1);
  return (
    at > 0 &&
    UNNAMED.has(words[at] ?? '') &&
    ends > 0 &&
    words.length <= LONGEST_UNNAMED &&
    rest.every((word) => LIST_WORDS.has(word))
  );
}

const STANDS = wordSet('left right centre center middle');

/** "Mr A (second right) and Ms B": where somebody stands in a picture parts no list. */
function withoutStand(words: readonly string[]): string[] {
  const close = words[0] === '(' ? words.indexOf(')') : -1;
  const stands = words.slice(0, Math.max(close, 0)).some((word) => STANDS.has(word));
  return close > 0 && (stands || isLabel(words.slice(1, close))) ? words.slice(close + 1) : [...words];
}

const LONGEST_LABEL = 4;

/** "Mr A (Velmora) and Ms B (Harbour Party)": a few words that say of whom he is. */
function isLabel(words: readonly string[]): boolean {
  return (
    words.length <= LONGEST_LABEL && words.every((word) => !SAYING_VERBS.has(word) && word !== 'who' && word !== 'with')
  );
}

const LIST_WORDS = wordSet(
  ', ; and & as well together along with then also the followed by later separately including well-as city',
);

function isListGap(words: readonly string[]): boolean {
  if (isCounterpartGap(words)) return true;
  // "met A, with C attending": C was not met.
  if (words[0] === ',' && words[1] === 'with') return false;
  return words.length > 0 && words.length <= 5 && words.every((word) => LIST_WORDS.has(word) || isOwner(words, word));
}

/** "Mr A and the commission's Deputy Director B". */
function isOwner(words: readonly string[], word: string): boolean {
  return word === words.at(-1) && /^\p{Ll}{4,}['’]s$/u.test(word);
}

const LONGEST_COUNTERPART = 8;
const JOINING = wordSet('and alongside with');

// "Mr A and his Chinese counterpart, Ms B", "Mr A, alongside her deputy B", "Mr A with his wife, Ms B".
function isCounterpartGap(words: readonly string[]): boolean {
  const [first = '', second] = words[0] === ',' ? words.slice(1) : words;
  const joins = JOINING.has(first) && (second === 'his' || second === 'her' || second === 'their');
  return joins && words.length <= LONGEST_COUNTERPART && words.some((word) => COMPANIONS.test(word));
}

const COMPANIONS = /^(?:counterparts?|deputy|wife|husband|spouse)$/u;
