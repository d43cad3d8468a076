/** The service as a process: told to end, killed, interrupted, with a database that hangs or refuses it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { testTarget } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { jvmOf } from './home.ts';
import { ask, openProgram, type Program } from './program.ts';
import { MEETINGS } from './service.ts';
import { openStage, type Stage, setUpright } from './stage.ts';
import { again } from './world.ts';

const home = inject('faultsHome');
let stage: Stage;
let program: Program;
/** What names the database of the faults. */
let named: Record<string, string>;

beforeAll(async () => {
  stage = await openStage();
  program = await openProgram();
  const { uri, username, password, database } = testTarget();
  named = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
});
afterEach(setUpright);
afterAll(async () => {
  await program?.close();
  await stage?.close();
});

describe('the service', () => {
  it('told to end under load answers what it has taken, and exits with 0', async () => {
    const service = await program.serve(['--empty'], named);
    expect((await ask(service.url, MEETINGS)).text).toBe(stage.right);
    const answers = Array.from({ length: 40 }, () => ask(service.url, MEETINGS));
    await Promise.race(answers);
    service.child.kill('SIGTERM');
    for (const { status, text } of await Promise.all(answers)) {
      if (status === 200) expect(text).toBe(stage.right);
      // One that it had not taken yet is refused by the system. None is cut off in its answer.
      else expect(status).toMatch(/ECONNREFUSED|ECONNRESET|other side closed/u);
    }
    expect(await service.ended).toBe(0);
    expect(service.said()).not.toContain(named.NEO4J_PASSWORD);
  });

  it('told to end while its database hangs ends all the same, soon', async () => {
    const service = await program.serve(['--empty'], named);
    process.kill(await jvmOf(home), 'SIGSTOP');
    const waiting = ask(service.url, MEETINGS);
    await new Promise((resolve) => setTimeout(resolve, 500));
    service.child.kill('SIGTERM');
    expect((await waiting).text).toMatch(/QUERY_TIMED_OUT|DATABASE_UNAVAILABLE/u);
    const late = new Promise((resolve) => setTimeout(() => resolve('still there'), 20_000));
    expect(await Promise.race([service.ended, late])).toBe(0);
  });

  it('killed leaves nothing that the next start minds', async () => {
    const service = await program.serve(['--empty'], named);
    const waiting = ask(service.url, MEETINGS);
    service.child.kill('SIGKILL');
    expect(await service.ended).toBe('SIGKILL');
    await waiting;
    const next = await program.serve(['--empty'], named);
    expect((await ask(next.url, MEETINGS)).text).toBe(stage.right);
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
    expect(await stage.world.hash()).toBe(stage.hash);
  });
});

describe('an ingest', () => {
  it('interrupted by Ctrl-C ends with 130 and whole batches; run again, nothing is missing', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => {
      const day = String(1 + (index % 28)).padStart(2, '0');
      const text = `The Mayor of Bracken, Ms Quilla Thorne, met with the Minister for Trade of Karsland, Mr Oswin Brandt, in Bracken today (March ${Number(day)}).`;
      return JSON.stringify({ id: `cut-${index}`, publishedOn: `2021-03-${day}`, text });
    });
    const file = join(program.home, 'releases.jsonl');
    await writeFile(file, lines.join('\n'));
    const count = async () => Number((await stage.world.query('MATCH (r:Release) RETURN count(r) AS n'))[0]?.n);
    const before = await count();
    const ingest = program.spawn(['ingest', '--batch-size', '1', file], named);
    await expect.poll(count, { timeout: 60_000, interval: 20 }).toBeGreaterThan(before);
    ingest.child.kill('SIGINT');
    expect(await ingest.ended).toBe(130);
    expect(await count()).toBeLessThan(before + 60);
    expect(await program.run(['ingest', file], named)).toMatchObject({ code: 0 });
    expect(await count()).toBe(before + 60);
    // The picture is that of the whole: drawn anew, it is the same.
    expect((await program.run(['rebuild'], named)).err).toContain('The picture is as it was');
    const withdrawn = Array.from({ length: 60 }, (_, index) => ['--release', `cut-${index}`]).flat();
    expect(await program.run(['retract', ...withdrawn], named)).toMatchObject({ code: 0 });
    expect(await again(stage.world)).toBe(stage.hash);
  });
});

describe('a database that is named', () => {
  it('and is not there is told, with 4', async () => {
    const port = await freePort();
    const away = { ...named, NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'wrong-one' };
    const { code, err } = await program.run(['hash'], away);
    expect(code).toBe(4);
    expect(err).toContain('does not answer');
    expect(err).not.toContain('wrong-one');
  });

  it('and refuses the password is told, and not asked again until it locks us out', async () => {
    const { code, err } = await program.run(['hash'], { ...named, NEO4J_PASSWORD: 'wrong-one' });
    expect(code).toBe(4);
    expect(err).not.toContain('wrong-one');
    // The right one still gets in: three wrong ones would have locked everybody out for seconds.
    expect((await program.run(['hash'], named)).out).toContain(stage.hash);
  });
});

describe('tokens', () => {
  it('that are damaged are told before anything is started', async () => {
    const file = join(program.home, 'damaged.json');
    await writeFile(file, '{"tokens": [');
    const { code, err } = await program.run(['start'], { ...named, HOST: '0.0.0.0', WHOMET_TOKENS: file });
    expect(code).toBe(2);
    expect(err).toContain('is damaged');
  });
});
