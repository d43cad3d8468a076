import type { ResolvedEntity } from '../domain/evidence.ts';
import type { Side } from '../domain/picture.ts';
import { byText, type Draft, type DraftTie, groupBy, mergeParticipants, type Participant, toDraft } from './draft.ts';
import type { Fact } from './facts.ts';

/** Who met whom, as the text counts occasions: two sides of entity ids. */
interface Occasion {
  readonly facts: readonly Fact[];
  readonly sides: readonly [ReadonlySet<string>, ReadonlySet<string>];
  readonly date: string | null;
  readonly area: string | null;
}

/**
 * The meetings of one release. Headline, body and caption repeat each other: occasions of one kind of modality are one event
 * when their dates and cities agree and they overlap on both sides. An occasion without a date joins only if one alone fits.
 */
export function draftMeetings(facts: readonly Fact[]): Draft[] {
  const met = facts.filter(
    ({ statement, subject, object }) => statement.type === 'MET_WITH' && subject.id !== object.id,
  );
  return groupBy(met, ({ statement }) => statement.modality).flatMap((ofModality) => {
    const occasions = groupBy([...ofModality].sort(byText), ({ statement }) => statement.occasion ?? statement.id).map(
      toOccasion,
    );
    const merged = joinWhile(occasions, (a, b) => a.date === b.date && agree(a, b));
    return joinUndated(merged).map(toMeeting);
  });
}

function toOccasion(facts: readonly Fact[]): Occasion {
  const sides = [new Set<string>(), new Set<string>()] as const;
  for (const { statement, subject, object } of facts) {
    const turned = statement.sides?.[0] === 'B';
    sides[turned ? 1 : 0].add(subject.id);
    sides[turned ? 0 : 1].add(object.id);
  }
  const date = facts.find(({ statement }) => statement.date !== null)?.statement.date ?? null;
  return { facts, sides, date, area: facts.find(({ area }) => area !== null)?.area?.id ?? null };
}

function agree(a: Occasion, b: Occasion): boolean {
  return (a.area === null || b.area === null || a.area === b.area) && (meet(a, b) || meet(a, turn(b)));
}

/** Overlap on both sides: one person who met two others one after the other had two meetings. */
function meet(a: Occasion, b: Occasion): boolean {
  return overlap(a.sides[0], b.sides[0]) && overlap(a.sides[1], b.sides[1]);
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((id) => b.has(id));

const turn = (occasion: Occasion): Occasion => ({ ...occasion, sides: [occasion.sides[1], occasion.sides[0]] });

function join(a: Occasion, b: Occasion): Occasion {
  const aligned = meet(a, b) ? b : turn(b);
  return {
    facts: [...a.facts, ...b.facts],
    sides: [new Set([...a.sides[0], ...aligned.sides[0]]), new Set([...a.sides[1], ...aligned.sides[1]])],
    date: a.date ?? b.date,
    area: a.area ?? b.area,
  };
}

/** Joins pairs until none fits any more: each joining may bring new participants. */
function joinWhile(occasions: readonly Occasion[], fits: (a: Occasion, b: Occasion) => boolean): Occasion[] {
  const open = [...occasions];
  const done: Occasion[] = [];
  for (let next = open.shift(); next; next = open.shift()) {
    const current: Occasion = next;
    const at = open.findIndex((other) => fits(current, other));
    const [other] = at === -1 ? [] : open.splice(at, 1);
    if (other) open.unshift(join(current, other));
    else done.push(current);
  }
  return done;
}

function joinUndated(occasions: readonly Occasion[]): Occasion[] {
  const dated = occasions.filter(({ date }) => date !== null);
  const rest = occasions.filter(({ date }) => date === null);
  const alone: Occasion[] = [];
  for (const one of rest) {
    const fitting = dated.filter((other) => agree(other, one));
    const [only] = fitting;
    if (only && fitting.length === 1) dated[dated.indexOf(only)] = join(only, one);
    else alone.push(one);
  }
  return [...dated, ...alone];
}

function toMeeting({ facts, sides }: Occasion): Draft {
  const named = facts.filter(({ subjectNamed, objectNamed }) => subjectNamed && objectNamed);
  const participants = mergeParticipants(facts.flatMap((fact) => participantsOf(fact, firstSide(sides, facts))));
  const ties = named.map((fact): DraftTie => ({ kind: 'MET_WITH', start: fact.subject, end: fact.object, fact }));
  return toDraft('MEETING', facts, { participants, ties });
}

/** The larger side is A; of equal ones, the one whose first name comes first. So no wording turns them round. */
function firstSide(sides: Occasion['sides'], facts: readonly Fact[]): ReadonlySet<string> {
  const names = new Map(facts.flatMap(({ subject, object }) => [subject, object]).map(({ id, name }) => [id, name]));
  const first = (side: ReadonlySet<string>) => [...side].map((id) => names.get(id) ?? id).sort()[0] ?? '';
  const [a, b] = sides;
  if (a.size !== b.size) return a.size > b.size ? a : b;
  return first(a) <= first(b) ? a : b;
}

function participantsOf(fact: Fact, first: ReadonlySet<string>): Participant[] {
  const take = (entity: ResolvedEntity): Participant => {
    const side: Side = first.has(entity.id) ? 'A' : 'B';
    return { entity, role: 'ATTENDEE', side, facts: [fact] };
  };
  return [...(fact.subjectNamed ? [take(fact.subject)] : []), ...(fact.objectNamed ? [take(fact.object)] : [])];
}
