import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isChineseShaped, isNameToken, placeEnd } from '../lexicon.ts';
import { PLURAL_HEADS } from '../vocabulary/titles.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { type NamePhrase, nameText, readBareName, readHonorificName } from './names.ts';
import { phraseText } from './phrases.ts';
import { type PostPhrase, readPost, readPostList } from './posts.ts';

export type PersonForm = 'NAME' | 'SURNAME' | 'TITLE' | 'PRONOUN';

/** A noun phrase about one person, titles included: "the Secretary for Security, Mr Tang Ping-keung". */
export interface PersonPhrase {
  readonly from: number;
  readonly to: number;
  readonly form: PersonForm;
  /** The name as written, without honorifics; for TITLE the title; for PRONOUN the word. */
  readonly name: string;
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly pronoun: 'he' | 'she' | null;
  readonly posts: readonly PostPhrase[];
  /** False for a bare name that only its shape suggests. */
  readonly certain: boolean;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'both']);

export interface PersonContext {
  readonly gazetteer: Gazetteer;
  /** Names that stand elsewhere in the release with an honorific or a title, in lower case. */
  readonly known: ReadonlySet<string>;
}

/** Finds the person phrases of a sentence, left to right, none inside another. */
export function findPersons(sentence: Sentence, context: PersonContext): PersonPhrase[] {
  const { tokens } = sentence;
  const found: PersonPhrase[] = [];
  for (let i = 0; i < tokens.length; ) {
    const after = skipByline(tokens, i);
    if (after > i) {
      i = after;
      continue;
    }
    const phrases = readPersons(tokens, i, context, found.at(-1));
    const last = phrases.at(-1);
    if (!last || last.to <= i) {
      i++;
      continue;
    }
    found.push(...phrases);
    i = last.to;
  }
  return found;
}

/** "(Reporters A and B)", "(Editor: C)": those who wrote it take part in nothing. */
function skipByline(tokens: readonly Token[], i: number): number {
  if (
    tokens[i]?.text !== '(' ||
    !/^(?:reporters?|editors?|photo|text|source|correspondent|xinhua)$/u.test(tokens[i + 1]?.lower ?? '')
  )
    return i;
  const close = tokens.findIndex((t, k) => k > i && t.text === ')');
  return close < 0 ? i : close + 1;
}

// A title before a name, then a name with its title behind it, then what only refers.
function readPersons(
  tokens: readonly Token[],
  i: number,
  context: PersonContext,
  previous: PersonPhrase | undefined,
): PersonPhrase[] {
  const plural = readPluralTitle(tokens, i, context);
  if (plural.length > 0) return plural;
  const person =
    readTitledName(tokens, i, context, previous) ??
    readNamedPerson(tokens, i, context) ??
    readTitleOnly(tokens, i, context) ??
    readPronoun(tokens, i);
  return person ? [person] : [];
}

/** "the Secretary for Security, Mr Tang Ping-keung", "Premier Li Qiang", "Director of the Office, Sun Dong". */
function readTitledName(
  tokens: readonly Token[],
  i: number,
  context: PersonContext,
  previous?: PersonPhrase,
): PersonPhrase | null {
  const before = tokens[i - 1];
  if (
    before?.capital &&
    before.word &&
    !['The', 'In', 'On'].includes(before.text) &&
    i > 0 &&
    (previous?.to ?? 0) < i &&
    tokens[i]?.capital &&
    !isBoundary(before)
  ) {
    // inside a longer capitalised phrase: its own start has been tried already
    if (readPost(tokens, i, context.gazetteer) === null) return null;
  }
  const posts = readPostList(tokens, i, context.gazetteer);
  const last = posts?.at(-1);
  if (!posts || !last || posts.some((post) => post.plural)) return null;
  const comma = tokens[last.to]?.text === ',';
  const at = comma ? last.to + 1 : last.to;
  const named = readHonorificName(tokens, at);
  if (named) return makePerson(tokens, i, named, posts, named.to, true);
  if (tokens[at]?.lower === 'and' || tokens[at]?.text === ';') return null;
  const bare = readBareName(tokens, at, true);
  if (bare && mayBeName(tokens, bare, context, comma)) return makePerson(tokens, i, bare, posts, bare.to, true);
  if (!comma) return readTitledSurname(tokens, i, at, posts);
  return null;
}

function isBoundary(token: Token): boolean {
  return !token.word;
}

/** "Premier Li", "Minister Wong": a title and a single name, in capitals. */
function readTitledSurname(
  tokens: readonly Token[],
  i: number,
  at: number,
  posts: readonly PostPhrase[],
): PersonPhrase | null {
  const head = tokens[at - 1];
  const name = tokens[at];
  const next = tokens[at + 1];
  if (
    NO_ADDRESS.has(head?.lower ?? '') ||
    !head?.capital ||
    !isNameToken(name) ||
    (next?.capital && next.word) ||
    posts.length !== 1 ||
    (posts[0]?.organisation !== null && posts[0]?.organisationTo === at)
  )
    return null;
  const phrase = { from: at, nameFrom: at, to: at + 1, pronoun: null, honorific: false };
  return { ...makePerson(tokens, i, phrase, posts, at + 1, true), form: 'SURNAME' };
}

// Heads that nobody is addressed by: "Chief Guest", "Head Start".
const NO_ADDRESS = new Set([
  'chief',
  'head',
  'member',
  'officer',
  'leader',
  'partner',
  'representative',
  'founder',
  'chair',
  'director',
]);

// After a comma a bare name needs an end ("…, Sun Dong;"), so that "Mayor of Harbin, Heilongjiang Province" is no person.
function mayBeName(tokens: readonly Token[], name: NamePhrase, context: PersonContext, comma: boolean): boolean {
  if (placeEnd(tokens, name.nameFrom, context.gazetteer) >= name.to) return false;
  if (context.known.has(nameText(tokens, name).toLowerCase())) return true;
  if (isChineseShaped(tokens.slice(name.nameFrom, name.to))) return true;
  const next = tokens[name.to];
  return !comma || !next || [',', ';', '.', ')', ':'].includes(next.text) || (next.word && !next.capital);
}

/** "Mr Chan", "Yuan Jiajun, Secretary of the Committee". */
function readNamedPerson(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  const honorific = readHonorificName(tokens, i);
  const name = honorific ?? readKnownName(tokens, i, context) ?? readShapedName(tokens, i, context);
  if (!name) return null;
  const certain = honorific !== null || context.known.has(nameText(tokens, name).toLowerCase());
  const apposition = readApposition(tokens, name, context);
  if (apposition) return makePerson(tokens, i, name, apposition, apposition.at(-1)?.to ?? name.to, true);
  return makePerson(tokens, i, name, [], name.to, certain);
}

function readKnownName(tokens: readonly Token[], i: number, context: PersonContext): NamePhrase | null {
  if (!tokens[i]?.capital) return null;
  for (let to = Math.min(tokens.length, i + 6); to > i + 1; to--) {
    if (!tokens.slice(i, to).every((t) => t.word)) continue;
    const phrase = { from: i, nameFrom: i, to, pronoun: null, honorific: false };
    if (context.known.has(nameText(tokens, phrase).toLowerCase())) return phrase;
  }
  return null;
}

/** A bare name by its shape or its slot: a known kind of surname first, or right before a verb of saying and doing. */
function readShapedName(tokens: readonly Token[], i: number, context: PersonContext): NamePhrase | null {
  const before = tokens[i - 1];
  if (
    before?.capital &&
    before.word &&
    !/^(?:The|In|On|At|And|By|With|When|While|As|But|Comrades?)$/u.test(before.text)
  )
    return null;
  const name = readBareName(tokens, i);
  if (!name || startsPlace(tokens, i, name.to, context)) return null;
  const words = tokens.slice(name.nameFrom, name.to);
  if (isChineseShaped(words)) return name;
  if (readApposition(tokens, name, context)) return name;
  if (words.length > 4) return null;
  const next = tokens[name.to];
  const verb = next?.lower === 'has' || next?.lower === 'also' || next?.lower === 'today' ? tokens[name.to + 1] : next;
  return verb && SAYING_VERBS.has(verb.lower) ? name : null;
}

// "Hong Kong Exchanges": what begins with a place of several words is no person.
function startsPlace(tokens: readonly Token[], i: number, to: number, context: PersonContext): boolean {
  const end = placeEnd(tokens, i, context.gazetteer);
  return end >= to || end > i + 1;
}

/** ", Secretary of the Committee," behind a name; not the title of the next person. */
function readApposition(
  tokens: readonly Token[],
  name: NamePhrase,
  context: PersonContext,
): readonly PostPhrase[] | null {
  const opener = tokens[name.to]?.text;
  if (opener !== ',' && opener !== '(') return null;
  const posts = readPostList(tokens, name.to + 1, context.gazetteer);
  const last = posts?.at(-1);
  if (!posts || !last || posts.some((post) => post.plural)) return null;
  if (opener === '(')
    return tokens[last.to]?.text === ')' ? [...posts.slice(0, -1), { ...last, to: last.to + 1 }] : null;
  return belongsToNext(tokens, name, last.to, context) ? null : posts;
}

/**
 * "A, Title of X, B, Title of Y" against "Mr A, the Title of X, Mr B": the title goes with the name before it when that
 * name is bare or the next name has a title of its own behind it.
 */
function belongsToNext(tokens: readonly Token[], name: NamePhrase, at: number, context: PersonContext): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  const following = readHonorificName(tokens, next) ?? readBareName(tokens, next);
  if (!following || placeEnd(tokens, next, context.gazetteer) >= following.to) return false;
  if (next === at) return true;
  if (!name.honorific && !following.honorific) return false;
  if (name.honorific && name.to - name.nameFrom === 1) return true;
  return !(tokens[following.to]?.text === ',' && readPostList(tokens, following.to + 1, context.gazetteer) !== null);
}

/** "City leaders Lu Hong, Luo Lin and Zhang Guozhi", "Ministers A and B". */
function readPluralTitle(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase[] {
  const post = readPost(tokens, tokens[i]?.lower === 'the' ? i + 1 : i, context.gazetteer);
  if (!post?.plural) return [];
  let at = [',', ':'].includes(tokens[post.to]?.text ?? '') ? post.to + 1 : post.to;
  const found: PersonPhrase[] = [];
  for (;;) {
    const name = readHonorificName(tokens, at) ?? readBareName(tokens, at);
    if (!name || placeEnd(tokens, at, context.gazetteer) >= name.to) break;
    const country = bracketed(tokens, name.to);
    const posts = post.noPost
      ? []
      : [{ ...post, from: name.nameFrom, to: name.to, organisation: country?.text ?? post.organisation }];
    found.push(makePerson(tokens, found.length === 0 ? i : at, name, posts, name.to, true));
    const end = country?.to ?? name.to;
    const joint = [',', ';'].includes(tokens[end]?.text ?? '') ? end + 1 : end;
    at = tokens[joint]?.lower === 'and' ? joint + 1 : joint;
    if (at === end) break;
  }
  return found.length > 1 || (found.length === 1 && post.noPost) ? found : [];
}

/** "(Skandia)" behind a name. */
function bracketed(tokens: readonly Token[], at: number): { readonly text: string; readonly to: number } | null {
  if (tokens[at]?.text !== '(' || !tokens[at + 1]?.capital) return null;
  const close = tokens.findIndex((t, k) => k > at && k <= at + 4 && t.text === ')');
  return close < 0 ? null : { text: phraseText(tokens, at + 1, close), to: close + 1 };
}

/** "the Chief Executive", "the Mayor": refers to whoever holds it in this release. */
function readTitleOnly(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  const letters = readTitleLetters(tokens, i, context);
  if (letters) return letters;
  if (tokens[i]?.lower !== 'the') return null;
  const post = readPost(tokens, i + 1, context.gazetteer);
  if (!post || post.plural || post.former || !tokens[post.from]?.capital) return null;
  if (tokens[post.to]?.text.startsWith('’') || tokens[post.to - 1]?.lower.endsWith("'s")) return null;
  return {
    from: i,
    to: post.to,
    form: 'TITLE',
    name: post.title,
    nameFrom: post.from,
    nameTo: post.to,
    pronoun: null,
    posts: [post],
    certain: false,
  };
}

/** "SM Teo", "SMS", "the CE": the first letters of a title that the release gives to somebody. */
function readTitleLetters(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  const at = tokens[i]?.lower === 'the' ? i + 1 : i;
  const letters = tokens[at]?.text.replace(/['’]s$/u, '') ?? '';
  if (
    !/^\p{Lu}{2,6}$/u.test(letters) ||
    !context.known.has(letters) ||
    /^M\p{Lu}{1,3}$/u.test(letters) ||
    tokens[at - 1]?.text === '('
  )
    return null;
  const surname = isNameToken(tokens[at + 1]) && !tokens[at + 2]?.capital ? tokens[at + 1] : undefined;
  const nameTo = surname ? at + 2 : at + 1;
  const name = surname ? surname.text.replace(/['’]s$/u, '') : letters;
  return {
    from: i,
    to: nameTo,
    form: surname ? 'SURNAME' : 'TITLE',
    name,
    nameFrom: at,
    nameTo,
    pronoun: null,
    posts: [],
    certain: false,
  };
}

/** "Secretary for Innovation, Technology and Industry" is SITI, "Senior Minister of State" SMS. */
export function titleLetters(title: string): string {
  return title
    .split(/[\s-]+/u)
    .filter((word) => !['of', 'for', 'and', 'the', 'in', 'to', '&'].includes(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function readPronoun(tokens: readonly Token[], i: number): PersonPhrase | null {
  const word = tokens[i]?.lower ?? '';
  const office = PLURAL_HEADS.has(tokens[i + 2]?.lower ?? '');
  const theTwo = word === 'the' && tokens[i + 1]?.lower === 'two' && (office || !isNounAfterTwo(tokens[i + 2]));
  if (!PRONOUNS.has(word) && !theTwo) return null;
  if (
    word === 'both' &&
    !['met', 'held', 'exchanged', 'witnessed', 'signed', 'attended'].includes(tokens[i + 1]?.lower ?? '')
  )
    return null;
  const to = theTwo ? i + (office ? 3 : 2) : i + 1;
  const pronoun = word === 'he' || word === 'she' ? word : null;
  return {
    from: i,
    to,
    form: 'PRONOUN',
    name: theTwo ? 'the two' : word,
    nameFrom: i,
    nameTo: to,
    pronoun,
    posts: [],
    certain: false,
  };
}

// "the two sides", "the two places" are no persons; "the two leaders met" is read as "the two".
function isNounAfterTwo(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.word &&
    !['met', 'held', 'exchanged', 'discussed', 'also', 'signed', 'witnessed', 'had', 'later', 'then'].includes(
      token.lower,
    )
  );
}

function makePerson(
  tokens: readonly Token[],
  from: number,
  name: NamePhrase,
  posts: readonly PostPhrase[],
  to: number,
  certain: boolean,
): PersonPhrase {
  const text = nameText(tokens, name);
  const words = text.split(' ');
  const single = words.length === 1;
  return {
    from,
    to: Math.max(to, name.to),
    form: single ? 'SURNAME' : 'NAME',
    name: text,
    nameFrom: name.nameFrom,
    nameTo: name.to,
    pronoun: name.pronoun,
    posts,
    certain,
  };
}
