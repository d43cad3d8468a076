import { join } from 'node:path';
import { NEO4J_VERSION } from './settings.ts';

/** Where the local Neo4j keeps what it needs, below one home. */
export interface Folders {
  readonly root: string;
  /** The server's own home: conf, data, logs, import. */
  readonly server: string;
  readonly data: string;
  readonly conf: string;
  readonly logs: string;
  readonly importFolder: string;
  /** What the JVM prints, and Neo4j's own log: both of the present or last run only. */
  readonly console: string;
  readonly log: string;
  readonly previousLog: string;
  readonly passwordFile: string;
  readonly runningFile: string;
  readonly portsFile: string;
  readonly lockFile: string;
  /** Shared by all homes: the jars and the class archive; never holds data. */
  readonly cache: string;
  readonly jars: string;
}

/**
 * @param home the data folder (`WHOMET_HOME`)
 * @param cache where jars are kept, if not in the home itself (tests share the project's)
 */
export function foldersOf(home: string, cache: string = home): Folders {
  const root = join(home, 'neo4j');
  const server = join(root, 'server');
  const cacheRoot = join(cache, 'neo4j');
  return Object.freeze({
    root,
    server,
    data: join(server, 'data'),
    conf: join(server, 'conf'),
    logs: join(server, 'logs'),
    importFolder: join(server, 'import'),
    console: join(server, 'logs', 'console.log'),
    log: join(server, 'logs', 'neo4j.log'),
    previousLog: join(server, 'logs', 'neo4j.previous.log'),
    passwordFile: join(root, 'password'),
    runningFile: join(root, 'running.json'),
    portsFile: join(root, 'ports.json'),
    lockFile: join(root, 'lock'),
    cache: cacheRoot,
    jars: join(cacheRoot, `jars-${NEO4J_VERSION}`),
  });
}
