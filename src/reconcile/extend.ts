import { z } from 'zod';
import { BadInput } from '../domain/errors.ts';
import type { Extended, ExtendedValue, KindName } from '../domain/reconciliation.ts';
import type { EntityRow, GraphReader, TenureRow } from '../graph/reader.ts';
import { isKind } from './kinds.ts';

export type ExtendReader = Pick<GraphReader, 'entities' | 'tenures'>;

interface Known {
  readonly entity: EntityRow;
  readonly tenures: readonly TenureRow[];
}

type Property = KindName & {
  readonly of: (known: Known) => readonly ExtendedValue[];
  readonly kinds?: readonly string[];
};

const texts = (values: readonly (string | null | undefined)[]) =>
  values.flatMap((value) => (value == null ? [] : [{ str: value }]));

const PROPERTIES: readonly Property[] = [
  { id: 'names', name: 'Names', of: ({ entity }) => texts(entity.names) },
  {
    id: 'description',
    name: 'Description',
    of: ({ entity }) => texts(['description' in entity ? entity.description : null]),
  },
  {
    id: 'posts',
    name: 'Posts held',
    kinds: ['Person'],
    of: ({ tenures }) => [...new Map(tenures.map(({ post: { id, name } }) => [id, { id, name }])).values()],
  },
  { id: 'kind', name: 'Kind', of: ({ entity }) => texts([kindOf(entity)]) },
  {
    id: 'date',
    name: 'Date',
    kinds: ['Event', 'Agreement'],
    of: ({ entity }) => texts(['date' in entity ? entity.date : null]),
  },
];

const MOST_IDS = 500;
const question = z.looseObject({
  ids: z.array(z.string()).max(MOST_IDS),
  properties: z.array(z.looseObject({ id: z.string() })),
});

export function proposeProperties(kind: string): readonly KindName[] {
  const fitting = PROPERTIES.filter(({ kinds }) => !isKind(kind) || kinds === undefined || kinds.includes(kind));
  return fitting.map(({ id, name }) => ({ id, name }));
}

/** Values of properties of entities: at most two statements, however many there are. Error: BAD_INPUT. */
export async function extend(reader: ExtendReader, asked: unknown): Promise<Extended> {
  const parsed = question.safeParse(asked);
  if (!parsed.success) throw new BadInput(`"extend" wants "ids" (${MOST_IDS} at most) and "properties"`);
  const { ids, properties } = parsed.data;
  const wanted = properties.map(({ id }) => {
    const property = PROPERTIES.find((one) => one.id === id);
    if (!property) throw new BadInput(`No property "${id}": there are ${PROPERTIES.map((one) => one.id).join(', ')}`);
    return property;
  });
  const [entities, tenures] = await Promise.all([
    reader.entities(ids),
    wanted.some(({ id }) => id === 'posts') ? reader.tenures(ids, null, null) : [],
  ]);
  const rows = ids.map((id, index) => {
    const entity = entities[index] ?? null;
    const valuesOf = ({ of }: Property) => (entity === null ? [] : of({ entity, tenures: tenures[index] ?? [] }));
    return [id, Object.fromEntries(wanted.map((property) => [property.id, valuesOf(property)]))] as const;
  });
  return { meta: wanted.map(({ id, name }) => ({ id, name })), rows: Object.fromEntries(rows) };
}

function kindOf(entity: EntityRow): string | null {
  if ('kind' in entity) return entity.kind;
  return 'type' in entity ? entity.type : null;
}
