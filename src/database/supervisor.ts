/**
 * The process that owns a local Neo4j. It lives apart from the terminal, so that Ctrl-C reaches neither it nor Neo4j,
 * and stops Neo4j in good order when nobody uses it any more: its starter's standard input has closed (which happens
 * also when the starter is killed) and every lease has ended. See docs/decisions/local-neo4j.md.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { writePrivate } from './files.ts';
import { type Order, orderSchema, type Reply, type Running, requestSchema, type Want } from './protocol.ts';

class Supervisor {
  readonly #order: Order;
  readonly #key = randomBytes(24).toString('base64url');
  readonly #sockets = new Set<Socket>();
  readonly #leases = new Set<Socket>();
  #starterThere = true;
  #detached: boolean;
  #stopping = false;
  #jvm: ChildProcess | undefined;

  constructor(order: Order) {
    this.#order = order;
    this.#detached = order.detached;
  }

  async run(): Promise<void> {
    const control = await this.#listen();
    const jvm = this.#startJvm();
    const address = control.address();
    const running: Running = {
      pid: process.pid,
      jvmPid: jvm.pid ?? 0,
      startedAt: new Date().toISOString(),
      bolt: this.#order.bolt,
      http: this.#order.http,
      controlPort: typeof address === 'object' && address !== null ? address.port : 0,
      key: this.#key,
    };
    await writePrivate(this.#order.runningFile, `${JSON.stringify(running)}\n`);
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => this.#stop());
    process.stdout.write(`${JSON.stringify(running)}\n`);
  }

  starterLeft(): void {
    this.#starterThere = false;
    this.#stopIfUnused();
  }

  #startJvm(): ChildProcess {
    const log = openSync(this.#order.consoleFile, 'w', 0o600);
    const jvm = spawn(this.#order.java, this.#order.arguments, { stdio: ['ignore', log, log] });
    closeSync(log);
    this.#jvm = jvm;
    jvm.once('error', (error) => void this.#ended(error.message));
    jvm.once('exit', (code, signal) => void this.#ended(signal === null ? `exit code ${code}` : signal, code));
    // Whatever ends the supervisor, no Neo4j is left without one (SIGKILL excepted: the next starter sees to that).
    process.on('exit', () => jvm.kill('SIGTERM'));
    return jvm;
  }

  #listen(): Promise<Server> {
    const server = createServer((socket) => this.#connected(socket));
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve(server));
    });
  }

  #connected(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      this.#sockets.delete(socket);
      if (this.#leases.delete(socket)) this.#stopIfUnused();
    });
    createInterface({ input: socket })
      .on('line', (line) => this.#asked(socket, line))
      .on('error', () => socket.destroy());
  }

  #asked(socket: Socket, line: string): void {
    let want: Want;
    try {
      const request = requestSchema.parse(JSON.parse(line));
      if (request.key !== this.#key) throw new Error('wrong key');
      want = request.want;
    } catch {
      socket.destroy();
      return;
    }
    if (this.#stopping && (want === 'lease' || want === 'detach')) {
      answer(socket, { kind: 'refused', reason: 'stopping' });
      return;
    }
    if (want === 'lease') this.#leases.add(socket);
    if (want === 'detach') this.#detached = true;
    if (want === 'stop') this.#stop();
    // The starter says so here as well, lest the answer overtake the closing of its standard input.
    if (want === 'leave') this.#starterThere = false;
    if (want === 'leave' || want === 'release') {
      this.#leases.delete(socket);
      this.#stopIfUnused();
    }
    answer(socket, {
      kind: 'state',
      users: this.#leases.size,
      detached: this.#detached,
      stopping: this.#stopping,
    });
  }

  #stopIfUnused(): void {
    if (!this.#starterThere && this.#leases.size === 0 && !this.#detached) this.#stop();
  }

  #stop(): void {
    if (this.#stopping) return;
    this.#stopping = true;
    this.#jvm?.kill('SIGTERM');
    setTimeout(() => this.#jvm?.kill('SIGKILL'), this.#order.killAfterMs);
  }

  async #ended(how: string, code: number | null = null): Promise<void> {
    const { archive, runningFile } = this.#order;
    // Only a JVM that ended by itself has written its archive whole. 143 is SIGTERM, answered in good order.
    if (archive !== undefined && this.#stopping && (code === 0 || code === 143)) {
      await rename(archive.draft, archive.file).catch(() => undefined);
    } else if (archive !== undefined) {
      await rm(archive.draft, { force: true });
    }
    await rm(runningFile, { force: true });
    const news: Reply = { kind: 'ended', wanted: this.#stopping, how };
    await Promise.all([...this.#sockets].map((socket) => farewell(socket, news)));
    process.exit(this.#stopping ? 0 : 1);
  }
}

function answer(socket: Socket, reply: Reply): void {
  if (socket.writable) socket.write(`${JSON.stringify(reply)}\n`);
}

/** Tells the news and waits until it is sent, a second at most. */
function farewell(socket: Socket, news: Reply): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 1_000);
    if (socket.writable) socket.end(`${JSON.stringify(news)}\n`, () => resolve());
    else resolve();
  });
}

process.umask(0o077);
// Its starter may be gone when it speaks.
process.stdout.on('error', () => undefined);
let supervisor: Supervisor | undefined;
createInterface({ input: process.stdin })
  .once('line', (line) => {
    supervisor = new Supervisor(orderSchema.parse(JSON.parse(line)));
    void supervisor.run();
  })
  .once('close', () => {
    if (supervisor === undefined) process.exit(1);
    else supervisor.starterLeft();
  });
