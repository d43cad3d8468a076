/** What no browser and no library would send: bytes put on the wire by hand. */
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi({ guards: { hosts: [] } });
});
afterEach(async () => {
  expect((await api.ask('{ __typename }')).errors).toBeUndefined();
});
afterAll(() => api?.stop());

const BODY = '{"query":"{ __typename }"}';
const SECOND = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n';

/** Sends bytes and no more; gives all that comes back until the server closes, or has said nothing for a moment. */
function speak(bytes: string): Promise<string> {
  const { hostname, port } = new URL(api.url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    let heard = '';
    socket.setTimeout(1_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      heard += String(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

const head = (...lines: string[]) => ['POST /graphql HTTP/1.1', 'Host: localhost', ...lines, '', ''].join('\r\n');
const JSON_TYPE = 'Content-Type: application/json';
const statuses = (heard: string) => [...heard.matchAll(/HTTP\/1\.1 (\d{3})/gu)].map(([, status]) => Number(status));

describe('a request with another one hidden in it', () => {
  it.each([
    ['two lengths', head(JSON_TYPE, `Content-Length: ${BODY.length}`, 'Content-Length: 0') + BODY],
    ['a length and chunks', `${head(JSON_TYPE, 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n${SECOND}`],
    ['chunks by another name', `${head(JSON_TYPE, 'Transfer-Encoding: xchunked')}0\r\n\r\n${SECOND}`],
    ['chunks and more', `${head(JSON_TYPE, 'Transfer-Encoding: chunked, identity')}0\r\n\r\n${SECOND}`],
    ['a space before the colon', `${head(JSON_TYPE, 'Transfer-Encoding : chunked')}0\r\n\r\n${SECOND}`],
    ['a folded header', `${head(JSON_TYPE, 'Transfer-Encoding:\r\n chunked')}0\r\n\r\n${SECOND}`],
    ['a length with a sign', head(JSON_TYPE, `Content-Length: +${BODY.length}`) + BODY],
    ['a length that is none', head(JSON_TYPE, 'Content-Length: 0x1a') + BODY],
    ['lines without carriage returns', `POST /graphql HTTP/1.1\nHost: localhost\nContent-Length: 0\n\n${SECOND}`],
    ['a chunk of no size', `${head(JSON_TYPE, 'Transfer-Encoding: chunked')}zz\r\n\r\n${SECOND}`],
    ['NUL in a header', head(JSON_TYPE, 'X-Nul: a\u0000b', `Content-Length: ${BODY.length}`) + BODY],
    ['a bare carriage return in a header', head(JSON_TYPE, 'X-Cr: a\rX-B: c', `Content-Length: ${BODY.length}`) + BODY],
  ])('%s: is refused, and the hidden one not answered', async (_what, bytes) => {
    expect(statuses(await speak(bytes)).filter((status) => status !== 400)).toEqual([]);
  });
});

describe('what is no question', () => {
  it.each([
    ['HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['HTTP/0.9', 'GET /\r\n'],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003'],
    ['Bolt', '\u0060\u0060\u00b0\u0017\u0000\u0000\u0001\u0005'],
    ['a way through to elsewhere', 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: 169.254.169.254\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\n${'X-A: b\r\n'.repeat(8_000)}\r\n`],
    ['an address without end', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
    ['no host', 'GET /graphql HTTP/1.1\r\n\r\n'],
    ['what it expects of us', `${head('Expect: miracles', JSON_TYPE, 'Content-Length: 0')}`],
  ])('%s: is refused or dropped', async (_what, bytes) => {
    for (const status of statuses(await speak(bytes))) expect(status).toBeGreaterThanOrEqual(400);
  });

  it('an upgrade to a WebSocket gets no socket', async () => {
    const heard = await speak(
      'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n',
    );
    expect(heard).not.toContain(' 101 ');
  });

  it('a whole address in the first line leads nowhere else', async () => {
    const heard = await speak('GET http://169.254.169.254/latest HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(statuses(heard)[0]).toBe(404);
  });

  it('a body that ends before its length harms nobody', async () => {
    expect(await speak(`${head(JSON_TYPE, 'Content-Length: 50000')}{"query":`)).not.toContain(' 200 ');
  });
});

describe('a token', () => {
  it.each([
    ['in another alphabet', 'Bearer t\u00f8ken-\u00fcber'],
    ['with a NUL character', 'Bearer a%00b'],
    ['of 15 kB', `Bearer ${'x'.repeat(15_000)}`],
    ['that is a path', 'Bearer ../../tokens.json'],
    ['that is the name of a holder', 'Bearer Rea'],
    ['that is a key of an object', 'Bearer __proto__'],
    ['twice', 'Bearer token-of-rea, Bearer token-of-vera'],
  ])('%s is nobody’s', async (_what, authorization) => {
    const heard = await speak(
      head(JSON_TYPE, `Authorization: ${authorization}`, `Content-Length: ${BODY.length}`) + BODY,
    );
    expect(statuses(heard)).not.toContain(200);
    expect(statuses(heard)).not.toContain(500);
  });
});

describe('another name that leads to this machine', () => {
  const asked = async (host: string, path = '/graphql') =>
    statuses(
      await speak(
        `GET ${path}?query=%7B__typename%7D HTTP/1.1\r\nHost: ${host}\r\nApollo-Require-Preflight: 1\r\n\r\n`,
      ),
    )[0];

  it.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example#localhost',
    '0x7f000001',
    '127.1',
    'localhost:4000:80',
    '[::1].evil.example',
    '',
  ])('%s is answered 421, or not at all', async (host) => {
    expect(await asked(host)).not.toBe(200);
  });

  it.each(['localhost', 'LOCALHOST:4000', '127.0.0.1:1', '[::1]:4000', 'whomet.localhost'])(
    '%s is ours',
    async (host) => {
      expect(await asked(host)).toBe(200);
    },
  );

  it('gets neither pages nor exports nor lists, but may ask whether we live', async () => {
    for (const path of ['/', '/export/ftm', '/reconcile', '/metrics', '/graphiql'])
      expect([path, await asked('evil.example', path)]).toEqual([path, 421]);
    expect(await asked('evil.example', '/health/live')).toBe(200);
  });
});
