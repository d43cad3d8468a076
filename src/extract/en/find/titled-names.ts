import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { isAcronym, isChineseShaped, isNameToken, placeEnd } from '../lexicon.ts';
import { EVENT_HEADS } from '../vocabulary/events.ts';
import { CHINESE_SURNAMES, PLACE_SURNAMES } from '../vocabulary/surnames.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readApposition } from './appositions.ts';
import { lowerBodyEnd } from './lower-bodies.ts';
import { type NamePhrase, readBareName, readHonorificName } from './names.ts';
import { isKnown, makePerson, type PersonContext, type PersonPhrase, surnameKey } from './person-phrase.ts';
import { behindRankOfName, phraseEnd, phraseText } from './phrases.ts';
import { readPostList } from './post-lists.ts';
import { type PostPhrase, readPost } from './posts.ts';

/**
 * "the Secretary for Ports, Mr Yip Wai-man", "Premier Gao Yan", "Director of the Office, Ma Jun";
 * `previousTo` is where the person found last ends.
 */
export function readTitledName(
  tokens: readonly Token[],
  i: number,
  context: PersonContext,
  previousTo: number,
): PersonPhrase | null {
  if (isOfOffice(tokens, i)) return null;
  if (isInsideName(tokens, i, previousTo) && readPost(tokens, i, context.gazetteer) === null) return null;
  const posts = readPostList(tokens, i, context.gazetteer);
  const last = posts?.at(-1);
  if (!posts || !last || posts.some((post) => post.plural) || isOfTwo(tokens, i, posts)) return null;
  if (isSubjectBehindComma(tokens, i, posts)) return null;
  const lower = last.organisation === null ? readAtLowerBody(tokens, i, last, context) : null;
  if (lower) return lower;
  const comma = tokens[last.to]?.text === ',';
  const behind = behindSeatOfPost(tokens, last, context);
  const ranked = readHonorificName(tokens, behind) === null ? behindRankOfName(tokens, behind) : behind;
  const at = comma ? last.to + 1 : ranked;
  const named =
    (comma ? null : readKing(tokens, at)) ?? readHonorificName(tokens, at) ?? (comma ? behindSeat(tokens, at) : null);
  if (named) return completed(tokens, named, makePerson(tokens, i, named, posts, named.to, true), context);
  if (lowerAt(tokens, at) === 'and' || tokens[at]?.text === ';') return null;
  const bare = readBareName(tokens, at, true);
  if (bare && mayBeName(tokens, bare, context, comma))
    return completed(tokens, bare, makePerson(tokens, i, bare, posts, bare.to, true), context);
  // "Ambassador LIND", "Mayor Park": only of whom a full name is told; else a body, or a park.
  const doubtful = isAcronym(tokens[at]) || PLACE_SURNAMES.has(tokens[at]?.text ?? '');
  const unknown = doubtful && !context.known.has(surnameKey(lowerAt(tokens, at)));
  return comma || unknown ? null : readTitledSurname(tokens, i, at, posts);
}

/** "the head of the village, Ann Bell,": she, though of what she is the head has no name. */
function readAtLowerBody(
  tokens: readonly Token[],
  i: number,
  { to }: PostPhrase,
  context: PersonContext,
): PersonPhrase | null {
  const comma = lowerBodyEnd(tokens, to);
  if (comma === to) return null;
  const name = readHonorificName(tokens, comma + 1) ?? readBareName(tokens, comma + 1, true);
  if (!name || !(name.honorific || mayBeName(tokens, name, context, true))) return null;
  return makePerson(tokens, i, name, [], name.to, true);
}

const OPENINGS = wordSet('in during at after following speaking');
const LONGEST_OPENING = 14;
const SPOKEN = wordSet('remarks address speech statement message response reply');

/** "In her talks with the Velmoran Ambassador, Ann Bell stressed": no comma behind the name, so that it is she who acts. */
function isSubjectBehindComma(tokens: readonly Token[], i: number, [post]: readonly PostPhrase[]): boolean {
  if (!post || i > LONGEST_OPENING || tokens[post.to]?.text !== ',' || !OPENINGS.has(lowerAt(tokens, 0))) return false;
  const opening = tokens.slice(0, i);
  const joint = opening.at(lowerAt(tokens, i - 1) === 'the' ? -2 : -1)?.lower ?? '';
  if (joint !== 'with' && !(joint === 'to' && opening.some((t) => SPOKEN.has(t.lower)))) return false;
  if (opening.some((t) => [',', ';'].includes(t.text))) return false;
  const name = post.to + 1;
  const behind = tokens.findIndex((t, k) => k > name && !t.capital);
  const capitals = isNameToken(tokens[behind - 1]) && behind > name + 1;
  return capitals && /^\p{Ll}+(?:ed|d|t|ld)$/u.test(tokens[behind]?.text ?? '');
}

/** "between the Premier and Ostmark's Minister for Trade, Ann Bell, saw": two persons, the first of whom is called by his office alone. */
function isOfTwo(tokens: readonly Token[], i: number, posts: readonly PostPhrase[]): boolean {
  const [first, second, third] = posts;
  if (!first || !second || third || lowerAt(tokens, i) !== 'the') return false;
  if (areTwoHeads(tokens, first, second)) return true;
  if (lowerAt(tokens, i - 1) !== 'between') return false;
  const comma = tokens[second.to]?.text === ',' ? second.to + 1 : second.to;
  const name = readHonorificName(tokens, comma) ?? readBareName(tokens, comma, true);
  const end = tokens[name?.to ?? comma]?.text === ',' ? (name?.to ?? comma) + 1 : (name?.to ?? comma);
  return lowerAt(tokens, end) !== 'and';
}

const OF_GOVERNMENTS =
  /^(?:(?:prime|foreign|defen[cs]e) )?minister$|^(?:foreign |home )?secretary(?: of state)?$|^(?:president|vice president|premier|chancellor|taoiseach)$/iu;
const OF_STATES = /^(?:president|king|queen|amir|emir|sultan|pope|chancellor|taoiseach)$/iu;

/** "The Prime Minister and President Ash agreed": one who is called by her office, and one of another land. */
function areTwoHeads(tokens: readonly Token[], first: PostPhrase, second: PostPhrase): boolean {
  const bare = first.organisation === null && second.organisation === null && lowerAt(tokens, first.to) === 'and';
  const joined = second.from === first.to + 1 && tokens[second.to]?.text !== ',';
  return bare && joined && OF_GOVERNMENTS.test(first.title) && OF_STATES.test(second.title);
}

const HOUSES = wordSet('office cabinet secretariat');

/** "at the Office of the Prime Minister, Harbour Road": whoever stands behind it does not hold the office. */
function isOfOffice(tokens: readonly Token[], i: number): boolean {
  const the = lowerAt(tokens, i) === 'the' ? i : i - 1;
  return lowerAt(tokens, the) === 'the' && lowerAt(tokens, the - 1) === 'of' && HOUSES.has(lowerAt(tokens, the - 2));
}

/** "Executive Director King Au": right behind a title it is a given name. */
function readKing(tokens: readonly Token[], at: number): NamePhrase | null {
  const isName = lowerAt(tokens, at) === 'king' && isNameToken(tokens[at + 1]) && !isCapitalWord(tokens[at + 2]);
  return isName ? { from: at, nameFrom: at, to: at + 2, pronoun: null, honorific: false } : null;
}

/** "the State Minister of Defence in Ostmark Hon. Birch", "the Envoy based in Ashford, Ostmark, Mr Birch": where the office is, before an honorific; else the end of the post. */
function behindSeatOfPost(tokens: readonly Token[], { to }: PostPhrase, { gazetteer }: PersonContext): number {
  const at = ['based', 'resident'].includes(lowerAt(tokens, to)) ? to + 1 : to;
  if (lowerAt(tokens, at) !== 'in') return to;
  let end = placeEnd(tokens, at + 1, gazetteer);
  const land = tokens[end]?.text === ',' ? placeEnd(tokens, end + 1, gazetteer) : end;
  if (at > to && end > at + 1) {
    if (land > end + 1) end = land;
    return tokens[end]?.text === ',' && readHonorificName(tokens, end + 1) ? end + 1 : to;
  }
  return end > to + 1 && readHonorificName(tokens, end) ? end : to;
}

const LONGEST_SEAT = 3;

/** "Director of the Trade Office, Ashford, Mr Birch": where the body is stands between it and the name. */
function behindSeat(tokens: readonly Token[], at: number): NamePhrase | null {
  let end = at;
  while (end < at + LONGEST_SEAT && isCapitalWord(tokens[end])) end++;
  return end > at && tokens[end]?.text === ',' ? readHonorificName(tokens, end + 1) : null;
}

const RANKS = wordSet('commander captain colonel inspector superintendent sergeant lieutenant');

/** A rank alone, or "municipal leader": names no post. */
function isNoPost(title: string): boolean {
  return (
    RANKS.has(title) || title === 'chief' || /^(?:(?:municipal|provincial|city|county|district) )?leader$/u.test(title)
  );
}

/** With the posts that follow the name: "Commander Ash, Chief Executive of the Port"; a bare rank is no post. */
function completed(
  tokens: readonly Token[],
  name: NamePhrase,
  person: PersonPhrase,
  context: PersonContext,
): PersonPhrase {
  const posts = person.posts.filter((post) => post.organisation !== null || !isNoPost(post.title.toLowerCase()));
  const whole = withBodyBehind(tokens, { ...person, posts }, context);
  const behind = whole.to === person.to ? readApposition(tokens, name, context, true) : null;
  const more = behind && isOfNext(tokens, behind) ? null : behind;
  if (more && isSultanByName(person)) {
    const named = { ...name, from: person.from, nameFrom: person.from };
    return makePerson(tokens, person.from, named, more, more.at(-1)?.to ?? name.to, true);
  }
  return more ? { ...whole, posts: [...posts, ...more], to: more.at(-1)?.to ?? whole.to } : whole;
}

/** "the Mayor H.E. Tom Ash, the Minister for Ports, Mr Bo Elm": the second office is of who stands behind it. */
function isOfNext(tokens: readonly Token[], posts: readonly PostPhrase[]): boolean {
  const [first] = posts;
  const to = posts.at(-1)?.to ?? 0;
  const opens = first !== undefined && lowerAt(tokens, first.from) === 'the';
  const article = opens || lowerAt(tokens, (first?.from ?? 0) - 1) === 'the';
  if (!article || tokens[to]?.text !== ',') return false;
  const next = readHonorificName(tokens, to + 1) ?? readBareName(tokens, to + 1, true);
  // "the Speaker of A, Ann Bell, the Speaker of B, Tom Ash, and".
  return next !== null && (next.honorific || [',', ';', '.'].includes(tokens[next.to]?.text ?? ''));
}

/** "Sultan Mohammed Ash, Assistant Minister": a given name, where another post stands behind. */
function isSultanByName({ posts: [post, second] }: PersonPhrase): boolean {
  return post?.title === 'Sultan' && post.organisation === null && second === undefined;
}

/** "Foreign Minister Ana Ruiz of Velmora": the body may stand behind the name. */
function withBodyBehind(tokens: readonly Token[], person: PersonPhrase, context: PersonContext): PersonPhrase {
  const [post] = person.posts;
  if (!post || person.posts.length > 1 || post.organisation !== null || lowerAt(tokens, person.nameTo) !== 'of')
    return person;
  const from = lowerAt(tokens, person.nameTo + 1) === 'the' ? person.nameTo + 2 : person.nameTo + 1;
  const to = tokens[from]?.capital ? phraseEnd(tokens, from, context.gazetteer, 'BODY') : from;
  if (to === from) return person;
  const body = { organisation: phraseText(tokens, from, to), organisationFrom: from, organisationTo: to };
  return { ...person, to: Math.max(person.to, to), posts: [{ ...post, ...body }] };
}

// Inside a longer capitalised phrase: its own start has been tried already.
function isInsideName(tokens: readonly Token[], i: number, previousTo: number): boolean {
  const before = tokens[i - 1];
  return (
    isCapitalWord(before) && !['The', 'In', 'On'].includes(before.text) && previousTo < i && tokens[i]?.capital === true
  );
}

/** "Premier Li", "Minister Wong": a title and a single name, in capitals. */
function readTitledSurname(
  tokens: readonly Token[],
  i: number,
  at: number,
  posts: readonly PostPhrase[],
): PersonPhrase | null {
  const head = tokens[at - 1];
  const [post] = posts;
  const bareHead = post === undefined || !post.title.includes(' ');
  if (!head?.capital || (bareHead && NO_ADDRESS.has(head.lower) && !isAddressedDirector(tokens, at))) return null;
  if (OF_BODIES.test(tokens[at]?.text ?? '')) return null;
  const single = isNameToken(tokens[at]) || PLACE_SURNAMES.has(tokens[at]?.text ?? '');
  if (!single || isCapitalWord(tokens[at + 1]) || EVENT_HEADS.has(lowerAt(tokens, at))) return null;
  if (posts.length !== 1 || (post?.organisation !== null && post?.organisationTo === at)) return null;
  const name = { from: at, nameFrom: at, to: at + 1, pronoun: null, honorific: false };
  return { ...makePerson(tokens, i, name, posts, at + 1, true), form: 'SURNAME' };
}

/** "Director UN & Multilateral Affairs": letters of bodies that are surnames, too, where only the first is a capital. */
const OF_BODIES = /^(?:UN|EU|AU|UK|US)$/u;

// Heads that nobody is addressed by: "Chief Guest", "Head Start".
const NO_ADDRESS = wordSet('chief head member officer leader partner representative founder chair director amir');

/** "Director Xia": so are addressed whose family names are known ones. */
function isAddressedDirector(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === 'director' && CHINESE_SURNAMES.has(lowerAt(tokens, at));
}

/** "Director Ash Ford", though there is a town of Ashford: the register writes that one in one word. */
function isOneWord(tokens: readonly Token[], { nameFrom, to }: NamePhrase, { gazetteer }: PersonContext): boolean {
  const places = gazetteer.find(phraseText(tokens, nameFrom, to));
  return places.length > 0 && places.every((place) => !place.name.includes(' '));
}

// After a comma a bare name needs an end ("…, Ma Jun;"), so that "Mayor of Lakeford, Ostmark Province" is no person.
function mayBeName(tokens: readonly Token[], name: NamePhrase, context: PersonContext, comma: boolean): boolean {
  if (placeEnd(tokens, name.nameFrom, context.gazetteer) >= name.to && !isOneWord(tokens, name, context)) return false;
  if (isKnown(tokens, name, context)) return true;
  if (isChineseShaped(tokens.slice(name.nameFrom, name.to))) return true;
  const next = tokens[name.to];
  return !comma || !next || [',', ';', '.', ')', ':'].includes(next.text) || (next.word && !next.capital);
}
