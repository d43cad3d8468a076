import { lowerAt, type Token } from '../../text/tokens.ts';
import { isSurnameHe } from '../lexicon.ts';
import { POLICY_WORDS } from '../vocabulary/organisations.ts';
import { PLURAL_HEADS, TITLE_MODIFIERS } from '../vocabulary/titles.ts';
import { ADVERBS, AUXILIARIES, FUTURE } from '../vocabulary/verb-groups.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { makeReference, type PersonPhrase } from './person-phrase.ts';

const PRONOUNS = wordSet('he she they both');
const BEHIND_BOTH = wordSet('met held exchanged witnessed signed attended');
const BEHIND_THE_TWO = wordSet(
  'met held exchanged discussed also signed witnessed had later then visited toured attended inspected agreed reviewed',
);

type Gender = 'he' | 'she' | null;

/** "he", "they", "both met", "the two", "the two leaders", "met him", "Her delegation", "the delegation visited". */
export function readPronoun(tokens: readonly Token[], i: number): PersonPhrase | null {
  const word = lowerAt(tokens, i);
  if (word === 'the') return readTheTwo(tokens, i) ?? readDelegation(tokens, i);
  if (word === 'delegation' && isOpening(tokens, i)) return readMembers(tokens, i, i);
  if (word === 'members' && isOpening(tokens, i)) return readMembersOf(tokens, i);
  if (isFirstPerson(tokens, i)) return pronounAt(i, 'I', null);
  // "Mr A and his delegation visited".
  if ((word === 'his' || word === 'her') && lowerAt(tokens, i - 1) === 'and') return readDelegation(tokens, i);
  if (word === 'both' && isOffices(tokens, i + 1)) return theTwo(i, i + 2, officeAt(tokens, i + 1));
  if (isSurnameHe(tokens, i)) return null;
  const object = readHighness(tokens, i) ?? readObjectPronoun(tokens, i) ?? readPossessive(tokens, i);
  if (object) return object;
  if (!PRONOUNS.has(word) || (word === 'both' && !BEHIND_BOTH.has(lowerAt(tokens, i + 1)))) return null;
  return pronounAt(i, word, word === 'he' || word === 'she' ? word : null);
}

/** "I met": outside quotation marks, before a verb. */
function isFirstPerson(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]?.text !== 'I' || !next?.word || next.capital) return false;
  return !tokens.slice(0, i).some((t) => OPENS_QUOTE.test(t.text));
}

const OPENS_QUOTE = /^["“‘']$/u;

function pronounAt(i: number, name: string, pronoun: Gender): PersonPhrase {
  return makeReference({ from: i, form: 'PRONOUN', name, nameFrom: i, nameTo: i + 1, pronoun });
}

// "the two sides", "the two places" are no persons.
function readTheTwo(tokens: readonly Token[], i: number): PersonPhrase | null {
  if (PAIRS.has(lowerAt(tokens, i + 1)) && isVerb(lowerAt(tokens, i + 2))) return theTwo(i, i + 2);
  if (lowerAt(tokens, i + 1) !== 'two') return readTheMinisters(tokens, i);
  // "the two Foreign Ministers", "the two vice mayors".
  const ranked = TITLE_MODIFIERS.has(lowerAt(tokens, i + 2)) || POLICY_WORDS.has(lowerAt(tokens, i + 2));
  const at = ranked ? i + 3 : i + 2;
  const next = tokens[at];
  const office = PLURAL_HEADS.has(next?.lower ?? '');
  if (!office && (ranked || (next?.word && !BEHIND_THE_TWO.has(next.lower)))) return null;
  return theTwo(i, office ? at + 1 : at, office ? { office: officeOf(tokens, i + 2, at) } : {});
}

const MEETING_OFFICES = wordSet('ministers presidents premiers mayors governors chairmen ambassadors');
/** What ministers do together right behind their name. */
const DONE_TOGETHER = wordSet('met held exchanged signed witnessed visited toured attended co-chaired');

/** "both Ministers signed". */
function isOffices(tokens: readonly Token[], at: number): boolean {
  return MEETING_OFFICES.has(lowerAt(tokens, at)) && isDoneTogether(tokens, at + 1);
}

function isDoneTogether(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (ADVERBS.has(lowerAt(tokens, verb)) || AUXILIARIES.has(lowerAt(tokens, verb))) verb++;
  return DONE_TOGETHER.has(lowerAt(tokens, verb));
}

function officeAt(tokens: readonly Token[], at: number): Pick<PersonPhrase, 'office'> {
  return { office: officeOf(tokens, at, at) };
}

/** "The Ministers also visited", "the Foreign Ministers signed": those of whom the text has told. */
function readTheMinisters(tokens: readonly Token[], i: number): PersonPhrase | null {
  const ranked = POLICY_WORDS.has(lowerAt(tokens, i + 1)) || lowerAt(tokens, i + 1) === 'prime';
  const at = ranked ? i + 2 : i + 1;
  if (i > 0 && tokens[i - 1]?.word && !BEFORE_THEM.has(lowerAt(tokens, i - 1))) return null;
  if (!isOffices(tokens, at)) return null;
  return theTwo(i, at + 1, { office: officeOf(tokens, i + 1, at) });
}

const BEFORE_THEM = wordSet('and while when where');

const PAIRS = wordSet('pair duo');

function isVerb(word: string): boolean {
  return SAYING_VERBS.has(word) || ADVERBS.has(word) || AUXILIARIES.has(word) || BEHIND_THE_TWO.has(word);
}

function theTwo(from: number, nameTo: number, office: Pick<PersonPhrase, 'office'> = {}): PersonPhrase {
  return makeReference({ from, form: 'PRONOUN', name: 'the two', nameFrom: from, nameTo, ...office });
}

/** "foreign minister" of "the two Foreign Ministers". */
function officeOf(tokens: readonly Token[], from: number, head: number): string | null {
  const single = PLURAL_HEADS.get(lowerAt(tokens, head)) ?? null;
  return single && [...tokens.slice(from, head).map((t) => t.lower), single].join(' ');
}

const BEFORE_OBJECT = wordSet('met received meet meets with on by hosted greeted welcomed accompanied joined briefed');
const OBJECTS: ReadonlyMap<string, Gender> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', null],
]);
const BEHIND_HER = wordSet('in at on to during for and the earlier later today yesterday this after before');

/** "received him", "called on them"; "met her" but not "met her deputy". */
function readObjectPronoun(tokens: readonly Token[], i: number): PersonPhrase | null {
  const word = lowerAt(tokens, i);
  const pronoun = OBJECTS.get(word);
  if (pronoun === undefined || !BEFORE_OBJECT.has(lowerAt(tokens, i - 1))) return null;
  const next = tokens[i + 1];
  return word !== 'her' || !next?.word || BEHIND_HER.has(next.lower) ? pronounAt(i, word, pronoun) : null;
}

const RANKS_ADDRESSED = wordSet('highness majesty excellency');

/** "His Royal Highness visited": he did, before a verb. */
function readHighness(tokens: readonly Token[], i: number): PersonPhrase | null {
  const word = lowerAt(tokens, i);
  const at = lowerAt(tokens, i + 1) === 'royal' ? i + 2 : i + 1;
  if (
    (word !== 'his' && word !== 'her') ||
    !RANKS_ADDRESSED.has(lowerAt(tokens, at)) ||
    // "His Highness the Amir received": who he is stands behind it.
    lowerAt(tokens, at + 1) === 'the' ||
    !isVerb(lowerAt(tokens, at + 1))
  )
    return null;
  const pronoun = word === 'his' ? 'he' : 'she';
  const name = lowerAt(tokens, at) === 'excellency' ? 'excellency' : pronoun;
  return makeReference({ from: i, form: 'PRONOUN', name, nameFrom: i, nameTo: at + 1, pronoun });
}

const POSSESSED = wordSet('delegation programme program itinerary schedule visit trip tour party mission stay');

/** "Her delegation began a visit", at the head of a sentence or clause: she did. */
function readPossessive(tokens: readonly Token[], i: number): PersonPhrase | null {
  const word = lowerAt(tokens, i);
  if ((word !== 'his' && word !== 'her') || (i > 0 && tokens[i - 1]?.word)) return null;
  const noun = [1, 2, 3].find((k) => POSSESSED.has(lowerAt(tokens, i + k)));
  return noun === undefined ? null : pronounAt(i, 'possessive', word === 'his' ? 'he' : 'she');
}

/** At the head of a sentence, or behind the comma of its opening. */
function isOpening(tokens: readonly Token[], i: number): boolean {
  return i === 0 || tokens[i - 1]?.text === ',';
}

/** "delegation members visited": their leader did, as "the delegation" stands for him. */
function readMembers(tokens: readonly Token[], from: number, at: number): PersonPhrase | null {
  const members = lowerAt(tokens, at + 1) === 'members' && isDone(lowerAt(tokens, at + 2));
  return members ? makeReference({ from, form: 'DELEGATION', name: '', nameFrom: from, nameTo: at + 2 }) : null;
}

/** "Members of the delegation toured", "members of the Lakeford delegation toured". */
function readMembersOf(tokens: readonly Token[], i: number): PersonPhrase | null {
  if (lowerAt(tokens, i + 1) !== 'of' || lowerAt(tokens, i + 2) !== 'the') return null;
  const delegation = readDelegation(tokens, i + 2, true);
  return delegation && { ...delegation, from: i, nameFrom: i };
}

const ASIDES_OF_GROUPS = wordSet(
  'now comprising consisting numbering comprised made which accompanied joined including',
);
const LONGEST_ASIDE = 24;

/** "The delegation, comprising ten members, visited": where the verb stands behind what is said of it. */
function behindAside(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== ',' || !ASIDES_OF_GROUPS.has(lowerAt(tokens, i + 1))) return i;
  const comma = tokens.findIndex(
    (t, k) => k > i && k < i + LONGEST_ASIDE && t.text === ',' && isDone(lowerAt(tokens, k + 1)),
  );
  return comma < 0 ? i : comma + 1;
}

function isDone(verb: string): boolean {
  return (
    SAYING_VERBS.has(verb) ||
    ADVERBS.has(verb) ||
    AUXILIARIES.has(verb) ||
    FUTURE.has(verb) ||
    DONE_BY_DELEGATIONS.has(verb)
  );
}

const LONGEST_BODY = 12;

/** "the delegation of the Harbour Board visited": behind the body, where it is named in capitals. */
function behindBody(tokens: readonly Token[], i: number, opens: boolean): number {
  if (!['of', 'from'].includes(lowerAt(tokens, i)) || !opens) return i;
  let at = i + 1;
  while (at < i + LONGEST_BODY && (tokens[at]?.capital || IN_BODIES.has(lowerAt(tokens, at)))) at++;
  return tokens[at - 1]?.capital ? at : i;
}

const IN_BODIES = wordSet('the of for and &');

const LONGEST_DELEGATION = 8;
const DONE_BY_DELEGATIONS = wordSet(
  'went began paid departed arrived left returned held had learned learnt took travelled proceeded observed watched',
);
const DELEGATES = wordSet('group delegates');

/** "the delegation visited", "The Hong Kong delegation also": its leader, as the subject of a verb only. */
function readDelegation(tokens: readonly Token[], i: number, ofMembers = false): PersonPhrase | null {
  const of = lowerAt(tokens, i - 1) === 'of' && !ofMembers;
  if (of || ['led', 'heading', 'headed', 'leading', 'lead'].includes(lowerAt(tokens, i - 1))) return null;
  let at = i + 1;
  while (tokens[at]?.capital && at - i < LONGEST_DELEGATION) at++;
  // "the Ostmark Delegation visited": its own noun in capitals, too.
  if (lowerAt(tokens, at - 1) === 'delegation' && tokens[at - 1]?.capital) at--;
  const members = lowerAt(tokens, at) === 'delegation' && lowerAt(tokens, at + 1) === 'members';
  if (members) return ofMembers ? null : readMembers(tokens, i, at);
  const behind = behindBody(tokens, at + 1, isOpening(tokens, i));
  const next = lowerAt(tokens, behindAside(tokens, behind));
  const group = lowerAt(tokens, at);
  if (!(group === 'delegation' || (at === i + 1 && DELEGATES.has(group))) || !isDone(next)) return null;
  if (next === 'led' || next === 'headed') return null;
  const name = [...tokens.slice(i + 1, at), ...tokens.slice(at + 1, behind)].map((token) => token.lower).join(' ');
  return makeReference({ from: i, form: 'DELEGATION', name, nameFrom: i, nameTo: at + 1 });
}
