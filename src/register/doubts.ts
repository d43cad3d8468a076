import { earliestDay, latestDay } from '../domain/edtf.ts';
import { foldName } from '../domain/names.ts';
import type { RegisterEntry, RegisterTenure } from '../domain/register.ts';
import { isSingleSeat } from '../domain/seats.ts';
import type { Warning } from '../domain/warnings.ts';
import { namesOf, weakNamesOf } from './names.ts';

type Entries = ReadonlyMap<string, RegisterEntry>;

/** What is possible in a register, and worth a look. */
export function findDoubts(entries: Entries): Warning[] {
  return [...twoHolders(entries), ...onlyWeak(entries), ...sharedNames(entries)];
}

interface Holder {
  readonly person: string;
  readonly tenure: RegisterTenure;
}

/** Two substantive holders of one single-seat post on one day. Tenures that begin at no known date are left out. */
function twoHolders(entries: Entries): Warning[] {
  const holders = new Map<string, Holder[]>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'Person') continue;
    for (const tenure of entry.tenures) {
      const post = entries.get(tenure.post);
      if (tenure.kind !== 'SUBSTANTIVE' || tenure.from === null) continue;
      if (post?.kind !== 'Post' || !isSingleSeat(post)) continue;
      holders.set(tenure.post, [...(holders.get(tenure.post) ?? []), { person: entry.id, tenure }]);
    }
  }
  return [...holders].flatMap(([post, list]) =>
    list.flatMap((a, index) => list.slice(index + 1).flatMap((b) => doubt(post, a, b))),
  );
}

function doubt(post: string, a: Holder, b: Holder): Warning[] {
  if (a.person === b.person || !overlap(a.tenure, b.tenure)) return [];
  return [
    warning('two-holders', `Post "${post}" has two substantive holders at once: "${a.person}" and "${b.person}"`),
  ];
}

/** Whatever the dates stand for. Tenures that only touch (one may end on the day that the next begins) do not overlap. */
function overlap(a: RegisterTenure, b: RegisterTenure): boolean {
  const start = ({ from }: RegisterTenure) => (from && latestDay(from)) ?? '9999-12-31';
  const end = ({ to }: RegisterTenure) => (to === null ? '9999-12-31' : (earliestDay(to) ?? '0001-01-01'));
  return start(a) < end(b) && start(b) < end(a);
}

/** A weak name never decides alone: an entry that has no other is found by nobody. */
function onlyWeak(entries: Entries): Warning[] {
  return [...entries.values()].flatMap((entry) => {
    if (namesOf(entry).length > weakNamesOf(entry).length) return [];
    return [warning('only-weak-names', `"${entry.id}" has weak names alone: no release can mean it by name`)];
  });
}

/** A name that two bear decides for neither: said once, it may be better marked as weak. */
function sharedNames(entries: Entries): Warning[] {
  const bearers = new Map<string, Set<string>>();
  for (const entry of entries.values()) {
    if (entry.kind !== 'Person' && entry.kind !== 'Organisation') continue;
    const weak = new Set(weakNamesOf(entry));
    for (const name of namesOf(entry).filter((one) => !weak.has(one))) {
      const slot = `${entry.kind} "${foldName(name)}"`;
      bearers.set(slot, (bearers.get(slot) ?? new Set()).add(entry.id));
    }
  }
  return [...bearers].flatMap(([slot, ids]) => {
    if (ids.size < 2) return [];
    const told = [...ids].map((id) => `"${id}"`).join(' and ');
    return [warning('shared-name', `The name of the ${slot} is borne by ${told}: by itself it means neither`)];
  });
}

const warning = (kind: string, message: string): Warning => ({ kind, message, release: null });
