import type { ResolvedRelease } from '../domain/evidence.ts';
import { placeStoodFor } from '../domain/jurisdiction.ts';
import type { Register } from '../domain/register.ts';
import { capacitiesOf } from './capacities.ts';
import type { Fact } from './facts.ts';

/**
 * Tells journeys home: to the very place that the traveller's own organisation stands for. "Going home is no visit"
 * (model.md, rules of derivation 5), announced or done; to go and see something there is one.
 */
export function homecomings(resolved: ResolvedRelease, register: Register): (fact: Fact) => boolean {
  const homes = new Set(
    capacitiesOf(resolved, register).flatMap(({ person, organisation }) => {
      const body = register.entries.get(organisation?.id ?? '');
      const place = body?.kind === 'Organisation' ? placeStoodFor(body, register.entries) : null;
      return place === null ? [] : [`${person} ${place}`];
    }),
  );
  return ({ statement, subject, object }) => statement.type === 'VISITED' && homes.has(`${subject.id} ${object.id}`);
}
