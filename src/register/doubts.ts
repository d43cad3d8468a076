import { firstDay, lastDay } from '../domain/dates.ts';
import type { RegisterEntry, RegisterTenure } from '../domain/register.ts';
import type { Warning } from '../domain/warnings.ts';

interface Holder {
  readonly person: string;
  readonly tenure: RegisterTenure;
}

/** Two substantive holders of one post on one day: possible, and worth a look. Tenures that begin at no known date are left out. */
export function findDoubts(entries: Iterable<RegisterEntry>): Warning[] {
  const holders = new Map<string, Holder[]>();
  for (const entry of entries) {
    if (entry.kind !== 'Person') continue;
    for (const tenure of entry.tenures) {
      if (tenure.kind !== 'SUBSTANTIVE' || tenure.from === null) continue;
      holders.set(tenure.post, [...(holders.get(tenure.post) ?? []), { person: entry.id, tenure }]);
    }
  }
  return [...holders].flatMap(([post, list]) =>
    list.flatMap((a, index) => list.slice(index + 1).flatMap((b) => doubt(post, a, b))),
  );
}

function doubt(post: string, a: Holder, b: Holder): Warning[] {
  if (a.person === b.person || !overlap(a.tenure, b.tenure)) return [];
  const message = `Post "${post}" has two substantive holders at once: "${a.person}" and "${b.person}"`;
  return [{ kind: 'two-holders', message, release: null }];
}

/** Tenures that only touch (one ends on the day, or in the month, that the next begins) do not overlap. */
function overlap(a: RegisterTenure, b: RegisterTenure): boolean {
  const start = ({ from }: RegisterTenure) => (from === null ? '0001-01-01' : lastDay(from));
  const end = ({ to }: RegisterTenure) => (to === null ? '9999-12-31' : firstDay(to));
  return start(a) < end(b) && start(b) < end(a);
}
