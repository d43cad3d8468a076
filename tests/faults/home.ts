import { readConfig } from '../../src/config.ts';
import { databaseStatus, type Target } from '../../src/database/index.ts';
import { openLocal } from '../../src/database/local.ts';
import { freePort } from '../support/free-port.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { probe } from '../support/neo4j-probe.ts';

/** The project's own cache, so that the jars are downloaded once. */
export const CACHE = readConfig({ WHOMET_HOME: process.env.WHOMET_HOME }).home;

/** Starts the Neo4j of a home, or joins it, so that it stays when this process ends. */
export async function openHome(home: string): Promise<Target> {
  const database = await openLocal({
    home,
    cache: CACHE,
    probe,
    report: () => undefined,
    jvm: { profile: 'light' },
    // Two runs may start at once: neither may take the ports that the other is about to.
    usualPorts: { bolt: await freePort(), http: await freePort() },
    nodeArguments: LOADER,
    detached: true,
  });
  await database.close();
  return database.target;
}

export async function jvmOf(home: string): Promise<number> {
  const { server } = await databaseStatus({ home });
  if (server === undefined) throw new Error('The Neo4j of this home does not run');
  return server.pid;
}

/** SIGKILL, and waits until the supervisor has noticed. */
export async function killJvm(home: string): Promise<void> {
  process.kill(await jvmOf(home), 'SIGKILL');
  while ((await databaseStatus({ home })).running) await new Promise((resolve) => setTimeout(resolve, 50));
}
