import type { Candidate, ReconQuery } from '../domain/reconciliation.ts';
import type { EntityRow, GraphReader } from '../graph/reader.ts';
import { findHolders, type Holders } from './holders.ts';
import { USUAL_KINDS } from './kinds.ts';
import { type Considered, rank } from './score.ts';

export type CandidatesReader = Pick<GraphReader, 'search' | 'entities' | 'resolve' | 'holders' | 'doubted'>;

/** Beyond what is wanted, so that a namesake further down keeps the first from being a match. */
const MORE = 10;
/** Searches at one time. */
const AT_ONCE = 5;

/** The candidates of each query, in their order; each is found and judged by itself. */
export async function findCandidates(reader: CandidatesReader, queries: readonly ReconQuery[]): Promise<Candidate[][]> {
  const [byId, holders] = await Promise.all([findByIds(reader, queries), findHolders(reader, queries)]);
  const found: (readonly EntityRow[])[] = [];
  for (let from = 0; from < queries.length; from += AT_ONCE) {
    found.push(...(await Promise.all(queries.slice(from, from + AT_ONCE).map((query) => search(reader, query)))));
  }
  const ranked = queries.map((query, index) => {
    const own = holders[index] ?? null;
    const considered = consider(query, { meant: byId.get(query.name), found: found[index] ?? [], holders: own });
    // A post that we do not know is as good as one that we cannot read.
    return rank(own?.known === false ? { ...query, unread: [...query.unread, 'post'] } : query, considered);
  });
  return await withoutDoubted(reader, ranked);
}

/** Who may be one with another is no match: which of the two is meant is for a person to say. */
async function withoutDoubted(reader: CandidatesReader, ranked: readonly Candidate[][]): Promise<Candidate[][]> {
  const ids = [...new Set(ranked.flat().flatMap(({ id, match }) => (match ? [id] : [])))];
  const doubted = ids.length === 0 ? new Set<string>() : await reader.doubted(ids);
  return ranked.map((candidates) =>
    candidates.map((one) => (one.match && doubted.has(one.id) ? { ...one, match: false } : one)),
  );
}

/** An id in place of a name means what bears it. */
async function findByIds({ entities }: CandidatesReader, queries: readonly ReconQuery[]) {
  const ids = [...new Set(queries.map(({ name }) => name))].filter((name) => /^[\w-]{1,200}$/u.test(name));
  const found = ids.length === 0 ? [] : await entities(ids);
  return new Map(ids.flatMap((id, index) => (found[index] ? [[id, found[index]] as const] : [])));
}

async function search(reader: CandidatesReader, { name, kinds, limit }: ReconQuery): Promise<readonly EntityRow[]> {
  if (name === '' || kinds?.length === 0) return [];
  const { rows } = await reader.search({ text: name, kinds: kinds ?? USUAL_KINDS, first: limit + MORE, after: null });
  return rows.map(({ entity }) => entity);
}

interface Found {
  readonly meant: EntityRow | undefined;
  readonly found: readonly EntityRow[];
  readonly holders: Holders | null;
}

/** What is meant by its id, who is like it by name, and who held the post, each once. */
function consider(query: ReconQuery, { meant, found, holders }: Found): Considered[] {
  const known = holders?.known === true ? holders.persons : null;
  // An organisation alone has too many holders of posts to propose them all to every name.
  const held = known !== null && (query.post !== null || query.name === '') ? [...known.values()] : [];
  const entities = [...(meant ? [meant] : []), ...found, ...held.map(({ person }) => person)];
  const wanted = entities.filter(({ label }) => query.kinds === null || query.kinds.includes(label));
  return [...new Map(wanted.map((entity) => [entity.id, entity])).values()].map((entity) => ({
    entity,
    held: known === null ? null : (known.get(entity.id)?.held ?? 'NO'),
    meant: entity.id === meant?.id,
  }));
}
