import type { Preview, Reconciler, Suggestion } from '../domain/reconciliation.ts';
import type { EntityRow, GraphReader, TenureRow } from '../graph/reader.ts';
import { type CandidatesReader, findCandidates } from './candidates.ts';
import { type ExtendReader, extend, proposeProperties } from './extend.ts';
import { KINDS, kindName, PROPERTIES, USUAL_KINDS } from './kinds.ts';
import { readBatch } from './read-batch.ts';

export type ReconcileReader = CandidatesReader & ExtendReader & Pick<GraphReader, 'search'>;

const SUGGESTIONS = 20;
const LINES = 4;

/** Matches lists with the graph that a reader reads. */
export function createReconciler(reader: ReconcileReader): Reconciler {
  return {
    async reconcile(batch) {
      const queries = readBatch(batch);
      const found = await findCandidates(reader, [...queries.values()]);
      return Object.fromEntries([...queries.keys()].map((key, index) => [key, { result: found[index] ?? [] }]));
    },
    async suggestEntities(prefix, skip) {
      if (prefix.trim() === '') return [];
      const first = skip + SUGGESTIONS;
      const [[known], { rows }] = await Promise.all([
        reader.entities([prefix.trim()]),
        reader.search({ text: prefix, kinds: USUAL_KINDS, first, after: null }),
      ]);
      const found = rows.map(({ entity }) => entity).filter(({ id }) => id !== known?.id);
      return [...(known ? [known] : []), ...found].slice(skip, first).map(toSuggestion);
    },
    suggestTypes: (prefix) => beginning(KINDS, prefix),
    suggestProperties: (prefix) => beginning(PROPERTIES, prefix),
    proposeProperties,
    extend: (question) => extend(reader, question),
    async preview(id) {
      const [entity] = await reader.entities([id]);
      if (!entity) return null;
      const [tenures = []] = entity.label === 'Person' ? await reader.tenures([entity.id], null, null) : [];
      return toPreview(entity, tenures);
    },
  };
}

function beginning(all: readonly Suggestion[], prefix: string): readonly Suggestion[] {
  const start = prefix.trim().toLowerCase();
  return all.filter(({ id, name }) => [id, name].some((text) => text.toLowerCase().startsWith(start)));
}

function toSuggestion(entity: EntityRow): Suggestion {
  const description = 'description' in entity ? entity.description : null;
  const { id, name, label } = entity;
  return { id, name, ...(description !== null && { description }), notable: [kindName(label)] };
}

function toPreview(entity: EntityRow, tenures: readonly TenureRow[]): Preview {
  const description = 'description' in entity ? entity.description : null;
  const posts = tenures.slice(0, LINES).map(({ post, from, fromText, to, toText, kind }) => {
    const days = (fromText ?? from ?? toText ?? to) ? ` (${fromText ?? from ?? '…'} – ${toText ?? to ?? '…'})` : '';
    return `${kind === 'ACTING' ? 'Acting ' : ''}${post.name}${days}`;
  });
  const date = 'dateText' in entity ? (entity.dateText ?? entity.date) : null;
  const lines = [description, date, ...posts].filter((line) => line !== null);
  return { id: entity.id, kind: entity.label, name: entity.name, names: entity.names, lines };
}
