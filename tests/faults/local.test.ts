/** The local Neo4j of a home, in a process of its own: backups, and files that are damaged or gone. */
import { chmod, cp, mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseStatus } from '../../src/database/index.ts';
import { SEED_RELEASES } from '../cli/harness.ts';
import { openProgram, type Program } from './program.ts';

let program: Program;
let hash: string;
const at = (...parts: string[]) => join(program.home, ...parts);

/** With a server that stays, so that each command joins it. */
beforeAll(async () => {
  program = await openProgram();
  expect(await program.run(['database', 'start'])).toMatchObject({ code: 0 });
  expect(await program.run(['ingest', SEED_RELEASES])).toMatchObject({ code: 0 });
  hash = (await program.run(['hash'])).out;
  expect(hash).toMatch(/^graph hash: [0-9a-f]{64}/u);
});
afterAll(() => program?.close());

const stays = async () => (await databaseStatus({ home: program.home })).server?.detached;

describe('a backup', () => {
  it('is not made of a database that somebody uses', async () => {
    const service = await program.serve();
    const { code, err } = await program.run(['backup', at('used')]);
    expect(code).toBe(2);
    expect(err).toContain('that nobody uses');
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
    expect(service.said()).not.toContain((await readFile(at('neo4j', 'password'), 'utf8')).trim());
  });

  it('is taken whole, never written over, and gives the same graph; the server that stayed runs again', async () => {
    expect((await program.run(['backup', at('backup')])).out).toBe(hash);
    expect(await stays()).toBe(true);
    expect((await program.run(['backup', at('backup')])).code).toBe(2);
    expect((await program.run(['restore', at('backup')])).err).toContain('--yes');
    expect((await program.run(['restore', at('backup'), '--yes'])).out).toBe(hash);
    expect(await stays()).toBe(true);
  });

  it('that was cut short, or tells another hash, is refused; the data of before stays, and runs', async () => {
    await cp(at('backup'), at('cut'), { recursive: true });
    await truncate(at('cut', 'neo4j.dump'), 1_000);
    expect((await program.run(['restore', at('cut'), '--yes'])).err).toContain('no whole backup');
    await cp(at('backup'), at('other'), { recursive: true });
    const manifest = await readFile(at('other', 'backup.json'), 'utf8');
    await writeFile(at('other', 'backup.json'), manifest.replace(/"graphHash": "...../u, '"graphHash": "00000'));
    expect((await program.run(['restore', at('other'), '--yes'])).err).toContain('is not what was backed up');
    expect(await stays()).toBe(true);
    expect((await program.run(['hash'])).out).toBe(hash);
  });
});

describe('what is found at a start', () => {
  it('no file of the password: told, and nothing is deleted', async () => {
    await program.run(['database', 'stop']);
    await rename(at('neo4j', 'password'), at('neo4j', 'password.away'));
    expect(await program.run(['hash'])).toMatchObject({ code: 4, err: expect.stringContaining('is missing') });
    await rename(at('neo4j', 'password.away'), at('neo4j', 'password'));
  });

  it('a restore that was killed on the way: the data of before is put back', async () => {
    await program.run(['database', 'stop']);
    const data = at('neo4j', 'server', 'data');
    await rename(data, `${data}.before`);
    await mkdir(join(data, 'databases', 'neo4j'), { recursive: true });
    const { err } = await program.run(['database', 'start']);
    expect(err).toContain('A restore was cut short');
    expect((await program.run(['hash'])).out).toBe(hash);
  });

  it('a Neo4j whose supervisor was killed under a service: the service ends with the reason, and Neo4j is stopped', async () => {
    const service = await program.serve();
    const { server } = await databaseStatus({ home: program.home });
    process.kill(server?.supervisorPid ?? 0, 'SIGKILL');
    expect(await service.ended).toBe(4);
    expect(service.said()).toContain('Neo4j has ended');
    expect((await program.run(['database', 'start'])).err).toContain('lost its supervisor');
    expect((await program.run(['hash'])).out).toBe(hash);
  });
});

it('a password that others can read is told by the doctor', async () => {
  await chmod(at('neo4j', 'password'), 0o644);
  const { code, out } = await program.run(['doctor']);
  await chmod(at('neo4j', 'password'), 0o600);
  expect(code).toBe(1);
  expect(out).toContain('can be read by others');
});
