import { foldName } from '../domain/names.ts';
import type { ParticipantRole, TieKind } from '../domain/picture.ts';
import { type Draft, groupBy, mergeParticipants, type Participant, statusOf, toDraft } from './draft.ts';
import type { Fact } from './facts.ts';

/** Signing, witnessing and being a party are three different things, and each its own tie. */
const ROLE_OF: ReadonlyMap<string, readonly [TieKind, ParticipantRole]> = new Map([
  ['SIGNED', ['SIGNED', 'SIGNATORY']],
  ['WITNESSED', ['WITNESSED', 'WITNESS']],
  ['PARTY_TO', ['PARTY_TO', 'PARTY']],
]);

/**
 * Agreements and where they were concluded: at the ceremony that the text names after them, else at "the signing ceremony"
 * of that day and city that one of them attended, else at a signing of their own;
 * agreements of one day and city that share somebody were signed at one. Takes the named events and gives them back.
 */
export function draftSignings(facts: readonly Fact[], named: readonly Draft[]): Draft[] {
  const signed = facts.filter(({ statement }) => ROLE_OF.has(statement.type));
  const drafts = [...named];
  const homeless: Fact[][] = [];
  for (const about of groupBy(signed, ({ statement, object }) => `${statusOf(statement.modality)} ${object.id}`)) {
    const namedAfter = drafts.findIndex((draft) => isCeremonyOf(draft, about));
    const at = namedAfter === -1 ? drafts.findIndex((draft) => isSigningWith(draft, about)) : namedAfter;
    const ceremony = drafts[at];
    if (ceremony) drafts[at] = addSignatures(ceremony, about);
    else homeless.push(about);
  }
  return [...drafts, ...joinOccasions(homeless).map((group) => addSignatures(toDraft('SIGNING', group), group))];
}

function isCeremonyOf(draft: Draft, about: readonly Fact[]): boolean {
  const [fact] = about;
  if (!fact || draft.name === null || draft.status !== statusOf(fact.statement.modality)) return false;
  const days = about.flatMap(({ statement }) => statement.date ?? []);
  const sameDay = draft.date === null || days.length === 0 || days.includes(draft.date);
  return sameDay && foldName(draft.name).includes(foldName(fact.object.name));
}

/** The text speaks of a signing, that day and there, and somebody was at it who also signed or witnessed this. */
function isSigningWith(draft: Draft, about: readonly Fact[]): boolean {
  const there = new Set(draft.participants.map(({ entity }) => entity.id));
  const [fact] = about;
  if (draft.type !== 'SIGNING' || !fact || draft.status !== statusOf(fact.statement.modality)) return false;
  return about.some(({ statement, area, subject }) => {
    return statement.date === draft.date && (area?.id ?? null) === (draft.area?.id ?? null) && there.has(subject.id);
  });
}

function joinOccasions(groups: readonly Fact[][]): Fact[][] {
  const joined: Fact[][] = [];
  for (const group of groups) {
    const twin = joined.find((other) => occasionOf(other) === occasionOf(group) && shareSomebody(other, group));
    if (twin) twin.push(...group);
    else joined.push([...group]);
  }
  return joined;
}

function occasionOf(facts: readonly Fact[]): string {
  const date = facts.find(({ statement }) => statement.date !== null)?.statement.date;
  const area = facts.find((fact) => fact.area !== null)?.area?.id;
  return `${statusOf(facts[0]?.statement.modality ?? 'OCCURRED')} ${date} ${area}`;
}

function shareSomebody(a: readonly Fact[], b: readonly Fact[]): boolean {
  const there = new Set(a.map(({ subject }) => subject.id));
  return b.some(({ subject }) => there.has(subject.id));
}

function addSignatures(draft: Draft, facts: readonly Fact[]): Draft {
  const byNamed = facts.filter(({ subjectNamed }) => subjectNamed);
  const roles = byNamed.map((fact): Participant => {
    const role = ROLE_OF.get(fact.statement.type)?.[1] ?? 'ATTENDEE';
    return { entity: fact.subject, role, side: 'NONE', facts: [fact] };
  });
  const ties = byNamed.flatMap((fact) => {
    const kind = ROLE_OF.get(fact.statement.type)?.[0];
    return kind ? [{ kind, start: fact.subject, end: fact.object, fact }] : [];
  });
  const agreements = new Map([...draft.agreements, ...facts.map(({ object }) => object)].map((one) => [one.id, one]));
  return {
    ...draft,
    participants: mergeParticipants([...draft.participants, ...roles]),
    ties: [...draft.ties, ...ties],
    agreements: [...agreements.values()],
    facts: [...new Set([...draft.facts, ...facts])],
  };
}
