/** `whomet import-bulk`, killed on the way: the same command again ends in the graph of the files. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isAlive } from '../../src/database/processes.ts';
import { SEED_RELEASES } from '../cli/harness.ts';
import { openProgram, type Program } from './program.ts';

let program: Program;
let files: string;
let hash: string;

beforeAll(async () => {
  program = await openProgram();
  files = join(program.home, 'files');
  await mkdir(files);
  expect(await program.run(['database', 'start'])).toMatchObject({ code: 0 });
  expect(await program.run(['ingest', SEED_RELEASES])).toMatchObject({ code: 0 });
  hash = (await program.run(['hash'])).out;
  const given = ['--format', 'csv', '--quotes', 'full', '--out', files];
  expect(await program.run(['export', ...given])).toMatchObject({ code: 0 });
});
afterAll(() => program?.close());

/** The process of Neo4j's own import, as soon as there is one. */
async function importer(): Promise<number> {
  for (;;) {
    const pid = Number(await readFile(join(program.home, 'neo4j', 'import.pid'), 'utf8').catch(() => ''));
    if (pid > 0) return pid;
    await sleep(20);
  }
}

it.each([
  ['as it begins', 0],
  ['in the middle', 2_500],
])('killed %s, it is run again, ends what it left behind, and gives the graph of the files', async (_, moment) => {
  const killed = program.spawn(['import-bulk', files, '--replace']);
  const left = await importer();
  await sleep(moment);
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');
  const again = await program.run(['import-bulk', files, '--replace']);
  expect(again).toMatchObject({ code: 0, out: hash, err: expect.stringContaining('whose command was killed') });
  expect(isAlive(left)).toBe(false);
});
