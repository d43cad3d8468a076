import type { ReleaseFacts, ResolvedRelease } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import { areasAbove } from './areas.ts';
import { type Capacity, capacitiesOf } from './capacities.ts';
import type { Draft } from './draft.ts';
import { draftEvents } from './drafts.ts';

/** What one release tells of one event. */
export interface Report {
  readonly draft: Draft;
  readonly release: ReleaseFacts;
  /** The posts that this release gives those who took part. */
  readonly capacities: readonly Capacity[];
  /** The ids of its area and of all that holds it, the finest first. */
  readonly areas: readonly string[];
  /** The keys of the mentions of this release that name it. */
  readonly mentions: readonly string[];
}

/** All that a release reports. */
export function reportsOf(resolved: ResolvedRelease, register: Register): Report[] {
  const drafts = draftEvents(resolved, register);
  const capacities = capacitiesOf(resolved, register);
  const owners = ownersOf(drafts);
  const named = new Set(resolved.evidence.mentions.filter((mention) => mention.named).map(({ key }) => key));
  return drafts.map((draft) => {
    const there = new Set(draft.participants.map(({ entity }) => entity.id));
    return {
      draft,
      release: resolved.evidence.release,
      capacities: capacities.filter(({ person }) => there.has(person)),
      areas: areasAbove(draft.area, resolved, register.entries),
      mentions: namesOf(draft).filter((key) => named.has(key) && owners.get(key) === draft.id),
    };
  });
}

const CERTAINTY: readonly Draft['status'][] = ['OCCURRED', 'ANNOUNCED', 'CANCELLED'];

/** A mention names one event: of several, what happened. */
function ownersOf(drafts: readonly Draft[]): Map<string, string> {
  const order = (draft: Draft) => `${CERTAINTY.indexOf(draft.status)} ${draft.id}`;
  const owners = new Map<string, string>();
  for (const draft of [...drafts].sort((a, b) => (order(a) < order(b) ? -1 : 1))) {
    for (const key of namesOf(draft)) if (!owners.has(key)) owners.set(key, draft.id);
  }
  return owners;
}

/** A session may be called by several names. */
function namesOf({ mention, sessions }: Draft): string[] {
  return [...new Set([mention, ...sessions.map(({ statement }) => statement.subject)])].filter((key) => key !== null);
}
