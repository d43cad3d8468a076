import type { Act, Change } from '../../domain/change.ts';
import { hashId } from '../../domain/ids.ts';
import { runBatched, sendNodes, type Writing } from './apply.ts';
import { diffNodes } from './diff.ts';
import { byId } from './rows.ts';

/** Notes changes in the log. */
export async function writeChanges(writing: Writing, changes: readonly Change[], { now, by }: Act): Promise<void> {
  const nodes = changes.map((change) => {
    const id = hashId('change', change.kind, change.subject, change.into, now);
    return { labels: ['Change'], id, properties: { ...change, by, at: { instant: now } } };
  });
  const unique = new Map(nodes.map((node) => [node.id, node]));
  // What happens twice in one moment is noted once.
  const noted = byId(await runBatched(writing, 'find-changes', 'ids', [...unique.keys()]));
  const { create } = diffNodes(noted, [...unique.values()]);
  sendNodes(writing, { create, change: [] });
}
