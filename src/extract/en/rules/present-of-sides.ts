import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { Scene } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf } from './by-sentence.ts';
import { isOfEvent, MEETING_WORDS } from './meetings-told.ts';
import type { Present } from './present.ts';
import { landCalled } from './present-sides.ts';

const FARTHEST_SIDE = 7;
const TOOK_PART = wordSet('took attended participated joined were was');

/** "From the Velmoran side, A and B took part", "The Velmoran side was represented by A and B". */
export function sideTookPart({ tokens, index }: Sentence, scene: Scene): Present[] {
  const side = tokens.findIndex((t, i) => i > 1 && i < FARTHEST_SIDE && t.lower === 'side');
  const names = tokens.slice(0, Math.max(0, side)).filter((t, i) => t.capital && i > 0);
  if (side < 0 || names.length === 0) return [];
  const from = isRepresented(tokens, side + 1) ? side + 4 : tokens[side + 1]?.text === ',' ? side + 2 : -1;
  const persons = from < 0 ? [] : listAt(tokens, named(scene, index), from);
  const end = persons.at(-1)?.phrase.to ?? 0;
  const told = from === side + 4 || (opensWithSide(tokens) && TOOK_PART.has(lowerAt(tokens, end)));
  if (persons.length === 0 || !told || isOfEvent(['meeting'], index, scene)) return [];
  const words = names.map((t) => t.lower);
  return [present(index, persons, from, { delegation: [...words, ...landCalled(words)] })];
}

const opensWithSide = (tokens: Sentence['tokens']): boolean =>
  ['on', 'from'].includes(lowerAt(tokens, 0)) && lowerAt(tokens, 1) === 'the';

function isRepresented(tokens: Sentence['tokens'], at: number): boolean {
  const [be, verb, by] = [0, 1, 2].map((k) => lowerAt(tokens, at + k));
  return (be === 'was' || be === 'were') && verb === 'represented' && by === 'by';
}

const FARTHEST_NOUN = 4;
const SIGNING = wordSet('signed signing sign inked agreement memorandum mou');

/** "met B, attended by C", "met B in the presence of C", "The meeting took place in the presence of C". */
export function heldBefore({ tokens, index, blockKind }: Sentence, scene: Scene): Present[] {
  const at = tokens.findIndex((_, i) => isAttendedBy(tokens, i) || isPresence(tokens, i));
  if (at < 0 || blockKind === 'TITLE' || tokens.some((t) => SIGNING.has(t.lower))) return [];
  const met = clausesOf(scene, index).some(
    (c) => (c.kind === 'MEET' || c.kind === 'MET_BY') && c.modality === 'OCCURRED' && c.to <= at,
  );
  const told =
    isPresence(tokens, at) && tokens.some((t, i) => i > 0 && i < FARTHEST_NOUN && MEETING_WORDS.has(t.lower));
  const start = tokens.findIndex((t, i) => i > at && ['by', 'of'].includes(t.lower)) + 1;
  const persons = listAt(tokens, named(scene, index), start);
  if (!(met || told) || persons.length === 0) return [];
  return [present(index, persons, at, {})];
}

/** ", attended by", ", also attended by", ", which was attended by". */
function isAttendedBy(tokens: Sentence['tokens'], i: number): boolean {
  const opens = [1, 2, 3].some((back) => tokens[i - back]?.text === ',');
  return opens && lowerAt(tokens, i) === 'attended' && lowerAt(tokens, i + 1) === 'by';
}

/** "in the presence of", "with the attendance of". */
function isPresence(tokens: Sentence['tokens'], i: number): boolean {
  const [first, the, noun, of] = [0, 1, 2, 3].map((k) => lowerAt(tokens, i + k));
  const there = (first === 'in' && noun === 'presence') || (first === 'with' && OF_PRESENCE.has(noun ?? ''));
  return there && the === 'the' && of === 'of';
}

const OF_PRESENCE = wordSet('attendance presence participation');

function named(scene: Scene, index: number): readonly PersonMention[] {
  return (scene.people.mentions[index] ?? []).filter((m) => m.persons.length > 0);
}

function listAt(tokens: Sentence['tokens'], persons: readonly PersonMention[], at: number): PersonMention[] {
  const first = persons.find(({ phrase }) => phrase.from >= at && phrase.from <= at + 2);
  return first ? groupAfter(tokens, persons, first, tokens.length) : [];
}

function present(
  sentence: number,
  persons: readonly PersonMention[],
  position: number,
  side: Pick<Present, 'delegation'>,
): Present {
  return { sentence, persons, event: false, position, plural: false, ...side };
}
