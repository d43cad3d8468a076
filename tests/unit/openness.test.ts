import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addToken } from '../../src/access/index.ts';
import { readTrusted } from '../../src/api/trusted.ts';
import { guardsOf, isLoopback } from '../../src/cli/openness.ts';

let folder: string;
let tokensFile: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-open-'));
  tokensFile = join(folder, 'tokens.json');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const config = (more: Partial<Parameters<typeof guardsOf>[0]> = {}) => ({
  host: '127.0.0.1',
  hosts: [],
  open: false,
  tokensFile,
  ratePerMinute: null,
  introspection: true,
  trustedDocuments: null,
  ...more,
});

describe('how far a server is open', () => {
  it('on the loopback: to all, as often as they like', async () => {
    expect(await guardsOf(config())).toEqual({ holdersOnly: false, introspection: true, hosts: [] });
    expect(await guardsOf(config({ open: true }))).not.toHaveProperty('hosts');
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', 'server.example', '127.0.0.1.example', '0x7f000001', '1'])(
    'elsewhere (%s): not at all while nobody holds a token and nobody said so',
    async (host) => {
      await expect(guardsOf(config({ host }))).rejects.toThrow(`HOST is "${host}", so other machines could reach`);
    },
  );

  it('elsewhere, when it is said: to all, at a measured pace', async () => {
    expect(await guardsOf(config({ host: '0.0.0.0', open: true }))).toMatchObject({
      holdersOnly: false,
      ratePerMinute: 600,
    });
    expect(await guardsOf(config({ host: '0.0.0.0', open: true, ratePerMinute: 0 }))).not.toHaveProperty(
      'ratePerMinute',
    );
  });

  it('elsewhere, with a token: to those who hold one', async () => {
    await addToken(tokensFile, { name: 'Rea', role: 'reader' }, { now: '2024-01-01', expiresOn: null });
    expect(await guardsOf(config({ host: '0.0.0.0' }))).toMatchObject({ holdersOnly: true });
  });

  it('knows the loopback by any of its names', () => {
    expect(['localhost', '127.0.0.1', '127.8.9.1', '::1'].every(isLoopback)).toBe(true);
  });
});

describe('trusted documents', () => {
  it('are read from a folder', async () => {
    await writeFile(join(folder, 'one.graphql'), '{ __typename }');
    expect([...readTrusted(folder).values()]).toEqual(['{ __typename }']);
  });

  it.each([
    ['that is not there', 'missing.json', null],
    ['whose hash is wrong', 'wrong.json', `{"${'0'.repeat(64)}": "{ __typename }"}`],
    ['that is empty', 'empty.json', '{}'],
    ['that is no JSON', 'no.json', '{'],
  ])('are refused from a file %s', async (_what, name, text) => {
    if (text !== null) await writeFile(join(folder, name), text);
    expect(() => readTrusted(join(folder, name))).toThrow('cannot be used');
  });
});
