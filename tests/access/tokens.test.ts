import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addToken, holdersOf, readTokens, removeToken } from '../../src/access/index.ts';
import { mayActAs } from '../../src/domain/access.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-tokens-'));
  file = join(folder, 'below', 'tokens.json');
});
afterEach(() => rm(folder, { recursive: true }));

const EDDIE = { name: 'Eddie', role: 'editor' } as const;
const make = (expiresOn: string | null = null) => addToken(file, EDDIE, { now: '2024-02-01T00:00:00Z', expiresOn });

it('a token leads to its holder', async () => {
  const token = await make();
  expect(token).toMatch(/^whomet_[\w-]{43}$/u);
  expect(await holdersOf(file)(token)).toEqual(EDDIE);
});

it('no token is kept, only its hash, for the eyes of the owner', async () => {
  const token = await make();
  expect(await readFile(file, 'utf8')).not.toContain(token.slice(7));
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readTokens(file)).toEqual([
    { ...EDDIE, hash: expect.stringMatching(/^[0-9a-f]{64}$/u), createdAt: '2024-02-01T00:00:00Z', expiresOn: null },
  ]);
});

it('two tokens are never equal', async () => {
  const first = await make();
  await removeToken(file, 'Eddie');
  expect(await make()).not.toBe(first);
});

it('nobody holds a token that was never made, is cut short, or is the hash of one', async () => {
  const token = await make();
  const [{ hash } = { hash: '' }] = await readTokens(file);
  for (const other of ['', 'x', token.slice(0, -1), `${token}x`, hash]) expect(await holdersOf(file)(other)).toBeNull();
});

it('nobody holds a revoked one, from then on', async () => {
  const token = await make();
  const find = holdersOf(file);
  expect(await find(token)).not.toBeNull();
  await removeToken(file, 'Eddie');
  expect(await find(token)).toBeNull();
});

it('one that expires may be used on its last day, and not on the next', async () => {
  const token = await make('2024-03-31');
  expect(await holdersOf(file, () => '2024-03-31')(token)).toEqual(EDDIE);
  expect(await holdersOf(file, () => '2024-04-01')(token)).toBeNull();
});

it('a name has one token: what is decided with it must be somebody’s', async () => {
  await make();
  await expect(make()).rejects.toThrow('"Eddie" has a token already');
  await expect(removeToken(file, 'Nora')).rejects.toThrow('Nobody named "Nora"');
});

it.each(['{', '{}', '{"tokens": [{"name": "Eddie", "role": "king"}]}'])(
  'a damaged file opens no door: %s',
  async (text) => {
    await make();
    await writeFile(file, text);
    await expect(holdersOf(file)('x')).rejects.toMatchObject({ code: 'CONFIGURATION' });
  },
);

it('a role may do what those before it may', () => {
  const allowed = (role: 'reader' | 'editor' | 'reviewer') =>
    (['reader', 'editor', 'reviewer'] as const).filter((needed) => mayActAs(role, needed));
  expect(allowed('reader')).toEqual(['reader']);
  expect(allowed('editor')).toEqual(['reader', 'editor']);
  expect(allowed('reviewer')).toEqual(['reader', 'editor', 'reviewer']);
});
