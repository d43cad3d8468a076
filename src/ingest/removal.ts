import type { Act } from '../domain/change.ts';
import type { Register } from '../domain/register.ts';
import { countPicture, type RemovedEvidence, type Writing } from '../graph/write/index.ts';
import { type Reread, removeReleases, withdrawVersions } from './retract.ts';

/** What is to be removed, in one transaction. */
export interface Retraction {
  /** Releases that go. */
  readonly releases: readonly string[];
  /** Releases that lose the texts of a run, and go back to the text before. */
  readonly back?: { readonly run: string; readonly releases: readonly string[]; readonly reread: Reread };
  readonly act: Act;
  readonly dryRun?: boolean;
}

/** What went, or would go. */
export interface Removal {
  readonly evidence: RemovedEvidence;
  /** Entities and ties by kind: how many fewer there are. Below zero where a retold release speaks again. */
  readonly picture: ReadonlyMap<string, number>;
}

type Locked = <T>(work: (writing: Writing, register: Register) => Promise<T>) => Promise<{ readonly result: T }>;

/** Undoes a transaction and carries out of it what it would have done. */
class Undo extends Error {
  readonly removal: Removal;

  constructor(removal: Removal) {
    super('dry run');
    this.removal = removal;
  }
}

/** Removes releases or texts of a run. A dry run does the same, and then undoes it: so what it tells is exact. */
export async function retract(locked: Locked, { releases, back, act, dryRun }: Retraction): Promise<Removal> {
  try {
    const { result } = await locked(async (writing, register) => {
      const before = await countPicture(writing);
      const evidence = await removeReleases(writing, releases, register, act);
      if (back) await withdrawVersions(writing, back.releases, register, { ...back, act });
      const removal = { evidence, picture: less(before, await countPicture(writing)) };
      if (dryRun === true) throw new Undo(removal);
      return removal;
    });
    return result;
  } catch (error) {
    if (error instanceof Undo) return error.removal;
    throw error;
  }
}

function less(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Map<string, number> {
  const differences = [...before].map(([kind, count]) => [kind, count - (after.get(kind) ?? 0)] as const);
  return new Map(differences.filter(([, count]) => count !== 0));
}
