import { lowerAt, type Token } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import { isKindOfBody, opensNextPhrase, phraseText } from '../find/phrases.ts';
import { OBJECT_PRONOUNS, type PersonMention } from '../references/index.ts';
import { type Part, type Scene, type SetClause, tokenSpan } from '../scene.ts';
import { DEMONYMS, TITLE_HEADS } from '../vocabulary/titles.ts';
import { ADVERBS } from '../vocabulary/verb-groups.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** The persons behind a verb of meeting, one list for each occasion; "and then" begins another. */
export function objectGroups(clause: SetClause): PersonMention[][] {
  const { tokens } = clause.sentence;
  const first = clause.persons.find((p) => p.persons.length > 0 && startsObject(clause, p));
  if (!first) return [];
  const groups: PersonMention[][] = [[first]];
  const [, ...others] = groupAfter(tokens, clause.persons, first, tokens.length).filter(
    (p) => p === first || !isNextSubject(clause, p),
  );
  const each = tokens.slice(clause.groupFrom, first.phrase.from).some((t) => SEPARATE.has(t.lower));
  let end = first.phrase.to;
  for (const mention of others) {
    if (each || isApart(tokens, end, mention.phrase.from)) groups.push([mention]);
    else groups.at(-1)?.push(mention);
    end = mention.phrase.to;
  }
  return groups;
}

const LONGEST_LIST = 60;

/** "met her counterparts, including:" and a line for each: those whom the lines below begin with. */
export function listedBelow(clause: SetClause, scene: Scene): { mention: PersonMention; sentence: number }[] {
  const { sentence, limit } = clause;
  if (sentence.tokens.at(-1)?.text !== ':' || limit < sentence.tokens.length) return [];
  const listed: { mention: PersonMention; sentence: number }[] = [];
  for (const next of scene.sentences.slice(sentence.index + 1, sentence.index + LONGEST_LIST)) {
    const [mention] = scene.people.mentions[next.index] ?? [];
    const first = next.tokens.findIndex((t) => t.word && t.text.length > 1);
    if (next.block === sentence.block || !mention || mention.phrase.from > first + 1 || next.tokens.length > 60) break;
    if (scene.clauses.some((c) => c.sentence === next)) break;
    listed.push({ mention, sentence: next.index });
  }
  return listed;
}

// The list must not run into the subject of the next clause: "met A, and B attended".
function isNextSubject(clause: SetClause, { phrase }: PersonMention): boolean {
  const { tokens } = clause.sentence;
  // "met A, and Blue Gate Director B attended": capitals that nobody knows may stand between.
  const before = tokens.findLastIndex((t, i) => i < phrase.from && !t.capital);
  if (lowerAt(tokens, before) !== 'and') return false;
  return phrase.to > clause.limit || (phrase.to === clause.limit && isFiniteVerb(tokens, clause.limit));
}

/** "met A, and B attended": the verb right behind B has no other subject; "accompanied by C" needs none. */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (ADVERBS.has(lowerAt(tokens, verb))) verb++;
  return SAYING_VERBS.has(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) !== 'by';
}

function isApart(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens.slice(from, to).some((t) => t.lower === 'then' || t.lower === 'followed') || lowerAt(tokens, to) === 'then'
  );
}

/** "held separate meetings with A and B": one occasion each. */
const SEPARATE = wordSet('separate separately respectively meetings');

const BEFORE_OBJECT = wordSet(
  'h. e. h.e. he hh hrh excellency highness majesty royal with and today yesterday the visiting a an his her their its counterpart counterparts outgoing departing incoming newly-appointed newly-elected newly-accredited elected re-elected accredited designate new non-resident friendly sisterly brotherly separately respectively both also by then first newly appointed local former on upon to each of old friend jointly together following host hosts guest',
);
/** "met with a delegation led by Mr A": words that open a list of names behind other words. */
const OPENING_NAMES = wordSet(
  'led co-led leaded headed including included includes comprised comprises comprising consisting composed leadership namely among such chaired :',
);
const LONGEST_GAP = 28;

function startsObject(clause: SetClause, { phrase }: PersonMention): boolean {
  if (phrase.from < clause.to || phrase.from > clause.limit + 1) return false;
  if (phrase.form === 'PRONOUN') return OBJECT_PRONOUNS.has(phrase.name) && phrase.from <= clause.to + 1;
  const gap = behindAside(wordsBefore(clause, phrase.from));
  if (gap.length > LONGEST_GAP) return false;
  if (
    gap.every(
      (word, i) =>
        BEFORE_OBJECT.has(word) ||
        OWNED.test(word) ||
        DEMONYMS.has(word) ||
        isCounterparts(gap, i) ||
        isOfCounterpart(gap, i),
    )
  )
    return true;
  if (isSecondVerb(gap) || isLowerBody(clause, phrase)) return true;
  if (isOwner(clause.sentence.tokens.slice(clause.to, phrase.from))) return true;
  if (isUnknownTitle(clause.sentence.tokens.slice(clause.to, phrase.from))) return true;
  if (isAdverbial(clause.sentence.tokens.slice(clause.to, phrase.from), phrase)) return true;
  if (isUnknownBody(clause.sentence.tokens.slice(clause.to, phrase.from), phrase)) return true;
  if (isUnknownRank(clause.sentence.tokens.slice(clause.to, phrase.from), phrase)) return true;
  if (isLowerOffice(gap)) return true;
  const opens = gap.slice(-2).some((word) => OPENING_NAMES.has(word)) || gap.slice(-3).join(' ') === 'made up of';
  return opens && !gap.includes('.') && !gap.includes(';');
}

/** The words between the verb and a name, without offices whose holders the release does not name. */
function wordsBefore({ sentence: { tokens }, to, persons }: SetClause, from: number): string[] {
  const unnamed = persons.filter((p) => p.phrase.form === 'TITLE' && p.persons.length === 0);
  return tokens
    .slice(to, from)
    .filter((_, i) => !unnamed.some(({ phrase }) => phrase.from <= to + i && to + i < phrase.to))
    .map((t) => t.lower);
}

/** "were received by hospital director Mr A": a common noun before a title in small letters. */
function isLowerBody({ sentence: { tokens }, to }: SetClause, { from, posts }: PersonMention['phrase']): boolean {
  const [noun, title] = [tokens[from - 1], tokens[from]];
  const plain = noun?.word === true && !noun.capital && /^\p{Ll}{4,}$/u.test(noun.text) && title?.capital === false;
  return plain && from - 1 === to && posts.length > 0 && !/(?:ed|ing|ly)$/u.test(noun.lower);
}

/** "met with and entertained Mr A": a second verb with the same object. */
function isSecondVerb(gap: readonly string[]): boolean {
  return gap.length > 1 && gap.length < 4 && gap[0] === 'and' && /ed$/u.test(gap[1] ?? '');
}

const OWNED = /^\p{Ll}+'s$/u;

/** "his Japanese counterpart, Minister A": the comma behind it. */
function isCounterparts(gap: readonly string[], i: number): boolean {
  return gap[i] === ',' && /^counterparts?$/u.test(gap[i - 1] ?? '');
}

/** "his Port Velmora counterpart": whatever land is named so. */
function isOfCounterpart(gap: readonly string[], i: number): boolean {
  const owner = gap.slice(Math.max(0, i - LONGEST_LAND), i).some((word) => /^(?:his|her|their)$/u.test(word));
  return owner && gap.slice(i + 1, i + 1 + LONGEST_LAND).some((word) => /^counterparts?$/u.test(word));
}

const LONGEST_LAND = 4;

/** "met today (5 March) in Ashford with": what says when and where, between the verb and "with", is passed over. */
function behindAside(gap: readonly string[]): readonly string[] {
  const said = withoutBrackets(gap);
  const close = said[0] === ',' ? said.indexOf(',', 1) : -1;
  const rest = close > 0 && close < LONGEST_ASIDE ? said.slice(close + 1) : said;
  if (!BEGINS_ADVERBIAL.has(rest[0] ?? '')) return rest;
  const joint = rest.indexOf('with');
  return joint > 0 && joint <= LONGEST_ADVERBIAL && !rest.slice(0, joint).includes(';') ? rest.slice(joint) : rest;
}

const LONGEST_ASIDE = 14;

const BEGINS_ADVERBIAL = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday here there in at on this last earlier later recently again briefly virtually online during behind over for',
);
const LONGEST_ADVERBIAL = 16;

function withoutBrackets(gap: readonly string[]): readonly string[] {
  const open = gap.indexOf('(');
  const close = gap.indexOf(')', open);
  return open < 0 || close < 0 ? gap : withoutBrackets([...gap.slice(0, open), ...gap.slice(close + 1)]);
}

/** "met the Grand Imam of al-Noor, Sheikh Ash": a title that the vocabulary lacks, in capitals, before a name. */
function isUnknownTitle(gap: readonly Token[]): boolean {
  const words = gap.filter((t) => t.word);
  return (
    gap.at(-1)?.text === ',' &&
    gap.length < 14 &&
    words.some((t) => t.capital) &&
    gap.slice(0, -1).every((t) => t.capital || INSIDE_TITLE.has(t.lower) || /^al-/u.test(t.lower))
  );
}

/** "met with House Speaker A": capitals right before a title are a body that nobody knows. */
function isUnknownBody(gap: readonly Token[], { from, nameFrom, posts }: PersonMention['phrase']): boolean {
  const words = gap.filter((t) => !BEFORE_OBJECT.has(t.lower));
  const titled = posts.length > 0 && nameFrom > from;
  return titled && words.length > 0 && words.length <= 4 && words.every((t) => t.capital && t.word);
}

const LONGEST_OFFICE = 9;
const LEAVES_OFFICE = wordSet('who which whom that ; : . and');

/** "met the director of the orphanage, A": an office at a body without a name. */
function isLowerOffice(gap: readonly string[]): boolean {
  const at = gap[0] === 'with' ? 1 : 0;
  const office = gap[at] === 'the' && gap.slice(at + 1, at + 3).some((word) => TITLE_HEADS.has(word));
  const closed = gap.length <= LONGEST_OFFICE && gap.indexOf(',') === gap.length - 1;
  return office && closed && gap.includes('of') && !gap.some((word) => LEAVES_OFFICE.has(word));
}

const LONGEST_UNKNOWN_RANK = 4;

/** "met Wing Keeper General A": capitals that nobody knows right before a form of address. */
function isUnknownRank(gap: readonly Token[], { from, nameFrom }: PersonMention['phrase']): boolean {
  const words = gap.filter((t) => !BEFORE_OBJECT.has(t.lower));
  const short = words.length > 0 && words.length <= LONGEST_UNKNOWN_RANK;
  return short && nameFrom > from && words.every((t) => (t.capital && !isKindOfBody(t)) || ['.', '-'].includes(t.text));
}

/** "met with Banca de Sandvik's board member, Mr A": whose he is. */
function isOwner(gap: readonly Token[]): boolean {
  const last = gap.at(-1);
  return (
    gap.length < 8 &&
    last !== undefined &&
    (last.lower.endsWith("'s") || FOREIGN_JOINTS.has(last.lower)) &&
    gap.some((t) => t.capital) &&
    gap.every((t) => t.capital || INSIDE_TITLE.has(t.lower) || FOREIGN_JOINTS.has(t.lower))
  );
}

/** "received this Wednesday at the Presidential Palace Mr A": an hour and a place, before a name that a title opens. */
function isAdverbial(gap: readonly Token[], { from, nameFrom }: PersonMention['phrase']): boolean {
  const opens = BEGINS_ADVERBIAL.has(gap[0]?.lower ?? '') && gap.length <= LONGEST_ADVERBIAL;
  return opens && nameFrom > from && gap.every((t) => t.capital || IN_ADVERBIAL.has(t.lower) || /^\d/u.test(t.text));
}

const IN_ADVERBIAL = wordSet(
  'today yesterday this last at in on the of his her their office residence palace headquarters morning afternoon evening here earlier',
);

const FOREIGN_JOINTS = wordSet('de do da du la del');
const INSIDE_TITLE = wordSet('the with of for and & to in');

function isBody(tokens: readonly Token[], from: number, to: number): boolean {
  const first = lowerAt(tokens, from) === 'the' ? from + 1 : from;
  return tokens[first]?.capital === true && tokens.slice(first, to).some((t) => t.capital && isKindOfBody(t));
}

const BEHIND_GROUP = wordSet('to on during for where which tomorrow today at in as');
const LONGEST_GROUP = 14;

/** "meetings with leaders of Bracken City": unnamed people stand in announcements only. */
export function groupPhrase(clause: SetClause): Part | null {
  const { tokens } = clause.sentence;
  const end = Math.min(clause.limit, clause.to + LONGEST_GROUP);
  let to = clause.to;
  while (to < end && tokens[to]?.word && !BEHIND_GROUP.has(lowerAt(tokens, to)) && !opensNextPhrase(tokens, to)) to++;
  // "co-chair the meeting of the Commission", "the Dialogue and Co-operation Meeting": nobody is met.
  if (['of', 'and', 'on', 'for'].includes(lowerAt(tokens, clause.to))) return null;
  if (to - clause.to < 2 || !tokens.slice(clause.to, to).some((t) => t.capital)) return null;
  // "will call on the Ministry of Trade": a body is visited.
  if (['on', 'upon'].includes(lowerAt(tokens, clause.to - 1)) && isBody(tokens, clause.to, to)) return null;
  const from = lowerAt(tokens, clause.to) === 'the' ? clause.to + 1 : clause.to;
  // "will hold talks with the Ministry of Trade": nobody says with whom of it.
  const first = tokens[from];
  if (first && isKindOfBody(first)) return null;
  // "to have exchanges with the US": a land is nobody.
  if (tokens.slice(from, to).every((t) => t.capital)) return null;
  return { kind: 'Person', name: phraseText(tokens, from, to), span: tokenSpan(tokens, from, to), named: false };
}
