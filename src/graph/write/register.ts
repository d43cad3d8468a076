import { contentHash } from '../../domain/ids.ts';
import type { RegisterEntry } from '../../domain/register.ts';
import { runBatched, sendBatched, sendNodes, type Writing } from './apply.ts';
import { diffNodes } from './diff.ts';
import { byId, maybeText, textOf } from './rows.ts';

/** The register as loaded, in its own order: the order of entries of one name is their prominence. */
export async function readRegisterEntries({ transaction, cypher }: Writing): Promise<RegisterEntry[]> {
  const rows = await transaction.run(cypher.get('find-register-entries'));
  return rows.map((row) => JSON.parse(textOf(row['properties'] as typeof row, 'content')) as RegisterEntry);
}

/** Stores entries, each at its place in the order. */
export async function writeRegisterEntries(writing: Writing, entries: readonly RegisterEntry[]): Promise<void> {
  const stored = byId(await writing.transaction.run(writing.cypher.get('find-register-entries')));
  const wanted = entries.map((entry, place) => {
    const content = JSON.stringify(entry);
    const { id, kind } = entry;
    return { labels: ['RegisterEntry'], id, properties: { kind, place, content, contentHash: contentHash(content) } };
  });
  sendNodes(writing, diffNodes(stored, wanted));
  await writing.transaction.run(writing.cypher.get('set-register-hash'), { hash: registerHash(entries) });
}

/** Tells whether the register in memory is the one in the graph. */
export function registerHash(entries: readonly RegisterEntry[]): string {
  return contentHash(JSON.stringify(entries));
}

/** What a writer must know of the graph before it writes. */
export interface GraphState {
  /** The hash of the register that is loaded. */
  readonly registerHash: string | null;
  /** A rebuild has begun, and the old picture is not gone yet. */
  readonly dropping: boolean;
  /** Who wrote last, by its own note. */
  readonly writer: string | null;
}

/** Takes the only writer's lock until the transaction ends; gives what stands from then on. */
export async function lockGraph({ transaction, cypher }: Writing): Promise<GraphState> {
  void transaction.send(cypher.get('lock-graph'));
  const [row] = await transaction.run(cypher.get('find-graph-state'));
  const { dropping, ...texts } = row ?? {};
  const [registerHash, writer] = [maybeText(texts, 'registerHash'), maybeText(texts, 'writer')];
  return { registerHash, writer, dropping: dropping === true };
}

/** Takes the lock of whoever stores what releases say, until the transaction ends. Who takes both takes `lockGraph` first. */
export async function lockEvidence({ transaction, cypher }: Writing): Promise<void> {
  await transaction.run(cypher.get('lock-evidence'));
}

/** Notes who wrote last, for `lockGraph` to tell. */
export async function setWriter({ transaction, cypher }: Writing, writer: string): Promise<void> {
  await transaction.run(cypher.get('set-writer'), { writer });
}

/** Releases that name something by one of these keys, refer to one of these entities, or have one of these features. */
export async function findReleasesTouched(
  writing: Writing,
  keys: readonly string[],
  entities: readonly string[],
  features: readonly string[],
): Promise<string[]> {
  const naming = await writing.transaction.run(writing.cypher.get('find-releases-naming'), { keys });
  const referring = await runBatched(writing, 'find-releases-of', 'entities', entities);
  const sharing = await runBatched(writing, 'find-releases-sharing', 'features', features);
  return [...new Set([...naming, ...referring, ...sharing].map((row) => textOf(row, 'id')))].sort();
}

/** Releases wait to be drawn again from the moment when the register changes until they are. */
export async function markStale(writing: Writing, ids: readonly string[]): Promise<void> {
  sendBatched(writing, 'mark-stale', 'ids', ids);
}

export async function findStale({ transaction, cypher }: Writing, limit: number): Promise<string[]> {
  return (await transaction.run(cypher.get('find-stale'), { limit })).map((row) => textOf(row, 'id'));
}

/** Which of these releases wait. */
export async function findStillStale(writing: Writing, ids: readonly string[]): Promise<string[]> {
  return (await runBatched(writing, 'find-still-stale', 'ids', ids)).map((row) => textOf(row, 'id'));
}

export async function clearStale(writing: Writing, ids: readonly string[]): Promise<void> {
  sendBatched(writing, 'clear-stale', 'ids', ids);
}
