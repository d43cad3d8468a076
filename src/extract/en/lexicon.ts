import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Token } from '../text/tokens.ts';
import { MONTHS, WEEKDAYS } from './vocabulary/months.ts';
import { FACILITY_HEADS, NEVER_NAMES, ORGANISATION_HEADS, POLICY_WORDS } from './vocabulary/organisations.ts';
import { CHINESE_SURNAMES } from './vocabulary/surnames.ts';
import { DEMONYMS, PLURAL_HEADS, TITLE_HEADS, TITLE_MODIFIERS } from './vocabulary/titles.ts';
import { wordSet } from './vocabulary/word-set.ts';

/** Small joining words inside names of persons. */
const PARTICLES = wordSet(
  'bin binti bint bte ibn ibnu ben ould mint anak ag van von vom de der den da do dos das di du del della dello delle degli dal dalla la le lo los las les al el y e i ten ter af zu zum zur ul ur uz vel wa ole arap',
);

export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && PARTICLES.has(token.lower);
}

export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && /^(?:\p{Lu}\.?|(?:Kh|Ts|Ch|Sh|Zh|Yu|Ya)\.)$/u.test(token.text);
}

export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}&-]{2,12}$/u.test(token.text) && /\p{Lu}{2}/u.test(token.text);
}

/** "Wang Jun", "Jan Ash": short for a month, and a given name. */
const MONTHS_AND_NAMES = wordSet('jan jun');

/** In headlines with capitals they stand right behind names: "Jan Ash Met with". */
export const HEADLINE_VERBS = wordSet('met meets visits visited attends attended receives');

/** Likewise, though as words of prose they tell nothing of what stands beside them. */
const TITLE_CASE_VERBS = wordSet(
  'received exchanged exchanges held leads hosts hosted pays paid inspects inspected concludes concluded begins arrives arrived leaves left departed appoints appointed inaugurates inaugurated instructs instructed directs directed assures assured urges urged emphasises emphasised emphasizes emphasized pledges pledged wraps focuses focused engages engaged launches launched unveils chairs chaired orders approves reviews reviewed seeks stresses stressed highlights highlighted commends commended congratulates congratulated conveys conveyed extends extended expresses expressed reiterates reiterated affirms affirmed underscores underscored underlines underlined reaffirmed discussed witnessed signed joined welcomed thanked vows declares declared explores explored strengthens participates participated assumes assumed completes completed commences commenced embarks scheduled slated unveiled told tells warns warned invites invited accepts accepted interacts interacted felicitates felicitated condoles flags lauds lauded hails hailed travels travelled traveled speaks spoke undertakes undertook praises represents represented presents presented',
);

const VOCABULARY: ReadonlySet<string> = new Set([
  ...NEVER_NAMES,
  ...POLICY_WORDS,
  ...ORGANISATION_HEADS,
  ...FACILITY_HEADS,
  ...TITLE_HEADS,
  ...TITLE_MODIFIERS,
  ...PLURAL_HEADS.keys(),
  ...DEMONYMS.keys(),
  ...[...MONTHS.keys()].filter((month) => !MONTHS_AND_NAMES.has(month)),
  ...WEEKDAYS.keys(),
  ...HEADLINE_VERBS,
]);

/** "Ash Birch Meets": a verb, as headlines write them. */
export function isTitleCaseVerb({ lower }: Token): boolean {
  return HEADLINE_VERBS.has(lower) || TITLE_CASE_VERBS.has(lower);
}

/** "(ABC)" at this position. */
export function isBracketedAcronym(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '(' && isShortForm(tokens[at + 1]) && tokens[at + 2]?.text === ')';
}

/** "LegCo", "ABC": how a body is called for short, where a bracket says so. */
export function isShortForm(token: Token | undefined): boolean {
  return isAcronym(token) || /^\p{Lu}[\p{Ll}\p{N}&]*\p{Lu}[\p{L}\p{N}]*$/u.test(token?.text ?? '');
}

/** "diversification", "seismology", "ownership": by their endings. */
const ABSTRACT = /.{4}(?:ations?|ology|ership|ability|ization|isation)$/u;

/** "Oct.", with its point. */
function isShortMonth(word: string): boolean {
  return word.endsWith('.') && MONTHS.has(word.slice(0, -1));
}

/** Words of government business, of bodies, places and calendars: no part of a bare name. */
export function isVocabulary({ lower }: Token): boolean {
  const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  return VOCABULARY.has(word) || ABSTRACT.test(word) || isShortMonth(word);
}

/** A token that a bare name (without honorific) may be made of. */
export function isNameToken(token: Token | undefined): boolean {
  if (!token?.word || !token.capital || /\p{N}/u.test(token.text) || token.lower.endsWith("'s")) return false;
  if (/^(?:Mr|Ms|Mrs|Dr|Miss|Prof)\.?$/u.test(token.text)) return false;
  if (isInitial(token)) return true;
  return !isVocabulary(token) && !isTitleCaseVerb(token) && !/[/&]/u.test(token.text);
}

const INNER_NAMES = wordSet('amir emir sultan malik sheikh king dean bishop marshal prince parker judge church');

/** "Hossein Amir Birch", "bin Ahmad Sultan Ash": a word of rank between two names is one. */
export function isInnerName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.capital !== true || !INNER_NAMES.has(token.lower)) return false;
  // "Khalid bin Sultan bin Ash".
  const beside = (other: Token | undefined) =>
    isNameToken(other) || (isParticle(other) && /^(?:bin|ibn|bint)$/u.test(other?.lower ?? ''));
  return beside(tokens[i - 1]) && beside(tokens[i + 1]);
}

/** "Chan Tai-man", "Wang Wenhua", "Lee Hsien Loong": a known surname first, then one or two given names. */
export function isChineseShaped(tokens: readonly Token[]): boolean {
  const [surname, ...given] = tokens;
  if (!surname || given.length < 1 || given.length > 2) return false;
  if (!CHINESE_SURNAMES.has(surname.lower)) return false;
  return given.every(
    (t) => t.capital && /^[\p{L}]{1,7}(?:-[\p{L}]{1,7})?$|^[\p{L}]{2,12}$/u.test(t.text) && !isVocabulary(t),
  );
}

const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|iong|uang|eng|ing|ong|i?an|uan|en|in|un|ai|uai|ei|i?ao|ou|iu|ui|ie|ue|ua|ia|uo|er|[aeiou])';
const GIVEN_IN_PINYIN = new RegExp(`^(?:${SYLLABLE}){1,2}$`, 'u');

/** "He Yongxin": a family name, though a pronoun elsewhere; two words of a name, and no more capitals. */
export function isSurnameHe(tokens: readonly Token[], i: number): boolean {
  const [next, after] = [tokens[i + 1], tokens[i + 2]];
  if (tokens[i]?.text !== 'He' || !next?.capital || !GIVEN_IN_PINYIN.test(next.lower)) return false;
  return next.lower.length > 2 && !(after?.capital && after.word);
}

export function isSurnameFirst(name: readonly string[]): boolean {
  const first = name[0]?.toLowerCase() ?? '';
  return name.length > 1 && (CHINESE_SURNAMES.has(first) || isInCapitals(name[0] ?? ''));
}

// "LIND Hsien", but "KP Ash": two or three letters without a vowel are those of given names.
function isInCapitals(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word) && (word.length > 3 || /[AEIOU]/u.test(word));
}

/** Longest place name of the gazetteer that starts at token i (at most five tokens); its end, or i where none does. */
export function placeEnd(tokens: readonly Token[], i: number, gazetteer: Gazetteer): number {
  if (!tokens[i]?.capital) return i;
  for (let to = Math.min(tokens.length, i + 5); to > i; to--) {
    const last = tokens[to - 1];
    if (!last?.word || (!last.capital && to === i + 1)) continue;
    if (!tokens.slice(i, to).every((t) => t.word)) continue;
    const text = tokens
      .slice(i, to)
      .map((t) => t.text)
      .join(' ')
      .replace(/['’]s?$/u, '');
    if (gazetteer.find(text).length > 0) return to;
  }
  return i;
}

const LONGEST_CITY = 4;

/** "received in Port Almira Ambassador Ash": does a place behind "in" end right before i, apart from what begins there? */
export function isBehindPlace(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  for (let from = i - 1; from > 0 && from >= i - LONGEST_CITY; from--)
    if (tokens[from - 1]?.lower === 'in' && placeEnd(tokens, from, gazetteer) === i) return true;
  return false;
}

/** "H.E.", "H. M.", "H E" before two names: a style of two letters, read as two words. */
export function isStyle(tokens: readonly Token[], at: number): boolean {
  const plain = tokens[at]?.text === 'H' && tokens[at + 1]?.text === 'E' && tokens[at + 2]?.capital === true;
  if (plain) return tokens[at + 3]?.capital === true || isParticle(tokens[at + 3]);
  return tokens[at]?.text === 'H.' && /^[EHM]\.?$/u.test(tokens[at + 1]?.text ?? '');
}
