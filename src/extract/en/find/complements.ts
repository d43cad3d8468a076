import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { isAcronym, isNameToken, isShortForm, placeEnd } from '../lexicon.ts';
import { ORGANISATION_HEADS, POLICY_WORDS } from '../vocabulary/organisations.ts';
import { REGIONS_BEHIND_OFFICES } from '../vocabulary/regions.ts';
import { DEMONYMS, TITLE_HEADS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { demonymAt } from './demonyms.ts';
import { headEnd, readHead } from './heads.ts';
import { isNumeral, phraseEnd } from './phrases.ts';

/** What follows the head of a title: the field that belongs to the title, then the body. */
interface Complement {
  readonly titleTo: number;
  readonly to: number;
  readonly body: { readonly from: number; readonly to: number } | null;
}

const BEFORE_BODY = wordSet('of at to with in on');

/** Reads "[(FIELD)] [in charge of | with responsibility for | for FIELD] [of BODY]" behind a head that ends at `headTo`. */
export function readComplement(tokens: readonly Token[], headTo: number, gazetteer: Gazetteer): Complement {
  const behind = fieldOrRegionBehind(tokens, headTo);
  if (behind) return behind;
  const interim = lowerAt(tokens, headTo) === 'ad' && lowerAt(tokens, headTo + 1) === 'interim';
  if (interim) return readComplement(tokens, headTo + 2, gazetteer);
  let { titleTo, to: at } = readBracketedField(tokens, headTo);
  const alsoOf = at === headTo ? fieldBesideState(tokens, headTo, gazetteer) : headTo;
  if (alsoOf > headTo) titleTo = at = alsoOf;
  if (['in', 'charge', 'of'].every((word, k) => lowerAt(tokens, at + k) === word)) at += 2;
  if (['with', 'responsibility', 'for'].every((word, k) => lowerAt(tokens, at + k) === word)) at += 2;
  if (lowerAt(tokens, at) === 'for') {
    const from = afterArticle(tokens, at + 1);
    const to = fieldInField(tokens, phraseEnd(tokens, from, gazetteer, 'FIELD'), gazetteer);
    if (to > from) ({ titleTo, to: at } = readBracketedField(tokens, secondField(tokens, to, gazetteer)));
  }
  const none = { titleTo, to: at, body: null };
  // "Ashford's Ambassador to Birch": where to is part of the title, who sends stands elsewhere.
  if (lowerAt(tokens, at) === 'to' && MISSION_TITLES.has(lastOfTitle(tokens, headTo))) {
    const to = phraseEnd(tokens, afterArticle(tokens, at + 1), gazetteer, 'BODY');
    if (to > at + 1) return { titleTo: to, to, body: null };
  }
  const rank = rankServed(tokens, at);
  if (rank > at) return { titleTo: rank, to: rank, body: null };
  if (isOfHolder(tokens, at) || isWhere(tokens, headTo, at, gazetteer)) return none;
  const complement = BEFORE_BODY.has(lowerAt(tokens, at)) ? readBody(tokens, at, titleTo, gazetteer) : null;
  if (!complement) return { ...none, to: skipInterim(tokens, at) };
  return withoutSeat(tokens, headTo, { ...complement, to: skipFieldBehind(tokens, complement, gazetteer) }, gazetteer);
}

const OF_LANDS = wordSet(
  'president vice-president premier minister king queen amir emir sultan chancellor mayor speaker taoiseach secretary-general ceo chairman chairwoman chairperson pope',
);

/** "met the President in Ashford", "invited the Minister to Birch": where, and no body of his. */
function isWhere(tokens: readonly Token[], headTo: number, at: number, gazetteer: Gazetteer): boolean {
  if (!['in', 'to', 'on'].includes(lowerAt(tokens, at)) || !OF_LANDS.has(lowerAt(tokens, headTo - 1))) return false;
  return placeEnd(tokens, at + 1, gazetteer) > at + 1;
}

const LONGEST_FIELD = 4;

/** "Governor Sindh Tom Ash", "Secretary Civil Aviation Shri Tom Ash": a region or a field right behind the head, and the name; else null. */
function fieldOrRegionBehind(tokens: readonly Token[], headTo: number): Complement | null {
  const region = REGIONS_BEHIND_OFFICES.has(lowerAt(tokens, headTo)) && tokens[headTo]?.capital;
  if (region && isNameToken(tokens[headTo + 1])) {
    return { titleTo: headTo, to: headTo + 1, body: { from: headTo, to: headTo + 1 } };
  }
  const house = houseBehind(tokens, headTo);
  if (house > headTo) return { titleTo: headTo, to: house, body: { from: headTo, to: house } };
  if (!['secretary', 'minister'].includes(lowerAt(tokens, headTo - 1))) return null;
  let to = headTo;
  while (to < headTo + LONGEST_FIELD && tokens[to]?.capital && (isField(tokens[to]) || tokens[to]?.lower === 'civil'))
    to++;
  const named = SOUTH_ASIAN.has(lowerAt(tokens, to));
  return to > headTo && named ? { titleTo: to, to, body: null } : null;
}

const PRESIDING = wordSet('chairman chairperson speaker president');
const HOUSES = ['senate', 'national assembly', 'provincial assembly', 'joint chiefs of staff committee'];

/** "Chairman Senate Ash Birch", "Director General ABCD Ash Birch": a body right behind the head, and the name; `headTo` where none stands. */
function houseBehind(tokens: readonly Token[], headTo: number): number {
  const named = (at: number) => tokens[at]?.capital === true && tokens[at + 1]?.capital === true;
  const letters = isAcronym(tokens[headTo]) && (tokens[headTo]?.text.length ?? 0) > 2;
  const whole =
    letters && isNameToken(tokens[headTo + 1]) && isNameToken(tokens[headTo + 2]) && !isAcronym(tokens[headTo + 1]);
  if (whole) return headTo + 1;
  if (!PRESIDING.has(lowerAt(tokens, headTo - 1))) return headTo;
  for (const house of HOUSES) {
    const words = house.split(' ');
    const to = headTo + words.length;
    if (words.every((word, k) => lowerAt(tokens, headTo + k) === word) && named(to)) return to;
  }
  return headTo;
}

const SOUTH_ASIAN = wordSet('shri smt smt. sh. syed dr dr. mr mr.');

/** "Ambassador-designate", "Ambassador Designate": the word before. */
function lastOfTitle(tokens: readonly Token[], headTo: number): string {
  const last = lowerAt(tokens, headTo - 1);
  return ['designate', 'elect'].includes(last)
    ? lowerAt(tokens, headTo - 2)
    : last.replace(/-(?:designate|elect)$/u, '');
}

/** "Security Adviser to the Vice President Ann Bell": whose rank tells which adviser; where it ends, `at` for any other. */
function rankServed(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 'to' || lowerAt(tokens, at + 1) !== 'the') return at;
  if (!['vice', 'deputy'].includes(lowerAt(tokens, at + 2)) || !tokens[at + 2]?.capital) return at;
  const head = readHead(tokens, at + 2);
  return head && !head.plural && lowerAt(tokens, head.to) !== 'of' ? head.to : at;
}

/** "Special Envoy of President Ash": whose envoy he is names another person, and no body. */
function isOfHolder(tokens: readonly Token[], at: number): boolean {
  if (!['of', 'to'].includes(lowerAt(tokens, at))) return false;
  const from = afterArticle(tokens, at + 1);
  const end = headEnd(tokens, from);
  // "Secretary to the President Ann Bell": she is the secretary.
  if (lowerAt(tokens, at) === 'to' && from > at + 1) return false;
  // "Special Representative of the Secretary-General Ann Bell": likewise.
  if (from > at + 1 && lowerAt(tokens, end - 1) === 'secretary-general') return false;
  return end > from && tokens[from]?.capital === true && isNameToken(tokens[end]);
}

/** "Minister of State and Foreign Affairs": where the field ends; `at` where none stands. */
function fieldBesideState(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  if (lowerAt(tokens, at - 1) !== 'state' || lowerAt(tokens, at - 3) !== 'minister' || lowerAt(tokens, at) !== 'and')
    return at;
  const from = afterArticle(tokens, lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1);
  const to = phraseEnd(tokens, from, gazetteer, 'FIELD');
  return to > from && isPolicyField(tokens, from, to) ? to : at;
}

/** "Secretary for Cooperation in Justice Affairs": where the second field ends; `at` where another word stands. */
function fieldInField(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  if (lowerAt(tokens, at) !== 'in') return at;
  const to = phraseEnd(tokens, at + 1, gazetteer, 'FIELD');
  return to > at + 1 && isPolicyField(tokens, at + 1, to) ? to : at;
}

/** "Minister of State for Foreign Affairs and for Defence": where the second field ends. */
function secondField(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  if (lowerAt(tokens, at) !== 'and' || lowerAt(tokens, at + 1) !== 'for') return at;
  const from = afterArticle(tokens, at + 2);
  return Math.max(at, phraseEnd(tokens, from, gazetteer, 'FIELD'));
}

// "Chargé d'Affaires, a.i.,": for the time being.
function skipInterim(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.text === ',' ? at + 1 : at;
  return ['a', '.', 'i', '.'].every((text, k) => lowerAt(tokens, from + k) === text) ? from + 4 : at;
}

// "Deputy Secretary-General of ASEAN for Economic Community": what the post is for may follow the body.
function skipFieldBehind(tokens: readonly Token[], { to, body }: Complement, gazetteer: Gazetteer): number {
  if (!body) return to;
  // "Director of the Alliance at the World Office": the body that holds the body.
  if (lowerAt(tokens, to) === 'at' && lowerAt(tokens, to + 1) === 'the')
    return Math.max(to, phraseEnd(tokens, to + 2, gazetteer, 'BODY'));
  // "Minister in the Prime Minister's Department (Legal Affairs)".
  const bracketed = readBracketedField(tokens, to);
  if (bracketed.titleTo > to) return bracketed.titleTo;
  const at = skipAcronym(tokens, to);
  // "Representative of the Programme (TP) in Ostmark": where the office is.
  const seat = lowerAt(tokens, at) === 'in' ? placeEnd(tokens, at + 1, gazetteer) : at;
  if (seat > at + 1) return seat;
  // "Adviser to the President on Economic Affairs".
  const isField =
    lowerAt(tokens, at) === 'for' ||
    (lowerAt(tokens, at) === 'on' && [body.from, body.to - 1].some((k) => headEnd(tokens, k) === body.to));
  if (!isField) return to;
  return Math.max(to, phraseEnd(tokens, afterArticle(tokens, at + 1), gazetteer, 'FIELD'));
}

const MISSION_TITLES = wordSet(
  'ambassador ambassadors representatives plenipotentiary consul consul-general general commissioner representative envoy delegate observer',
);

/** "Consul General of Japan in Hong Kong", "Ambassador of Norway to ASEAN": who sends, and where to. */
function withoutSeat(
  tokens: readonly Token[],
  headTo: number,
  complement: Complement,
  gazetteer: Gazetteer,
): Complement {
  const { body, to } = complement;
  if (!body || !MISSION_TITLES.has(lastOfTitle(tokens, headTo))) return complement;
  // "Chinese Consul General in Ashford": only where the office is.
  const isConsul = [1, 2].some((k) => lowerAt(tokens, headTo - k).startsWith('consul'));
  if (isConsul && lowerAt(tokens, body.from - 1) === 'in') return { ...complement, body: null };
  const seat = tokens.findIndex((t, k) => k > body.from && k < to && (t.lower === 'in' || t.lower === 'to'));
  if (seat > 0) return { ...complement, body: { from: body.from, to: seat } };
  if (!['to', 'in', 'at'].includes(lowerAt(tokens, to))) return complement;
  return { ...complement, to: Math.max(to, phraseEnd(tokens, afterArticle(tokens, to + 1), gazetteer, 'BODY')) };
}

// "Permanent Secretary (Defence)": the field in brackets.
function readBracketedField(tokens: readonly Token[], headTo: number): { titleTo: number; to: number } {
  const at = skipAcronym(tokens, headTo);
  if (tokens[at]?.text !== '(') return { titleTo: headTo, to: at };
  const close = tokens.findIndex((t, k) => k > at && k < at + 8 && t.text === ')');
  const field = tokens.slice(at + 1, close);
  const isField =
    close > at + 1 &&
    (field.every((t) => POLICY_WORDS.has(t.lower) || LIGHT.has(t.lower)) || isCapitalised(field, tokens[close + 1]));
  if (!isField) return { titleTo: headTo, to: isRemark(field, tokens[close + 1]) ? close + 1 : at };
  // "Deputy Secretary (Planning) 2": several of one rank are counted.
  const to = /^\d$/u.test(tokens[close + 1]?.text ?? '') ? close + 2 : close + 1;
  return { titleTo: to, to };
}

const LONGEST_REMARK = 5;

/** "Trade Representative (minister's level) and …", "the Secretary for Ports (second right), Mr A". */
function isRemark(field: readonly Token[], behind: Token | undefined): boolean {
  const short = field.length > 0 && field.length <= LONGEST_REMARK && field.every((t) => !t.capital);
  return short && (behind?.text === ',' || behind?.lower === 'and');
}

// "Assistant Commissioner (Harbour Boundary) of Ports", "the Comptroller (Chief Executive) of the Office".
function isCapitalised(field: readonly Token[], behind: Token | undefined): boolean {
  const goesOn = ['of', 'for', ','].includes(behind?.lower ?? '') || behind?.capital === true;
  return goesOn && field.every((t) => /^\p{Lu}.*\p{Ll}/u.test(t.text) || LIGHT.has(t.lower));
}

function readBody(tokens: readonly Token[], at: number, titleTo: number, gazetteer: Gazetteer): Complement | null {
  const seat = standingCommitteeEnd(tokens, at);
  if (seat > at) {
    const more = lowerAt(tokens, seat) === 'of' ? readBody(tokens, seat, seat, gazetteer) : null;
    return more ?? { titleTo: seat, to: seat, body: null };
  }
  const from = afterArticle(tokens, at + 1);
  const to = bodyEnd(tokens, from, gazetteer);
  const fields = fieldsOfMinister(tokens, at, gazetteer);
  if (fields) return fields;
  if (to === from) return null;
  if (lowerAt(tokens, at) !== 'of' || !belongsToTitle(tokens, at, from, to, gazetteer))
    return { titleTo, to, body: { from, to } };
  // "Minister of Foreign Affairs of Singapore": a field of policy belongs to the title.
  const field = fieldBehindField(tokens, readBracketedField(tokens, to).to, gazetteer);
  const more = lowerAt(tokens, field) === 'of' ? afterArticle(tokens, field + 1) : field;
  const end = more > field ? phraseEnd(tokens, more, gazetteer, 'BODY') : field;
  return end > more
    ? { titleTo: field, to: end, body: { from: more, to: end } }
    : { titleTo: field, to: field, body: null };
}

/** "Under-Secretary of Commerce for Foreign Trade": where the second field ends; `at` where none stands. */
function fieldBehindField(tokens: readonly Token[], at: number, gazetteer: Gazetteer): number {
  if (lowerAt(tokens, at) !== 'for') return at;
  const from = afterArticle(tokens, at + 1);
  const to = phraseEnd(tokens, from, gazetteer, 'FIELD');
  return to > from && isPolicyField(tokens, from, to) ? to : at;
}

const LONGEST_FIELDS = 16;

/** "Minister of Foreign Affairs, Lake Integration and Worship of the Republic of Ostmark": what stands before the land; else null. */
function fieldsOfMinister(tokens: readonly Token[], at: number, gazetteer: Gazetteer): Complement | null {
  if (lowerAt(tokens, at - 1) !== 'minister' || !['of', 'for'].includes(lowerAt(tokens, at))) return null;
  const from = afterArticle(tokens, at + 1);
  if (placeEnd(tokens, from, gazetteer) > from) return null;
  let to = from;
  while (to < from + LONGEST_FIELDS && (tokens[to]?.capital || BETWEEN_FIELDS.has(lowerAt(tokens, to)))) to++;
  const land = afterArticle(tokens, to + 1);
  const known = placeEnd(tokens, land, gazetteer) > land || STATES.has(lowerAt(tokens, land));
  if (to === from || lowerAt(tokens, to) !== 'of' || !known || !areFields(tokens.slice(from, to))) return null;
  const end = phraseEnd(tokens, land, gazetteer, 'BODY');
  return { titleTo: to, to: end, body: { from: land, to: end } };
}

const BETWEEN_FIELDS = wordSet('and & , the');
const STATES = wordSet('republic kingdom state union commonwealth federation principality');

/** Each of a list ends in a word of policy, or in a plural or an abstract noun. */
function areFields(words: readonly Token[]): boolean {
  const ends = words.filter(
    (t, i) => t.capital && (i + 1 === words.length || BETWEEN_FIELDS.has(words[i + 1]?.lower ?? '')),
  );
  const titled = words.some(
    (t) => STATES.has(t.lower) || (t.capital && TITLE_HEADS.has(t.lower) && !POLICY_WORDS.has(t.lower)),
  );
  return !titled && ends.every(({ lower }) => POLICY_WORDS.has(lower) || /.{4}(?:[^s]s|ion)$/u.test(lower));
}

// "Member of the Standing Committee of the Ashford Committee": the seat is the post, at the body behind it.
function standingCommitteeEnd(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at - 1) !== 'member' || lowerAt(tokens, at) !== 'of') return at;
  const from = afterArticle(tokens, at + 1);
  return lowerAt(tokens, from) === 'standing' && lowerAt(tokens, from + 1) === 'committee' ? from + 2 : at;
}

/** Offices that are called by what they direct: "Director of Fire Services", "Commissioner of Customs and Excise". */
const FIELD_OFFICES = wordSet('director commissioner controller postmaster');

function belongsToTitle(tokens: readonly Token[], at: number, from: number, to: number, gazetteer: Gazetteer): boolean {
  if (isPolicyField(tokens, from, to) || isMinistersField(tokens, at, from, to)) return true;
  if (!FIELD_OFFICES.has(lowerAt(tokens, at - 1)) || placeEnd(tokens, from, gazetteer) > from) return false;
  const words = tokens.slice(from, to);
  if (/^programmes?$|^programs?$|^initiative$/u.test(words.at(-1)?.lower ?? '')) return false;
  // "Commissioner of Ostrane Revenue Service": the service of a country is a body.
  if (demonymAt(tokens, from) !== null) return false;
  return (
    words.every((t) => !isAcronym(t) && (!ORGANISATION_HEADS.has(t.lower) || t.lower.startsWith('service'))) &&
    words.some((t) => POLICY_WORDS.has(t.lower))
  );
}

/** "Minister of Foreign Affairs and Worship": what a minister is of begins with a field, and no body is among its words. */
function isMinistersField(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((t) => !LIGHT.has(t.lower) && t.word);
  const body = words.some((t) => isAcronym(t) || BODY_ENDS.has(t.lower) || ORGANISATION_HEADS.has(t.lower));
  const joined = tokens.slice(from, to).some((t) => ['and', '&', ','].includes(t.lower));
  const minister = lowerAt(tokens, at - 1) === 'minister';
  // "Minister of Cabinet Affairs".
  if (minister && words.length > 1 && words.at(-1)?.lower === 'affairs') return true;
  return minister && joined && isField(words[0]) && !body;
}

function bodyEnd(tokens: readonly Token[], from: number, gazetteer: Gazetteer): number {
  const field = phraseEnd(tokens, from, gazetteer, 'FIELD');
  if (field > from && lowerAt(tokens, field) === 'of' && isPolicyField(tokens, from, field)) return field;
  return phraseEnd(tokens, from, gazetteer, isField(tokens[from]) ? 'LIST' : 'BODY');
}

const FRIENDLY = wordSet('friendly sisterly brotherly fraternal');

function afterArticle(tokens: readonly Token[], i: number): number {
  if (lowerAt(tokens, i) !== 'the') return i;
  // "the friendly Republic of Ostmark".
  if (FRIENDLY.has(lowerAt(tokens, i + 1)) && tokens[i + 2]?.capital) return i + 2;
  // "the province's Department of Health".
  return !tokens[i + 1]?.capital && lowerAt(tokens, i + 1).endsWith("'s") ? i + 2 : i + 1;
}

function isField(token: Token | undefined): boolean {
  return token !== undefined && POLICY_WORDS.has(token.lower) && !ORGANISATION_HEADS.has(token.lower);
}

const LIGHT = wordSet('and of the & ,');
/** Words of policy that a body rather than a field ends with. */
const BODY_ENDS = wordSet(
  'administration service services department region government bank committee group party council union nations republic kingdom asean commonwealth liaison people',
);

function isPolicyField(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter((t) => !LIGHT.has(t.lower) && t.word && !isNumeral(t));
  if (words.length === 0 || BODY_ENDS.has(words.at(-1)?.lower ?? '')) return false;
  // "the Republic of South Ostmark".
  if (words.length > 1 && STATES.has(words[0]?.lower ?? '') && words[0]?.lower !== 'state') return false;
  // "General Administration of Sport": an office, not a field.
  if (words[0]?.lower === 'general' && words[1]?.lower === 'administration') return false;
  return (
    words.every((t) => POLICY_WORDS.has(t.lower) || DEMONYMS.has(t.lower) || /^(?:state|eu)$/u.test(t.lower)) &&
    words.some(isField)
  );
}

/** Behind "(SCED)", if it stands here. */
export function skipAcronym(tokens: readonly Token[], at: number): number {
  const quoted = /^["“‘]$/u.test(tokens[at + 1]?.text ?? '') && /^["”’]$/u.test(tokens[at + 3]?.text ?? '');
  if (quoted && tokens[at]?.text === '(' && isShortForm(tokens[at + 2]) && tokens[at + 4]?.text === ')') return at + 5;
  if (tokens[at]?.text !== '(' || !isShortForm(tokens[at + 1])) return at;
  // "(SCED)", "(HETO Ashford)".
  const close = [at + 2, at + 3, at + 4].find((k) => tokens[k]?.text === ')');
  return close === undefined ? at : close + 1;
}
