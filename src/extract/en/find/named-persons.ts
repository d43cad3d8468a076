import { lowerAt, type Token } from '../../text/tokens.ts';
import { isBehindPlace, isChineseShaped, isNameToken, placeEnd } from '../lexicon.ts';
import { GIVEN_NAMES } from '../vocabulary/given-names.ts';
import { PLACE_SURNAMES } from '../vocabulary/surnames.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readApposition } from './appositions.ts';
import { type NamePhrase, readBareName, readHonorificName, skipPostNominals } from './names.ts';
import { calledKey, isKnown, makePerson, type PersonContext, type PersonPhrase, surnameKey } from './person-phrase.ts';

/** "Mr Chan", "Lin Wenhua, Secretary of the Committee". */
export function readNamedPerson(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  const honorific = readHonorificName(tokens, i);
  const name = honorific ?? readKnownName(tokens, i, context) ?? readShapedName(tokens, i, context);
  if (!name) return null;
  const posts = readApposition(tokens, name, context);
  if (posts) return makePerson(tokens, i, name, posts, posts.at(-1)?.to ?? name.to, true);
  return makePerson(tokens, i, name, [], name.to, honorific !== null || isKnown(tokens, name, context));
}

function readKnownName(tokens: readonly Token[], i: number, context: PersonContext): NamePhrase | null {
  if (!tokens[i]?.capital) return null;
  for (let to = Math.min(tokens.length, i + 6); to > i + 1; to--) {
    if (!tokens.slice(i, to).every((t) => t.word)) continue;
    const name = { from: i, nameFrom: i, to, pronoun: null, honorific: false };
    if (isKnown(tokens, name, context)) return { ...name, to: behindLetters(tokens, to) };
  }
  return readKnownSurname(tokens, i, context);
}

/** "Ann Bell, MP,", but "Ann Bell, MP Tom Ash": the letters are those of the next. */
function behindLetters(tokens: readonly Token[], to: number): number {
  const end = skipPostNominals(tokens, to);
  return tokens[end]?.capital && tokens[end]?.word ? to : end;
}

/** "Ashcombe thanked the Mayor": the surname alone of somebody whom the release names in full. */
function readKnownSurname(tokens: readonly Token[], i: number, context: PersonContext): NamePhrase | null {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!isNameToken(token) && !PLACE_SURNAMES.has(token?.text ?? '')) return null;
  if (!context.known.has(surnameKey(token?.lower ?? ''))) return null;
  const isolated = !(next?.capital && next.word) && (!before?.capital || !before.word || BEFORE_NAME.has(before.text));
  if (!isolated || placeEnd(tokens, i, context.gazetteer) > i) return null;
  return { from: i, nameFrom: i, to: i + 1, pronoun: null, honorific: false };
}

/** Words in capitals that a name may stand right behind. */
const BEFORE_NAME = wordSet('The In On At And By With When While As But Comrade Comrades');

/** A bare name by its shape or its slot: a known kind of surname first, or right before a verb of saying and doing. */
function readShapedName(tokens: readonly Token[], i: number, context: PersonContext): NamePhrase | null {
  const before = tokens[i - 1];
  const opens = BEFORE_NAME.has(before?.text ?? '') || isOwnedByLand(tokens, i, context);
  if (before?.capital && before.word && !opens && !isBehindPlace(tokens, i, context.gazetteer)) return null;
  const name = readBareName(tokens, i);
  if (!name || startsPlace(tokens, i, name.to, context)) return null;
  const words = tokens.slice(name.nameFrom, name.to);
  if (
    isChineseShaped(words) ||
    isGivenName(words[0]) ||
    isCalled(words, context) ||
    readApposition(tokens, name, context)
  )
    return name;
  return words.length <= 4 && SAYING_VERBS.has(verbBehind(tokens, name.to)) ? name : null;
}

/** "Jean-Paul" by its first part. */
function isGivenName(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return GIVEN_NAMES.has(word) || (word.includes('-') && GIVEN_NAMES.has(word.split('-')[0] ?? ''));
}

/** "Velmora's Ann Bell": whose she is. */
function isOwnedByLand(tokens: readonly Token[], i: number, { gazetteer }: PersonContext): boolean {
  const owner = lowerAt(tokens, i - 1).endsWith("'s");
  return owner && [1, 2, 3].some((back) => i >= back && placeEnd(tokens, i - back, gazetteer) === i);
}

/** Whom the release calls "Mr Bell" or "Minister Bell" elsewhere. */
function isCalled(words: readonly Token[], { known }: PersonContext): boolean {
  return words.length <= 4 && known.has(calledKey(words.at(-1)?.lower ?? ''));
}

function verbBehind(tokens: readonly Token[], at: number): string {
  return lowerAt(tokens, ['has', 'also', 'today'].includes(lowerAt(tokens, at)) ? at + 1 : at);
}

// "Hong Kong Exchanges": what begins with a place of several words is no person.
function startsPlace(tokens: readonly Token[], i: number, to: number, context: PersonContext): boolean {
  const end = placeEnd(tokens, i, context.gazetteer);
  // "the delegation of Belmora Ashford".
  const isOf = end > i && ['of', 'from'].includes(tokens[i - 1]?.lower ?? '');
  return end >= to || end > i + 1 || isOf;
}
