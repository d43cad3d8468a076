import { lowerAt, type Token } from '../../text/tokens.ts';
import { isNameToken, placeEnd } from '../lexicon.ts';
import { HONORIFICS } from '../vocabulary/honorifics.ts';
import { ADVERBS } from '../vocabulary/verb-groups.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { skipAcronym } from './complements.ts';
import { type NamePhrase, readBareName, readHonorificName } from './names.ts';
import { type PersonContext, surnameKey } from './person-phrase.ts';
import { phraseText } from './phrases.ts';
import { readPostList } from './post-lists.ts';
import type { PostPhrase } from './posts.ts';

/**
 * ", Secretary of the Committee," or "(Minister for X)" behind a name; not the title of the next person. `titled` names have
 * a title before them.
 */
export function readApposition(
  tokens: readonly Token[],
  name: NamePhrase,
  context: PersonContext,
  titled = false,
): readonly PostPhrase[] | null {
  const opener = tokens[name.to]?.text ?? '';
  if (![',', '(', '-', '–', '—'].includes(opener)) return null;
  const listed = readPostList(tokens, name.to + 1, context.gazetteer) ?? [];
  // "A, secretary-general of X, and deputy mayors B and C": a plural title begins the next names.
  const plural = listed.findIndex((post) => post.plural);
  const posts = plural < 0 ? listed : listed.slice(0, plural);
  const last = posts.at(-1);
  if (!last || isSubjectBehindOpening(tokens, name, last.to)) return null;
  if (plural > 0) return posts;
  const placed = withLand(tokens, posts, last, context);
  if (placed) return placed;
  if (opener === '(') {
    const close = closingOf(tokens, last.to);
    return close < 0 ? null : [...posts.slice(0, -1), { ...last, to: close + 1 }];
  }
  if (!belongsToNext(tokens, { ...name, titled }, last.to, context)) return posts;
  // "Ann Ash, head of X, Velmoran Minister Bo Birch": the last title alone is that of the next.
  const before = posts.at(-2);
  const comma = before !== undefined && tokens[before.to]?.text === ',';
  const another = comma && ['and', 'the'].every((word, k) => lowerAt(tokens, before.to + 1 + k) === word);
  // "Ann Ash, Head of X and Deputy Head of Y Bo Birch".
  const joined = before !== undefined && (comma || (!titled && lowerAt(tokens, before.to) === 'and'));
  const apart = another || (joined && isNameToken(tokens[last.to]));
  return apart ? posts.slice(0, -1) : null;
}

const OPENINGS = wordSet('accompanied joined together along alongside after before following besides');
const OPENINGS_WITH_ONE = wordSet('during at in on speaking');

/** "Accompanied by Ann Bell, the Governor later visited": no comma behind the title, so that he is who visited. */
function isSubjectBehindOpening(tokens: readonly Token[], name: NamePhrase, end: number): boolean {
  // "In his talks with the Minister for Trade, Ann Bell, the Governor raised": the comma before her name is hers.
  const alone =
    OPENINGS_WITH_ONE.has(lowerAt(tokens, 0)) && !tokens.slice(0, name.from - 1).some((t) => t.text === ',');
  if (lowerAt(tokens, name.to + 1) !== 'the' || !(alone || OPENINGS.has(lowerAt(tokens, 0)))) return false;
  if (tokens.slice(0, name.from).some((t) => SAYING_VERBS.has(t.lower) && !OPENINGS.has(t.lower))) return false;
  let verb = end;
  while (ADVERBS.has(lowerAt(tokens, verb))) verb++;
  return SAYING_VERBS.has(lowerAt(tokens, verb)) || (alone && /^\p{Ll}{3,}ed$/u.test(tokens[verb]?.text ?? ''));
}

const LONGEST_REST = 14;

/** "(Mayor of Ashford, Belmora)": capitals and commas before the bracket closes; -1 where other words stand. */
function closingOf(tokens: readonly Token[], from: number): number {
  const close = tokens.findIndex((t, i) => i >= from && i <= from + LONGEST_REST && t.text === ')');
  const rest = tokens.slice(from, Math.max(close, from));
  const isRest = rest.every((t) => (t.capital || !t.word || IN_BODIES.has(t.lower)) && !HONORIFICS.has(t.lower));
  return isRest ? close : -1;
}

const IN_BODIES = wordSet('of and for the & city county district municipal provincial government council committee');

/** "A, Minister for Trade, Velmora (MT)": the country behind the comma is whose minister she is; null where none stands. */
function withLand(
  tokens: readonly Token[],
  posts: readonly PostPhrase[],
  last: PostPhrase,
  { gazetteer }: PersonContext,
): readonly PostPhrase[] | null {
  if (last.organisation !== null || tokens[last.to]?.text !== ',' || !last.title.includes(' ')) return null;
  const from = last.to + 1;
  const to = placeEnd(tokens, from, gazetteer);
  const organisation = phraseText(tokens, from, to);
  const next = tokens[to];
  const ends = next === undefined || ['(', ',', ';', '.', 'and'].includes(next.lower) || (next.word && !next.capital);
  if (to === from || !ends || gazetteer.find(organisation)[0]?.kind !== 'COUNTRY') return null;
  const end = skipAcronym(tokens, to);
  return posts.map((post) => ({
    ...post,
    ...(post.organisation === null ? { organisation, organisationFrom: from, organisationTo: to } : {}),
    to: post === last ? end : post.to,
  }));
}

/**
 * "A, Title of X, B, Title of Y" against "Mr A, the Title of X, Mr B": the title goes with the name before it when that
 * name is bare or the next name has a title of its own behind it.
 */
function belongsToNext(
  tokens: readonly Token[],
  name: NamePhrase & { readonly titled: boolean },
  at: number,
  context: PersonContext,
): boolean {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  // "Edi Ash, Parliament Speaker Meta": the title stands before a single name.
  if (next === at && isNameToken(tokens[at])) return true;
  const following = readHonorificName(tokens, next) ?? readBareName(tokens, next, next === at);
  if (!following || placeEnd(tokens, next, context.gazetteer) >= following.to) return false;
  if (next === at) return true;
  const hasOwn = tokens[following.to]?.text === ',' && hasTitleBehind(tokens, following.to + 1, context);
  // "the Premier of X, Ann Ash, the Speaker of Y, Bo Birch, and": of one who has a title before her.
  const opensNext = lowerAt(tokens, name.to + 1) === 'the' || isOwnedOffice(tokens, name.to + 1);
  const another = name.titled && opensNext && !hasOwn;
  if (!name.honorific && !following.honorific) return another || endsInName(tokens, following.to, context);
  if (name.honorific && name.to - name.nameFrom === 1) return true;
  // "Accompanied by Ms Ann Ash, President of X, Mr Birch visited": he has been named in full before.
  if (isSurnameOfSubject(tokens, following, context)) return false;
  // "HH A, Minister of X, HH B, Chief of Y, and the Envoy, C": the last alone has its title before it.
  const inChain = name.titled || lowerAt(tokens, name.to + 1) === 'the';
  if (inChain && endsInName(tokens, following.to, context)) return true;
  return !hasOwn;
}

const LONGEST_LAND = 4;

/** "Velmora's Minister for Trade, Ann Ash, Ostmark's Mayor, Bo Birch": a land that owns an office begins the next of a list. */
function isOwnedOffice(tokens: readonly Token[], from: number): boolean {
  const owner = tokens.findIndex((t, i) => i >= from && i < from + LONGEST_LAND && t.lower.endsWith("'s"));
  return owner >= 0 && tokens.slice(from, owner + 1).every((t) => t.capital);
}

/** "…, Ms B, Director of X": her own title, unless a name stands right behind it ("…, Ms B, Director of X Ms C"). */
function hasTitleBehind(tokens: readonly Token[], at: number, { gazetteer }: PersonContext): boolean {
  const last = readPostList(tokens, at, gazetteer)?.at(-1);
  return last !== undefined && readHonorificName(tokens, last.to) === null;
}

function isSurnameOfSubject(tokens: readonly Token[], { nameFrom, to, honorific }: NamePhrase, context: PersonContext) {
  if (!honorific || to - nameFrom !== 1 || !OPENINGS.has(lowerAt(tokens, 0))) return false;
  const verb = tokens[to];
  return verb?.word === true && !verb.capital && context.known.has(surnameKey(lowerAt(tokens, nameFrom)));
}

const LONGEST_CHAIN = 12;

/** "…, and the Chair of Z, C and met others": behind the last name the sentence goes on. */
function goesOnAsProse(tokens: readonly Token[], at: number): boolean {
  const next = tokens[lowerAt(tokens, at) === 'and' ? at + 1 : at];
  return next?.word === true && !next.capital && next.lower !== 'the';
}

/** "the Director of X, A, the Head of Y, B, and the Chair of Z, C.": titles before names, as the last of them tells. */
function endsInName(tokens: readonly Token[], from: number, { gazetteer }: PersonContext): boolean {
  let at = from;
  for (let pairs = 0; pairs < LONGEST_CHAIN; pairs++) {
    if (pairs > 0 && ([undefined, '.', ';'].includes(tokens[at]?.text) || goesOnAsProse(tokens, at))) return true;
    const comma = tokens[at]?.text === ',' ? at + 1 : at;
    const joint = lowerAt(tokens, comma) === 'and' ? comma + 1 : comma;
    const last = readPostList(tokens, joint, gazetteer)?.at(-1);
    if (joint === at || !last || tokens[last.to]?.text !== ',') return false;
    const name = readHonorificName(tokens, last.to + 1) ?? readBareName(tokens, last.to + 1);
    if (!name) return false;
    at = name.to;
  }
  return false;
}
