import type { ResolvedEntity, ResolvedRelease } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import { readTitle } from '../domain/titles.ts';

/** A post that a release gives a person: the capacity in which that person took part. */
export interface Capacity {
  readonly person: string;
  readonly post: ResolvedEntity;
  /** Whose post it is, where that is known. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/** The posts that a release gives its persons, each once, in order of the text. */
export function capacitiesOf({ evidence, entities }: ResolvedRelease, register: Register): Capacity[] {
  const capacities = new Map<string, Capacity>();
  const told = [...evidence.statements].sort(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1),
  );
  for (const { type, modality, subject, object, organisation } of told) {
    if (type !== 'HOLDS' || modality !== 'OCCURRED') continue;
    const [person, post] = [entities.get(subject), entities.get(object)];
    const title = evidence.mentions.find((mention) => mention.key === object)?.name ?? '';
    if (!person || !post || !readTitle(title).held) continue;
    const key = `${person.id} ${post.id}`;
    const whose = evidence.mentions.find((mention) => mention.key === organisation && mention.named);
    const of = organisationOf(post, entities.get(whose?.key ?? ''), register);
    if (!capacities.has(key)) capacities.set(key, { person: person.id, post, organisation: of });
  }
  return [...capacities.values()];
}

function organisationOf(post: ResolvedEntity, told: ResolvedEntity | undefined, register: Register) {
  const entry = register.entries.get(post.id);
  const known = entry?.kind === 'Post' ? register.entries.get(entry.organisation) : undefined;
  if (known) return { id: known.id, name: known.name };
  return told?.kind === 'Organisation' ? { id: told.id, name: told.name } : null;
}
