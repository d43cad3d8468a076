import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.ts';

let folder: string;
let api: Api;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-explorer-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Explorer</title>');
  await writeFile(join(folder, 'assets', 'index-abc.js'), 'start()');
  await writeFile(join(folder, 'secret.txt'), 'not served');
  api = await startApi({ explorer: pathToFileURL(`${folder}/`) });
});
afterAll(async () => {
  await api?.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, accept = '*/*') => fetch(`${api.url}${path}`, { redirect: 'manual', headers: { accept } });

describe('the files of the Explorer', () => {
  it.each(['/', '/persons/p-1', '/ask?in=Bracken', '/places/a%2Fb', '/search?q=x'])(
    '%s opens its page, which is asked for anew each time',
    async (path) => {
      const response = await get(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('are kept for ever where their names say what is in them', async () => {
    const response = await get('/assets/index-abc.js');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toBe('start()');
  });

  it('run nothing that is written into the page, and load nothing from elsewhere', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it.each(['/nothing', '/assets/nothing.js', '/assets/..%2Fsecret.txt', '/secret.txt', '/personsx'])(
    '%s is answered as an address where nothing is',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    },
  );

  it('leave it to the page to tell a browser that nothing is at an address', async () => {
    const response = await get('/nothing', 'text/html,*/*;q=0.8');
    expect([response.status, await response.text()]).toEqual([404, '<!doctype html><title>Explorer</title>']);
    expect((await get('/assets/nothing.js', 'text/html,*/*;q=0.8')).headers.get('content-type')).toContain('json');
  });
});

it('an installation without the Explorer leads to GraphiQL', async () => {
  const bare = await startApi();
  const response = await fetch(bare.url, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('/graphiql');
  await bare.stop();
});
