import type { GraphQLResolveInfo } from 'graphql';
import type {
  ConcernRow,
  Dated,
  EntityRow,
  EventRow,
  OrganisationRow,
  PlaceRow,
  PostRow,
  ReleaseRow,
  TenureRow,
} from '../graph/reader.ts';
import type { EvidenceParent } from './answers.ts';
import { loadSaid, momentOf } from './as-of.ts';
import type { Context } from './context.ts';

/** The day of a row, only where it is known: the graph files a month under its first day. */
export function knownDay(row: Dated): string | null {
  return row.precision === 'DAY' ? row.date : null;
}

/** The GraphQL type of a row: its label. */
export function typeOfRow<Label extends string>(row: { readonly label: Label }): Label {
  return row.label;
}

export function loadPlace(id: string | null, context: Context): Promise<PlaceRow | null> {
  return loadEntity(id, 'Place', context);
}

export function loadOrganisation(id: string | null, context: Context): Promise<OrganisationRow | null> {
  return loadEntity(id, 'Organisation', context);
}

export function loadPost(id: string | null, context: Context): Promise<PostRow | null> {
  return loadEntity(id, 'Post', context);
}

/** The event of a tie. A tie without its event would be a fault of the writer: ties are drawn from events. */
export async function loadEvent(id: string, context: Context): Promise<EventRow> {
  const event = await loadEntity(id, 'Event', context);
  if (!event) throw new Error(`A tie names the event "${id}", which the graph does not hold`);
  return event;
}

/** The release of what rests on it. One that is gone took all of that with it, so its absence is a fault of ours. */
export async function loadRelease(id: string, { loaders }: Context): Promise<ReleaseRow> {
  const release = await loaders.release.load(id);
  if (!release) throw new Error(`Something names the release "${id}", which the graph does not hold`);
  return release;
}

/** What is next to an entity, for all entities of one tick at once. */
export function loadNeighbours(
  kind: Parameters<Context['reader']['neighbours']>[0],
  id: string,
  { loaders, reader }: Context,
): Promise<EntityRow[]> {
  return loaders.each(kind, null, (ids) => reader.neighbours(kind, ids)).load(id);
}

export async function loadNeighboursOf<Label extends EntityRow['label']>(
  kind: Parameters<Context['reader']['neighbours']>[0],
  label: Label,
  id: string,
  context: Context,
): Promise<Extract<EntityRow, { label: Label }>[]> {
  return (await loadNeighbours(kind, id, context)).filter((row) => isA(row, label));
}

/** Who held a post, on a day or ever. */
export function loadHolders(
  post: string,
  on: string | null,
  { loaders, reader }: Context,
  asOf: string | null = null,
): Promise<TenureRow[]> {
  return loaders.each('Post.holders', [on, asOf], (ids) => reader.holders(ids, on, asOf)).load(post);
}

/** Why an event or agreement is said to be about its topics. */
export function loadConcerns(id: string, { loaders, reader }: Context): Promise<ConcernRow[]> {
  return loaders.each('concerns', null, (ids) => reader.concernsOf(ids)).load(id);
}

/** The evidence under a row, in the order of its statements. */
export async function loadEvidence(
  row: { readonly statementIds: readonly string[] },
  context: Context,
  info: Pick<GraphQLResolveInfo, 'path'>,
): Promise<EvidenceParent[]> {
  return (await loadSaid(row.statementIds, momentOf(info, context), context)).flat();
}

/** Entities of one kind by id, in their order; ids that are unknown, or of another kind, are left out. */
export async function loadAll<Label extends EntityRow['label']>(
  ids: readonly string[],
  label: Label,
  context: Context,
): Promise<Extract<EntityRow, { label: Label }>[]> {
  const rows = await Promise.all(ids.map((id) => loadEntity(id, label, context)));
  return rows.filter((row) => row !== null);
}

export type DatedTie = Dated & { readonly statementIds: readonly string[] };

/** The fields that all dated ties share. */
export const datedTie = {
  date: knownDay,
  evidence: (row: DatedTie, _args: object, context: Context, info: GraphQLResolveInfo) =>
    loadEvidence(row, context, info),
};

async function loadEntity<Label extends EntityRow['label']>(id: string | null, label: Label, { loaders }: Context) {
  const row = id === null ? null : await loaders.entity.load(id);
  return row && isA(row, label) ? row : null;
}

function isA<Label extends EntityRow['label']>(
  row: EntityRow,
  label: Label,
): row is Extract<EntityRow, { label: Label }> {
  return row.label === label;
}
