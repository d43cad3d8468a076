/** Who is let in, how often and with what, where the server is more closed than on the loopback. */
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Guards } from '../../src/api/server.ts';
import { type Api, startApi } from '../support/api.ts';

let api: Api;
afterEach(() => api?.stop());
const start = async (guards: Guards) => {
  api = await startApi({ guards });
};

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}
const TYPENAME = { query: '{ __typename }' };
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a server for holders of a token', () => {
  it('answers them alone', async () => {
    await start({ holdersOnly: true });
    expect((await post(TYPENAME)).status).toBe(401);
    expect((await post(TYPENAME, bearer('token-of-nobody'))).status).toBe(401);
    expect((await post(TYPENAME, { authorization: 'Basic cmVhOnJlYQ==' })).status).toBe(401);
    expect((await post(TYPENAME, bearer('token-of-rea'))).status).toBe(200);
    expect((await fetch(`${api.url}/health/live`)).status).toBe(200);
  });
});

describe('figures on the server', () => {
  it('are for this machine, and not for who comes through a proxy without a token', async () => {
    await start({});
    await post(TYPENAME);
    const figures = await (await fetch(`${api.url}/metrics`)).text();
    expect(figures).toMatch(/whomet_http_request_seconds_count\{route="\/graphql",method="POST",status="200"\} 1/u);
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    expect((await fetch(`${api.url}/metrics`, { headers: forwarded })).status).toBe(401);
    const withToken = { ...forwarded, ...bearer('token-of-rea') };
    expect((await fetch(`${api.url}/metrics`, { headers: withToken })).status).toBe(200);
  });

  it('hold no name that a client has made up', async () => {
    await start({});
    await fetch(`${api.url}/made-up-path`);
    expect(await (await fetch(`${api.url}/metrics`)).text()).not.toContain('made-up');
  });
});

describe('so many questions a minute', () => {
  it('and then 429, with the time to wait; for each client by itself', async () => {
    await start({ ratePerMinute: 3 });
    for (let asked = 0; asked < 3; asked += 1) expect((await post(TYPENAME)).status).toBe(200);
    const refused = await post(TYPENAME);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect((await post(TYPENAME, bearer('token-of-rea'))).status).toBe(200);
    expect((await post(TYPENAME, { 'x-forwarded-for': '198.51.100.7' })).status).toBe(429);
  });
});

describe('tokens that nobody holds', () => {
  it('count too, so that nobody can try them without end; those that are held do not', async () => {
    await start({ ratePerMinute: 3 });
    for (let asked = 0; asked < 5; asked += 1) await post(TYPENAME, bearer('token-of-vera'));
    for (const guess of ['a', 'b', 'c']) expect((await post(TYPENAME, bearer(guess))).status).toBe(401);
    const refused = await post(TYPENAME, bearer('d'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('without introspection', () => {
  it('neither the schema nor a hint at it is told', async () => {
    await start({ introspection: false });
    expect((await post({ query: '{ __schema { types { name } } }' })).status).toBe(400);
    const { errors } = (await (await post({ query: '{ whoMetWho { x } }' })).json()) as {
      errors: { message: string }[];
    };
    expect(errors[0]?.message).not.toContain('Did you mean');
  });
});

describe('trusted documents', () => {
  const trusted = new Map([[createHash('sha256').update(TYPENAME.query).digest('hex'), TYPENAME.query]]);
  const [hash = ''] = trusted.keys();

  it('are answered by their text and by their hash', async () => {
    await start({ trusted });
    for (const body of [
      TYPENAME,
      { documentId: `sha256:${hash}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    ]) {
      expect(await (await post(body)).json()).toMatchObject({ data: { __typename: 'Query' } });
    }
  });

  it('and nothing else is', async () => {
    await start({ trusted });
    for (const body of [
      { query: '{ statistics { persons } }' },
      { query: '{ __typename } ' },
      { documentId: `sha256:${'0'.repeat(64)}` },
      { query: '{ statistics { persons } }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
      [TYPENAME],
      {},
    ]) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_NOT_TRUSTED' } }] });
    }
    const get = await fetch(`${api.url}/graphql?query=%7Bstatistics%7Bpersons%7D%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(get.status).toBe(400);
  });
});

describe('every answer', () => {
  it.each(['/graphql', '/health/live', '/nothing', '/graphiql'])(
    'of %s bears headers that protect its reader',
    async (path) => {
      await start({});
      const { headers } = await fetch(api.url + path, { redirect: 'manual' });
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy.match(/script-src [^;]*/u)?.[0]).toBe("script-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/u);
    },
  );

  it('bears the id of the request that a proxy gave, unless it is none', async () => {
    await start({});
    const idOf = async (given: string) =>
      (await fetch(`${api.url}/health/live`, { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await idOf('edge-7.41')).toBe('edge-7.41');
    expect(await idOf('two words {"level":60}')).toMatch(/^[\w-]{36}$/u);
    expect(await idOf('x'.repeat(65))).toMatch(/^[\w-]{36}$/u);
  });
});

describe('a client that takes its time', () => {
  it('with its headers is sent away, and others are answered meanwhile', async () => {
    await start({});
    const { hostname, port } = new URL(api.url);
    const slow = connect(Number(port), hostname);
    slow.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    const drip = setInterval(() => slow.write('a'), 500);
    const said = await new Promise<string>((resolve) => {
      let text = '';
      slow.on('data', (chunk) => {
        text += String(chunk);
      });
      slow.on('close', () => resolve(text));
      slow.on('error', () => undefined);
    });
    clearInterval(drip);
    expect(said).toContain('408');
    expect((await post(TYPENAME)).status).toBe(200);
  }, 30_000);

  it('with its answer, and leaves, ends its question', async () => {
    await start({});
    const { hostname, port } = new URL(api.url);
    const left = request({
      hostname,
      port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    left.on('error', () => undefined);
    left.end(JSON.stringify({ query: '{ statistics { persons } }' }));
    left.once('finish', () => left.destroy());
    await new Promise((resolve) => left.once('close', resolve));
    expect((await post(TYPENAME)).status).toBe(200);
  });
});
