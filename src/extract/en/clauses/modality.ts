import type { Modality } from '../../../domain/statement.ts';
import { lastBetween } from '../../text/between.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import {
  ADVERBS,
  AUXILIARIES,
  BASE_FORMS,
  FUTURE,
  HAPPENED_TO,
  INVITED_TO,
  isFuture,
  NOUNS_OF_ACTION,
  PASSIVES,
  PLANNED_TO,
  WISHES,
} from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { Trigger } from './find-triggers.ts';

/** A verb with the words before it, as far as its time is read from them. */
interface VerbWords {
  readonly sentence: Sentence;
  readonly trigger: Trigger;
  readonly dates: readonly DateMention[];
  readonly groupFrom: number;
  /** The auxiliaries and adverbs, in lower case. */
  readonly words: readonly string[];
  readonly verb: string;
  readonly gerund: boolean;
}

interface Time {
  readonly modality: Modality;
  readonly purpose: boolean;
}

const OCCURRED: Time = { modality: 'OCCURRED', purpose: false };
const PLANNED: Time = { modality: 'PLANNED', purpose: false };

/** Happened, planned, cancelled or recalled; null where the words only invite, wish or suppose. */
export function readModality(group: VerbWords, previous: Modality | undefined): Time | null {
  const time = readTense(group);
  if (time === null) return null;
  const { tokens } = group.sentence;
  if (time.modality === 'PLANNED' || isOnTheWay(group) || (previous === 'PLANNED' && isOfPlan(group)))
    return { ...time, modality: isCancelled(tokens) ? 'CANCELLED' : 'PLANNED' };
  if (NOUNS_OF_ACTION.has(group.verb) && isCancelled(tokens.slice(0, group.groupFrom)))
    return { ...time, modality: 'CANCELLED' };
  return isRecalled(group) ? { ...time, modality: 'BACKGROUND' } : time;
}

function readTense(group: VerbWords): Time | null {
  const { sentence, groupFrom, words, gerund } = group;
  if (words.some((word) => WISHES.has(word)) || isInConditional(sentence.tokens, groupFrom)) return null;
  if (isSought(group)) return null;
  if (words.some((word) => FUTURE.has(word))) return PLANNED;
  const to = gerund && (lowerAt(sentence.tokens, groupFrom - 1) === 'to' || words.includes('to'));
  // "Prior to meeting Mr B, he held talks": told of what has been.
  if (to && !AS_TOLD.has(lowerAt(sentence.tokens, groupFrom + words.indexOf('to') - 1))) return PLANNED;
  if (to) return OCCURRED;
  if (words.at(-1) === 'to' || (words.includes('to') && !words.includes('with'))) return readInfinitive(group);
  const purpose = infinitiveBefore(group);
  if (purpose >= 0) return readInfinitive({ ...group, groupFrom: purpose, words: ['to'] });
  const planned =
    isPresentOfNextDays(group) ||
    isAmongPlans(group) ||
    opensPlan(group) ||
    isAsideOfPlan(group) ||
    isOnProgramme(group);
  return planned ? PLANNED : OCCURRED;
}

/** "will be accorded a welcome and call on Mr B": the plain form shares the auxiliary. */
function isAmongPlans({ sentence: { tokens }, groupFrom, words, verb }: VerbWords): boolean {
  const joined = ['and', ',', 'then', 'also'].includes(lowerAt(tokens, groupFrom - 1));
  const will = joined ? tokens.findLastIndex((t, i) => i < groupFrom && isFuture(t)) : -1;
  if (will < 0 || !BASE_FORMS.has(verb) || !words.every((word) => ADVERBS.has(word))) return false;
  return !tokens.slice(will, groupFrom).some((t) => t.text === ';');
}

const PROGRAMMES = wordSet('programme program agenda itinerary schedule');
const HOLDS_NOW = wordSet('include includes feature features foresees envisages');
const LONGEST_PROGRAMME = 40;

/** "Her programme includes meetings with Mr B": in the present tense all of it is to come. */
function isOnProgramme({ sentence: { tokens }, groupFrom }: VerbWords): boolean {
  const from = Math.max(0, groupFrom - LONGEST_PROGRAMME);
  const at = from + tokens.slice(from, groupFrom + 1).findIndex((t) => HOLDS_NOW.has(t.lower));
  return at > 0 && at >= from && tokens.slice(0, at).some((t) => PROGRAMMES.has(t.lower));
}

const LONGEST_AGENT = 16;

/** "the ceremony, hosted by Ms A, will take place": what the aside tells is as much to come. */
function isAsideOfPlan({ sentence: { tokens }, trigger, groupFrom, words, verb }: VerbWords): boolean {
  if (words.length > 0 || !verb.endsWith('ed') || tokens[groupFrom - 1]?.text !== ',') return false;
  if (lowerAt(tokens, trigger.to - 1) !== 'by') return false;
  const comma = tokens.findIndex((t, i) => i > trigger.to && i < trigger.to + LONGEST_AGENT && t.text === ',');
  return comma > 0 && ['will', 'shall'].includes(lowerAt(tokens, comma + 1));
}

const OPENS_PLAN = wordSet('during following after on as');
const OPENS_JOURNEY = wordSet('in within while');
const FARTHEST_PLAN = 24;
const LAST_OPENING = 4;

/** "During his visit to Ashford, he will call on Mr B": the journey is as much to come. */
function opensPlan({ sentence: { tokens }, trigger, groupFrom }: VerbWords): boolean {
  const first = lowerAt(tokens, 0);
  const opens = OPENS_PLAN.has(first) || (trigger.kind === 'TRIP' && OPENS_JOURNEY.has(first));
  if (!['TRIP', 'SPEAK'].includes(trigger.kind) || groupFrom > LAST_OPENING || !opens) return false;
  const comma = tokens.findIndex((t, i) => i >= trigger.to && t.text === ',');
  const verb = tokens.findIndex((t, i) => i > comma && i < comma + FARTHEST_PLAN && isVerbOfMain(t));
  return comma > 0 && isFuture(tokens[verb]) && tokens[verb]?.lower !== 'would';
}

/** The first of "will" and of verbs in the past behind the opening. */
function isVerbOfMain(token: Token): boolean {
  return isFuture(token) || AUXILIARIES.has(token.lower) || (!token.capital && /ed$|^(?:met|held)$/u.test(token.lower));
}

const SEEKING = wordSet(
  'proposed propose proposes proposing requested requesting requests sought seeking suggested asked for',
);
const LONGEST_SOUGHT = 4;

/** "proposed a meeting with Mr B": nobody says that it was held. */
function isSought({ sentence: { tokens }, trigger: { from }, verb }: VerbWords): boolean {
  if (verb !== 'meeting' && verb !== 'meetings') return false;
  const at = lastBetween(tokens, from - LONGEST_SOUGHT, from, (t) => SEEKING.has(t.lower));
  if (lowerAt(tokens, at) === 'for' && lowerAt(tokens, at - 1) !== 'asked') return false;
  return at >= 0 && ['a', 'an', 'another', 'further'].includes(lowerAt(tokens, at + 1));
}

const AS_TOLD = wordSet('prior addition');
const LONGEST_PURPOSE = 16;

/** "met Mr B to discuss trade and sign a treaty": the "to" that the second infinitive hangs on as well; -1 where none stands. */
function infinitiveBefore({ sentence: { tokens }, groupFrom, words, verb }: VerbWords): number {
  if (!BASE_FORMS.has(verb) || words.length > 0 || lowerAt(tokens, groupFrom - 1) !== 'and') return -1;
  const to = tokens.findLastIndex((t, i) => t.lower === 'to' && i < groupFrom - 1 && i > groupFrom - LONGEST_PURPOSE);
  const next = tokens[to + 1];
  const isVerb = to >= 0 && next?.word === true && !next.capital && !NO_VERBS.has(next.lower);
  return isVerb && !tokens.slice(to, groupFrom).some((t) => /ed$/u.test(t.lower)) ? to : -1;
}

const NO_VERBS = wordSet('the a an his her its their this that these those be have');

function readInfinitive({ sentence, groupFrom, words }: VerbWords): Time | null {
  const governor = governorOf(sentence.tokens, groupFrom, words);
  if (BIDS.has(governor) || INVITED_TO.has(governor) || isInvited(sentence.tokens, groupFrom)) return null;
  if (HAPPENED_TO.has(governor) || tookOpportunity(sentence.tokens, groupFrom)) return OCCURRED;
  if (wasAble(sentence.tokens, groupFrom, words)) return OCCURRED;
  if (isLedTo(sentence.tokens, groupFrom) || wentOn(sentence.tokens, groupFrom)) return OCCURRED;
  if (hasVisitedTo(sentence.tokens, groupFrom + words.indexOf('to'))) return OCCURRED;
  const plain = PLANNED_TO.has(governor) || words.some((word) => PASSIVES.has(word)) || sentence.blockKind === 'TITLE';
  return { modality: 'PLANNED', purpose: !plain };
}

/** "was able to meet". */
function wasAble(tokens: readonly Token[], groupFrom: number, words: readonly string[]): boolean {
  const group = [lowerAt(tokens, groupFrom - 2), lowerAt(tokens, groupFrom - 1), ...words];
  const able = group.indexOf('able');
  return able > 0 && ['was', 'were'].includes(group[able - 1] ?? '') && group[able + 1] === 'to';
}

const BIDS = wordSet('bid bids candidature candidacy right proposal offer decision desire');

/** "went on to visit". */
function wentOn(tokens: readonly Token[], groupFrom: number): boolean {
  const verb = tokens[groupFrom]?.lower === 'on' ? groupFrom - 1 : groupFrom - 2;
  return lowerAt(tokens, verb + 1) === 'on' && ['went', 'goes'].includes(lowerAt(tokens, verb));
}

const FARTHEST_VISIT = 16;
const TOOK_PART = wordSet('attend participate take');

/** "paid a visit to Ashford to attend the Forum": the visit is over, and so is what it was for. */
function hasVisitedTo(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at) !== 'to' || !TOOK_PART.has(lowerAt(tokens, at + 1))) return false;
  const paid = tokens.findLastIndex(
    (t, i) => i < at && i > at - FARTHEST_VISIT && ['paid', 'undertook'].includes(t.lower),
  );
  const visit = tokens.findIndex((t, i) => i > paid && i < at && t.lower === 'visit');
  if (paid < 0 || visit < 0 || AUXILIARIES.has(lowerAt(tokens, paid - 1))) return false;
  return !tokens.slice(visit, at).some((t) => !t.capital && /ed$|ing$|[,;]/u.test(t.text));
}

const FARTHEST_LEADING = 45;

/** "led members of the Board to continue their visit", "led a team that included A and B to attend". */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  if (isTakenTo(tokens, at)) return true;
  const led = tokens.findLastIndex((_, i) => i < at && i > at - FARTHEST_LEADING && isLeading(tokens, i));
  if (led < 1 || ['by', 'be'].includes(lowerAt(tokens, led + 1)) || isFuture(tokens[led - 1])) return false;
  const between = tokens.slice(led + 1, at);
  return (
    GROUPS.has(between.find((t) => GROUPS.has(t.lower))?.lower ?? '') &&
    !between.some((t) => /ed$/u.test(t.lower) && !OF_GROUPS.has(t.lower))
  );
}

/** "led", "continued to lead". */
function isLeading(tokens: readonly Token[], i: number): boolean {
  const word = lowerAt(tokens, i);
  return word === 'led' || (word === 'lead' && lowerAt(tokens, i - 2) === 'continued');
}

/** "represented the Government to attend", "accompanied Ms A and Mr B to visit": so it was. */
function isTakenTo(tokens: readonly Token[], at: number): boolean {
  const verb = tokens.findLastIndex((t, i) => i < at && i > at - FARTHEST_LEADING && TAKING.has(t.lower));
  if (verb < 1 || lowerAt(tokens, verb + 1) === 'by' || AUXILIARIES.has(lowerAt(tokens, verb - 1))) return false;
  return !tokens.slice(verb + 1, at).some((t) => !t.capital && /ed$|^(?:for|who|which|on)$/u.test(t.lower));
}

const TAKING = wordSet('represented accompanied');
const GROUPS = wordSet('delegation delegations members team group mission representatives officials officers');
const OF_GROUPS = wordSet('included comprised related');

const LONGEST_INVITED = 14;

/** "invited Prime Minister Ash to visit": whom the invitation is for stands between. */
function isInvited(tokens: readonly Token[], groupFrom: number): boolean {
  if (!tokens[groupFrom - 1]?.capital && !['him', 'her', 'them'].includes(lowerAt(tokens, groupFrom - 1))) return false;
  const from = Math.max(0, groupFrom - LONGEST_INVITED);
  const invited = tokens.findLastIndex((t, i) => i >= from && i < groupFrom && INVITED_TO.has(t.lower));
  return invited > 0 && !tokens.slice(invited, groupFrom).some((t) => t.text === ';');
}

const OPPORTUNITIES = wordSet('opportunity chance occasion time out');
const TOOK = wordSet('took taking had seized used found');

/** "took the opportunity to meet", "had a chance to meet", "took time to visit". */
function tookOpportunity(tokens: readonly Token[], at: number): boolean {
  const verb = [2, 3, 4].find((back) => TOOK.has(lowerAt(tokens, at - back)));
  return OPPORTUNITIES.has(lowerAt(tokens, at - 1)) && verb !== undefined;
}

/** The word that the infinitive hangs on: "pleased" of "was pleased to meet". */
function governorOf(tokens: readonly Token[], groupFrom: number, words: readonly string[]): string {
  const before = words.slice(0, words.indexOf('to'));
  const inner = before.findLast((word) => !ADVERBS.has(word) && !AUXILIARIES.has(word));
  return inner ?? before.find((word) => AUXILIARIES.has(word)) ?? lowerAt(tokens, groupFrom - 1);
}

function isInConditional(tokens: readonly Token[], groupFrom: number): boolean {
  return ['if', 'unless', 'whether'].includes(lowerAt(tokens, 0)) && groupFrom < 12;
}

// "meets the Mayor tomorrow": the present tense with a day to come.
function isPresentOfNextDays({ sentence, trigger, dates, verb }: VerbWords): boolean {
  if (!/(?:^|[^s])s$/u.test(verb)) return false;
  return dates.some(
    ({ from }) =>
      lowerAt(sentence.tokens, from) === 'tomorrow' ||
      (from > trigger.from && lowerAt(sentence.tokens, from - 1) === 'next'),
  );
}

// "returns to Singapore today": on the way, not yet there.
function isOnTheWay({ trigger, verb }: VerbWords): boolean {
  return trigger.kind === 'LEAVE' && verb.endsWith('s');
}

/** "will lead a delegation to visit", "will receive a call and be hosted by", "will attend a dinner hosted by". */
function isOfPlan(group: VerbWords): boolean {
  const { words, trigger, gerund, sentence, groupFrom } = group;
  // "will leave for X before travelling to Y".
  if (gerund && BESIDE_PLANS.has(lowerAt(sentence.tokens, groupFrom - 1))) return true;
  if (words.at(-1) === 'to' && !gerund) return true;
  // "will visit X as part of his trip to Y".
  if (lowerAt(sentence.tokens, trigger.from) === 'part') return true;
  if (words.includes('be') || (words.length === 0 && trigger.kind === 'ORGANISED_BY')) return true;
  return sharesAuxiliary(group);
}

const BESIDE_PLANS = wordSet('before after while when by');

// "will continue his visit, and then head to B": the second verb shares the auxiliary; so do nouns ("meetings with").
function sharesAuxiliary({ verb, words }: VerbWords): boolean {
  return (BASE_FORMS.has(verb) && words.every((word) => ADVERBS.has(word))) || NOUNS_OF_ACTION.has(verb);
}

function isCancelled(tokens: readonly Token[]): boolean {
  return tokens.some((t) => ['cancelled', 'canceled', 'postponed', 'called-off'].includes(t.lower));
}

/** "since he visited", "when they last met". */
function isRecalled({ sentence, groupFrom, words }: VerbWords): boolean {
  const near = sentence.tokens.slice(Math.max(0, groupFrom - 4), groupFrom).map((t) => t.lower);
  if (words.includes('last') || near.includes('since')) return true;
  return near.includes('last') && (near.includes('they') || near.includes('when'));
}
