/** What a client need not carry: documents that are known, answers that it holds, and four fifths of a long one. */
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const LONG = '{ __schema { types { name description fields { name description } } } }';

interface Given {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As it comes: `fetch` would unpack it. */
function ask(query: string, headers: Record<string, string>): Promise<Given> {
  return new Promise((resolve, reject) => {
    const asked = request(`${api.url}/graphql`, { method: 'POST', headers: { ...JSON_TYPE, ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject).end(JSON.stringify({ query }));
  });
}

describe('a long answer', () => {
  it('is packed for who takes that, and says the same', async () => {
    const plain = await ask(LONG, {});
    expect(plain.headers['content-encoding']).toBeUndefined();
    const packed = await ask(LONG, { 'accept-encoding': 'br, gzip' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers.vary).toBe('Accept-Encoding');
    expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    expect(gunzipSync(packed.body)).toEqual(plain.body);
  });

  it.each(['identity', 'br', 'gzip;q=0', 'gzip; q=0.0', 'notgzip'])(
    'is not packed for who takes %s',
    async (accepted) => {
      expect((await ask(LONG, { 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
    },
  );
});

it('a short answer is not packed', async () => {
  const { headers } = await ask('{ __typename }', { 'accept-encoding': 'gzip' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers['content-length']).toBeDefined();
});

describe('GET', () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': '1', ...headers },
    });

  it('an answer that the client holds is not sent again', async () => {
    const first = await get('{ __typename }');
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const again = await get('{ __typename }', { 'if-none-match': `W/"other", ${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('another answer is sent', async () => {
    const tag = (await get('{ __typename }')).headers.get('etag') ?? '';
    const other = await get('{ again: __typename }', { 'if-none-match': tag });
    expect(other.status).toBe(200);
    expect(await other.json()).toMatchObject({ data: { again: 'Query' } });
  });

  it('a refusal has no tag', async () => {
    expect((await get('{ nonsense }')).headers.get('etag')).toBeNull();
  });
});

describe('a document by its hash', () => {
  const query = '{ once: __typename }';
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
  const post = async (body: object) =>
    (await fetch(`${api.url}/graphql`, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) })).json();

  it('is not known before it was sent, and then answered', async () => {
    expect(await post({ extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await post({ query, extensions })).toMatchObject({ data: { once: 'Query' } });
    expect(await post({ extensions })).toMatchObject({ data: { once: 'Query' } });
  });

  it('is refused where the hash is another’s', async () => {
    const refused = await post({ query: '{ __typename }', extensions });
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(api.log).toEqual([]);
  });
});
