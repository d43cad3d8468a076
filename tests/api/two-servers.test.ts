/** Two servers, each a process of its own, on one database: who writes through one reads it through the other. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '../../src/api/server.ts';
import { openDesk } from '../../src/editing/index.ts';
import { extractRelease } from '../../src/extract/index.ts';
import { createReader } from '../../src/graph/read/index.ts';
import { openStore } from '../../src/ingest/index.ts';
import { parseRegister, registerGazetteer } from '../../src/register/index.ts';
import { fill, HOLDERS, openReader } from '../support/api.ts';
import { testTarget } from '../support/database.ts';
import { LOADER } from '../support/neo4j-loader.ts';
import { World } from '../support/world.ts';

const { graph } = openReader();
const stops: (() => unknown)[] = [() => graph.close()];
let writing = '';
let reading = '';
beforeAll(async () => {
  await fill(new World());
  const gazetteer = registerGazetteer(parseRegister('places: []\n').register);
  const extract = async (read: Parameters<typeof extractRelease>[0]) => extractRelease(read, gazetteer);
  const silent = () => undefined;
  const server = await startServer({
    ...{ host: '127.0.0.1', port: 0, logger: { info: silent, warn: silent, error: silent } },
    reader: createReader(graph),
    bookmarks: graph.bookmarks,
    findHolder: async (token) => HOLDERS[token] ?? null,
    desk: openDesk({ store: openStore(graph), extract, now: () => '2024-03-05T08:00:00Z' }),
  });
  stops.unshift(() => server.stop());
  writing = server.url;
  reading = await startOther();
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

async function startOther(): Promise<string> {
  const file = fileURLToPath(new URL('../support/server-child.ts', import.meta.url));
  const child: ChildProcess = spawn(process.execPath, [...LOADER, file, JSON.stringify(testTarget())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  stops.unshift(() => child.kill());
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The other server ended (${code})`)));
    child.stdout?.once('data', (line: Buffer) => resolve(String(line).trim()));
  });
}

async function post(url: string, query: string, headers: Record<string, string>) {
  const given = { 'content-type': 'application/json', ...headers };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: given, body: JSON.stringify({ query }) });
  return { response, answer: (await response.json()) as { data?: unknown; errors?: unknown[] } };
}

async function write(id: string): Promise<string> {
  const release = `{ id: "${id}", title: "Talks", publisher: "City of Bracken", publishedOn: "2024-03-04", text: "No talks were held." }`;
  const mutation = `mutation { ingestRelease(input: ${release}) { written } }`;
  const { response, answer } = await post(writing, mutation, { authorization: 'Bearer token-of-eddie' });
  expect(answer).toEqual({ data: { ingestRelease: { written: true } }, extensions: expect.anything() });
  return response.headers.get('whomet-bookmarks') ?? '';
}

const TITLES = '{ releases { edges { node { id title } } } }';

it('what was written is seen by who hands its bookmarks to the other server', async () => {
  for (const id of ['first', 'second', 'third']) {
    const bookmarks = await write(id);
    expect(bookmarks).not.toBe('');
    const { answer } = await post(reading, TITLES, { 'whomet-bookmarks': bookmarks });
    expect(JSON.stringify(answer.data)).toContain(`"${id}"`);
  }
});

it('a question alone has no bookmarks to hand on', async () => {
  const { response } = await post(writing, TITLES, {});
  expect(response.headers.get('whomet-bookmarks')).toBeNull();
});

it.each([['no bookmark at all'], ['a, b, "c"'], [Array.from({ length: 11 }, () => 'FB:x').join()]])(
  'is refused with "%s"',
  async (bookmarks) => {
    const { response } = await post(reading, TITLES, { 'whomet-bookmarks': bookmarks });
    expect(response.status).toBe(400);
  },
);

it('a bookmark of no database is refused as one', async () => {
  const { answer } = await post(reading, TITLES, { 'whomet-bookmarks': 'FB:nonsense' });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
});
