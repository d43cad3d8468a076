import type { Act } from '../domain/change.ts';
import { BadInput } from '../domain/errors.ts';
import type { Removal } from './removal.ts';
import type { Reread } from './retract.ts';
import type { GraphStore } from './store.ts';

/** What is to be withdrawn: releases by id, or all that a run read first, or all of a publisher. */
export type Selection =
  | { readonly releases: readonly string[] }
  | { readonly run: string }
  | { readonly publisher: string };

export interface WithdrawOptions {
  readonly store: GraphStore;
  readonly act: Act;
  /** Reads the text that a release goes back to when the run that edited it is withdrawn. */
  readonly reread: Reread;
  readonly dryRun?: boolean;
  readonly onProgress?: (done: number, all: number) => void;
}

const BATCH = 50;

/**
 * Withdraws releases, batch by batch; one that is cut short goes on when it is asked again. A dry run is one transaction, so
 * that what it tells is exact.
 *
 * @throws BadInput where nothing is selected
 */
export async function withdraw(selection: Selection, options: WithdrawOptions): Promise<Removal> {
  const { store, act, reread, dryRun = false, onProgress } = options;
  const { gone, back, run } = await select(selection, store);
  const size = dryRun ? Math.max(1, gone.length + back.length) : BATCH;
  let total = nothing();
  for (const ids of chunks(gone, size)) {
    total = add(total, await store.retract({ releases: ids, act, dryRun }));
    onProgress?.(total.evidence.releases, gone.length + back.length);
  }
  for (const ids of chunks(back, size)) {
    total = add(total, await store.retract({ releases: [], back: { run, releases: ids, reread }, act, dryRun }));
  }
  return total;
}

interface Selected {
  readonly gone: readonly string[];
  /** Releases that go back to an earlier text. */
  readonly back: readonly string[];
  readonly run: string;
}

async function select(selection: Selection, store: GraphStore): Promise<Selected> {
  if ('run' in selection) {
    const { run } = selection;
    const read = await store.releasesOfRun(run);
    if (read.length === 0)
      throw new BadInput(`Nothing in the graph rests on a run "${run}" ("whomet runs" lists them)`);
    const ids = (others: boolean) => read.filter((one) => one.others === others).map(({ id }) => id);
    return { gone: ids(false), back: ids(true), run };
  }
  if ('publisher' in selection) {
    const gone = await store.releasesOfPublisher(selection.publisher);
    if (gone.length > 0) return { gone, back: [], run: '' };
    throw new BadInput(`No release in the graph is published by "${selection.publisher}"`);
  }
  const ids = [...new Set(selection.releases)];
  const known = await store.known(ids);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0)
    throw new BadInput(`No release in the graph has the id ${quoted(unknown)}; nothing was removed`);
  return { gone: ids, back: [], run: '' };
}

const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(', ');

function* chunks<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}

function nothing(): Removal {
  return { evidence: { releases: 0, versions: 0, statements: 0, mentions: 0 }, picture: new Map() };
}

function add(a: Removal, b: Removal): Removal {
  const picture = new Map(a.picture);
  for (const [kind, count] of b.picture) picture.set(kind, (picture.get(kind) ?? 0) + count);
  const evidence = {
    releases: a.evidence.releases + b.evidence.releases,
    versions: a.evidence.versions + b.evidence.versions,
    statements: a.evidence.statements + b.evidence.statements,
    mentions: a.evidence.mentions + b.evidence.mentions,
  };
  return { evidence, picture };
}
