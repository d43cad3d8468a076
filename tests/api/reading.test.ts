/** Clients that ask and do not read. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import express, { type Response } from 'express';
import { afterEach, expect, it } from 'vitest';
import { limitReading } from '../../src/api/limits/reading.ts';

let http: Server;
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  http?.close();
});

/** More than the system takes off our hands. */
const LARGE = Buffer.alloc(32_000_000, 'x');

async function serve(answer: (response: Response) => void): Promise<number> {
  const app = express().use(limitReading(600), (_request, response) => answer(response));
  http = createServer(app);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return (http.address() as AddressInfo).port;
}

/** A client that reads nothing. */
function askAndWait(port: number): void {
  const socket = connect(port, '127.0.0.1').pause();
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  sockets.push(socket);
}

/** Resolves when an answer that nobody reads is over. */
function endOf(answer: (response: Response) => void): Promise<void> {
  return new Promise((resolve) => {
    void serve((response) => {
      response.once('close', resolve);
      answer(response);
    }).then(askAndWait);
  });
}

it('lose their place', async () => {
  await endOf((response) => response.send(LARGE));
});

it('lose it also where the answer is handed on piece by piece', async () => {
  await endOf((response) => void response.write('some'));
});

it('keep it as long as they take piece after piece', async () => {
  const port = await serve((response) => {
    const pieces = setInterval(() => response.write(Buffer.alloc(20_000, 'x')), 100);
    setTimeout(() => {
      clearInterval(pieces);
      response.end('whole');
    }, 2_000);
  });
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toMatch(/whole$/u);
});

it('keep it while the answer is being found', async () => {
  const port = await serve((response) => void setTimeout(() => response.send('found'), 1_500));
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('found');
});
