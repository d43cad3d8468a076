import { firstBetween } from '../../text/between.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import type { Scene } from '../scene.ts';
import { DEMONYMS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { lastUpTo } from './by-sentence.ts';
import { LONGEST_DELEGATION } from './event-at-list.ts';
import { isOfEvent, MEETING_WORDS, meetings } from './meetings-told.ts';
import type { Present } from './present.ts';

const BE = wordSet('was were');
const SITTINGS = new Set([...MEETING_WORDS, ...wordSet('lunch luncheon breakfast dinner audience reception session')]);
const LONGEST_SITTING = 16;

/** "The meeting was attended by A; and B", "The lunch was attended on the Velmoran side by A and on the Sandvik side by B". */
export function attendedByThese({ tokens, index }: Sentence, scene: Scene): Present[] {
  const verb = tokens.findIndex((t, i) => t.lower === 'attended' && i < LONGEST_HEAD);
  const be = tokens.findLastIndex((t, i) => i < verb && i > verb - 4 && BE.has(t.lower));
  const sitting = tokens.findLastIndex((t, i) => i < be && i > be - LONGEST_SITTING && SITTINGS.has(t.lower));
  if (be < 1 || sitting < 0 || !(sitting === be - 1 || isWhere(tokens, sitting + 1, be))) return [];
  const head = tokens.slice(0, be).map((t) => t.lower);
  if (isOfEvent([...head, 'meeting'], index, scene) || isNamedBefore(tokens, sitting)) return [];
  const by = tokens.flatMap((t, i) => (t.lower === 'by' && i > verb && isOfSide(tokens, verb, i) ? [i] : []));
  return by.flatMap((from, n) => {
    const to = by[n + 1] ?? tokens.length;
    const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > from && p.phrase.to <= to);
    const plural = tokens[sitting]?.lower.endsWith('s') === true;
    const side =
      by.length > 1
        ? sideNamed(tokens, from, n)
        : (sideAtHead(tokens) ?? landOfOthers(tokens, from) ?? { sitting: lowerAt(tokens, sitting) });
    const there = { sentence: index, event: false, position: from, plural };
    const ofSides = by.length > 1 ? [] : eachOfSide(tokens, persons);
    if (ofSides.length > 0) return ofSides.map((each, k) => ({ ...there, ...each, ...against(ofSides, k) }));
    return persons.length > 0 ? [{ ...there, persons, ...side }] : [];
  });
}

/** Of two sides each is what the other is not. */
function against(sides: readonly Pick<Present, 'delegation'>[], k: number): Pick<Present, 'against'> {
  const other = sides.length === 2 ? sides[1 - k]?.delegation : undefined;
  return other ? { against: other } : {};
}

/** "by A from the Velmoran side and B from the Sandvik side": each list with its side; none where no side is told. */
function eachOfSide(
  tokens: Sentence['tokens'],
  persons: Present['persons'],
): Pick<Present, 'persons' | 'delegation'>[] {
  const found: Pick<Present, 'persons' | 'delegation'>[] = [];
  let list: Present['persons'] = [];
  for (const person of persons) {
    list = [...list, person];
    const { to } = person.phrase;
    const end = firstBetween(tokens, to + 2, to + LONGEST_SIDE + 1, (t) => t.lower === 'side');
    const opens = ['from', 'on', 'for'].includes(lowerAt(tokens, to)) && lowerAt(tokens, to + 1) === 'the';
    if (!opens || end < 0) continue;
    const words = tokens.slice(to + 2, end).map((t) => t.lower);
    found.push({ persons: list, delegation: [...words, ...landCalled(words)] });
    list = [];
  }
  return found;
}

/** "The talks at the old airbase were attended by", "The meeting took place in Ashford and was attended by": where they were, up to the verb. */
function isWhere(tokens: Sentence['tokens'], from: number, to: number): boolean {
  const told = lowerAt(tokens, from) === 'took' && lowerAt(tokens, from + 1) === 'place';
  const end = told && lowerAt(tokens, to - 1) === 'and' ? to - 1 : to;
  const place = tokens.slice(told ? from + 2 : from, end);
  return ['at', 'in'].includes(place[0]?.lower ?? '') && place.every((t) => t.word && t.lower !== 'and');
}

/** "met a delegation from Ostmark. It was headed by B": with B, if nobody was named before. */
export function ledByThese({ tokens, index }: Sentence, scene: Scene): Present[] {
  const [first, second] = [lowerAt(tokens, 0), lowerAt(tokens, 1)];
  const party = PARTIES.has(second) ? 1 : PARTIES.has(lowerAt(tokens, 2)) ? 2 : -1;
  const be = first === 'it' ? 1 : first === 'the' && party > 0 ? party + 1 : -1;
  if (be < 0 || lowerAt(tokens, be) !== 'was' || !['headed', 'led'].includes(lowerAt(tokens, be + 1))) return [];
  const met = lastUpTo(meetings(scene), index - 1);
  const ofParty = met?.sentence.tokens.slice(met.to).some((t) => PARTIES.has(t.lower));
  const named = met?.persons.some((p) => p.phrase.from >= met.to);
  const [leader] = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.form === 'NAME');
  if (met?.sentence.index !== index - 1 || named || !ofParty) return [];
  if (!leader || leader.phrase.from > be + 5 || lowerAt(tokens, be + 2) !== 'by') return [];
  return [{ sentence: index, persons: [leader], event: false, position: be, plural: false, others: true }];
}

/** "Mayor A met B, with Deputy Mayor C, Secretary D attending the meeting": with those at whose head "with" stands. */
export function withTheseAttending({ tokens, index }: Sentence, scene: Scene): Present[] {
  const attending = tokens.findIndex(
    (t, i) => t.lower === 'attending' && lowerAt(tokens, i + 1) === 'the' && MEETING_WORDS.has(lowerAt(tokens, i + 2)),
  );
  const at = tokens.findLastIndex((t, i) => i < attending && t.lower === 'with' && tokens[i - 1]?.text === ',');
  const met = meetings(scene).some((c) => c.sentence.index === index && c.to <= at && c.modality === 'OCCURRED');
  const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > at && p.phrase.to <= attending);
  if (at < 0 || !met || persons.length === 0 || persons.at(-1)?.phrase.to !== attending) return [];
  return [{ sentence: index, persons, event: false, position: attending, plural: false }];
}

const PARTIES = wordSet('delegation group team mission');

const LONGEST_HEAD = 40;
const BEFORE_SITTING = wordSet('the this a an both these');

/** "The Summit meeting": capitals before the noun make it an event with a name. */
function isNamedBefore(tokens: Sentence['tokens'], sitting: number): boolean {
  const word = tokens[sitting - 1];
  return tokens[sitting]?.capital === true || (word?.capital === true && !BEFORE_SITTING.has(word.lower));
}

/** The "by" right behind "attended", or behind "on the … side". */
function isOfSide(tokens: Sentence['tokens'], verb: number, by: number): boolean {
  return by === verb + 1 || (lowerAt(tokens, by - 1) === 'side' && by > verb);
}

function sideNamed(tokens: Sentence['tokens'], by: number, n: number): Pick<Present, 'delegation' | 'side'> {
  const the = tokens.findLastIndex((t, i) => i < by && i > by - 6 && t.lower === 'the');
  const words = tokens.slice(the + 1, by - 1).map((t) => t.lower);
  return { delegation: [...words, ...landCalled(words)], side: n === 0 ? 'A' : 'B' };
}

/** "On the Velmoran side, the talks were attended by A": whose they are stands first; null where it does not. */
function sideAtHead(tokens: Sentence['tokens']): Pick<Present, 'delegation'> | null {
  const side = tokens.findIndex((t, i) => t.lower === 'side' && i > 2 && i < LONGEST_SIDE);
  const opens = ['on', 'from'].includes(lowerAt(tokens, 0)) && lowerAt(tokens, 1) === 'the';
  return opens && side > 0 ? { delegation: sideNamed(tokens, side + 1, 0).delegation ?? [] } : null;
}

const THERE = wordSet('attendees participants present attending attended participated members those');
const WERE = wordSet('included includes were was comprised');

/** "From the Velmoran side, attendees included A and B", "Present on the Ostmark side were C and D". */
export function listedOfSide({ tokens, index }: Sentence, scene: Scene): Present[] {
  const be = tokens.findIndex((t, i) => i > 3 && i < LONGEST_OPENING && WERE.has(t.lower));
  const head = tokens.slice(0, Math.max(be, 0));
  const side = head.findIndex((t, i) => t.lower === 'side' && i > 1);
  const the = head.findLastIndex((t, i) => i < side && t.lower === 'the');
  const opens = the > 0 && side - the <= LONGEST_SIDE && ['on', 'from'].includes(lowerAt(tokens, the - 1));
  const named = scene.people.mentions[index] ?? [];
  const persons = named.filter((p) => p.phrase.from > be);
  if (!opens || !head.some((t) => THERE.has(t.lower)) || persons.length === 0) return [];
  if (named.some((p) => p.phrase.from <= be && p.persons.length > 0)) return [];
  const { delegation } = sideNamed(tokens, side + 1, 0);
  return [
    { sentence: index, persons, event: false, position: be, plural: false, ...(delegation ? { delegation } : {}) },
  ];
}

const LONGEST_OPENING = 14;

/** "by A, B and other senior Velmoran officials": all of them are Velmoran; null where the list does not end so. */
function landOfOthers(tokens: Sentence['tokens'], from: number): Pick<Present, 'delegation'> | null {
  const other = tokens.findLastIndex((t, i) => i > from && t.lower === 'other');
  const behind = other < 0 ? [] : tokens.slice(other + 1, other + 1 + LONGEST_SIDE);
  const land = behind.find((t) => DEMONYMS.has(t.lower) && t.capital);
  const words =
    DEMONYMS.get(land?.lower ?? '')
      ?.toLowerCase()
      .split(' ') ?? [];
  return land && behind.some((t) => t.lower === 'officials') ? { delegation: [land.lower, ...words] } : null;
}

const LONGEST_SIDE = 6;

const INCLUDES = wordSet('included includes comprised comprises :');
const MADE_OF = wordSet('consisted composed comprised made was were up');
const NO_NAME = wordSet('the members other also');

/** "included", "consisted of", "was composed of", "were"; null where no list follows. */
function behindIncludes(tokens: Sentence['tokens'], at: number): number | null {
  const verb = lowerAt(tokens, at) === 'also' ? at + 1 : at;
  if (INCLUDES.has(lowerAt(tokens, verb))) return verb + 1;
  let end = verb;
  while (MADE_OF.has(lowerAt(tokens, end))) end++;
  const members = lowerAt(tokens, 0) === 'members' || lowerAt(tokens, 1) === 'members';
  if (end > verb && lowerAt(tokens, end) === 'of') return end + 1;
  return members && ['was', 'were'].includes(lowerAt(tokens, verb)) && end === verb + 1 ? end : null;
}

/** "norway" of "norwegian". */
export function landCalled(words: readonly string[]): readonly string[] {
  return DEMONYMS.get(words.join(' '))?.toLowerCase().split(' ') ?? [];
}

/** "The Lakeford delegation included A and B": on the side of those who are of Lakeford. */
export function listedAsDelegation({ tokens, index }: Sentence, scene: Scene): Present[] {
  const at = tokens.findIndex((t, i) => i > 0 && i < LONGEST_DELEGATION && t.lower === 'delegation');
  if (at < 0 || behindIncludes(tokens, at + 1) === null) return [];
  const delegation = tokens.slice(0, at).filter((t) => t.capital && !NO_NAME.has(t.lower));
  const persons = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > at);
  if (delegation.length === 0 || persons.length === 0) return [];
  const names = delegation.map((t) => t.lower);
  const words = [...names, ...landCalled(names)];
  return [{ sentence: index, persons, event: false, position: at, plural: false, delegation: words }];
}
