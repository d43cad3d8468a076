/** A way to a TCP port on which all that can happen to a network happens when told. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Wire {
  readonly port: number;
  /** Breaks all connections, as by RST. */
  cut(): void;
  /** New connections are closed at once. */
  refuse(yes: boolean): void;
  /** Nothing passes any more, and nobody is told: a blackhole. */
  freeze(yes: boolean): void;
  /** Each piece is late by so much. */
  delay(milliseconds: number): void;
  /** The next answer of the server is garbled. */
  garble(): void;
  /** The connection that next sends COMMIT breaks when the server has it, and before its answer comes. */
  loseCommit(): void;
  /** The next answer of more than a piece breaks in the middle. */
  cutInAnswer(): void;
  readonly lost: () => number;
  close(): Promise<void>;
}

/** COMMIT of Bolt: a structure without fields of type 0x12. */
const COMMIT = Buffer.from([0xb0, 0x12]);

export async function startProxy(to: { readonly host: string; readonly port: number }): Promise<Wire> {
  const sockets = new Set<Socket>();
  const state = { refusing: false, frozen: false, late: 0, garbling: false, losing: false, cutting: false, lost: 0 };
  const server = createServer((client) => {
    if (state.refusing) {
      client.destroy();
      return;
    }
    const upstream = connect(to.port, to.host);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        // A peer behind a blackhole does not learn of it.
        if (!state.frozen) for (const other of [client, upstream]) other.destroy();
      });
    }
    let deaf = false;
    pass(client, upstream, (chunk) => {
      if (state.losing && chunk.includes(COMMIT)) {
        state.losing = false;
        deaf = true;
        state.lost += 1;
        // The server has the time to commit.
        setTimeout(() => client.destroy(), 300);
      }
      return chunk;
    });
    pass(upstream, client, (chunk) => {
      if (deaf) return null;
      if (state.garbling) {
        state.garbling = false;
        return Buffer.from(chunk.map((byte) => byte ^ 0x5a));
      }
      if (state.cutting && chunk.length > 1_000) {
        state.cutting = false;
        state.lost += 1;
        setTimeout(() => client.destroy(), 20);
        return chunk.subarray(0, 500);
      }
      return chunk;
    });
  });
  const pass = (from: Socket, into: Socket, change: (chunk: Buffer) => Buffer | null) => {
    from.on('data', (chunk: Buffer) => {
      if (state.frozen) return;
      const changed = change(chunk);
      if (changed === null) return;
      if (state.late === 0) into.write(changed);
      else setTimeout(() => into.writable && into.write(changed), state.late);
    });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    refuse: (yes) => {
      state.refusing = yes;
    },
    freeze: (yes) => {
      state.frozen = yes;
      // What was swallowed is lost: those connections are of no use to anybody.
      if (!yes) for (const socket of sockets) socket.destroy();
    },
    delay: (milliseconds) => {
      state.late = milliseconds;
    },
    garble: () => {
      state.garbling = true;
    },
    loseCommit: () => {
      state.losing = true;
    },
    cutInAnswer: () => {
      state.cutting = true;
    },
    lost: () => state.lost,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
