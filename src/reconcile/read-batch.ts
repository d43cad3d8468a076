import { z } from 'zod';
import { BadInput } from '../domain/errors.ts';
import { RECON_BATCH, type ReconQuery, type Value } from '../domain/reconciliation.ts';
import { isKind } from './kinds.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.looseObject({ id: z.string() })]);
const query = z.looseObject({
  query: z.string().max(1_000).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  limit: z.number().optional(),
  properties: z.array(z.looseObject({ pid: z.string(), v: z.union([value, z.array(value)]) })).optional(),
});
const batchShape = z.record(z.string(), query);

type RawQuery = z.infer<typeof query>;
type RawValue = z.infer<typeof value>;

const USUAL_LIMIT = 5;
const GREATEST_LIMIT = 50;

/** The queries of a batch, by their keys. Error: BAD_INPUT. */
export function readBatch(batch: unknown): ReadonlyMap<string, ReconQuery> {
  const parsed = batchShape.safeParse(batch);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new BadInput(`"queries" is no batch of queries: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const queries = Object.entries(parsed.data);
  if (queries.length > RECON_BATCH)
    throw new BadInput(`A batch has ${RECON_BATCH} queries at most, not ${queries.length}`);
  return new Map(queries.map(([key, raw]) => [key, toQuery(key, raw)]));
}

function toQuery(key: string, raw: RawQuery): ReconQuery {
  const name = (raw.query ?? '').trim();
  const properties = new Map(
    (raw.properties ?? []).map(({ pid, v }) => [pid, (Array.isArray(v) ? v : [v]).filter(isTold)]),
  );
  if (name === '' && properties.size === 0) throw new BadInput(`Query "${key}" has neither "query" nor "properties"`);
  const one = (pid: string) => toValue(properties.get(pid)?.[0]);
  const on = toDay(properties.get('date')?.[0]);
  const unread = [...properties].filter(([pid, values]) => !isRead(pid, values, on)).map(([pid]) => pid);
  const limit = Math.min(Math.max(1, Math.floor(raw.limit ?? USUAL_LIMIT)), GREATEST_LIMIT);
  return { name, kinds: toKinds(raw.type), limit, post: one('post'), organisation: one('organisation'), on, unread };
}

function isRead(pid: string, values: readonly RawValue[], on: string | null): boolean {
  // A cell that is empty says nothing, and so leaves nothing out. Of several values only one can be meant.
  if (values.length === 0) return true;
  if (values.length > 1) return false;
  return pid === 'date' ? on !== null : pid === 'post' || pid === 'organisation';
}

function toKinds(type: RawQuery['type']): ReconQuery['kinds'] {
  const types = [type ?? []].flat().filter((one) => one !== '');
  return types.length === 0 ? null : types.filter(isKind);
}

function toValue(raw: RawValue | undefined): Value | null {
  if (raw === undefined) return null;
  return typeof raw === 'object' ? { id: raw.id } : { name: String(raw).trim() };
}

/** The day of `2023-05-11` and of `2023-05-11T00:00:00Z`, as OpenRefine writes days. */
function toDay(raw: RawValue | undefined): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(typeof raw === 'string' ? raw.trim() : '')?.[1];
  if (day === undefined) return null;
  const parsed = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? null : day;
}

const isTold = (raw: RawValue) => typeof raw !== 'string' || raw.trim() !== '';
