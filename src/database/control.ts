import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { DatabaseUnavailable } from '../domain/errors.ts';
import { hasCode, readJson } from './files.ts';
import { isAlive } from './processes.ts';
import { type Reply, type Running, replySchema, runningSchema, type State, type Want } from './protocol.ts';

const ANSWER_WITHIN_MS = 10_000;

/** A connection to a supervisor. It does not keep the process alive by itself. */
export class Control {
  readonly running: Running;
  readonly #socket: Socket;
  #waiting: ((reply: Reply | undefined) => void)[] = [];
  #tellEnd: (how: string) => void = () => undefined;
  /** Settles when the server or its supervisor has ended, with how it did. */
  readonly ended: Promise<string>;
  hasEnded: string | undefined;

  constructor(socket: Socket, running: Running) {
    this.#socket = socket;
    this.running = running;
    this.ended = new Promise((resolve) => {
      this.#tellEnd = resolve;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => this.#end('its supervisor is gone'));
    createInterface({ input: socket })
      .on('line', (line) => this.#hear(line))
      .on('error', () => socket.destroy());
    socket.unref();
  }

  #hear(line: string): void {
    const reply = replySchema.parse(JSON.parse(line));
    if (reply.kind === 'ended') this.#end(reply.how);
    else this.#waiting.shift()?.(reply);
  }

  #end(how: string): void {
    this.hasEnded ??= how;
    this.#tellEnd(this.hasEnded);
    for (const give of this.#waiting.splice(0)) give(undefined);
  }

  /**
   * Asks the supervisor.
   *
   * @returns its state, or `undefined` when it is ending
   * @throws DatabaseUnavailable when it says nothing for ten seconds
   */
  async ask(want: Want): Promise<State | undefined> {
    if (this.hasEnded !== undefined) return undefined;
    const { promise, resolve } = withTimeout<Reply | undefined>(ANSWER_WITHIN_MS, () => silent(this.running));
    this.#waiting.push(resolve);
    this.#socket.write(`${JSON.stringify({ key: this.running.key, want })}\n`);
    const reply = await promise;
    return reply?.kind === 'state' ? reply : undefined;
  }

  close(): void {
    this.#socket.destroy();
  }
}

function silent(running: Running): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `The supervisor of the local Neo4j (process ${running.pid}) does not answer. ` +
      `If it hangs, end processes ${running.pid} and ${running.jvmPid}, then try again.`,
  );
}

/** A promise with its resolver, rejected after a time. The timer does not keep the process alive. */
function withTimeout<T>(milliseconds: number, fault: () => Error) {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((give, fail) => {
    const timer = setTimeout(() => fail(fault()), milliseconds);
    resolve = (value) => {
      clearTimeout(timer);
      give(value);
    };
  });
  return { promise, resolve };
}

/**
 * Connects to the supervisor that the state file names.
 *
 * @returns `undefined` when there is none, or the file is left over from one that is gone
 * @throws DatabaseUnavailable when it is there but does not answer
 */
export async function connectToRunning(runningFile: string): Promise<Control | undefined> {
  const running = await readJson(runningFile, runningSchema);
  if (running === undefined || !isAlive(running.pid)) return undefined;
  return await connectTo(running);
}

/** As `connectToRunning`, for a supervisor that is known. */
export async function connectTo(running: Running): Promise<Control | undefined> {
  const { promise, resolve } = withTimeout<Socket | undefined>(ANSWER_WITHIN_MS, () => silent(running));
  const socket = connect({ port: running.controlPort, host: '127.0.0.1' });
  socket.once('connect', () => resolve(socket));
  // The port is nobody's, or its process was given the dead supervisor's id.
  socket.once('error', (error) => resolve(hasCode(error, 'ECONNREFUSED') ? undefined : socket));
  const connected = await promise;
  return connected === undefined || connected.destroyed ? undefined : new Control(connected, running);
}

/** What the state file says, whether or not it still holds. */
export async function readRunning(runningFile: string): Promise<Running | undefined> {
  return await readJson(runningFile, runningSchema);
}
