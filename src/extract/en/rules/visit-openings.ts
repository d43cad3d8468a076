import { lowerAt, type Token } from '../../text/tokens.ts';
import { isKindOfBody } from '../find/phrases.ts';
import type { SetClause } from '../scene.ts';
import { FACILITY_HEADS } from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const KINDS_OF_TOWN = wordSet('city town municipality capital village');

/** "the port city of Ashford", "the capital Ashford": where the name begins; `from` where no such words stand. */
export function behindKind(tokens: readonly Token[], from: number): number {
  const kind = [1, 2].find((k) => KINDS_OF_TOWN.has(lowerAt(tokens, from + k)) && !tokens[from + k]?.capital);
  if (kind === undefined || lowerAt(tokens, from) !== 'the') return from;
  const joint = from + kind + 1;
  const name = JOINS_NAME.has(lowerAt(tokens, joint)) ? joint + 1 : joint;
  return tokens[name]?.capital ? name : from;
}

const JOINS_NAME = wordSet('of ,');

const COUNTS = wordSet('two three four five six seven eight nine ten eleven twelve');
const COUNTED_PLACES = wordSet(
  'cities city provinces places locations sites countries districts towns stops institutions facilities venues museums attractions landmarks projects sections zones companies enterprises firms organisations organizations universities schools hospitals parks bases villages units agencies',
);
const LONGEST_COUNTED = 12;

/** "visited the three cities for the project – A, B and C": the names behind the dash; `from` where none stand. */
export function behindCount(tokens: readonly Token[], from: number): number {
  const opens = BEFORE_COMMON.has(lowerAt(tokens, from)) || COUNTS.has(lowerAt(tokens, from));
  if (tokens[from]?.capital || !opens) return from;
  const end = tokens.findIndex(
    (t, i) =>
      i > from &&
      i < from + LONGEST_COUNTED &&
      (['–', '—', '-', ':'].includes(t.text) || t.lower === 'namely' || t.lower === 'including'),
  );
  const counted = end > 0 && tokens.slice(from, end).some((t) => COUNTED_PLACES.has(t.lower));
  const behind = tokens[end + 1]?.text === ':' ? end + 2 : end + 1;
  return counted && !tokens.slice(from, end).some((t) => t.text === ',' && t !== tokens[end - 1]) ? behind : from;
}

const LONGEST_COMMON = 6;
const LEADS_TO_NAME = wordSet('at of in inside');

/** "toured the new laboratory at the Lakeford Institute": the name that common nouns belong to; `from` where there is none. */
export function behindCommonNouns({ kind, sentence: { tokens } }: SetClause, from: number): number {
  if (kind !== 'VISIT' || !BEFORE_COMMON.has(lowerAt(tokens, from))) return from;
  let at = from + 1;
  while (
    tokens[at]?.word &&
    !tokens[at]?.capital &&
    !LEADS_TO_NAME.has(lowerAt(tokens, at)) &&
    at - from < LONGEST_COMMON
  )
    at++;
  const noun = lowerAt(tokens, at - 1);
  // "the website of the Museum", "the family of the Chairman of the Board": nobody went there.
  const isPremises = FACILITY_HEADS.has(noun) || PREMISES.has(noun);
  const leads = LEADS_TO_NAME.has(lowerAt(tokens, at)) && (lowerAt(tokens, at) !== 'of' || isPremises);
  if (at === from + 1 || !leads) return from;
  const name = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  let end = name;
  while (tokens[end]?.capital || ['of', 'for', 'and'].includes(lowerAt(tokens, end))) end++;
  const isSeat = SEATS.has(noun) && lowerAt(tokens, at) === 'of';
  return end > name && (isSeat || tokens.slice(name, end).some((t) => t.capital && isKindOfBody(t))) ? name : from;
}

/** What has a name only from whose it is. */
const SEATS = wordSet('headquarters campus factory plant premises');
const PREMISES = wordSet('facilities premises grounds laboratories offices workshops halls wards classrooms');
const BEFORE_COMMON = wordSet('the a an its their various some several');
