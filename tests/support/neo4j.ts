/**
 * Gives the tests of the `graph` project a real, empty Neo4j: the one that NEO4J_TEST_URI names, else a container
 * where Docker answers, else a local one in a temporary home. Says in one line which.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { Target } from '../../src/database/index.ts';
import { openLocal } from '../../src/database/local.ts';
import { ensureJars } from './jars.ts';
import { LOADER } from './neo4j-loader.ts';
import { deleteAllNodes, probe, rows, withDriver } from './neo4j-probe.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The database that the tests may write to and empty. */
    neo4jTarget: Target;
  }
}

interface Provided {
  readonly target: Target;
  readonly what: string;
  readonly end: () => Promise<unknown>;
}

const IMAGE = 'neo4j:5.26-community';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const provided = (await named()) ?? (await container()) ?? (await local());
  const { target } = provided;
  try {
    await refuseIfNotEmpty(target);
  } catch (error) {
    await provided.end();
    throw error;
  }
  console.log(`Neo4j for the tests: ${provided.what}`);
  project.provide('neo4jTarget', target);
  return async () => {
    // It was empty when we came, so all that is there is ours.
    await withDriver(target, (driver) => deleteAllNodes(driver, target.database)).catch(() => undefined);
    await provided.end();
  };
}

/** @throws if there is a node: a database that holds a graph is somebody's. */
export async function refuseIfNotEmpty(target: Target): Promise<void> {
  const [row] = await rows(target, 'MATCH (n) RETURN labels(n) AS labels LIMIT 1');
  if (row === undefined) return;
  throw new Error(
    `The database "${target.database}" at ${target.uri} is not empty (it has a node with labels ${JSON.stringify(row.labels)}). ` +
      'The tests delete what they find, so they refuse it: name an empty one in NEO4J_TEST_URI, or empty it with MATCH (n) DETACH DELETE n.',
  );
}

async function named(): Promise<Provided | undefined> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri === undefined || uri === '') return undefined;
  const target = {
    uri,
    username: process.env.NEO4J_TEST_USERNAME ?? 'neo4j',
    password: process.env.NEO4J_TEST_PASSWORD ?? '',
    database: process.env.NEO4J_TEST_DATABASE ?? 'neo4j',
  };
  await probe(target);
  return { target, what: `${uri}, named by NEO4J_TEST_URI`, end: async () => undefined };
}

async function container(): Promise<Provided | undefined> {
  // `docker info` fails at once where no daemon runs; a daemon that hangs is given up.
  const docker = await promisify(execFile)('docker', ['info', '--format', '{{.ServerVersion}}'], {
    timeout: 5_000,
  }).catch(() => undefined);
  if (docker === undefined) return undefined;
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const started = await new Neo4jContainer(IMAGE).start();
  const target = {
    uri: started.getBoltUri(),
    username: started.getUsername(),
    password: started.getPassword(),
    database: 'neo4j',
  };
  return { target, what: `a container of ${IMAGE} at ${target.uri} (Testcontainers)`, end: () => started.stop() };
}

/** Jars come from the project's own cache, so that they are downloaded once; the data lies in a folder of its own. */
async function local(): Promise<Provided> {
  const home = await mkdtemp(join(tmpdir(), 'whomet-test-'));
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    const database = await openLocal({
      home,
      cache: await ensureJars(),
      probe,
      report: (message) => console.log(message),
      jvm: { profile: 'light' },
      // Not the usual ports: those are for the user's own server.
      usualPorts: { bolt: 17_690, http: 17_490 },
      nodeArguments: LOADER,
    });
    const end = async () => {
      await database.close();
      await remove();
    };
    return { target: database.target, what: `a local server at ${database.target.uri}, in a temporary home`, end };
  } catch (error) {
    await remove();
    throw error;
  }
}
