import { lowerAt } from '../../text/tokens.ts';
import type { PersonMention, PersonRecord } from '../references/index.ts';
import { type Draft, type Part, personParts, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { countUpTo, perScene } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { uniqueParts } from './parts.ts';
import { findPresent, meetingsHeld, type Present } from './presence.ts';

/** "Also attending the meetings were A; B; and C": each makes a pair with each of the other side. */
export function attendingToo(scene: Scene, met: readonly Draft[]): Draft[] {
  const told = draftsByStart(met);
  return draftEach(findPresent(scene), (present) =>
    present.event
      ? []
      : draftEach(meetingsBefore(present, told, scene), (clause) => {
          const joining = joinMeetings(present, clause, told, scene);
          // One list after another joins the same meeting: those of the second also met those of the first.
          for (const draft of joining) remember(told, sentenceSpan(clause.sentence).start, draft);
          return joining;
        }),
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
  if (present.others) return last && last.sentence.index === present.sentence - 1 ? [last] : [];
  const same = later !== undefined && isSameSitting(later, present);
  if (!same && later && last && later.sentence.index > last.sentence.index && isWithUnnamed(later)) return [];
  if (!last && present.plural) return meetingsBehind(present, held.slice(end), met);
  if (!last || present.sentence - last.sentence.index > FARTHEST_MEETING) return [];
  return present.plural ? near.filter((c) => c.sentence.block === last.sentence.block) : [last];
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
  if (subjects.length === 0) return false;
  const head = scene.sentences[present.sentence]?.tokens.slice(0, present.position) ?? [];
  const words = new Set(head.filter((t) => t.lower.length > 4).map((t) => t.lower));
  return sentence.tokens.slice(to).filter((t) => words.has(t.lower)).length > 1;
}

function joinMeetings(present: Present, clause: SetClause, met: DraftsByStart, scene: Scene): Draft[] {
  const { start } = sentenceSpan(clause.sentence);
  const meant = met.get(start) ?? [];
  if (meant.length === 0) {
    const subjects = personParts(clause.subjects, scene, clause.sentence.index);
    const others = personParts(present.persons, scene, present.sentence);
    return pairsOf(subjects, others).map((pair) => joined(pair, present, clause, `joined-${start}`, scene));
  }
  return [...new Set(meant.map((draft) => draft.occasion))].flatMap((occasion) => {
    const pairs = joinSides(
      present,
      meant.filter((draft) => draft.occasion === occasion),
      scene,
    );
    return pairs.map((pair) => joined(pair, present, clause, occasion ?? 'meeting', scene));
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

function joinSides(present: Present, meant: readonly Draft[], scene: Scene): Pair[] {
  const sides = { A: uniqueParts(meant.map((d) => d.subject)), B: uniqueParts(meant.map((d) => d.object)) };
  const told = new Set([...sides.A, ...sides.B].map((part) => part.name));
  const joining: { readonly A: Part[]; readonly B: Part[] } = { A: [], B: [] };
  for (const mention of present.persons) {
    const [part] = personParts([mention], scene, present.sentence);
    const side = present.beside
      ? sideBeside(present.beside, sides)
      : present.delegation
        ? (sideOfDelegation(present.delegation, sides, scene) ?? present.side ?? null)
        : sideOf(mention.persons[0], sides, scene);
    if (part && side && !told.has(part.name)) joining[side].push(part);
  }
  return [...pairsOf(joining.A, [...sides.B, ...joining.B]), ...pairsOf(sides.A, joining.B)];
}

function sideBeside({ persons }: PersonMention, sides: Readonly<Record<'A' | 'B', readonly Part[]>>): 'A' | 'B' {
  return sides.B.some(({ name }) => persons.some((person) => person.name === name)) ? 'B' : 'A';
}

/** Whose colleague is it? The side whose posts share a body with the person's; the visitors' side where nothing tells. */
function sideOf(
  person: PersonRecord | undefined,
  { A: subjects, B: objects }: Readonly<Record<'A' | 'B', readonly Part[]>>,
  scene: Scene,
): 'A' | 'B' {
  const own = bodyWords(person);
  const named = recordsByName(scene);
  const theirs = objects.flatMap((object) => named.get(object.name) ?? []);
  const ours = subjects.flatMap((subject) => named.get(subject.name) ?? []);
  const shared = sharedWords(theirs, own);
  if (shared > 0)
    return sharedWords(ours, own) > shared || (areOfOneBody(ours, person) && !areOfOneBody(theirs, person)) ? 'A' : 'B';
  return isEnvoy(person) && own.length > 0 && isOfOthers(own, subjects, named) ? 'B' : 'A';
}

/** How many words the posts of one of them share with these at most. */
function sharedWords(records: readonly PersonRecord[], own: readonly string[]): number {
  const words = new Set(own);
  return Math.max(0, ...records.map((record) => new Set(bodyWords(record).filter((word) => words.has(word))).size));
}

function areOfOneBody(records: readonly PersonRecord[], person: PersonRecord | undefined): boolean {
  const own = new Set((person?.posts ?? []).map(({ organisation }) => organisation).filter((body) => body !== null));
  return records.some(({ posts }) => posts.some(({ organisation }) => organisation !== null && own.has(organisation)));
}

function isEnvoy(person: PersonRecord | undefined): boolean {
  return person?.posts.some(({ title }) => /ambassador|high commissioner|envoy|consul/iu.test(title)) === true;
}

/** "Ambassador of Velmora": not of those who are all of other bodies. */
function isOfOthers(
  own: readonly string[],
  subjects: readonly Part[],
  named: ReadonlyMap<string, readonly PersonRecord[]>,
): boolean {
  const bodies = subjects.flatMap(({ name }) => named.get(name) ?? []).flatMap(bodyWords);
  return bodies.length > 0 && !bodies.some((word) => own.includes(word));
}

/** The side on which somebody's post is at what the delegation is called by; null where none or both are. */
function sideOfDelegation(
  words: readonly string[],
  sides: Readonly<Record<'A' | 'B', readonly Part[]>>,
  scene: Scene,
): 'A' | 'B' | null {
  const named = recordsByName(scene);
  const isOf = (parts: readonly Part[]) =>
    parts.some(({ name }) => named.get(name)?.some((record) => bodyWords(record).some((word) => words.includes(word))));
  const [a, b] = [isOf(sides.A), isOf(sides.B)];
  return a === b ? null : a ? 'A' : 'B';
}

const recordsByName = perScene((scene) => {
  const byName = new Map<string, PersonRecord[]>();
  for (const record of scene.people.records) {
    const known = byName.get(record.name);
    if (known) known.push(record);
    else byName.set(record.name, [record]);
  }
  return byName;
});

/** Words that bodies of all sides have in their names. */
const COMMON_BODY_WORDS = wordSet(
  'government people peoples office affairs committee department special region administrative municipal province provincial state republic council ministry foreign',
);

function bodyWords(person: PersonRecord | undefined): string[] {
  const words = (person?.posts ?? []).flatMap((p) => (p.organisation ?? '').toLowerCase().split(/[^\p{L}]+/u));
  return words.filter((word) => word.length > 4 && !COMMON_BODY_WORDS.has(word));
}
