/** The Neo4j of the fault tests: a local one in a temporary home, which stays until it is stopped (or killed, by a test). */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Target } from '../../src/database/index.ts';
import { databaseStop } from '../../src/database/index.ts';
import { openHome } from './home.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4jTarget: Target;
    /** The home of that Neo4j. */
    faultsHome: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'whomet-faults-'));
  const target = await openHome(home);
  project.provide('neo4jTarget', target);
  project.provide('faultsHome', home);
  return async () => {
    await databaseStop({ home }, { report: () => undefined });
    await rm(home, { recursive: true, force: true });
  };
}
