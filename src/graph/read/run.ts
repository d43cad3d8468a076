import neo4j, { Neo4jError, type Session } from 'neo4j-driver';
import { BadInput, DatabaseUnavailable, WhometError } from '../../domain/errors.ts';
import type { CypherFile } from '../cypher.ts';
import type { Graph, GraphParameters, GraphRow } from '../driver.ts';
import { fromGraph, toGraph } from '../values.ts';

/** Who asks. */
export interface Asker {
  /** Aborted when nobody waits any more. */
  readonly signal?: AbortSignal | undefined;
  /** What the asker knows to have been written, by any process: it is waited for. */
  readonly bookmarks?: readonly string[] | undefined;
}

/** Runs one read statement and gives its rows as plain data. */
export type Run = (file: CypherFile, parameters?: GraphParameters, asker?: Asker) => Promise<GraphRow[]>;

export interface ReadLimits {
  /** The server ends the transaction after this many milliseconds (it looks every 2 s). */
  readonly timeout: number;
  /** We give up after this many, whatever the server does: a frozen one would hang the driver for ever. */
  readonly deadline: number;
}

export const READ_LIMITS: ReadLimits = { timeout: 8_000, deadline: 11_000 };

/** A statement that needs too much memory fails as "transient"; to ask again would only fail again. */
const NOT_AGAIN = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
];
const OUT_OF_TIME = /TransactionTimedOut|Transaction\.Terminated|LockAcquisitionTimeout/u;

/**
 * Auto-commit sessions in READ mode: the server refuses every write in them. A transient fault is tried once
 * more. Errors: DATABASE_UNAVAILABLE, QUERY_TIMED_OUT, QUERY_TOO_LARGE; others as they come (faults of ours).
 */
export function createRun(
  graph: Pick<Graph, 'driver' | 'address' | 'bookmarks'>,
  limits: ReadLimits = READ_LIMITS,
): Run {
  const { driver, address } = graph;
  const once = async (file: CypherFile, parameters: GraphParameters, { signal, bookmarks = [] }: Asker) => {
    if (signal?.aborted) throw abandoned(file.name);
    const session = driver.session({
      database: address.database,
      defaultAccessMode: neo4j.session.READ,
      bookmarks: [...graph.bookmarks(), ...bookmarks],
    });
    return withDeadline({ session, name: file.name, deadline: limits.deadline, signal }, async () => {
      const config = { timeout: neo4j.int(limits.timeout), metadata: { statement: file.name } };
      const result = await withoutTrace(() => session.run(file.text, toParameters(file, parameters), config));
      return result.records.map((record) => fromGraph(record.toObject()) as GraphRow);
    });
  };
  return async (file, parameters = {}, asker = {}) => {
    try {
      return await once(file, parameters, asker).catch((error: unknown) => {
        if (!mayTryAgain(error)) throw error;
        return once(file, parameters, asker);
      });
    } catch (error) {
      throw told(error, file.name);
    }
  };
}

/**
 * The driver notes where in the program each statement was run, which takes longer than to send it. What fails is told
 * by the name of its file.
 */
function withoutTrace<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function toParameters(file: CypherFile, given: GraphParameters): Record<string, unknown> {
  const parameters = file.parameters.map((name) => {
    if (!(name in given)) throw new Error(`Cypher "${file.name}": parameter "${name}" is missing`);
    return [name, toGraph(given[name])] as const;
  });
  return Object.fromEntries(parameters);
}

interface Watched {
  readonly session: Session;
  readonly name: string;
  readonly deadline: number;
  readonly signal: AbortSignal | undefined;
}

/** Closing the session tells the server to end what runs in it. */
async function withDeadline<T>({ session, name, deadline, signal }: Watched, work: () => Promise<T>): Promise<T> {
  let stop: () => void = () => undefined;
  const ended = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => reject(timedOut(name)), deadline);
    const leave = () => reject(abandoned(name));
    signal?.addEventListener('abort', leave);
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
    };
  });
  const job = work();
  job.catch(() => undefined);
  try {
    return await Promise.race([job, ended]);
  } finally {
    stop();
    session.close().catch(() => undefined);
  }
}

function mayTryAgain(error: unknown): boolean {
  if (!(error instanceof Neo4jError) || NOT_AGAIN.includes(error.code) || OUT_OF_TIME.test(error.code)) return false;
  return neo4j.isRetryableError(error);
}

/** Where the database is, is for the log alone: clients read these sentences. */
function told(error: unknown, name: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (NOT_AGAIN.includes(error.code)) return tooLarge(name, error);
  if (OUT_OF_TIME.test(error.code)) return timedOut(name, error);
  if (error.code.includes('InvalidBookmark')) return new BadInput('No such bookmark is known here', { cause: error });
  // Waiting for a free connection ends without a code; one that is cut while it is made breaks the protocol.
  const lost = ['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A'];
  const away = lost.includes(error.code) || error.code.includes('.Security.');
  return away || error.retriable ? new DatabaseUnavailable('The database does not answer', { cause: error }) : error;
}

function timedOut(name: string, cause?: unknown): WhometError {
  return new WhometError('QUERY_TIMED_OUT', `The question took too long ("${name}"): narrow it`, { cause });
}

function tooLarge(name: string, cause: unknown): WhometError {
  return new WhometError('QUERY_TOO_LARGE', `The question needs too much memory ("${name}"): narrow it`, { cause });
}

/** Nobody reads this but the log. */
function abandoned(name: string): WhometError {
  return new WhometError('QUERY_TIMED_OUT', `Nobody waits for the answer any more ("${name}")`);
}
