import { hashId } from '../../domain/ids.ts';
import type { Release } from '../../domain/release.ts';
import { sendBatched, type Writing } from './apply.ts';
import type { Stored, WantedNode } from './rows.ts';

/** When something is read for the first time, and in which run. */
export interface Reading {
  /** ISO time. */
  readonly now: string;
  readonly run: string | null;
}

export function node(label: string, id: string, properties: WantedNode['properties']): WantedNode {
  return { labels: [label], id, properties };
}

export function stamp(old: Stored | undefined, { now, run }: Reading): WantedNode['properties'] {
  const { readAt, runId } = old?.properties ?? {};
  return { readAt: { instant: typeof readAt === 'string' ? readAt : now }, runId: old ? (runId ?? null) : run };
}

/** Retires what stands and is not wanted; nothing is deleted. */
export async function retire(
  writing: Writing,
  stored: readonly ReadonlyMap<string, Stored>[],
  wanted: readonly WantedNode[],
  now: string,
): Promise<void> {
  const keep = new Set(wanted.map(({ id }) => id));
  const gone = stored.flatMap((nodes) => [...nodes].filter(([id, one]) => !keep.has(id) && isCurrent(one)));
  const ats = gone.map(([, { at }]) => at);
  sendBatched(writing, 'retire-nodes', 'ats', ats, { now: { instant: now } });
}

export const isCurrent = ({ properties }: Stored) =>
  properties['retiredAt'] === undefined || properties['retiredAt'] === null;

export function versionId({ id, contentHash }: Pick<Release, 'id' | 'contentHash'>): string {
  return hashId('version', id, contentHash);
}

export function placeOf(at: string | undefined, id: string): string {
  if (at === undefined) throw new Error(`Evidence node "${id}" was not written`);
  return at;
}
