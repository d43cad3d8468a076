import { oncePer } from '../../../domain/once-per.ts';
import { lowerAt } from '../../text/tokens.ts';
import { type Draft, type Part, personParts, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { clausesOf, countUpTo } from './by-sentence.ts';
import { objectGroups } from './counterparts.ts';
import { draftEach } from './draft-each.ts';
import { meetingsHeld } from './meetings-told.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { uniqueParts } from './parts.ts';
import { findPresent } from './presence.ts';
import type { Present } from './present.ts';
import { holdsSession } from './session-held.ts';
import { type Sides, sideBeside, sideInList, sideOfDelegation } from './sides.ts';

/** "Also attending the meetings were A; B; and C": each makes a pair with each of the other side. */
export function attendingToo(scene: Scene, met: readonly Draft[]): Draft[] {
  const told = draftsByStart(met);
  return draftEach(findPresent(scene), (present) => {
    const before = present.event ? sessionBefore(present, told, scene) : meetingsBefore(present, told, scene);
    return draftEach(before, (clause) => {
      const joining = joinMeetings(present, clause, told, scene);
      // One list after another joins the same meeting: those of the second also met those of the first.
      for (const draft of joining) remember(told, sentenceSpan(clause.sentence).start, draft);
      return joining;
    });
  });
}

/** "held the 5th Harbour Dialogue with Ms B. Officials participating included C": an event that is a meeting of two sides. */
function sessionBefore({ sentence }: Present, met: DraftsByStart, scene: Scene): SetClause[] {
  return clausesOf(scene, sentence - 1).filter(
    (c) => c.modality === 'OCCURRED' && holdsSession(c, scene) && met.has(sentenceSpan(c.sentence).start),
  );
}

type DraftsByStart = Map<number, Draft[]>;

function draftsByStart(met: readonly Draft[]): DraftsByStart {
  const byStart: DraftsByStart = new Map();
  for (const draft of met) remember(byStart, draft.span.start, draft);
  return byStart;
}

function remember(byStart: DraftsByStart, start: number, draft: Draft): void {
  const known = byStart.get(start);
  if (known) known.push(draft);
  else byStart.set(start, [draft]);
}

const FARTHEST_MEETING = 8;
/** A release that tells of one meeting alone lists who attended at its end, however long it is. */
const FARTHEST_OF_ONE = 40;
/** No passage tells of more. */
const MOST_MEETINGS = 100;

/** The meeting told last before, or all of the passage for "the meetings". */
function meetingsBefore(present: Present, met: DraftsByStart, scene: Scene): SetClause[] {
  const held = meetingsHeld(scene);
  const end = countUpTo(held, present.sentence);
  const near = held
    .slice(Math.max(0, end - MOST_MEETINGS), end)
    .filter(
      (c) =>
        met.has(sentenceSpan(c.sentence).start) ||
        isOfThese(c, present) ||
        isWithThese(c, present, scene) ||
        isSameSitting(c, present),
    );
  const last = near.at(-1);
  const later = held[end - 1];
  // "met Mr A. He then had a session with entrepreneurs. Also present were …": at the session.
  if (present.callers) return later?.sentence.index === present.sentence - 1 ? [later] : [];
  if (present.others) return last && last.sentence.index === present.sentence - 1 ? [last] : [];
  const same = later !== undefined && isSameSitting(later, present);
  if (!same && later && last && later.sentence.index > last.sentence.index && isWithUnnamed(later)) return [];
  if (!last && present.plural) return meetingsBehind(present, held.slice(end), met);
  const farthest = held.length === 1 ? FARTHEST_OF_ONE : FARTHEST_MEETING;
  if (!last || present.sentence - last.sentence.index > farthest) return [];
  if (present.meal !== undefined && !isToldSince(last.sentence.index, present, scene)) return [];
  return present.plural ? near.filter((c) => c.sentence.block === last.sentence.block) : [last];
}

/** "met Mr A and hosted a dinner": the meal that others attended has been told of with the meeting, or since. */
function isToldSince(index: number, { meal, sentence }: Present, scene: Scene): boolean {
  const stem = meal?.replace(/(?:eon|s)$/u, '') ?? '';
  return scene.sentences
    .slice(Math.max(0, index - 1), sentence)
    .some(({ tokens }) => tokens.some((t) => t.lower.startsWith(stem)));
}

/** "B and C also attended the meetings", of which the passages behind tell one after another. */
function meetingsBehind(present: Present, later: readonly SetClause[], met: DraftsByStart): SetClause[] {
  return later
    .filter((c) => c.sentence.index - present.sentence <= FARTHEST_BEHIND && met.has(sentenceSpan(c.sentence).start))
    .slice(0, MOST_MEETINGS);
}

const FARTHEST_BEHIND = 30;

function isWithUnnamed({ sentence: { tokens }, to, persons, subjects }: SetClause): boolean {
  return subjects.length > 0 && lowerAt(tokens, to - 1) === 'with' && !persons.some((p) => p.phrase.from >= to);
}

/** "had lunch with the envoys. The lunch was attended by A; and B": those whom he had it with. */
function isSameSitting(clause: SetClause, { sitting }: Present): boolean {
  const { tokens } = clause.sentence;
  return sitting !== undefined && isWithUnnamed(clause) && lowerAt(tokens, clause.to - 2) === sitting;
}

function isOfThese({ sentence, subjects }: SetClause, present: Present): boolean {
  return present.others === true && sentence.index === present.sentence - 1 && subjects.length > 0;
}

/** "met leading officials of the city. Leading officials of the city attending included A": the others of an unnamed side. */
function isWithThese({ sentence, to, subjects }: SetClause, present: Present, scene: Scene): boolean {
  // "Hebei Secretary A and Vice Governor B attended": they have titles, and no words for an unnamed side.
  if (subjects.length === 0 || present.persons.some((p) => p.phrase.from < present.position)) return false;
  const head = scene.sentences[present.sentence]?.tokens.slice(0, present.position) ?? [];
  const words = new Set(head.filter((t) => t.lower.length > 4).map((t) => t.lower));
  return sentence.tokens.slice(to).filter((t) => words.has(t.lower)).length > 1;
}

function joinMeetings(present: Present, clause: SetClause, met: DraftsByStart, scene: Scene): Draft[] {
  const { start } = sentenceSpan(clause.sentence);
  const meant = met.get(start) ?? [];
  if (meant.length === 0) {
    const known = present.callers ? objectGroups(clause).flat() : clause.subjects;
    const subjects = personParts(known, scene, clause.sentence.index);
    const others = personParts(present.persons, scene, present.sentence);
    return pairsOf(subjects, others).map((pair) => joined(pair, present, clause, `joined-${start}`, scene));
  }
  return [...new Set(meant.map((draft) => draft.occasion))].flatMap((occasion) => {
    const pairs = joinSides(
      present,
      meant.filter((draft) => draft.occasion === occasion),
      scene,
    );
    // Where the days are told in turn, it was on that of this meeting.
    const setting = meant.find((draft) => draft.occasion === occasion)?.setting ?? clause.setting;
    return pairs.map((pair) => joined(pair, present, { ...clause, setting }, occasion ?? 'meeting', scene));
  });
}

function joined(pair: Pair, present: Present, clause: SetClause, occasion: string, scene: Scene): Draft {
  return {
    ...pair,
    type: 'MET_WITH',
    modality: 'OCCURRED',
    setting: clause.setting,
    sides: ['A', 'B'],
    occasion,
    span: sentenceSpan(scene.sentences[present.sentence] ?? clause.sentence),
    rule: 'also-attending',
    confidence: 0.85,
    via: 'attending',
  };
}

/** Who was present makes a pair with each of the other side of those who met. */
export function joinSides(present: Present, meant: readonly Draft[], scene: Scene): Pair[] {
  const sides: Sides = { A: uniqueParts(meant.map((d) => d.subject)), B: uniqueParts(meant.map((d) => d.object)) };
  const told = new Set([...sides.A, ...sides.B].map((part) => part.name));
  const joining: { readonly A: Part[]; readonly B: Part[] } = { A: [], B: [] };
  for (const mention of present.persons) {
    const [part] = personParts([mention], scene, present.sentence);
    const side = present.beside
      ? sideBeside(present.beside, sides)
      : present.delegation
        ? (sideOfDelegation(present.delegation, sides, scene) ?? sideAgainst(present, sides, scene))
        : sideInList(mention.persons[0], present.persons, sides, scene, isReception(meant, scene));
    if (part && side && !told.has(part.name)) joining[side].push(part);
  }
  return [...pairsOf(joining.A, [...sides.B, ...joining.B]), ...pairsOf(sides.A, joining.B)];
}

const RECEIVING = /^(?:receiv|host|welcom|grant)/u;

/** "received B": those who received are at home. */
function isReception([first]: readonly Draft[], scene: Scene): boolean {
  return first !== undefined && receptions(scene).has(first.span.start);
}

/** Where the sentences begin that tell of one. */
const receptions = oncePer((scene: Scene) => {
  const told = scene.clauses.filter(
    ({ kind, sentence, from }) => kind === 'MEET' && RECEIVING.test(lowerAt(sentence.tokens, from)),
  );
  return new Set(told.map(({ sentence }) => sentenceSpan(sentence).start));
});

/** The side that is not the one told beside it, else the one that is told by order. */
function sideAgainst({ against, side }: Present, sides: Sides, scene: Scene): 'A' | 'B' | null {
  const other = against ? sideOfDelegation(against, sides, scene) : null;
  return other === null ? (side ?? null) : other === 'A' ? 'B' : 'A';
}
