import { DatabaseUnavailable } from '../domain/errors.ts';
import type { JvmOptions } from './jvm.ts';
import { openLocal } from './local.ts';
import { waitForQuery } from './ready.ts';
import type { Probe, Report, Target } from './target.ts';

/** What finding a database depends on; `src/config.ts` reads it from the environment. */
export interface DatabaseConfig {
  /** Absolute path of the cache and data folder. */
  readonly home: string;
  /** A database that exists; left out, the local Neo4j of the home is used. */
  readonly neo4j?: Target;
  readonly jvm?: JvmOptions;
}

export interface OpenOptions {
  readonly probe: Probe;
  readonly report: Report;
  /** The guide that Neo4j Browser opens on connect, for a local server that is started by this call. */
  readonly guideUrl?: string;
  /** How long a given database may refuse connections before that is an error. Default 15 s. */
  readonly remoteWithinMs?: number;
  /** Extra arguments of Node for the supervisor, when running from TypeScript sources. */
  readonly nodeArguments?: readonly string[];
}

/** A database that has answered a query. */
export interface OpenDatabase {
  readonly target: Target;
  readonly kind: 'given' | 'local';
  /** Of a local server: the address of Neo4j Browser, and the file with the password of user neo4j. */
  readonly browser?: string;
  readonly passwordFile?: string;
  /** Another process had started the local server. */
  readonly joined: boolean;
  /** Resolves, with how, if a local server ends before `close`. Never for a given database. */
  readonly lost: Promise<string>;
  /** Ends the use of it; a local server stops with its last user, data kept. A given database is left alone. */
  close(): Promise<{ readonly stopped: boolean }>;
}

/**
 * Finds the database to use, or starts one, and waits until it answers a query.
 *
 * @throws DatabaseUnavailable with what was seen and how to go on
 */
export async function openDatabase(config: DatabaseConfig, options: OpenOptions): Promise<OpenDatabase> {
  if (config.neo4j !== undefined) return await openGiven(config.neo4j, options);
  const { probe, report, guideUrl, nodeArguments } = options;
  const local = await openLocal({
    home: config.home,
    probe,
    report,
    ...(config.jvm === undefined ? {} : { jvm: config.jvm }),
    ...(guideUrl === undefined ? {} : { guideUrl }),
    ...(nodeArguments === undefined ? {} : { nodeArguments }),
  });
  return { ...local, kind: 'local' };
}

async function openGiven(target: Target, options: OpenOptions): Promise<OpenDatabase> {
  options.report(`Neo4j: using ${target.uri}`);
  try {
    await waitForQuery(options.probe, target, { withinMs: options.remoteWithinMs ?? 15_000 });
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(target.password || '\0', '***') : String(error);
    throw new DatabaseUnavailable(
      `The database at ${target.uri} (NEO4J_URI), user "${target.username}", database "${target.database}" ` +
        `does not answer: ${reason}`,
      { cause: error },
    );
  }
  return {
    target,
    kind: 'given',
    joined: false,
    lost: new Promise(() => undefined),
    close: async () => ({ stopped: false }),
  };
}
