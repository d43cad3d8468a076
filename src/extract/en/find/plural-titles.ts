import { lowerAt, type Token } from '../../text/tokens.ts';
import { isNameToken, placeEnd } from '../lexicon.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readApposition } from './appositions.ts';
import { type NamePhrase, readBareName, readHonorificName } from './names.ts';
import { makePerson, type PersonContext, type PersonPhrase } from './person-phrase.ts';
import { phraseEnd, phraseText } from './phrases.ts';
import { type PostPhrase, readPost } from './posts.ts';

/** "the two Ministers, A and B". */
const COUNTS = wordSet('two three four five six seven eight');

/** "City leaders Gao Yan, Lin Shu and Pan Tao", "Ministers A and B"; empty where no such list begins. */
export function readPluralTitle(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase[] {
  const from = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  const counted = COUNTS.has(lowerAt(tokens, from)) && from > i;
  const post = readPost(tokens, counted ? from + 1 : from, context.gazetteer);
  if (!post?.plural) return [];
  let at = [',', ':'].includes(tokens[post.to]?.text ?? '') ? post.to + 1 : post.to;
  const found: PersonPhrase[] = [];
  // "the Permanent Representatives of X and Y, A and B respectively": one body each, in order.
  const listed = post.organisation?.split(/ and |, /u) ?? [];
  const bodies = listed.every((body) => context.gazetteer.find(body).length > 0) ? listed : [];
  let own = post;
  let itemFrom = i;
  for (;;) {
    const name = readHonorificName(tokens, at) ?? readBareName(tokens, at);
    if (!name || placeEnd(tokens, at, context.gazetteer) >= name.to) break;
    const country = readBracket(tokens, name.to) ?? readLand(tokens, name.to, context);
    // "comrades: A, Secretary of X; B, Mayor": a plural that names no post leaves each his own.
    const told = post.noPost ? readApposition(tokens, name, context) : null;
    const posts = told ?? postsOf(own, name, country?.text ?? bodies[found.length] ?? own.organisation);
    const end = told?.at(-1)?.to ?? country?.to ?? name.to;
    found.push(makePerson(tokens, itemFrom, name, [...posts], end, true));
    at = listJoint(tokens, end);
    if (at === end) break;
    itemFrom = at;
    const next = readNextField(tokens, at, post, context);
    if (next) ({ post: own, to: at } = next);
  }
  return found.length > 1 || post.noPost ? found : [];
}

/** "Ash of Velmora and Birch of Ostmark": whose minister each is. */
function readLand(
  tokens: readonly Token[],
  at: number,
  { gazetteer }: PersonContext,
): { text: string; to: number } | null {
  if (lowerAt(tokens, at) !== 'of') return null;
  const listed = isNameToken(tokens[at + 1]) && ['and', ','].includes(lowerAt(tokens, at + 2)) ? at + 2 : at;
  const to = Math.max(listed, placeEnd(tokens, at + 1, gazetteer));
  return to > at + 1 ? { text: phraseText(tokens, at + 1, to), to } : null;
}

/** "the Ministers of Ports, Ash, and of Trade, Birch": the field or the land of the next; null where none stands before a comma. */
function readNextField(
  tokens: readonly Token[],
  at: number,
  post: PostPhrase,
  { gazetteer }: PersonContext,
): { readonly post: PostPhrase; readonly to: number } | null {
  const joint = lowerAt(tokens, at);
  if (post.noPost || !['of', 'for'].includes(joint)) return null;
  const from = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const ofField = post.organisation === null;
  const to = phraseEnd(tokens, from, gazetteer, ofField ? 'FIELD' : 'BODY');
  if (to === from || tokens[to]?.text !== ',') return null;
  const text = phraseText(tokens, from, to);
  const [head] = post.title.split(/ (?:of|for) /u);
  const own = ofField ? { title: `${head} ${joint} ${text}` } : { organisation: text };
  return { post: { ...post, ...own, organisationFrom: from, organisationTo: to }, to: to + 1 };
}

function postsOf(post: PostPhrase, name: NamePhrase, organisation: string | null): PostPhrase[] {
  return post.noPost ? [] : [{ ...post, from: name.nameFrom, to: name.to, organisation }];
}

function listJoint(tokens: readonly Token[], end: number): number {
  const at = [',', ';'].includes(tokens[end]?.text ?? '') ? end + 1 : end;
  return lowerAt(tokens, at) === 'and' ? at + 1 : at;
}

const LONGEST_BRACKET = 10;

/** "(Skandia)", "(Federal Ministry of Ports)" behind a name. */
function readBracket(tokens: readonly Token[], at: number): { readonly text: string; readonly to: number } | null {
  if (tokens[at]?.text !== '(' || !tokens[at + 1]?.capital) return null;
  const close = tokens.findIndex((t, k) => k > at && k <= at + LONGEST_BRACKET && t.text === ')');
  return close < 0 ? null : { text: phraseText(tokens, at + 1, close), to: close + 1 };
}
