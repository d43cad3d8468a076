import { type Draft, groupBy, mergeParticipants, toDraft } from './draft.ts';
import type { Fact } from './facts.ts';

/** One visit for each day, city and place; a mention without a day or city joins the only visit there of the same person. */
export function draftVisits(facts: readonly Fact[]): Draft[] {
  // Going home is told as arriving there (`via`), and is no visit.
  const visits = facts.filter(
    ({ statement, subjectNamed }) => statement.type === 'VISITED' && subjectNamed && statement.via !== 'return',
  );
  return groupBy(visits, ({ statement, object }) => `${statement.modality} ${object.id}`).flatMap((there) =>
    joinVague(groupBy(there, ({ statement, area }) => `${statement.date} ${area?.id}`)).map(toVisit),
  );
}

function joinVague(groups: readonly Fact[][]): Fact[][] {
  const isVague = ([fact]: readonly Fact[]) => fact?.statement.date == null || fact.area === null;
  const clear = groups.filter((group) => !isVague(group)).map((group) => [...group]);
  const alone: Fact[][] = [];
  for (const group of groups.filter(isVague)) {
    const fitting = clear.filter((other) => fits(group, other));
    const [only] = fitting;
    if (only && fitting.length === 1) only.push(...group);
    else alone.push(group);
  }
  return [...clear, ...alone];
}

function fits(vague: readonly Fact[], clear: readonly Fact[]): boolean {
  const [a, b] = [vague[0], clear[0]];
  if (!a || !b) return false;
  const sameDay = a.statement.date === null || a.statement.date === b.statement.date;
  const sameArea = a.area === null || a.area.id === b.area?.id;
  const visitors = new Set(clear.map(({ subject }) => subject.id));
  return sameDay && sameArea && vague.some(({ subject }) => visitors.has(subject.id));
}

function toVisit(facts: readonly Fact[]): Draft {
  return toDraft('VISIT', facts, {
    object: facts[0]?.object ?? null,
    participants: mergeParticipants(
      facts.map((fact) => ({ entity: fact.subject, role: 'VISITOR', side: 'A', facts: [fact] })),
    ),
    ties: facts
      .filter(({ objectNamed }) => objectNamed)
      .map((fact) => ({ kind: 'VISITED', start: fact.subject, end: fact.object, fact })),
  });
}
