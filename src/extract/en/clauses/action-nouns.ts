import { lowerAt, type Token } from '../../text/tokens.ts';
import { DETERMINERS, NOUN_LIKE } from '../vocabulary/action-nouns.ts';
import type { ActionKind } from '../vocabulary/action-patterns.ts';
import { ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** "the visit", "a meeting": a noun, not the verb; but "the signing of" and "his meeting with X" carry an action. */
export function isNoun(tokens: readonly Token[], i: number, to: number, kind: ActionKind): boolean {
  const word = lowerAt(tokens, i);
  // "the visiting delegation": who has come, not what somebody did.
  if (word === 'visiting' && (determines(lowerAt(tokens, i - 1)) || BEFORE_GUEST.has(lowerAt(tokens, i - 1))))
    return true;
  if (word === 'visiting' && tokens[i]?.capital && SCHOLARS.has(lowerAt(tokens, i + 1))) return true;
  if (isAttributive(tokens, i)) return true;
  if (!NOUN_LIKE.has(word)) return false;
  if (word === 'signing') return lowerAt(tokens, to) !== 'of' || lowerAt(tokens, i + 1) === 'ceremony';
  // "the Joint Commission Meeting with Mr B": of the name of a session.
  if (word === 'meeting' && tokens[i]?.capital && isBodyWord(tokens[i - 1])) return true;
  // "a meeting of the Board with Mr B in the chair".
  if (word === 'meeting' && lowerAt(tokens, i + 1) === 'of' && lowerAt(tokens, i + 2) === 'the') return true;
  if (word === 'meeting' && lowerAt(tokens, to - 1) === 'with') return false;
  // "the Ministers (Trade) Meeting": in capitals inside a sentence it is of a name.
  if (word === 'meeting' && i > 0 && tokens[i]?.capital && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '')) return true;
  if (word === 'meeting' && kind === 'MEET' && ['at', 'in'].includes(lowerAt(tokens, i - 1))) return true;
  // "his farewell call at the Ministry".
  if (word === 'call' && OWNED.has(lowerAt(tokens, i - 2)) && tokens[i - 1]?.word) return true;
  return isDetermined(tokens, i) || isInsideName(tokens, i);
}

/** "met with visiting Minister A", "received visiting Premier B". */
const BEFORE_GUEST = wordSet('with met received welcomed hosted');

/** "Ms Bell, Visiting Fellow, Harbour College": what she is. */
const SCHOLARS = wordSet('academic professor fellow scholar lecturer researcher scientist');

/** "the recently signed agreement", "his signed letter": what it is, not what somebody did. */
function isAttributive(tokens: readonly Token[], i: number): boolean {
  const adverb = lowerAt(tokens, i - 1).endsWith('ly');
  const noun = tokens[i + 1];
  return (
    lowerAt(tokens, i) === 'signed' && noun?.word === true && ARTICLES.has(lowerAt(tokens, adverb ? i - 2 : i - 1))
  );
}

const ARTICLES = wordSet('the a an his her its their this these those');

const OWNED = wordSet('a his her their');

function isBodyWord(token: Token | undefined): boolean {
  return token?.capital === true && ORGANISATION_HEADS.has(token.lower);
}

function isDetermined(tokens: readonly Token[], i: number): boolean {
  return determines(lowerAt(tokens, i - 1)) || (isAdjective(tokens[i - 1]) && determines(lowerAt(tokens, i - 2)));
}

function determines(word: string): boolean {
  return DETERMINERS.has(word) || word.endsWith("'s");
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    /(?:al|ic|ive|ed|ty|or|ry)$/u.test(token.lower) &&
    !['also', 'jointly'].includes(token.lower)
  );
}

function isInsideName(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.capital === true && tokens[i - 1]?.capital === true;
}
