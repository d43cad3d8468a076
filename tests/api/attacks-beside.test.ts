/** What strangers try at the doors beside GraphQL: lists to match, exports, pages, health. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exporterOf } from '../../src/cli/exporter.ts';
import { DatabaseUnavailable } from '../../src/domain/errors.ts';
import { type Api, fill, openReader, startApi } from '../support/api.ts';
import { chongqingWorld } from '../support/samples.ts';

let folder: string;
let api: Api;
const { graph } = openReader();
beforeAll(async () => {
  await fill(chongqingWorld());
  folder = await mkdtemp(join(tmpdir(), 'whomet-beside-'));
  await mkdir(join(folder, 'explorer', 'assets', 'inner'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'a secret');
  await writeFile(join(folder, 'explorer', 'index.html'), '<!doctype html><title>Explorer</title>');
  await writeFile(join(folder, 'explorer', '.made-from'), 'a secret');
  await writeFile(join(folder, 'explorer', 'assets', '.hidden'), 'a secret');
  await writeFile(join(folder, 'explorer', 'assets', 'inner', 'index.html'), 'a secret');
  await symlink(join(folder, 'secret.txt'), join(folder, 'explorer', 'link.txt'));
  api = await startApi({
    explorer: pathToFileURL(join(folder, 'explorer/')),
    reconcile: true,
    exporter: exporterOf(graph),
  });
});
afterEach(async () => {
  expect((await api.ask('{ statistics { persons } }')).errors).toBeUndefined();
});
afterAll(async () => {
  await api?.stop();
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

const SECRETS = /bolt:\/\/|node_modules|\bMATCH \(|\bNeo\.|\.ts:\d|a secret/u;

/** Takes the path as it is, which `fetch` would set straight. */
async function get(path: string, headers: Record<string, string> = {}) {
  const { request } = await import('node:http');
  const { hostname, port } = new URL(api.url);
  return await new Promise<{ status: number; text: string; type: string }>((resolve, reject) => {
    const asking = request({ hostname, port, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, type: response.headers['content-type'] ?? '' }),
      );
    });
    asking.on('error', reject).end();
  });
}

describe('files that are not ours to give', () => {
  it.each([
    '/assets/..%2f.made-from',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/....//secret.txt',
    '/assets/%252e%252e%252fsecret.txt',
    '/assets/%c0%ae%c0%ae%c0%afsecret.txt',
    '/assets/.hidden',
    '/assets/inner',
    '/assets/%00index.html',
    '/assets/..',
    '/assets/',
    '/.made-from',
    '/link.txt',
    '/../secret.txt',
    '//secret.txt',
    '/graphiql/../../package.json',
    '/browser/..%2f..%2fwrite%2flock-graph.cypher',
  ])('%s', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBeGreaterThanOrEqual(300);
    expect(text).not.toMatch(SECRETS);
    expect(text).not.toContain('"dependencies"');
  });
});

async function reconcile(form: string | URLSearchParams): Promise<{ status: number; text: string; type: string }> {
  const response = await fetch(`${api.url}/reconcile`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form,
  });
  return { status: response.status, text: await response.text(), type: response.headers.get('content-type') ?? '' };
}

const asForm = (queries: unknown) => new URLSearchParams({ queries: JSON.stringify(queries) });

describe('lists to match', () => {
  it.each<[string, string | URLSearchParams]>([
    [
      'a batch without end',
      asForm(Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`q${i}`, { query: 'x' }]))),
    ],
    ['queries that are none', 'queries=7'],
    ['a list', 'queries=[]&queries=[]'],
    ['brackets', `queries=${'['.repeat(50_000)}`],
    [
      'deep brackets that close',
      `queries={"q0":{"query":"x","properties":[{"pid":"post","v":${'['.repeat(5_000)}${']'.repeat(5_000)}}]}}`,
    ],
    ['2 MB', `queries=${'x'.repeat(2_000_000)}`],
    ['10,000 fields', Array.from({ length: 10_000 }, (_, i) => `a${i}=1`).join('&')],
    ['a name of a megabyte', asForm({ q0: { query: 'x'.repeat(900_000) } })],
    ['a limit that is none', asForm({ q0: { query: 'x', limit: 'many' } })],
    [
      'properties without end',
      asForm({
        q0: { query: 'x', properties: Array.from({ length: 9_000 }, () => ({ pid: 'post', v: 7 })), limit: '1' },
      }),
    ],
    ['nothing', ''],
    ['an extension of what there is not', 'extend={"ids":"all","properties":[{"id":"__proto__"}]}'],
    [
      'an extension without end',
      `extend=${JSON.stringify({ ids: Array.from({ length: 5_000 }, (_, i) => `p${i}`), properties: [{ id: 'post' }] })}`,
    ],
  ])('%s: refused, with what was wrong', async (_what, form) => {
    const { status, text, type } = await reconcile(form);
    expect([400, 413]).toContain(status);
    expect(type).toContain('application/json');
    expect(text.length).toBeLessThan(5_000);
    expect(text).not.toMatch(SECRETS);
  });

  it.each(['__proto__', 'constructor', 'toString', '\u0000', '\ud800', 'a\r\nSet-Cookie: x=1'])(
    'a query under the key %j is a query, or refused',
    async (key) => {
      const { status, text } = await reconcile(
        new URLSearchParams({ queries: `{${JSON.stringify(key)}: {"query": "Nobody"}}` }),
      );
      expect([200, 400]).toContain(status);
      expect(text).not.toMatch(SECRETS);
      expect(({} as Record<string, unknown>).result).toBeUndefined();
    },
  );

  it.each([
    ['words without end', 'ab cd '.repeat(160)],
    ['operators', '* ~ ^ " ( ) [ ] { } AND OR NOT \\ / '.repeat(20)],
    ['half a character', 'x\ud800y'],
    ['marks on marks', `e${'\u0301'.repeat(900)}`],
    ['Cypher', "'}) DETACH DELETE n //"],
  ])('%s for a name find nobody, and harm nobody', async (_what, query) => {
    for (const type of [undefined, 'Person', 'Nothing', '__proto__']) {
      const { status, text } = await reconcile(
        asForm({ q0: { query, type, properties: [{ pid: 'post', v: query }] } }),
      );
      expect([200, 400]).toContain(status);
      expect(text).not.toMatch(SECRETS);
    }
    const { status, text } = await get(
      `/reconcile/suggest/entity?prefix=${encodeURIComponent(query.replace(/\p{Surrogate}/gu, ''))}`,
    );
    expect(status).toBe(200);
    expect(text).not.toMatch(SECRETS);
  });

  it.each([
    ['/reconcile?callback=alert', 'application/json'],
    ['/reconcile?queries=%7B%7D&callback=alert(1)//', 'application/json'],
    ['/reconcile/suggest/entity?prefix=x&callback=alert', 'application/json'],
  ])('%s runs no script of another page', async (path, type) => {
    const answer = await get(path);
    expect(answer.type).toContain(type);
    expect(answer.text).not.toContain('alert');
  });

  it('tells its address as it was asked, and nothing that is no host', async () => {
    for (const host of ['evil.example/"><script>', 'a b', '"', '\t'])
      expect((await get('/reconcile', { host })).text).not.toMatch(/script|a b/u);
  });

  it.each([
    '/reconcile/preview/%3Cscript%3E',
    '/reconcile/view/..%2f..%2f',
    '/reconcile/preview/__proto__',
    '/reconcile/suggest/entity?cursor=1e9&prefix=a',
    '/reconcile/suggest/entity?prefix[]=a&prefix[x]=b',
  ])('%s is taken for nothing else', async (path) => {
    const { status, text } = await get(path);
    expect([200, 404]).toContain(status);
    expect(text).not.toMatch(/<script>(?!.)|a secret/u);
  });
});

describe('a crowd with lists', () => {
  it('is answered a few at a time, and the others are told to come again', async () => {
    const { reader } = openReader();
    const never = { ...reader, search: () => new Promise<never>(() => undefined) };
    const busy = await startApi({ reader: never, reconcile: true });
    const leaving = new AbortController();
    const suggest = () => fetch(`${busy.url}/reconcile/suggest/entity?prefix=a`, { signal: leaving.signal });
    const asked = Array.from({ length: 25 }, suggest);
    // Nothing else comes back: the others wait.
    expect((await Promise.race(asked)).status).toBe(503);
    leaving.abort();
    await Promise.allSettled(asked);
    await busy.stop();
  });
});

describe('exports', () => {
  it.each([
    '/export/__proto__',
    '/export/ftm%00',
    '/export/..%2fftm',
    '/export/ftm?quotes=full&quotes=none',
    '/export/',
    '/export/ftm/more',
  ])('%s is none', async (path) => {
    const { status, text } = await get(path);
    expect([400, 404]).toContain(status);
    expect(text).not.toMatch(SECRETS);
  });

  it('of a database that is away are told as such', async () => {
    const away = {
      size: () => Promise.reject(new DatabaseUnavailable('The database does not answer')),
      text: () => [],
    };
    const closed = await startApi({ exporter: away as never });
    const response = await fetch(`${closed.url}/export/ftm`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    await closed.stop();
  });
});

describe('health', () => {
  it('asked by hundreds at once asks the database fewer times', async () => {
    api.taken();
    const answers = await Promise.all(Array.from({ length: 300 }, () => fetch(`${api.url}/health/ready`)));
    for (const { status } of answers) expect(status).toBe(200);
    expect(api.taken().length).toBeLessThan(answers.length);
  });
});
