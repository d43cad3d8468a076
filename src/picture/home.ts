import type { ResolvedRelease } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import { capacitiesOf } from './capacities.ts';
import type { Fact } from './facts.ts';

/**
 * Tells journeys home: to the very place in which the traveller's own organisation has its seat. "Going home is no visit"
 * (model.md, rules of derivation 5), announced or done; to go and see something there is one.
 */
export function homecomings(resolved: ResolvedRelease, register: Register): (fact: Fact) => boolean {
  const homes = new Set(
    capacitiesOf(resolved, register).flatMap(({ person, organisation }) => {
      const seat = organisation && seatOf(organisation.id, register);
      return seat ? [`${person} ${seat}`] : [];
    }),
  );
  return ({ statement, subject, object }) => statement.type === 'VISITED' && homes.has(`${subject.id} ${object.id}`);
}

/** The seat of an organisation, else of the body that it is part of. */
function seatOf(organisation: string, register: Register): string | null {
  for (let id: string | null = organisation; id !== null; ) {
    const entry = register.entries.get(id);
    if (entry?.kind !== 'Organisation') return null;
    if (entry.seat !== null) return entry.seat;
    id = entry.parent;
  }
  return null;
}
