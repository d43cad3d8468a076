import { lowerAt, type Token } from '../../text/tokens.ts';
import { isNameToken } from '../lexicon.ts';
import { POLICY_WORDS } from '../vocabulary/organisations.ts';
import { ADVERBS, AUXILIARIES } from '../vocabulary/verb-groups.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { demonymAt } from './demonyms.ts';
import { makeReference, OF_LAND, type PersonContext, type PersonPhrase } from './person-phrase.ts';
import { type PostPhrase, readPost } from './posts.ts';

/** "the Chief Executive", "the Mayor", "SMS": refers to whoever holds it in this release. */
export function readTitleOnly(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  const letters = readTitleLetters(tokens, i, context);
  if (letters) return letters;
  if (lowerAt(tokens, i) !== 'the') return readOfficeAlone(tokens, i, context);
  const called = readFieldChief(tokens, i) ?? readOfLand(tokens, i);
  if (called) return called;
  const post = readPost(tokens, VISITING.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1, context.gazetteer);
  if (!post || post.plural || post.former) return null;
  if (!tokens[post.from]?.capital && !isCalledByOffice(post)) return null;
  if (tokens[post.to]?.text.startsWith('’') || lowerAt(tokens, post.to - 1).endsWith("'s")) return null;
  return makeReference({
    from: i,
    form: 'TITLE',
    name: post.title,
    nameFrom: post.from,
    nameTo: post.to,
    posts: [post],
  });
}

/** "the visiting President". */
const VISITING = wordSet('visiting host');

/** "Foreign Secretary called on", as ministries write of their own: an office of two words and more before a verb. */
function readOfficeAlone(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  if (!tokens[i]?.capital || tokens[i - 1]?.word) return null;
  const post = readPost(tokens, i, context.gazetteer);
  if (!post || post.from !== i || post.plural || post.former || post.organisation !== null) return null;
  if (!post.title.includes(' ') || !isDone(lowerAt(tokens, post.to))) return null;
  return makeReference({ from: i, form: 'TITLE', name: post.title, nameFrom: i, nameTo: post.to, posts: [post] });
}

function isDone(word: string): boolean {
  return SAYING_VERBS.has(word) || ADVERBS.has(word) || AUXILIARIES.has(word);
}

/** "the finance chief", "the youth affairs chief", as newsrooms of governments call a minister. */
function readFieldChief(tokens: readonly Token[], i: number): PersonPhrase | null {
  const chief = [2, 3, 4].map((k) => i + k).find((k) => lowerAt(tokens, k) === 'chief');
  const fields = tokens.slice(i + 1, chief ?? i);
  if (chief === undefined || fields.some((t) => !isFieldWord(t)) || lowerAt(tokens, chief + 1) === 'executive')
    return null;
  const [field] = fields;
  return makeReference({ from: i, form: 'TITLE', name: `${field?.lower} chief`, nameFrom: i + 1, nameTo: chief + 1 });
}

const CALLED_BY_LAND = wordSet('official diplomat leader guest visitor dignitary statesman');

/** "the Belmoran diplomat", "the visiting Belmoran leader": whoever the release tells of from there. */
function readOfLand(tokens: readonly Token[], i: number): PersonPhrase | null {
  const land = demonymAt(tokens, lowerAt(tokens, i + 1) === 'visiting' ? i + 2 : i + 1);
  if (!land || !CALLED_BY_LAND.has(lowerAt(tokens, land.to)) || tokens[land.to + 1]?.capital) return null;
  return makeReference({
    from: i,
    form: 'TITLE',
    name: `${OF_LAND}${land.name}`,
    nameFrom: i + 1,
    nameTo: land.to + 1,
  });
}

function isFieldWord({ word, capital, lower }: Token): boolean {
  return word && !capital && (POLICY_WORDS.has(lower) || lower === 'and');
}

const OFFICES = wordSet(
  'minister mayor governor ambassador premier president chairman chairwoman chairperson chancellor vice-minister vice-mayor vice-governor secretary-general commissioner',
);

/** "the minister": in lower case only the bare word of a high office. */
function isCalledByOffice(post: PostPhrase): boolean {
  return post.organisation === null && OFFICES.has(post.title.toLowerCase());
}

/** "SM Teo", "SMS", "the CE": the first letters of a title that the release gives to somebody. */
function readTitleLetters(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  const at = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  const letters = withoutPossessive(tokens[at]?.text ?? '');
  if (!/^\p{Lu}{2,6}$/u.test(letters) || !context.known.has(letters)) return null;
  // "MFA", "MTI": a ministry rather than a minister.
  if (/^M\p{Lu}{1,3}$/u.test(letters) || tokens[at - 1]?.text === '(') return null;
  const surname = isNameToken(tokens[at + 1]) && !tokens[at + 2]?.capital ? tokens[at + 1] : undefined;
  return surname
    ? makeReference({ from: i, form: 'SURNAME', name: withoutPossessive(surname.text), nameFrom: at, nameTo: at + 2 })
    : makeReference({ from: i, form: 'TITLE', name: letters, nameFrom: at, nameTo: at + 1 });
}

function withoutPossessive(text: string): string {
  return text.replace(/['’]s$/u, '');
}

const LIGHT = wordSet('of for and the in to &');

/** "Secretary for Innovation, Technology and Industry" is SITI, "Senior Minister of State" SMS. */
export function titleLetters(title: string): string {
  return title
    .split(/[\s-]+/u)
    .filter((word) => !LIGHT.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
