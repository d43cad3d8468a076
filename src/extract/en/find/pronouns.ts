import { lowerAt, type Token } from '../../text/tokens.ts';
import { PLURAL_HEADS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { makeReference, type PersonPhrase } from './person-phrase.ts';

const PRONOUNS = wordSet('he she they both');
const BEHIND_BOTH = wordSet('met held exchanged witnessed signed attended');
const BEHIND_THE_TWO = wordSet('met held exchanged discussed also signed witnessed had later then');

/** "he", "they", "both met", "the two", "the two leaders". */
export function readPronoun(tokens: readonly Token[], i: number): PersonPhrase | null {
  const word = lowerAt(tokens, i);
  if (word === 'the') return readTheTwo(tokens, i);
  if (!PRONOUNS.has(word) || (word === 'both' && !BEHIND_BOTH.has(lowerAt(tokens, i + 1)))) return null;
  const pronoun = word === 'he' || word === 'she' ? word : null;
  return makeReference({ from: i, form: 'PRONOUN', name: word, nameFrom: i, nameTo: i + 1, pronoun });
}

// "the two sides", "the two places" are no persons.
function readTheTwo(tokens: readonly Token[], i: number): PersonPhrase | null {
  if (lowerAt(tokens, i + 1) !== 'two') return null;
  const next = tokens[i + 2];
  const office = PLURAL_HEADS.has(next?.lower ?? '');
  if (!office && next?.word && !BEHIND_THE_TWO.has(next.lower)) return null;
  return makeReference({ from: i, form: 'PRONOUN', name: 'the two', nameFrom: i, nameTo: office ? i + 3 : i + 2 });
}
