import neo4j, { type Driver, type ManagedTransaction, Neo4jError } from 'neo4j-driver';
import { DatabaseUnavailable, WhometError } from '../domain/errors.ts';
import type { CypherFile } from './cypher.ts';
import { fromGraph, toGraph } from './values.ts';

/** Where a Neo4j answers, and as whom we speak to it. */
export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Always named: it saves the driver a round trip. */
  readonly database: string;
}

/** A row as plain data: numbers, strings, booleans, nulls, lists and maps; dates are ISO strings. */
export type GraphRow = Readonly<Record<string, unknown>>;
export type GraphParameters = Readonly<Record<string, unknown>>;

/** What the statements of a transaction changed. */
export interface WriteCounts {
  readonly nodes: number;
  readonly relationships: number;
  readonly properties: number;
}

export interface GraphTransaction {
  /** Runs one Cypher file; gives its rows. Throws an Error for a parameter that the file does not declare, or lacks. */
  run(file: CypherFile, parameters?: GraphParameters): Promise<GraphRow[]>;
  /**
   * The same for a file whose rows nobody needs: it need not be waited for. What runs next sees what it wrote; should it fail,
   * so does the transaction, with its reason.
   */
  send(file: CypherFile, parameters?: GraphParameters): Promise<void>;
  /** What has been written: nodes and relationships created or deleted, properties set. Waits for all that was sent. */
  counts(): Promise<WriteCounts>;
}

/** One Neo4j database. The only door to Bolt. */
export interface Graph {
  readonly address: Omit<GraphAddress, 'password'>;
  /** For what no method here does, such as a session in READ mode with a deadline of its own. */
  readonly driver: Driver;
  /** `work` may run more than once (the driver retries), so it must be idempotent. */
  read<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  write<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T>;
  /** Where our last write left the database; none before the first. Sessions that are given them see it, on any member of a cluster. */
  bookmarks(): readonly string[];
  close(): Promise<void>;
}

const MAX_RETRY_MS = 15_000;
/** Longer than any server lets a transaction run (30 s where we set it): one that says nothing for so long is frozen. */
const PATIENCE_MS = 120_000;

/** Opens a driver (no connection yet). Close it. `patienceMs`: how long a silent server is waited for. */
export function openGraph(address: GraphAddress, { patienceMs = PATIENCE_MS } = {}): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    maxTransactionRetryTime: MAX_RETRY_MS,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionLifetime: 3_600_000,
    telemetryDisabled: true,
    userAgent: 'whomet/0.1',
    disableLosslessIntegers: true,
    notificationFilter: { minimumSeverityLevel: 'WARNING' },
  });
  const { uri, username, database } = address;
  let bookmarks: readonly string[] = [];
  const inSession = async <T>(mode: 'READ' | 'WRITE', work: (transaction: GraphTransaction) => Promise<T>) => {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarks: [...bookmarks] });
    const patience = newPatience(patienceMs, uri);
    const job = async (transaction: ManagedTransaction) => {
      patience.renew();
      const wrapped = wrap(transaction, patience.renew);
      const result = await work(wrapped);
      await wrapped.counts();
      return result;
    };
    try {
      const done = whileBusy(() => (mode === 'READ' ? session.executeRead(job) : session.executeWrite(job)), uri);
      const result = await Promise.race([done, patience.ended]);
      if (mode === 'WRITE') bookmarks = session.lastBookmarks();
      return result;
    } catch (error) {
      throw told(error, uri);
    } finally {
      patience.stop();
      // A frozen server does not take leave either.
      if (patience.isOver()) session.close().catch(() => undefined);
      else await session.close();
    }
  };
  return {
    address: { uri, username, database },
    driver,
    read: (work) => inSession('READ', work),
    write: (work) => inSession('WRITE', work),
    bookmarks: () => bookmarks,
    close: () => takeLeave(driver),
  };
}

const LEAVE_MS = 3_000;

/** A frozen server does not answer our leave: it is not waited for longer than a moment. */
async function takeLeave(driver: Driver): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LEAVE_MS);
  });
  await Promise.race([driver.close(), late]);
  clearTimeout(timer);
}

/** How long another writer is waited for: a batch takes seconds, a slow machine with many writers minutes. */
const BUSY_MS = 10 * 60_000;

/** A statement is planned anew whenever an index comes or is filled meanwhile, and given up after some twenty times. */
const NEVER_PLANNED = /insanely frequent schema changes/u;

/**
 * The database lets nobody wait for a lock longer than some seconds, and takes that for a fault of the client, so that the
 * driver does not try again. But a writer that waits its turn has no fault: it asks again. So does who comes while indexes are made.
 */
async function whileBusy<T>(work: () => Promise<T>, uri: string): Promise<T> {
  const end = Date.now() + BUSY_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const busy =
        error instanceof Neo4jError &&
        (error.code.endsWith('.LockAcquisitionTimeout') || NEVER_PLANNED.test(error.message));
      if (!busy) throw error;
      if (Date.now() > end)
        throw new DatabaseUnavailable(`Others have been writing at "${uri}" for ten minutes`, { cause: error });
    }
  }
}

/** Ends with DATABASE_UNAVAILABLE when nothing has renewed it for so long. */
function newPatience(milliseconds: number, uri: string) {
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const seconds = Math.round(milliseconds / 1000);
    timer = setTimeout(() => {
      over = true;
      reject(new DatabaseUnavailable(`The Neo4j at "${uri}" has said nothing for ${seconds} s`));
    }, milliseconds);
  });
  ended.catch(() => undefined);
  return { ended, renew: () => void timer?.refresh(), stop: () => clearTimeout(timer), isOver: () => over };
}

/** Needs more memory than a transaction may have. The driver takes that for transient, and would ask again and again. */
const TOO_LARGE = /MemoryPoolOutOfMemoryError|General\.OutOfMemoryError/u;

function wrap(transaction: ManagedTransaction, renew: () => void): GraphTransaction {
  const counts = { nodes: 0, relationships: 0, properties: 0 };
  const failures: unknown[] = [];
  let sent: Promise<unknown> = Promise.resolve();
  const run = async (file: CypherFile, parameters: GraphParameters) => {
    const result = await transaction.run(file.text, toParameters(file, parameters)).catch((error: unknown) => {
      // What comes after a failure only says that something failed; the driver judges by the first whether to try again.
      failures.push(named(error, file));
      throw failures[0];
    });
    renew();
    const updates = result.summary.counters.updates();
    counts.nodes += (updates.nodesCreated ?? 0) + (updates.nodesDeleted ?? 0);
    counts.relationships += (updates.relationshipsCreated ?? 0) + (updates.relationshipsDeleted ?? 0);
    counts.properties += updates.propertiesSet ?? 0;
    return result.records;
  };
  return {
    async run(file, parameters = {}) {
      return (await run(file, parameters)).map((record) => fromGraph(record.toObject()) as GraphRow);
    },
    send(file, parameters = {}) {
      const done = run(file, parameters).then(() => undefined);
      sent = Promise.all([sent, done]);
      // Whoever asks for the counts learns of a failure; until then it is no unhandled one.
      for (const one of [done, sent]) one.catch(() => undefined);
      return done;
    },
    async counts() {
      await sent;
      return { ...counts };
    },
  };
}

function named(error: unknown, file: CypherFile): unknown {
  if (!(error instanceof Neo4jError) || !TOO_LARGE.test(error.code)) return error;
  return new WhometError('QUERY_TOO_LARGE', `"${file.name}" needs too much memory at once`, { cause: error });
}

function toParameters(file: CypherFile, given: GraphParameters): Record<string, unknown> {
  const strange = Object.keys(given).filter((name) => !file.parameters.includes(name));
  const missing = file.parameters.filter((name) => given[name] === undefined);
  if (strange.length + missing.length > 0) {
    throw new Error(`Cypher "${file.name}": parameters missing [${missing}], not declared [${strange}]`);
  }
  return toGraph(given) as Record<string, unknown>;
}

/** Errors of our own pass; a lost or absent server becomes the error that a person can act on. */
function told(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const lost = error.code === 'ServiceUnavailable' || error.code === 'SessionExpired';
  if (lost) return new DatabaseUnavailable(`No Neo4j answers at "${uri}": ${error.message}`, { cause: error });
  if (!error.code.includes('.Security.')) return error;
  return new DatabaseUnavailable(`Neo4j at "${uri}" refused the user name or password`, { cause: error });
}
