import type { Modality } from '../../domain/statement.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { DateMention } from './find/dates.ts';
import type { PersonMention } from './references.ts';
import { ACTION_PATTERNS, type ActionKind, type ActionPattern, TELLING_VERBS } from './vocabulary/verbs.ts';

/** One verb of interest with its time and its subject; token positions of the sentence, half-open. */
export interface Clause {
  readonly kind: ActionKind;
  readonly sentence: Sentence;
  readonly persons: readonly PersonMention[];
  readonly dates: readonly DateMention[];
  /** The verb and the words that belong to it ("paid a courtesy call on"). */
  readonly from: number;
  readonly to: number;
  /** Where the auxiliaries begin. */
  readonly groupFrom: number;
  /** Where the objects may reach: the next clause, or the end. */
  readonly limit: number;
  readonly modality: Modality;
  /** An infinitive of purpose: "began his visit to meet with X". */
  readonly purpose: boolean;
  /** Told in somebody's words, or quoted. */
  readonly told: boolean;
  readonly gerund: boolean;
  /** "were signed", "was received": the grammatical subject is the object. */
  readonly passive: boolean;
  /** "whom he met": the person before "whom" is the object. */
  readonly relativeObject: boolean;
  readonly subjects: readonly PersonMention[];
}

export function findClauses(
  sentence: Sentence,
  persons: readonly PersonMention[],
  dates: readonly DateMention[],
): Clause[] {
  const triggers = findTriggers(sentence.tokens, persons);
  const clauses: Clause[] = [];
  triggers.forEach((trigger, n) => {
    const verb = verbGroup(sentence, trigger, dates, clauses.at(-1));
    if (verb === null || isParticiple(sentence.tokens, trigger, verb)) return;
    const next = triggers[n + 1];
    const limit = next ? groupStart(sentence.tokens, next.from) : sentence.tokens.length;
    const subjects = findSubjects(sentence.tokens, persons, dates, verb.groupFrom, clauses, triggers[n - 1]?.to ?? 0);
    clauses.push({ ...trigger, ...verb, sentence, persons, dates, limit, subjects });
  });
  return clauses;
}

const BEFORE_GERUND = new Set(
  ', ; and or while when after before by upon then also in of from for on since without later : to with the'.split(' '),
);

/** "delegations attending the Convention", "officials visiting the city": says which, not what the subject did. */
function isParticiple(tokens: readonly Token[], trigger: Trigger, verb: VerbReading): boolean {
  const before = tokens[verb.groupFrom - 1];
  return (
    verb.gerund &&
    trigger.from > 0 &&
    before !== undefined &&
    !BEFORE_GERUND.has(before.lower) &&
    !['MEET', 'SIGN'].includes(trigger.kind)
  );
}

interface Trigger {
  readonly kind: ActionKind;
  readonly from: number;
  readonly to: number;
}

function findTriggers(tokens: readonly Token[], persons: readonly PersonMention[]): Trigger[] {
  const triggers: Trigger[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (persons.some(({ phrase }) => i >= phrase.from && i < phrase.to)) continue;
    for (const pattern of ACTION_PATTERNS) {
      const to = matchPattern(tokens, i, pattern);
      if (to === i || isNoun(tokens, i, to, pattern)) continue;
      // What belongs to the verb holds nobody: "met Mr A together with Mr B" is no "met … with".
      if (persons.some(({ phrase }) => phrase.from > i && phrase.from < to)) continue;
      triggers.push({ kind: pattern.kind, from: i, to });
      i = to - 1;
      break;
    }
  }
  return triggers;
}

function matchPattern(tokens: readonly Token[], i: number, pattern: ActionPattern): number {
  if (!pattern.verbs.has(tokens[i]?.lower ?? '')) return i;
  const end = matchRest(tokens, i + 1, pattern.rest);
  return end ?? i;
}

function matchRest(tokens: readonly Token[], at: number, rest: readonly string[]): number | null {
  const [first, ...more] = rest;
  if (first === undefined) return at;
  if (first.startsWith('~')) {
    for (let skip = 0; skip <= Number(first.slice(1)); skip++) {
      const end = matchRest(tokens, at + skip, more);
      if (end !== null) return end;
      const token = tokens[at + skip];
      if (!token || [',', ';', ':'].includes(token.text)) return null;
    }
    return null;
  }
  const optional = first.endsWith('?');
  const words = (optional ? first.slice(0, -1) : first).split('|');
  if (words.includes(tokens[at]?.lower ?? '')) return matchRest(tokens, at + 1, more);
  return optional ? matchRest(tokens, at, more) : null;
}

const DETERMINERS = new Set(
  'the a an his her its their this that these those our my first second third last inaugural plenary annual bilateral official courtesy working state every each any no some joint regular special two three several'.split(
    ' ',
  ),
);
const NOUN_LIKE = new Set([
  'visit',
  'visits',
  'tour',
  'tours',
  'meeting',
  'address',
  'addresses',
  'chair',
  'host',
  'hosts',
  'sign',
  'signs',
  'signing',
  'head',
  'heads',
  'witness',
  'witnesses',
  'call',
  'calls',
  'lead',
  'leads',
  'speech',
]);

/** "the visit", "a meeting": a noun, not the verb; but "the signing of" and "his meeting with X" carry an action. */
function isNoun(tokens: readonly Token[], i: number, to: number, pattern: ActionPattern): boolean {
  const word = tokens[i]?.lower ?? '';
  if (!NOUN_LIKE.has(word)) return false;
  const before = tokens[i - 1];
  const determined =
    before !== undefined &&
    (DETERMINERS.has(before.lower) ||
      before.lower.endsWith("'s") ||
      (/(?:al|ic|ive|ed|ty|or|ry)$/u.test(before.lower) &&
        !before.capital &&
        !['also', 'jointly'].includes(before.lower) &&
        tokens[i - 2] !== undefined &&
        (DETERMINERS.has(tokens[i - 2]?.lower ?? '') || /'s$/u.test(tokens[i - 2]?.lower ?? ''))));
  if (word === 'meeting' && tokens[to - 1]?.lower === 'with') return false;
  if (word === 'meeting' && pattern.kind === 'MEET')
    return (
      determined ||
      (['of', 'at', 'in', 'the'].includes(before?.lower ?? '') && before?.lower !== 'of') ||
      (tokens[i]?.capital === true && i > 0 && before?.capital === true)
    );
  if (word === 'signing') return tokens[to]?.lower !== 'of' || tokens[i + 1]?.lower === 'ceremony';
  return determined || (tokens[i]?.capital === true && i > 0 && before?.capital === true);
}

const ADVERBS = new Set(
  'then also later first jointly subsequently afterwards just recently both again separately respectively together personally successfully earlier next now today yesterday tomorrow tonight formally officially warmly cordially briefly further finally respectfully already all each instead once this morning afternoon evening noon on in the soon only currently immediately thereafter previously last'.split(
    ' ',
  ),
);
const FUTURE = new Set(['will', 'shall', 'would', "'ll", 'may', 'might', 'could', 'should', 'can', 'must']);
const NEGATIVE = new Set(['not', 'never', "didn't", "wasn't", 'unable', 'cannot', 'declined', 'refused', 'without']);
const HAPPENED_TO = new Set([
  'pleased',
  'delighted',
  'glad',
  'honoured',
  'honored',
  'privileged',
  'happy',
  'went',
  'proceeded',
  'continued',
  'grateful',
  'proud',
  'privilege',
  'pleasure',
  'honour',
]);
const PLAIN_INFINITIVE = new Set([
  'scheduled',
  'due',
  'set',
  'expected',
  'plan',
  'plans',
  'planned',
  'hope',
  'hopes',
  'hoped',
  'invited',
  'agreed',
  'is',
  'are',
  'was',
  'were',
  'intends',
  'intend',
  'going',
  'able',
  'want',
  'wants',
  'wished',
  'wish',
  'ready',
  'willing',
  'forward',
  'continue',
  'postponed',
  'cancelled',
  'unable',
  'likely',
  'about',
  'need',
  'needs',
  'invitation',
  'opportunity',
  'look',
  'looks',
  'looking',
  'tomorrow',
]);

function groupStart(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (at > 0) {
    const word = tokens[at - 1]?.lower ?? '';
    if (
      FUTURE.has(word) ||
      AUXILIARIES.has(word) ||
      word === 'to' ||
      NEGATIVE.has(word) ||
      (ADVERBS.has(word) && !['the', 'on', 'in', 'last', 'all', 'both'].includes(word))
    )
      at--;
    else break;
  }
  return at;
}

const AUXILIARIES = new Set([
  'has',
  'have',
  'had',
  'was',
  'were',
  'is',
  'are',
  'be',
  'been',
  'being',
  'did',
  'do',
  'does',
]);
const PASSIVES = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are']);

type VerbReading = Pick<
  Clause,
  'groupFrom' | 'modality' | 'purpose' | 'told' | 'gerund' | 'passive' | 'relativeObject'
>;

const BASE_FORMS = new Set(
  'meet call pay hold have exchange receive confer sit brief dine host visit tour inspect arrive travel go fly begin start commence continue conclude complete end make lead depart leave return head proceed attend officiate preside chair co-chair speak address participate take join deliver give sign witness accompany organise organize'.split(
    ' ',
  ),
);
const NOUNS_OF_ACTION = new Set(['meetings', 'meeting', 'signing', 'during', 'on']);

function verbGroup(
  sentence: Sentence,
  trigger: Trigger,
  dates: readonly DateMention[],
  previous: Clause | undefined,
): VerbReading | null {
  const { tokens } = sentence;
  const groupFrom = groupStart(tokens, trigger.from);
  const words = tokens.slice(groupFrom, trigger.from).map((t) => t.lower);
  if (words.some((word) => NEGATIVE.has(word))) return null;
  const verb = tokens[trigger.from]?.lower ?? '';
  const gerund = verb.endsWith('ing');
  const before = tokens[groupFrom - 1]?.lower ?? '';
  const infinitive = words.at(-1) === 'to' || (words.includes('to') && !words.includes('with'));
  let modality: Modality = 'OCCURRED';
  let purpose = false;
  if (words.some((word) => FUTURE.has(word))) modality = 'PLANNED';
  else if (gerund && before === 'to') modality = 'PLANNED';
  else if (gerund && words.includes('to')) modality = 'PLANNED';
  else if (infinitive) {
    const governor = governorOf(tokens, groupFrom, words);
    // A plain invitation says nothing of what will be.
    if (['invitation', 'invited', 'invite'].includes(governor)) return null;
    if (HAPPENED_TO.has(governor)) modality = 'OCCURRED';
    else if (PLAIN_INFINITIVE.has(governor) || words.some((w) => PASSIVES.has(w)) || sentence.blockKind === 'TITLE')
      modality = 'PLANNED';
    else {
      modality = 'PLANNED';
      purpose = true;
    }
  } else if (isInConditional(tokens, groupFrom)) modality = 'PLANNED';
  else if (/(?:^|[^s])s$/u.test(verb) && !gerund && isFuture(tokens, trigger, dates)) modality = 'PLANNED';
  // "returns to Singapore today": on the way, not yet there.
  if (trigger.kind === 'LEAVE' && /s$/u.test(verb)) modality = 'PLANNED';
  // "will continue his visit, and then head to B": the second verb shares the auxiliary; so do nouns ("meetings with").
  const shares = (BASE_FORMS.has(verb) && words.every((word) => ADVERBS.has(word))) || NOUNS_OF_ACTION.has(verb);
  if (shares && previous?.modality === 'PLANNED') modality = 'PLANNED';
  if (modality === 'PLANNED' && isCancelled(tokens)) modality = 'CANCELLED';
  if (modality === 'OCCURRED' && isRecalled(tokens, groupFrom, words)) modality = 'BACKGROUND';
  const passive =
    words.some((word) => PASSIVES.has(word)) && !gerund && !['on', 'during', 'in', 'under'].includes(verb);
  return {
    groupFrom,
    modality,
    purpose,
    told: isTold(tokens, groupFrom),
    gerund,
    passive,
    relativeObject: hasWhom(tokens, groupFrom),
  };
}

function governorOf(tokens: readonly Token[], groupFrom: number, words: readonly string[]): string {
  const inner = words.slice(0, words.indexOf('to')).filter((w) => !ADVERBS.has(w) && !AUXILIARIES.has(w));
  const aux = words.slice(0, words.indexOf('to')).find((w) => AUXILIARIES.has(w));
  return inner.at(-1) ?? aux ?? tokens[groupFrom - 1]?.lower ?? '';
}

function isInConditional(tokens: readonly Token[], groupFrom: number): boolean {
  return ['if', 'unless', 'whether'].includes(tokens[0]?.lower ?? '') && groupFrom < 12;
}

// "meets the Mayor tomorrow": the present tense with a day to come.
function isFuture(tokens: readonly Token[], trigger: Trigger, dates: readonly DateMention[]): boolean {
  return dates.some(
    (date) =>
      tokens[date.from]?.lower === 'tomorrow' || (date.from > trigger.from && tokens[date.from - 1]?.lower === 'next'),
  );
}

function isCancelled(tokens: readonly Token[]): boolean {
  return tokens.some((t) => ['cancelled', 'canceled', 'postponed', 'called-off'].includes(t.lower));
}

function isRecalled(tokens: readonly Token[], groupFrom: number, words: readonly string[]): boolean {
  const near = tokens.slice(Math.max(0, groupFrom - 4), groupFrom).map((t) => t.lower);
  if (near.includes('since') || words.includes('last') || near.includes('last'))
    return near.includes('since') || near.includes('they') || words.includes('last') || near.includes('when');
  return false;
}

const NOT_TELLING = new Set([
  'after',
  'when',
  'while',
  'at',
  'in',
  'during',
  'on',
  'before',
  'following',
  'to',
  ',',
  '.',
  'by',
  'upon',
]);

/** Behind "said that …" or inside a quotation of more than a few words. */
function isTold(tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < at; i++) {
    const token = tokens[i];
    if (!token || !TELLING_VERBS.has(token.lower)) continue;
    const next = tokens[i + 1]?.lower === 'out' ? i + 2 : i + 1;
    if (!NOT_TELLING.has(tokens[next]?.lower ?? '')) return true;
    // ", he noted, …": told in passing.
    if (tokens[next]?.text === ',' && tokens[i - 2]?.text === ',') return true;
    if (tokens.slice(next, at).some((t) => t.lower === 'that')) return true;
  }
  const before = tokens[at - 1]?.lower ?? '';
  return before === 'i' || before === 'we' || inQuotation(tokens, at);
}

function inQuotation(tokens: readonly Token[], at: number): boolean {
  let open = -1;
  for (let i = 0; i < at; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === '“' || (text === '"' && open < 0)) open = i;
    else if (text === '”' || text === '"') open = -1;
  }
  if (open < 0) return false;
  const close = tokens.findIndex((t, i) => i >= at && (t.text === '”' || t.text === '"'));
  return close < 0 || close - open > 8;
}

function hasWhom(tokens: readonly Token[], groupFrom: number): boolean {
  return tokens.slice(Math.max(0, groupFrom - 4), groupFrom).some((t) => t.lower === 'whom');
}

const ASIDES = new Set(
  'who whom which accompanied together along in at on as during while after before following speaking leading with joined representing also upon having and'.split(
    ' ',
  ),
);

/** The persons right before the verb, else those of the clause before it, else those that the sentence begins with. */
function findSubjects(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  dates: readonly DateMention[],
  groupFrom: number,
  before: readonly Clause[],
  previousEnd: number,
): readonly PersonMention[] {
  let at = groupFrom;
  for (let steps = 0; steps < 40 && at > 0; steps++) {
    const mention = persons.find((p) => p.phrase.to === at);
    if (mention) {
      const group = groupBefore(tokens, persons, mention, previousEnd);
      const aside = beforeCompanions(tokens, group);
      if (aside === null) return group;
      at = aside;
      continue;
    }
    const token = tokens[at - 1];
    if (!token) break;
    const date = dates.find((d) => d.to === at);
    if (date) at = date.from;
    else if (token.text === ')') at = openBracket(tokens, at - 1);
    else if (
      ADVERBS.has(token.lower) ||
      AUXILIARIES.has(token.lower) ||
      ['"', '”', 'who', 'whom', 'which', 'that'].includes(token.lower)
    )
      at--;
    else if (token.text === ',') {
      const apposed = persons.find((p) => p.phrase.to === at - 1);
      if (apposed) {
        at--;
        continue;
      }
      at = beforeAside(tokens, at - 1);
    } else break;
  }
  return inherited(tokens, persons, groupFrom, before);
}

/** "Miss A, accompanied by Dr B, met": Dr B is not who met; where the aside begins, or null if it is none. */
function beforeCompanions(tokens: readonly Token[], group: readonly PersonMention[]): number | null {
  const from = group[0]?.phrase.from ?? 0;
  if (tokens[from - 1]?.lower !== 'by' || !['accompanied', 'joined'].includes(tokens[from - 2]?.lower ?? ''))
    return null;
  return tokens[from - 3]?.text === ',' ? from - 3 : from - 2;
}

function openBracket(tokens: readonly Token[], close: number): number {
  for (let i = close; i > Math.max(0, close - 12); i--) if (tokens[i]?.text === '(') return i;
  return close;
}

// "Mr A, who leads the mission, met": jump over the aside between two commas.
function beforeAside(tokens: readonly Token[], comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - 40); i--) {
    if (tokens[i]?.text === ',' && ASIDES.has(tokens[i + 1]?.lower ?? '')) return i;
  }
  return comma;
}

function inherited(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  groupFrom: number,
  before: readonly Clause[],
): readonly PersonMention[] {
  const last = before.at(-1);
  if (last && last.subjects.length > 0) return last.subjects;
  const first = persons.find((p) => p.phrase.to <= groupFrom);
  if (first) return groupFrom - first.phrase.from > 60 ? [] : groupAfter(tokens, persons, first, groupFrom);
  // "Speaking at the forum, Mr A said": the subject stands behind the participle.
  const later = persons.find((p) => p.phrase.from > groupFrom && tokens[p.phrase.from - 1]?.text === ',');
  return later && groupFrom <= 3 ? groupAfter(tokens, persons, later, tokens.length) : [];
}

/** The list of persons that ends with `mention`. */
export function groupBefore(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  mention: PersonMention,
  floor: number,
): PersonMention[] {
  const group = [mention];
  for (;;) {
    const head = group[0];
    if (!head) break;
    const previous = persons.filter((p) => p.phrase.to <= head.phrase.from && p.phrase.from >= floor).at(-1);
    if (!previous) break;
    const gap = tokens.slice(previous.phrase.to, head.phrase.from).map((t) => t.lower);
    if (!isListGap(gap) || (floor > 0 && gap.includes(',') && gap.includes('and') && group.length === 1)) break;
    group.unshift(previous);
  }
  return group;
}

/** The list of persons that begins with `mention`. */
export function groupAfter(
  tokens: readonly Token[],
  persons: readonly PersonMention[],
  mention: PersonMention,
  ceiling: number,
): PersonMention[] {
  const group = [mention];
  for (;;) {
    const tail = group.at(-1);
    if (!tail) break;
    const next = persons.find((p) => p.phrase.from >= tail.phrase.to && p.phrase.to <= ceiling);
    if (!next || !isListGap(tokens.slice(tail.phrase.to, next.phrase.from).map((t) => t.lower))) break;
    group.push(next);
  }
  return group;
}

const LIST_WORDS = new Set([
  ',',
  ';',
  'and',
  '&',
  'as',
  'well',
  'together',
  'along',
  'with',
  'then',
  'also',
  'the',
  'followed',
  'by',
  'later',
  'separately',
  'including',
  'well-as',
  'city',
]);

export function isListGap(words: readonly string[]): boolean {
  return words.length > 0 && words.length <= 5 && words.every((word) => LIST_WORDS.has(word));
}
