import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import type { Warning } from '../domain/warnings.ts';
import {
  readEvidence,
  readJudgements,
  readProfiles,
  readShown,
  type StoredProfile,
  type Writing,
} from '../graph/write/index.ts';
import { nameKey } from '../names/index.ts';
import { decideMentions, entityIdOf, type Membership, standingJudgements } from '../resolve/index.ts';
import { Company } from './company.ts';
import { joinStanding } from './join-standing.ts';
import { type DecidedRelease, isSettled, type OwnMember, ownMembers } from './members.ts';

export type { DecidedRelease } from './members.ts';

/** Releases that must be drawn again, with whom their mentions are about. */
export interface Affected {
  /** By release id. */
  readonly releases: ReadonlyMap<string, DecidedRelease>;
  /** Their named mentions, by id. */
  readonly members: ReadonlyMap<string, OwnMember>;
  /** By mention id, for those of their mentions that the register does not settle. */
  readonly memberships: ReadonlyMap<string, Membership>;
  /** Their mentions as they were settled before. */
  readonly stored: readonly StoredProfile[];
  /** Entities that they referred to before. */
  readonly before: readonly string[];
  readonly warnings: readonly Warning[];
}

interface State {
  readonly writing: Writing;
  readonly register: Register;
  readonly releases: Map<string, DecidedRelease>;
  readonly members: Map<string, OwnMember>;
  readonly stored: StoredProfile[];
  readonly company: Company;
  readonly warnings: Warning[];
  /** Mentions that join one standing entity, or each other, and change nothing else. */
  readonly joined: Map<string, Membership>;
}

/**
 * Decides the mentions of releases, and finds the other releases that this touches: those whose entities change. Goes on until no more are found. Only what hangs together with a change is read, and
 * a mention that merely joins an entity that stands reads nothing of it.
 */
export async function findAffected(
  writing: Writing,
  first: readonly ReleaseEvidence[],
  register: Register,
): Promise<Affected> {
  const [releases, members, joined] = [new Map(), new Map(), new Map()];
  const state: State = {
    writing,
    register,
    releases,
    members,
    joined,
    stored: [],
    company: new Company(),
    warnings: [],
  };
  let clusters = new Map<string, Membership>();
  for (let next = [...first], round = 0; next.length > 0; round += 1) {
    const fresh = await decideAll(state, next, round === 0);
    await state.company.expand(writing, await changedFeatures(state, fresh, round === 0), members);
    const settled = { releases: new Set(releases.keys()), known: state.stored.length > 0 };
    clusters = await state.company.cluster(writing, members, settled, register);
    next = await readEvidence(writing, [...touched(state, clusters)].filter((id) => !releases.has(id)).sort());
  }
  const memberships = await membershipsOf(state, clusters);
  const before = [...new Set(state.stored.map(({ entity }) => entity))];
  return { releases, members, memberships, stored: state.stored, before, warnings: state.warnings };
}

/** Decides what releases name; gives the features of what was settled otherwise before, and those whose decision is new. */
async function decideAll(state: State, next: readonly ReleaseEvidence[], warn: boolean): Promise<Decided> {
  const { writing, register, releases, members, warnings } = state;
  const ids = next.map(({ release }) => release.id);
  const rows = await readProfiles(writing, ids);
  const stored = new Map(rows.map((row) => [row.mention, row]));
  const judged = standingJudgements(
    await readJudgements(
      writing,
      next.flatMap(({ mentions }) => mentions.map(({ id }) => id)),
    ),
  );
  state.stored.push(...rows);
  for (const evidence of next) {
    const { decided, warnings: told } = decideMentions(evidence, register, nameKey, judged);
    const release = { evidence, decided };
    releases.set(evidence.release.id, release);
    for (const member of ownMembers(release, stored)) members.set(member.mention, member);
    if (warn) warnings.push(...told);
  }
  const changed = ids.flatMap((id) =>
    [...(releases.get(id)?.evidence.mentions ?? [])].flatMap((one) => members.get(one.id) ?? []),
  );
  const fresh = changed.filter((member) => !isSettled(member));
  const settled = new Set(changed.filter(isSettled).map(({ mention }) => mention));
  return {
    fresh,
    left: rows.filter(({ mention }) => !settled.has(mention)),
    known: new Set(rows.map((row) => row.releaseId)),
  };
}

interface Decided {
  readonly fresh: readonly OwnMember[];
  /** What was settled before and is not so any more. */
  readonly left: readonly StoredProfile[];
  /** Releases that had settled mentions. */
  readonly known: ReadonlySet<string>;
}

/** The features from which to look for others whom a change may touch. */
async function changedFeatures(state: State, { fresh, left, known }: Decided, first: boolean): Promise<string[]> {
  const seeds = left.flatMap(({ features }) => features);
  const isNew = ({ releaseId }: OwnMember) => first && !known.has(releaseId);
  const { joined, others } = await joinStanding(state.writing, fresh.filter(isNew), state.register);
  for (const [mention, membership] of joined) state.joined.set(mention, membership);
  return [...seeds, ...[...others, ...fresh.filter((one) => !isNew(one))].flatMap(({ features }) => features)];
}

/** The releases of stored mentions whose entity changes, or is shown by another name. */
function touched({ company, members }: State, clusters: ReadonlyMap<string, Membership>): Set<string> {
  const ids = new Set<string>();
  for (const { mention, entity, leader, releaseId } of company.stored) {
    const now = clusters.get(mention);
    const own = leader === null ? undefined : members.get(leader);
    const renamed = own?.stored != null && own.stored.name !== own.name;
    if (now?.entity !== entity || renamed) ids.add(releaseId);
  }
  return ids;
}

/** What was clustered, else what joined, else what stood: a mention that shares nothing is its own. */
async function membershipsOf(
  { writing, members, joined }: State,
  clusters: ReadonlyMap<string, Membership>,
): Promise<Map<string, Membership>> {
  // Whom an event is about is told by what happened, not by what it is called (`reports.ts`).
  const loose = [...members.values()].filter(({ kind, profile }) => kind !== 'Event' && !profile.anchored);
  const standing = loose.filter((one) => one.features.length > 0 && isSettled(one) && !clusters.has(one.mention));
  const shown = await readShown(writing, [...new Set(standing.flatMap(({ stored }) => stored?.entity ?? []))]);
  return new Map(
    loose.map(({ mention, name, stored }): [string, Membership] => {
      const own = { entity: entityIdOf(mention), leader: mention, name };
      const entity = stored && shown.get(stored.entity);
      const stands = entity && { entity: stored.entity, leader: stored.leader ?? mention, name: entity.name ?? name };
      return [mention, clusters.get(mention) ?? joined.get(mention) ?? stands ?? own];
    }),
  );
}
