import type { ResolvedEntity, ResolvedRelease } from '../domain/evidence.ts';
import { readTitle } from '../domain/titles.ts';

/** The posts that a release gives its persons, in order of the text: the capacity in which they took part. */
export function capacitiesOf({ evidence, entities }: ResolvedRelease): Map<string, ResolvedEntity[]> {
  const capacities = new Map<string, ResolvedEntity[]>();
  const told = [...evidence.statements].sort(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (const { type, modality, subject, object } of told) {
    if (type !== 'HOLDS' || modality !== 'OCCURRED') continue;
    const [person, post] = [entities.get(subject), entities.get(object)];
    const title = evidence.mentions.find((mention) => mention.key === object)?.name ?? '';
    if (!person || !post || !readTitle(title).held) continue;
    const list = capacities.get(person.id) ?? [];
    if (!list.some(({ id }) => id === post.id)) capacities.set(person.id, [...list, post]);
  }
  return capacities;
}
