import type { ResolvedRelease } from '../domain/evidence.ts';
import type { NodeLabel } from '../domain/picture.ts';
import type { SaidMention } from '../graph/write/index.ts';

/**
 * What mentions of releases say of persons, bodies, places, posts and topics, as the graph would give it
 * (`find-entity-mentions.cypher`). `references`: to which entity each mention refers.
 */
export function mentionsSaid(
  resolved: readonly ResolvedRelease[],
  references: ReadonlyMap<string, string>,
  labels: ReadonlyMap<string, NodeLabel>,
): SaidMention[] {
  return resolved.flatMap(({ evidence: { mentions, statements } }) => {
    const entities = new Map(mentions.map(({ key, id }) => [key, references.get(id)]));
    const sessions = new Set(statements.flatMap(({ type, object }) => (type === 'SESSION_OF' ? [object] : [])));
    return mentions.flatMap(({ id, key, kind, name, aliases, placeKind, within }): SaidMention[] => {
      const entity = entities.get(key);
      if (entity === undefined || kind === 'Event' || kind === 'Agreement') return [];
      const above = within === null ? null : (entities.get(within) ?? null);
      const mechanism = kind === 'Organisation' && sessions.has(key);
      return [{ id, entity, kind: labels.get(entity) ?? kind, name, aliases, placeKind, within: above, mechanism }];
    });
  });
}
