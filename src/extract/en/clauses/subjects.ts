import { lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import type { PersonMention } from '../references/index.ts';
import { ADVERBS, ASIDES, AUXILIARIES, COMPANY_VERBS } from '../vocabulary/verb-groups.ts';
import { SAYING_VERBS } from '../vocabulary/verbs.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { beforeCompanions } from './before-companions.ts';
import type { Clause } from './clause.ts';
import { groupAfter, groupBefore } from './person-groups.ts';

/** Where a verb looks for its subject. */
interface VerbPlace {
  readonly tokens: readonly Token[];
  readonly persons: readonly PersonMention[];
  readonly dates: readonly DateMention[];
  /** Where the auxiliaries begin. */
  readonly groupFrom: number;
  /** Where the verb before ends. */
  readonly floor: number;
}

const MOST_STEPS = 40;
const LONGEST_ASIDE = 40;
const LONGEST_BRACKET = 12;
const FARTHEST_FIRST_PERSON = 60;

/** The persons right before the verb, else those of the clause before it, else those that the sentence begins with. */
export function findSubjects(place: VerbPlace, before: Clause | undefined): readonly PersonMention[] {
  const { tokens, persons, groupFrom, floor } = place;
  const thanked = thankedFor(place);
  if (thanked) return thanked;
  if (isMerit(place)) return [];
  // "was greeted by Mr B on arrival in Ashford": who was greeted has arrived.
  if (before?.kind === 'MET_BY' && lowerAt(tokens, groupFrom) === 'arrival') return before.subjects;
  const together = takenAlong(place, before);
  if (together) return together;
  let at: number | null = NOUNS_OF_TALKS.has(lowerAt(tokens, groupFrom)) ? null : groupFrom;
  for (let steps = 0; steps < MOST_STEPS && at !== null && at > 0; steps++) {
    const end: number = at;
    const mention = persons.find((p) => p.phrase.to === end);
    const group = mention && groupBefore(tokens, persons, mention, floor);
    at = group ? beforeCompanions(place, group) : stepBack(place, end);
    if (group && at === null) return isObjectOf(before, place, group) ? before.subjects : withCompanions(place, group);
  }
  return isOfUnnamed(place) ? [] : inherited(place, before);
}

/** "hosted a dinner for the consuls, who arrived in Ashford": those without names did. */
function isOfUnnamed({ tokens, persons, groupFrom }: VerbPlace): boolean {
  const comma = tokens[groupFrom - 2]?.text === ',' ? groupFrom - 2 : -1;
  if (lowerAt(tokens, groupFrom - 1) !== 'who' || comma < 0) return false;
  // "the consuls yesterday (May 2), who": the bracket of the day is passed over.
  const bracket = tokens[comma - 1]?.text === ')' ? openBracket(tokens, comma - 1) : comma;
  const near = persons.some(({ phrase }) => phrase.form === 'NAME' && phrase.to > bracket - 3 && phrase.to <= comma);
  return !near && tokens[bracket - 1]?.word === true;
}

/** "calls on Mr A, and meetings with Ms B": whom one called on met nobody. */
const NOUNS_OF_TALKS = wordSet('meetings');

/** "thanked Mr B for visiting Ashford": he did; null where nobody stands there. */
function thankedFor({ tokens, persons, groupFrom }: VerbPlace): readonly PersonMention[] | null {
  if (lowerAt(tokens, groupFrom - 1) !== 'for' || !lowerAt(tokens, groupFrom).endsWith('ing')) return null;
  let at = groupFrom - 1;
  while (OF_COMPANY.has(lowerAt(tokens, at - 1))) at--;
  const mention = persons.find((p) => p.phrase.to === at);
  return mention && /^(?:thank|prais|commend|welcom)/u.test(lowerAt(tokens, mention.phrase.from - 1))
    ? [mention]
    : null;
}

/** "Mr B and his delegation for visiting". */
const OF_COMPANY = wordSet('and his her their the delegation entourage team');
/** "accompanied Ms A and Mr B to visit Ashford": all of them did; null where it is of something else. */
function takenAlong({ tokens, persons, groupFrom }: VerbPlace, before: Clause | undefined): PersonMention[] | null {
  const led = before?.kind === 'LEAD' && tokens.slice(before.to, groupFrom).some((t) => COMPRISING.has(t.lower));
  if (!before || !(led || before.kind === 'ACCOMPANY') || lowerAt(tokens, groupFrom) !== 'to') return null;
  const taken = persons.filter(({ phrase }) => phrase.from >= before.to && phrase.to <= groupFrom);
  return taken.length > 0 ? [...before.subjects, ...taken] : null;
}

/** "led a delegation comprising Mr B and Ms C to meet". */
const COMPRISING = wordSet('comprising including consisting composed');

const MERITS = wordSet('thanked commended praised congratulated appreciated lauded applauded');

/** "thanked Velmora for its efforts in hosting the Summit": who did it has no name. */
function isMerit({ tokens, persons, groupFrom, floor }: VerbPlace): boolean {
  if (!['for', 'in', 'on'].includes(lowerAt(tokens, groupFrom - 1)) || !lowerAt(tokens, groupFrom).endsWith('ing'))
    return false;
  const verb = tokens.findLastIndex((t, i) => i >= floor && i < groupFrom && MERITS.has(t.lower));
  return verb >= 0 && !persons.some(({ phrase }) => phrase.from > verb && phrase.to < groupFrom);
}

// "met Mr A, joined by B", "met Mr A, who signed C": these tell of Mr A.
const OF_OBJECT = wordSet('who accompanied joined led headed representing');
const WITH_OBJECTS: ReadonlySet<Clause['kind']> = new Set(['MEET', 'MET_BY']);

/** "called on Mr A, was received by Ms B and met C": whom the verb before met is not who does the next. */
function isObjectOf(
  before: Clause | undefined,
  { tokens, groupFrom, floor }: VerbPlace,
  group: readonly PersonMention[],
): before is Clause {
  if (!before || !WITH_OBJECTS.has(before.kind) || before.relativeObject || before.subjects.length === 0) return false;
  const [first, last] = [group[0]?.phrase, group.at(-1)?.phrase];
  if (!first || !last || before.subjects.some((s) => group.includes(s)) || before.to !== floor) return false;
  const isObject = first.from <= floor + FARTHEST_OBJECT && tokens[last.to]?.text === ',' && last.to + 1 === groupFrom;
  return isObject && !OF_OBJECT.has(lowerAt(tokens, groupFrom));
}

const FARTHEST_OBJECT = 4;

const TOGETHER = wordSet('together alongside along jointly');

/** "Together with Ms B, he met", "Mr A, alongside Ms B, signed": both did. */
function withCompanions(
  { tokens, persons, groupFrom, floor }: VerbPlace,
  group: readonly PersonMention[],
): readonly PersonMention[] {
  const at = tokens.findIndex((t, i) => i >= floor && i < groupFrom && TOGETHER.has(t.lower));
  if (at < 0) return group;
  const first = persons.find((p) => p.phrase.from > at && p.phrase.from <= at + 5 && p.phrase.to < groupFrom);
  const others = first ? groupAfter(tokens, persons, first, groupFrom) : [];
  return [...group, ...others.filter((p) => !group.includes(p))];
}

const RELATIVES_AND_QUOTES = wordSet('" ” who whom which that');

/** Over a date, a bracket, an adverb, an aside; null before anything that no subject stands behind. */
function stepBack({ tokens, persons, dates }: VerbPlace, at: number): number | null {
  const token = tokens[at - 1];
  if (!token) return null;
  const date = dates.find((d) => d.to === at);
  if (date) return beforePartOfDay(tokens, date.from);
  if (token.text === ')') return openBracket(tokens, at - 1);
  if (ADVERBS.has(token.lower) || AUXILIARIES.has(token.lower) || RELATIVES_AND_QUOTES.has(token.lower)) return at - 1;
  if (token.text !== ',') return null;
  const person = persons.find((p) => p.phrase.to === at - 1);
  const head = beforeOpenRelative(tokens, persons, at - 1);
  if (head !== null) return head;
  return person ? (beforeRelative(tokens, persons, person) ?? at - 1) : beforeAside(tokens, at - 1);
}

/** "Mr A, who came at the invitation of Ms B, met": she ends the aside; where it begins, null where she is in none. */
function beforeRelative(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  last: PersonMention,
): number | null {
  const comma = tokens.findLastIndex((t, i) => i < last.phrase.from && t.text === ',');
  const aside = lowerAt(tokens, comma + 1) === 'who' && last.phrase.from > comma + 2;
  return aside && persons.some((p) => p.phrase.to === comma) ? comma : null;
}

/** "Minister A who accompanied Ms B to Ashford, signed": an aside with one comma alone; where it begins, null where none does. */
function beforeOpenRelative(tokens: readonly Token[], persons: readonly PersonMention[], comma: number): number | null {
  const [first] = persons;
  if (!first || first.phrase.from > 1 || lowerAt(tokens, first.phrase.to) !== 'who') return null;
  const { to } = first.phrase;
  return to < comma && !tokens.slice(to, comma).some((t) => t.text === ',') ? to : null;
}

const PARTS_OF_DAY = wordSet('morning afternoon evening night');

/** "Mr A on the afternoon of 6 March met": where these words begin. */
function beforePartOfDay(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at - 1) !== 'of' || !PARTS_OF_DAY.has(lowerAt(tokens, at - 2))) return at;
  const from = lowerAt(tokens, at - 3) === 'the' ? at - 3 : at - 2;
  return ['on', 'in'].includes(lowerAt(tokens, from - 1)) ? from - 1 : from;
}

function openBracket(tokens: readonly Token[], close: number): number {
  for (let i = close; i > Math.max(0, close - LONGEST_BRACKET); i--) if (tokens[i]?.text === '(') return i;
  return close;
}

// "Mr A, who leads the mission, met": jump over the aside between two commas.
function beforeAside(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - LONGEST_ASIDE); i--) {
    if (tokens[i]?.text === ',' && ASIDES.has(lowerAt(tokens, i + 1))) return i;
  }
  return comma;
}

/** "He said that the two cities signed it": they did, and nobody named. */
const COLLECTIVES = wordSet(
  'cities sides parties governments countries companies universities institutions organisations organizations provinces enterprises nations authorities',
);

/** Right behind a comma, or capitals of an unknown title between ("…, Envoy/Vice President Ash"). */
function isBehindComma(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && (tokens[from]?.capital || ['/', 'the'].includes(lowerAt(tokens, from)))) from--;
  return tokens[from]?.text === ',';
}

/** "The Senate delegation met Mr A, Ms B": whoever that is, no opening stands before the subject. */
const ARTICLES = wordSet('the a an this');
const BEFORE_OBJECTS = wordSet('on upon with to by of from');
const LAST_OF_OPENING = 4;

/** "Speaking after his meeting with leaders, including Mr A, Ms B said": who speaks behind the comma that ends the opening. */
function speakerBehind(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  groupFrom: number,
): PersonMention | undefined {
  if (groupFrom > LAST_OF_OPENING || !OPENINGS.has(lowerAt(tokens, 0))) return undefined;
  return persons.find(
    ({ phrase }) =>
      phrase.name !== 'they' &&
      phrase.from > groupFrom &&
      tokens[phrase.from - 1]?.text === ',' &&
      SPEAKS.has(lowerAt(tokens, phrase.to)),
  );
}

const OPENINGS = wordSet('speaking during at after following in');
const SPEAKS = wordSet(
  'said says told stressed noted expressed stated emphasised emphasized underlined underscored thanked welcomed conveyed commended reaffirmed reiterated discussed highlighted',
);

const COUNTING = wordSet('two three four both');

/** "Accompanied by the Chair of X, Ms A; and Ms B, he first inspected": behind a comma and before the verb. */
function isSubjectOfSentence(tokens: readonly Token[], { phrase }: PersonMention): boolean {
  let verb = phrase.to;
  while (ADVERBS.has(lowerAt(tokens, verb))) verb++;
  return tokens[phrase.from - 1]?.text === ',' && SAYING_VERBS.has(lowerAt(tokens, verb));
}

/** "Accompanied by A and B, the delegation led by C visited": behind the list of companions, who leads. */
function leaderBehindList(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  groupFrom: number,
): PersonMention | undefined {
  const [first] = persons;
  if (groupFrom > 0 || !COMPANY_VERBS.has(lowerAt(tokens, 0)) || !first) return undefined;
  const end = groupAfter(tokens, persons, first, tokens.length).at(-1)?.phrase.to ?? 0;
  return persons.find(
    ({ phrase: { from } }) =>
      from > end && lowerAt(tokens, from - 1) === 'by' && ['led', 'headed'].includes(lowerAt(tokens, from - 2)),
  );
}

function inherited({ tokens, persons, groupFrom }: VerbPlace, before: Clause | undefined): readonly PersonMention[] {
  if (COLLECTIVES.has(lowerAt(tokens, groupFrom - 1)) && COUNTING.has(lowerAt(tokens, groupFrom - 2))) return [];
  if (before && before.subjects.length > 0) return before.subjects;
  const speaker = speakerBehind(tokens, persons, groupFrom);
  if (speaker) return groupAfter(tokens, persons, speaker, tokens.length);
  const first = persons.find((p) => p.phrase.to <= groupFrom);
  // "The PGA called on Mr A and met Ms B": whom somebody without a name met is not who met others.
  if (first && before && WITH_OBJECTS.has(before.kind) && first.phrase.from >= before.to) return [];
  if (
    first &&
    NOUNS_OF_TALKS.has(lowerAt(tokens, groupFrom)) &&
    BEFORE_OBJECTS.has(lowerAt(tokens, first.phrase.from - 1))
  )
    return [];
  if (first)
    return groupFrom - first.phrase.from > FARTHEST_FIRST_PERSON ? [] : groupAfter(tokens, persons, first, groupFrom);
  // "Speaking at the forum, Mr A said": the subject stands behind the participle.
  const subject = groupFrom <= 1 ? persons.find((p) => isSubjectOfSentence(tokens, p)) : undefined;
  if (subject) return [subject];
  if (ARTICLES.has(lowerAt(tokens, 0))) return [];
  const led = leaderBehindList(tokens, persons, groupFrom);
  if (led) return [led];
  const comma = tokens.findIndex((t, i) => i > groupFrom && t.text === ',');
  const behind = persons.find((p) => p.phrase.from > groupFrom && p.phrase.from > comma);
  const later = comma > 0 && behind && isBehindComma(tokens, behind.phrase.from) ? behind : undefined;
  return later && groupFrom <= 3 ? groupAfter(tokens, persons, later, tokens.length) : [];
}
