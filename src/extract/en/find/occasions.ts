import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { EventType } from '../../../domain/statement.ts';
import type { Token } from '../../text/tokens.ts';
import { isChineseShaped, placeEnd } from '../lexicon.ts';
import { AGREEMENT_HEADS, AGREEMENT_PHRASES, EVENT_HEADS } from '../vocabulary/events.ts';
import { MONTHS, WEEKDAYS } from '../vocabulary/months.ts';
import { phraseText } from './phrases.ts';
import { readThing } from './things.ts';

/** A noun phrase that names an event or an agreement; token positions, half-open. */
export interface OccasionPhrase {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** "the meeting", "the agreement": a head with an article alone; it refers to something named elsewhere. */
  readonly bare: boolean;
  readonly head: string;
}

export interface EventPhrase extends OccasionPhrase {
  readonly type: EventType;
}

const ARTICLES = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'its', 'his', 'her', 'their', 'another']);
const STOPS = new Set(
  'organised organized hosted held jointly co-organised co-organized co-hosted conducted convened staged sponsored presented launched where which who whom that during with as before after today yesterday tomorrow tonight this by at but while when and/or here there was were is are has have had will would from taking took via through under aimed being upon alongside together respectively earlier later yesterday'.split(
    ' ',
  ),
);
const OPEN = new Set(['"', '“', '「', '(']);
const CLOSE = new Set(['"', '”', '」', ')']);

/** "the welcome dinner of the 2024 Trade Fair (Northland)" at i; null where the phrase has no head of an event. */
export function readEvent(tokens: readonly Token[], i: number, gazetteer: Gazetteer): EventPhrase | null {
  const from = ARTICLES.has(tokens[i]?.lower ?? '') ? i + 1 : i;
  const to = phraseLimit(tokens, from, gazetteer, false);
  const words = tokens.slice(from, to);
  const head = headOf(words, (t) => EVENT_HEADS.has(t.lower));
  if (/ing$/u.test(tokens[i]?.lower ?? '') && ARTICLES.has(tokens[i + 1]?.lower ?? '')) return null;
  if (!head || words.length > 40 || NO_START.has(tokens[i]?.lower ?? '')) return null;
  const content = words.filter((t) => t.word && !['of', 'the', 'for', 'and', 'on', 'a', 'an', 'in'].includes(t.lower));
  const bare = content.length === 1;
  const named =
    words.some((t) => t.capital || OPEN.has(t.text)) ||
    content.length >= 3 ||
    (content.length === 2 &&
      (!['meeting', 'meetings', 'event', 'events', 'talks', 'activities'].includes(head.lower) ||
        ORDINALS.has(content[0]?.lower ?? '')));
  const host = hostBehind(tokens, to, gazetteer);
  if (host > to && !words.some((t) => t.capital))
    return {
      from,
      to: host,
      text: phraseText(tokens, from, host),
      bare: false,
      head: head.lower,
      type: EVENT_HEADS.get(head.lower) ?? 'OTHER',
    };
  if (!bare && !named) return null;
  const signing = words.some((t) => t.lower === 'signing' || t.lower === 'signature');
  return {
    from,
    to,
    text: phraseText(tokens, from, to),
    bare,
    head: head.lower,
    type: signing ? 'SIGNING' : (EVENT_HEADS.get(head.lower) ?? 'OTHER'),
  };
}

/** "a luncheon hosted by the Business Council": only its host names it; where the host's name ends. */
function hostBehind(tokens: readonly Token[], to: number, gazetteer: Gazetteer): number {
  if (
    !['hosted', 'organised', 'organized', 'held', 'given', 'co-hosted'].includes(tokens[to]?.lower ?? '') ||
    tokens[to + 1]?.lower !== 'by'
  )
    return to;
  return readThing(tokens, to + 2, gazetteer)?.to ?? to;
}

const NO_START = new Set(
  'they he she it we also other others while when mr ms mrs dr and or but then of on at in for by to with from who which'.split(
    ' ',
  ),
);
const ORDINALS = new Set(
  'inaugural plenary annual opening closing first second third fourth fifth sixth seventh eighth ninth tenth ministerial executive special extraordinary preparatory thematic working'.split(
    ' ',
  ),
);

/**
 * The head noun of the phrase: in its first part, before "of", "for" or "on" ("spirit of the Congress" is no congress),
 * or at the end of a phrase that is a name throughout ("Board of Trade Annual Dinner").
 */
function headOf(words: readonly Token[], isHead: (token: Token) => boolean): Token | undefined {
  const cut = words.findIndex((t, k) => k > 0 && ['of', 'for', 'on', 'to', 'in', 'between', 'with'].includes(t.lower));
  const found = (cut < 0 ? words : words.slice(0, cut)).findLast(isHead);
  if (found) return found;
  const last = words.at(-1);
  return words[0]?.capital && last?.capital && isHead(last) ? last : undefined;
}

/** "a framework agreement on promoting talent co-operation" at i; null where the phrase has no head of an agreement. */
export function readAgreement(tokens: readonly Token[], i: number, gazetteer: Gazetteer): OccasionPhrase | null {
  let from = i;
  while (ARTICLES.has(tokens[from]?.lower ?? '') || isCount(tokens, from))
    from += isCount(tokens, from) && tokens[from + 1]?.lower === 'of' ? 2 : 1;
  const to = phraseLimit(tokens, from, gazetteer, true);
  const words = tokens.slice(from, to);
  const head =
    headOf(words, (t) => AGREEMENT_HEADS.has(t.lower)) ??
    words.find((_, k) => AGREEMENT_PHRASES.some((phrase) => phrase.every((w, j) => words[k + j]?.lower === w)));
  if (!head || words.length > 45 || NO_START.has(tokens[i]?.lower ?? '')) return null;
  const content = words.filter((t) => t.word && !['of', 'the', 'for', 'and', 'on', 'a', 'an'].includes(t.lower));
  const text = phraseText(tokens, from, to).replace(/ ?\(\p{Lu}[\p{L}]*\)(?= (?:on|for|between))/u, '');
  return { from, to, text, bare: content.length <= 1 && !/\bof\b/u.test(text), head: head.lower };
}

const COUNTS = new Set(
  'one two three four five six seven eight nine ten several series number various multiple relevant set total couple new bilateral'.split(
    ' ',
  ),
);

function isCount(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return (COUNTS.has(word) && !tokens[i]?.capital) || /^\d{1,3}$/u.test(word);
}

/** Where a phrase of mixed case ends: at a comma or full stop outside quotes and brackets, before a clause, a date or a place. */
function phraseLimit(tokens: readonly Token[], from: number, gazetteer: Gazetteer, agreement: boolean): number {
  let depth: string[] = [];
  let at = from;
  for (; at < tokens.length && at - from < 60; at++) {
    const token = tokens[at];
    if (!token) break;
    if (depth.length > 0) {
      if (CLOSE.has(token.text)) depth = depth.slice(0, -1);
      continue;
    }
    if (OPEN.has(token.text)) {
      if (!closes(tokens, at) || (token.text === '(' && ['with', 'see', 'photo'].includes(tokens[at + 1]?.lower ?? '')))
        break;
      depth = [...depth, token.text];
      continue;
    }
    if (!token.word && !['-', '–', '/', '&', '’', "'", '%', '·', '+'].includes(token.text)) break;
    if (['-', '–', '—'].includes(token.text) && token.start > (tokens[at - 1]?.end ?? 0)) break;
    if (isVerbBefore(tokens, at, from) || isNextSubject(tokens, at, from, gazetteer)) break;
    if (token.lower === 'on' && tokens[at + 1]?.lower === 'behalf') break;
    if (token.lower === 'last' && tokens[at + 1]?.lower === 'year') break;
    if (STOPS.has(token.lower) && !(token.capital && at > from) && !(agreement && token.lower === 'as')) break;
    if (stopsAtJoint(tokens, at, from, gazetteer, agreement)) break;
  }
  return at;
}

// "they witnessed the signing …": a past verb before an article is a new clause, not part of a name.
function isVerbBefore(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  if (at <= from || !token || token.capital) return false;
  if (['attending', 'visiting', 'joining'].includes(token.lower)) return true;
  if (!/ed$/u.test(token.lower)) return false;
  return ['the', 'a', 'an', 'in', 'on', 'at', 'with'].includes(next);
}

// A headline run into the text: "… framework agreement Xu Dazhe met".
function isNextSubject(tokens: readonly Token[], at: number, from: number, gazetteer: Gazetteer): boolean {
  if (placeEnd(tokens, at, gazetteer) > at) return false;
  const before = tokens[at - 1];
  return (
    at > from &&
    before !== undefined &&
    !before.capital &&
    isChineseShaped(tokens.slice(at, at + 2)) &&
    !tokens[at + 2]?.capital
  );
}

function closes(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 25).some((t) => CLOSE.has(t.text));
}

function stopsAtJoint(
  tokens: readonly Token[],
  at: number,
  from: number,
  gazetteer: Gazetteer,
  agreement: boolean,
): boolean {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (word === 'to') return next !== undefined && !next.capital && next.lower !== 'the';
  if (word === 'in')
    return (
      next !== undefined &&
      (startsDate(next) ||
        placeEnd(tokens, skipThe(tokens, at + 1), gazetteer) > skipThe(tokens, at + 1) ||
        (!agreement && (next.capital || next.lower === 'the')))
    );
  if (word === 'on') return next !== undefined && startsDate(next);
  if (word === 'and') return startsClause(tokens, at + 1, from);
  if (word === 'between')
    return (
      agreement &&
      !tokens.slice(at, at + 40).some((t) => ['on', 'for', 'concerning', 'regarding', 'relating'].includes(t.lower))
    );
  if (word === 'for') return next !== undefined && !next.capital && /ing$/u.test(next.lower) && !agreement;
  return false;
}

function skipThe(tokens: readonly Token[], i: number): number {
  return tokens[i]?.lower === 'the' ? i + 1 : i;
}

function startsDate(token: Token): boolean {
  return (
    /^\d{1,2}(?:st|nd|rd|th)?$|^(?:19|20)\d{2}$/u.test(token.lower) ||
    (token.capital && (MONTHS.has(token.lower) || WEEKDAYS.has(token.lower)))
  );
}

const PAST_VERBS = new Set(
  'met gave held took made had spoke led told said saw paid went began brought heard learnt learned chaired'.split(' '),
);

/** Does a verb or adverb follow "and", so that a new clause begins? */
function startsClause(tokens: readonly Token[], i: number, _from: number): boolean {
  const word = tokens[i];
  if (!word) return true;
  if (
    [
      'then',
      'also',
      'later',
      'subsequently',
      'afterwards',
      'jointly',
      'he',
      'she',
      'they',
      'will',
      'was',
      'were',
      'to',
      'had',
      'has',
    ].includes(word.lower)
  )
    return true;
  return (
    !word.capital &&
    (PAST_VERBS.has(word.lower) ||
      (/ed$/u.test(word.lower) &&
        word.lower.length > 4 &&
        !/^(?:related|advanced|united|integrated|limited|associated)$/u.test(word.lower)))
  );
}
