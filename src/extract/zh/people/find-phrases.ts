import type { Span } from '../../../domain/statement.ts';
import { type Post, postsBefore, styleBefore } from '../find/posts.ts';
import { foldHan } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { NAME_JOINTS } from '../vocabulary/grammar.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../vocabulary/surnames.ts';
import { GUESTS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/words.ts';
import type { resolveBodies } from './bodies.ts';
import { calledOn, isAfterCall, withBodyOf, withCalledBody, withParty } from './bodies-told.ts';
import type { PersonBook } from './person-book.ts';
import type { PersonPhrase, PersonRecord } from './person-record.ts';
import { postsAs } from './posts-as.ts';

/** A token, or words that stand for persons. */
export interface Item extends Omit<Token, 'kind'> {
  readonly kind: Token['kind'] | 'PERSON';
  readonly phrase?: PersonPhrase;
  /** Who is named there and does nothing: of whom somebody else is. */
  readonly aside?: PersonPhrase;
}

/** What the phrases of one release are read with. */
export interface Readers {
  /** The clean text. */
  readonly original: string;
  readonly book: PersonBook;
  /** Later bare bodies ("市委") are of the places told before. */
  readonly bodies: ReturnType<typeof resolveBodies>;
  /** The city at home in the release, where it says so: "来白石考察". */
  readonly home: string | null;
}

/** Titles that a list gives to each of its names: "立法会议员甲和乙". */
const SHARED = /议员|委员|代表|副|常委|院士|成员$|(?:董事|理事|监事|顾问)$/u;
const PARTY = wordSet('一行 一行人 等一行');

/** The persons that one sentence names, in front of everything else: who is meant by titles and pronouns comes later. */
export function namedPhrases(tokens: readonly Token[], readers: Readers): Item[] {
  const items: Item[] = [];
  let consumed = 0;
  let shared: readonly Post[] = [];
  let place: string | null = null;
  let guest = false;
  let label: string | null = null;
  let before: readonly Post[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'NAME' || isOfVenue(tokens, i)) return;
    const chain = postsBefore(tokens.slice(0, i), i);
    const from = Math.max(chain?.from ?? styleBefore(tokens, i), consumed);
    const gap = tokens.slice(consumed, from);
    const inList = chain === null && gap.length === 1 && NAME_JOINTS.has(gap[0]?.text ?? '');
    if (!inList) place = placeOfGroup(tokens, i);
    if (!inList) label = tokens[i - 1]?.kind === 'GROUP' ? (tokens[i - 1]?.text ?? null) : null;
    if (!inList) guest = GUESTS.has(tokens[i - 1]?.text ?? '') && NAME_JOINTS.has(tokens[i + 1]?.text ?? '');
    items.push(...(guest && !inList ? withoutGuests(gap) : gap));
    const ofOther = isOwner(tokens, i);
    const to = ofOther ? i + 1 : phraseEnd(tokens, i + 1);
    const own = chain?.posts ?? (known(readers, token) ? [] : postsBehind(tokens, i, to));
    // "会见会长某某一行，副会长某某在座": the list of guests is closed.
    const closed = gap[0]?.text === '，' && PARTY.has(tokens[consumed - 1]?.text ?? '');
    const follows = !closed && gap.length === 1 && /^[，、和及与以]/u.test(gap[0]?.text ?? '');
    const listed = follows
      ? withBodyOf(own, before, gap[0]?.text ?? '', titleOf(own, readers))
      : withParty(withCalledBody(own, tokens, from, titleOf(own.slice(-1), readers)), tokens, to);
    before = listed.length > 0 ? listed : before;
    if (!inList) shared = chain === null ? [] : listed;
    const begin = chain === null && own.length > 0 ? Math.max(consumed, i - bodyLength(tokens, i, own)) : from;
    items.splice(items.length - (from - begin), from - begin);
    const item = toItem(
      tokens,
      { from: begin, name: i, to },
      listed,
      inList && own.length === 0 ? shared : [],
      readers,
    );
    items.push(ofOther ? beside(item) : item);
    if (place !== null) readers.book.get(token.text)?.places.push(place);
    const record = readers.book.get(token.text);
    if (record && guest) record.guest = true;
    if (record && label !== null) record.label ??= label;
    consumed = to;
  });
  return withoutFollowers([...items, ...tokens.slice(consumed)]);
}

/** "主席某某特别代表乙", "总理某某夫人乙", "大使某某夫人": of whom somebody else is. */
function isOwner(tokens: readonly Token[], name: number): boolean {
  const [title, next] = [tokens[name + 1], tokens[name + 2]];
  return (
    ENVOYS.test(title?.text ?? '') ||
    isSpouse(tokens, next?.text === '夫人' && title?.kind === 'TITLE' ? name + 2 : name + 1) ||
    (title?.text === '夫人' && tokens[name - 1]?.kind === 'TITLE')
  );
}

/** "夫人乙", whose name may not be known; "史密斯夫人访问" is one person. */
function isSpouse(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === '夫人' && /^(?:NAME|CHAR)$/u.test(tokens[i + 1]?.kind ?? '');
}

function beside({ phrase, ...item }: Item): Item {
  return { ...item, kind: 'PLAIN', ...(phrase && { aside: phrase }) };
}

const ENVOYS = /^(?:特别代表|个人代表|私人代表|特使)$/u;

/** "，新方客人甲、乙": the words that call them so are no part of the list. */
function withoutGuests(gap: readonly Token[]): readonly Token[] {
  let end = gap.length - 1;
  while (end > 0 && ['PLACE', 'CHAR'].includes(gap[end - 1]?.kind ?? 'MARK')) end--;
  return gap.slice(0, end);
}

/** "会长甲、会长乙等随团企业家": they came along, and the list goes on. */
function withoutFollowers(items: readonly Item[]): Item[] {
  const of = items.findIndex((i, k) => i.text === '等' && /^(?:随团|随行|随访)/u.test(items[k + 1]?.text ?? ''));
  for (let i = of - 1; i >= 0 && (items[i]?.phrase || NAME_JOINTS.has(items[i]?.text ?? '')); i--)
    for (const person of items[i]?.phrase?.persons ?? []) person.guest = true;
  const rest = items.findIndex((i, k) => k > of && i.kind === 'MARK');
  return of < 1 || !items[of - 1]?.phrase || rest < 0 ? [...items] : [...items.slice(0, of), ...items.slice(rest)];
}

const CALLED_AFTER = /(?:学院|大学|中学|小学|图书馆|纪念馆|博物馆|美术馆|故居|医院|研究院|研究所|基金会|广场|公园)$/u;

/** "陈志远公共政策学院": called after somebody. */
function isOfVenue(tokens: readonly Token[], name: number): boolean {
  let end = name + 1;
  while (['PLAIN', 'CHAR', 'BODY'].includes(tokens[end]?.kind ?? '') && tokens[end]?.start === tokens[end - 1]?.end)
    end++;
  const head = tokens[end - 1];
  const before = tokens[name - 1];
  return (
    end > name + 1 &&
    end - name < 8 &&
    CALLED_AFTER.test(head?.text ?? '') &&
    before?.kind !== 'TITLE' &&
    (before?.kind === 'PLACE' || before?.kind === 'VERB' || before?.text === '了' || before?.text === '、')
  );
}

/** Whose post is told already. */
function known({ book }: Readers, { text }: Token): boolean {
  return book.get(text)?.posts.some((post) => post.organisation !== null) ?? false;
}

/** "津河市某某市长": the body stands in front of the name, the title behind it. */
function postsBehind(tokens: readonly Token[], name: number, to: number): readonly Post[] {
  const title = tokens[name + 1];
  if (to <= name + 1 || title?.kind !== 'TITLE') return [];
  const stands = ['PLACE', 'BODY'].includes(tokens[name - 1]?.kind ?? 'MARK');
  const found =
    postsBefore(stands ? [...tokens.slice(0, name), title] : [title], stands ? name + 1 : 1)?.posts.slice(-1) ?? [];
  const called = tokens[name - 1]?.act === 'MEET' || isAfterCall(tokens, name - 1);
  return called ? found.map((post) => calledOn(post, tokens, name - 1, title.text)) : found;
}

/** How many tokens right before the name are the body of such a post. */
function bodyLength(tokens: readonly Token[], name: number, [post]: readonly Post[]): number {
  if (tokens[name - 1]?.act || /^[与和同]$/u.test(tokens[name - 1]?.text ?? '')) return 0;
  const start = post?.organisation?.start ?? Number.POSITIVE_INFINITY;
  return tokens.slice(0, name).filter((t) => t.start >= start).length;
}

/** "津河市领导某某、某某" */
function placeOfGroup(tokens: readonly Token[], name: number): string | null {
  const before = tokens[name - 1]?.kind === 'GROUP' ? tokens[name - 2] : undefined;
  return before?.kind === 'PLACE' ? before.text : null;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && (tokens[to]?.kind === 'HONORIFIC' || isTitleBehind(tokens, to))) to++;
  while (PARTY.has(tokens[to]?.text ?? '') || (tokens[to]?.text === '等' && PARTY.has(tokens[to + 1]?.text ?? '')))
    to++;
  return to;
}

/** "科雷亞市長": a title behind a name, where no name stands behind the title. */
function isTitleBehind(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.kind !== 'TITLE' || tokens[i]?.text === '代表') return false;
  return tokens[i + 1]?.kind !== 'NAME' && tokens[i + 1]?.kind !== 'BODY' && tokens[i + 1]?.kind !== 'TITLE';
}

interface Range {
  readonly from: number;
  readonly name: number;
  readonly to: number;
}

function toItem(
  tokens: readonly Token[],
  { from, name, to }: Range,
  own: readonly Post[],
  shared: readonly Post[],
  readers: Readers,
): Item {
  const token = tokens[name];
  const span: Span = { start: token?.start ?? 0, end: token?.end ?? 0 };
  const person = readers.book.named(token?.text ?? '', readers.original.slice(span.start, span.end));
  const posts =
    own.length > 0
      ? own
      : person.posts.length === 0 && shared.slice(-1).some((p) => SHARED.test(titleText(p, readers)))
        ? shared
        : [];
  keepPosts(person, posts, readers, isBare(token, own));
  const others = postsAs(tokens, to);
  keepPosts(person, others, readers, false);
  const words = tokens.slice(from, to);
  const phrase: PersonPhrase = {
    start: words[0]?.start ?? span.start,
    end: words.at(-1)?.end ?? span.end,
    persons: [person],
    form: 'NAME',
    name: span,
    posts: [...posts, ...others],
    party: words.some((w) => PARTY.has(w.text)),
  };
  return { kind: 'PERSON', text: token?.text ?? '', start: phrase.start, end: phrase.end, phrase };
}

/** The title of the first of them. */
function titleOf([post]: readonly Post[], readers: Readers): string {
  return post ? titleText(post, readers) : '';
}

function titleText(post: Post, { original }: Readers): string {
  return foldHan(post.title.map((s) => original.slice(s.start, s.end)).join(''));
}

/** Its title stands behind the name, or it is written in Latin letters: no body told before is that of the post. */
function isBare(name: Token | undefined, own: readonly Post[]): boolean {
  const isLatin = /\p{Script=Latin}/u.test(name?.text ?? '') && own.every((post) => post.organisation === null);
  return isLatin || (own[0]?.span.start ?? 0) > (name?.start ?? 0);
}

/** A title alone behind a name says no body, not that told before. */
function keepPosts(person: PersonRecord, posts: readonly Post[], readers: Readers, bare: boolean): void {
  const bodies = bare ? [] : readers.bodies(posts);
  posts.forEach((post, i) => {
    // "安多利洛洲市市长": the land is no part of the body.
    const lead = readers.original.slice(post.span.start, post.organisation?.start ?? post.span.start);
    if (lead.length > 1) person.places.push(foldHan(lead));
    const title = post.title.map((s) => readers.original.slice(s.start, s.end)).join('');
    const organisation = bodies[i] ?? null;
    if (person.posts.some((p) => p.title === title && p.organisation === organisation)) return;
    person.posts.push({ title, organisation, foldedTitle: foldHan(title), foldedBody: foldHan(organisation ?? '') });
  });
}

/** The family name before a title: how many tokens it takes; 0 for none. */
export function surnameBefore(items: readonly Item[], title: number, book?: PersonBook): number {
  const three = items.slice(title - 3, title);
  const long = three.map((i) => i.text).join('');
  // "久保田团长", whom the text has named in full.
  if (title > 2 && three.every((i) => i.kind === 'CHAR') && long.length === 3 && book?.hasFamily(long)) return 3;
  const [last, first] = [items[title - 1], items[title - 2]];
  if (first?.kind === 'CHAR' && last?.kind === 'CHAR' && COMPOUND_SURNAMES.has(first.text + last.text)) return 2;
  if (last?.kind === 'CHAR' && SURNAMES.has(last.text) && /^[上下中]午$|^[早晚]上$|^傍晚$/u.test(first?.text ?? ''))
    return 1;
  const alone = first?.kind !== 'CHAR' && first?.kind !== 'PLAIN' && first?.kind !== 'BODY' && first?.kind !== 'PLACE';
  return last?.kind === 'CHAR' && SURNAMES.has(last.text) && alone ? 1 : 0;
}
