import type { Decision, ReleaseEvidence } from '../domain/evidence.ts';
import type { Register } from '../domain/register.ts';
import type { Warning } from '../domain/warnings.ts';
import { readEvidence, readMembers, readReferred, type Writing } from '../graph/write/index.ts';
import { nameKey } from '../names/fold.ts';
import { type BlockMember, clusterBlocks, decideMentions, type Membership } from '../resolve/index.ts';

/** Releases that must be drawn again, with whom their mentions are about. */
export interface Affected {
  /** By release id. */
  readonly releases: ReadonlyMap<string, DecidedRelease>;
  /** By mention id, for every named mention of these releases and their blocks. */
  readonly memberships: ReadonlyMap<string, Membership>;
  /** Entities that they referred to before. */
  readonly before: readonly string[];
  readonly warnings: readonly Warning[];
}

export interface DecidedRelease {
  readonly evidence: ReleaseEvidence;
  /** By key of mention. */
  readonly decided: ReadonlyMap<string, Decision>;
}

/** Blocks that never reach across releases need no look into the graph. */
const isShared = (block: string) => block.includes(':') && !block.includes(':#');

/**
 * Decides the mentions of releases, and finds the other releases that this touches: those whose entities change with a
 * block, and those that report the same agreement. Goes on until no more are found.
 */
export async function findAffected(
  writing: Writing,
  first: readonly ReleaseEvidence[],
  register: Register,
): Promise<Affected> {
  const releases = new Map<string, DecidedRelease>();
  const blocks = new Map<string, readonly BlockMember[]>();
  const before = new Set<string>();
  const warnings: Warning[] = [];
  const moved = new Map<string, { releaseId: string; entity: string }>();
  let next = [...first];
  while (next.length > 0) {
    for (const evidence of next) {
      const { decided, warnings: told } = decideMentions(evidence, register, nameKey);
      releases.set(evidence.release.id, { evidence, decided });
      if (first.includes(evidence)) warnings.push(...told);
    }
    const referred = await readReferred(
      writing,
      next.map(({ release }) => release.id),
    );
    for (const { entity } of referred) before.add(entity);
    const wanted = [
      ...next.flatMap((evidence) => blocksOf(releases.get(evidence.release.id))),
      ...referred.map(({ block }) => block),
    ];
    const fresh = [...new Set(wanted)].filter((block) => isShared(block) && !blocks.has(block)).sort();
    for (const block of fresh) blocks.set(block, []);
    for (const member of await readMembers(writing, fresh)) {
      moved.set(member.mention, member);
      blocks.set(member.block, [...(blocks.get(member.block) ?? []), { ...member, registered: null }]);
    }
    const memberships = clusterBlocks(membersOf(releases, blocks));
    next = await readEvidence(
      writing,
      [...touched(moved, memberships, blocks)].filter((id) => !releases.has(id)).sort(),
    );
  }
  return { releases, memberships: clusterBlocks(membersOf(releases, blocks)), before: [...before], warnings };
}

function blocksOf(release: DecidedRelease | undefined): string[] {
  return [...(release?.decided.values() ?? [])]
    .filter(({ registered }) => registered === null)
    .map(({ block }) => block);
}

/** The members of all blocks: those of the releases at hand as they are now decided, the others as stored. */
function membersOf(
  releases: ReadonlyMap<string, DecidedRelease>,
  blocks: ReadonlyMap<string, readonly BlockMember[]>,
): BlockMember[] {
  const own = [...releases.values()].flatMap(({ evidence, decided }) =>
    evidence.mentions.flatMap((mention): BlockMember[] => {
      const decision = decided.get(mention.key);
      if (!decision || !mention.named) return [];
      const { block, registered, features } = decision;
      return [{ mention: mention.id, name: mention.name, block, registered, features }];
    }),
  );
  const stored = [...blocks.values()]
    .flat()
    .filter((member) => !releases.has((member as { releaseId?: string }).releaseId ?? ''));
  return [...own, ...stored];
}

/** The releases of stored members whose entity changes, and of all that report an agreement. */
function touched(
  stored: ReadonlyMap<string, { readonly releaseId: string; readonly entity: string }>,
  memberships: ReadonlyMap<string, Membership>,
  blocks: ReadonlyMap<string, readonly BlockMember[]>,
): Set<string> {
  const ids = new Set<string>();
  for (const [block, members] of blocks) {
    for (const { mention } of members) {
      const old = stored.get(mention);
      if (!old) continue;
      const changes = memberships.get(mention)?.entity !== old.entity;
      if (changes || block.startsWith('Agreement:')) ids.add(old.releaseId);
    }
  }
  return ids;
}
