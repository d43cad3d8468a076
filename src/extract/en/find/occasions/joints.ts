import type { Gazetteer } from '../../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../../text/tokens.ts';
import { placeEnd } from '../../lexicon.ts';
import { MONTHS, WEEKDAYS } from '../../vocabulary/months.ts';
import { CLAUSE_STARTS, PARTICIPLES_OF_NAMES, PAST_VERBS } from '../../vocabulary/occasion-phrases.ts';
import { TITLE_HEADS } from '../../vocabulary/titles.ts';
import { wordSet } from '../../vocabulary/word-set.ts';

export type OccasionKind = 'EVENT' | 'AGREEMENT';

/** Does a joining word end the name, because a clause, a day or a place follows? */
export function stopsAtJoint(
  tokens: readonly Token[],
  at: number,
  from: number,
  gazetteer: Gazetteer,
  kind: OccasionKind,
): boolean {
  const next = tokens[at + 1];
  switch (lowerAt(tokens, at)) {
    case 'and':
      return startsClause(next) || isVerbWithObject(tokens, at + 1);
    case 'between':
      return kind === 'AGREEMENT' && !saysSubject(tokens, at, from);
    case 'in':
      return startsDate(next) || startsPlace(tokens, at + 1, gazetteer) || isWhere(next, at - from, kind);
    case 'on':
      return startsDate(next);
    case 'to':
      return next !== undefined && !startsName(next) && !(kind === 'EVENT' && OCCASIONS_OF.has(next.lower));
    case 'for':
      return kind === 'EVENT' && next?.capital === false && next.lower.endsWith('ing');
    default:
      return false;
  }
}

// "signed the pact in Northby": behind a head alone stands where, even where no register knows the place.
function isWhere(next: Token | undefined, words: number, kind: OccasionKind): boolean {
  return kind === 'EVENT' ? startsName(next) : words === 1 && next?.capital === true;
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || token.lower === 'the');
}

/** "a reception to mark the anniversary": what it is for names it. */
const OCCASIONS_OF = wordSet('mark celebrate commemorate honour honor welcome');

const BEFORE_SUBJECT = wordSet('on for concerning regarding relating');

// "an agreement between A and B on X": the parties belong to the name only where its subject follows them.
function saysSubject(tokens: readonly Token[], between: number, from: number): boolean {
  const isSubject = (t: Token, i: number, all: readonly Token[]) =>
    BEFORE_SUBJECT.has(t.lower) && !(t.lower === 'for' && isOffice(all[i - 1]));
  return (
    !tokens.slice(from, between).some(isSubject) && tokens.slice(between, between + LONGEST_PARTIES).some(isSubject)
  );
}

const LONGEST_PARTIES = 40;

/** "Secretary for Ports": of a party's title. */
function isOffice(before: Token | undefined): boolean {
  return before?.capital === true && TITLE_HEADS.has(before.lower);
}

function startsPlace(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  const from = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  return placeEnd(tokens, from, gazetteer) > from;
}

function startsDate(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d{2}$/u.test(token.lower) ||
    (token.capital && (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)))
  );
}

/** Does a verb or adverb follow "and", so that a new clause begins? */
function startsClause(token: Token | undefined): boolean {
  if (!token || CLAUSE_STARTS.has(token.lower)) return true;
  return !token.capital && (PAST_VERBS.has(token.lower) || isPastTense(token.lower));
}

// "attended the Open House and reflects the ties", "sign the Agreement and host a dinner".
function isVerbWithObject(tokens: readonly Token[], at: number): boolean {
  const verb = /^\p{Ll}{3,}$/u.test(tokens[at]?.text ?? '') && !PREPOSITIONS.has(lowerAt(tokens, at));
  return verb && DETERMINERS.has(lowerAt(tokens, at + 1));
}

const PREPOSITIONS = wordSet('for with from into over under between among towards the');
const DETERMINERS = wordSet('the a an its their his her');

function isPastTense(word: string): boolean {
  return word.length > 4 && word.endsWith('ed') && !PARTICIPLES_OF_NAMES.has(word);
}
