import type { ReconQuery, Value } from '../domain/reconciliation.ts';
import type { GraphReader, Reference, TenureRow } from '../graph/reader.ts';
import type { Held } from './score.ts';

export type HoldersReader = Pick<GraphReader, 'resolve' | 'holders'>;

/** Who held the post that a query names, or one of its organisation, and how sure that is. */
export interface Holders {
  /** Is there such a post? If not, nothing speaks for or against anybody. */
  readonly known: boolean;
  readonly persons: ReadonlyMap<string, { readonly person: TenureRow['person']; readonly held: Exclude<Held, 'NO'> }>;
}

/**
 * The holders that each query asks for; null where it asks for none. One statement finds the posts of all queries, and one
 * the holders on each day that they name.
 */
export async function findHolders(
  reader: HoldersReader,
  queries: readonly ReconQuery[],
): Promise<readonly (Holders | null)[]> {
  const posts = await postsOf(reader, queries);
  const days = [...new Set(queries.map(({ on }) => on))];
  const byDay = await Promise.all(
    days.map(async (on) => {
      const ids = [...new Set(queries.flatMap((query, index) => (query.on === on ? (posts[index] ?? []) : [])))];
      const tenures = ids.length === 0 ? [] : await reader.holders(ids, on, null);
      return [on, new Map(ids.map((id, index) => [id, tenures[index] ?? []]))] as const;
    }),
  );
  const found = new Map(byDay);
  return queries.map((query, index) => {
    const own = posts[index];
    if (own == null) return null;
    const tenures = own.flatMap((id) => found.get(query.on)?.get(id) ?? []);
    return { known: own.length > 0, persons: holdersAmong(tenures, query.on) };
  });
}

function holdersAmong(tenures: readonly TenureRow[], on: string | null): Holders['persons'] {
  const persons = new Map<string, { person: TenureRow['person']; held: Exclude<Held, 'NO'> }>();
  for (const { person, certainty } of tenures) {
    const held = on === null ? 'SOME_DAY' : (certainty ?? 'POSSIBLE');
    if (held === 'CERTAIN' || !persons.has(person.id)) persons.set(person.id, { person, held });
  }
  return persons;
}

/** The ids of the posts that each query means; null where it names neither post nor organisation. */
async function postsOf(reader: HoldersReader, queries: readonly ReconQuery[]): Promise<(readonly string[] | null)[]> {
  const asked = queries.flatMap((query, index) => {
    const reference = toReference(query);
    return reference === null ? [] : [{ index, reference }];
  });
  const found = asked.length === 0 ? [] : await reader.resolve(asked.map(({ reference }) => reference));
  const posts: (readonly string[] | null)[] = queries.map(() => null);
  asked.forEach(({ index }, at) => {
    const matches = found[at]?.matches ?? [];
    posts[index] = matches.flatMap(({ entity, scope }) => (entity.label === 'Post' ? [entity.id] : scope.posts));
  });
  return posts;
}

function toReference({ post, organisation }: ReconQuery): Reference | null {
  if (post !== null) {
    if ('id' in post) return { reference: { by: 'id', id: post.id }, scope: null, kinds: [['Post']] };
    const office = {
      by: 'office',
      name: post.name,
      organisation: organisation === null ? null : wordOf(organisation),
    } as const;
    return { reference: office, scope: null, kinds: [['Post']] };
  }
  if (organisation === null) return null;
  const reference =
    'id' in organisation
      ? ({ by: 'id', id: organisation.id } as const)
      : ({ by: 'name', name: organisation.name } as const);
  return { reference, scope: 'POSTS', kinds: [['Organisation']] };
}

const wordOf = (value: Value) => ('id' in value ? value.id : value.name);
