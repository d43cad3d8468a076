import type { Draft } from '../reading.ts';
import { bodyKey, endKeys } from './keys.ts';

/** Drafts that say the same: same type, modality, parts and day; one without a day joins one with it. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<string, Draft[]>();
  const dated = new Map<string, string>();
  for (const draft of datedFirst(drafts)) {
    const bare = [draft.type, draft.modality, ...endKeys(draft), bodyKey(draft)].join('|');
    const { date } = draft.setting;
    const key = date === null ? (dated.get(bare) ?? `${bare}|`) : `${bare}|${date}`;
    if (date !== null && !dated.has(bare)) dated.set(bare, key);
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  }
  return dropAnnounced([...groups.values()]);
}

function datedFirst(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => Number(b.setting.date !== null) - Number(a.setting.date !== null));
}

/** What is also reported as happened on that day was not only announced. */
function dropAnnounced(groups: Draft[][]): Draft[][] {
  const happened = new Set(groups.filter((g) => g[0]?.modality === 'OCCURRED').map((g) => announcementKey(g[0])));
  return groups.filter((g) => g[0]?.modality !== 'PLANNED' || !happened.has(announcementKey(g[0])));
}

function announcementKey(draft: Draft | undefined): string {
  return draft ? [draft.type, ...endKeys(draft), draft.setting.date].join('|') : '';
}
