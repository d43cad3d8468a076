/** The database itself: killed, frozen, full, wanted by several, asked for too much. */
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { openGraph } from '../../src/graph/driver.ts';
import { createRun } from '../../src/graph/read/index.ts';
import type { World } from '../ingest/world.ts';
import { testTarget } from '../support/database.ts';
import { jvmOf, killJvm, openHome } from './home.ts';
import { LIMITS, MEETINGS, type Service, secretsOf } from './service.ts';
import { openStage, type Stage, setUpright } from './stage.ts';
import { again, beginAnew } from './world.ts';
import { startWriter, type Writer } from './writers.ts';

const home = inject('faultsHome');
let stage: Stage;
let world: World;
let service: Service;
let hash: string;
let right: string;

beforeAll(async () => {
  stage = await openStage();
  ({ world, service, hash, right } = stage);
});
afterEach(setUpright);
afterAll(() => stage?.close());

const recovered = () =>
  expect.poll(async () => (await service.ask()).text, { timeout: 60_000, interval: 500 }).toBe(right);

describe('killed', () => {
  it('under a server: errors that say so, then right answers again without a restart of the server', async () => {
    const load = Promise.all(Array.from({ length: 20 }, () => service.ask()));
    await killJvm(home);
    for (const { code, text } of [...(await load), await service.ask()]) {
      if (code === 'OK') expect(text).toBe(right);
      else expect(['DATABASE_UNAVAILABLE', 'QUERY_TIMED_OUT']).toContain(code);
      expect(secretsOf(text)).toEqual([]);
    }
    expect(await service.ready()).toBe(503);
    expect(await service.live()).toBe(200);
    await openHome(home);
    await recovered();
    expect(await service.ready()).toBe(200);
    expect(await world.hash()).toBe(hash);
  });

  it('under an ingest and started again: run again, it gives the same graph', async () => {
    await beginAnew(world);
    const writer = startWriter('ingest');
    await writer.lines(4);
    await killJvm(home);
    await openHome(home);
    await writer.ended;
    const [row] = await world.query('MATCH (r:Release) RETURN count(r) AS n');
    expect(row?.n).toBeGreaterThanOrEqual(6);
    expect(await again(world)).toBe(hash);
  });

  it('under an ingest and left: it ends with the reason', async () => {
    await beginAnew(world);
    const writer = startWriter('ingest');
    await writer.lines(3);
    await killJvm(home);
    expect(await writer.ended).toBe(1);
    expect(writer.said.join('\n')).toContain('No Neo4j answers at');
    await openHome(home);
    expect(await again(world)).toBe(hash);
  });
});

describe('frozen', () => {
  it('under a server: every question ends at our deadline, and it recovers by itself', async () => {
    const jvm = await jvmOf(home);
    process.kill(jvm, 'SIGSTOP');
    try {
      const answers = await Promise.all(Array.from({ length: 60 }, () => service.ask()));
      for (const { code, ms } of answers) {
        expect(['QUERY_TIMED_OUT', 'DATABASE_UNAVAILABLE']).toContain(code);
        expect(ms).toBeLessThan(3 * LIMITS.deadline);
      }
      expect(await service.ready()).toBe(503);
      expect(await service.live()).toBe(200);
    } finally {
      process.kill(jvm, 'SIGCONT');
    }
    await recovered();
  });

  it('under a writer: it gives up after its patience', async () => {
    const jvm = await jvmOf(home);
    const graph = openGraph(testTarget(), { patienceMs: 3_000 });
    const file = { name: 'nothing', mode: 'write', parameters: [], text: 'RETURN 1 AS one' } as const;
    expect(await graph.write((transaction) => transaction.run(file))).toEqual([{ one: 1 }]);
    process.kill(jvm, 'SIGSTOP');
    try {
      await expect(graph.write((transaction) => transaction.run(file))).rejects.toThrow('has said nothing for 3 s');
    } finally {
      process.kill(jvm, 'SIGCONT');
    }
    graph.close().catch(() => undefined);
  });

  it('for a moment under an ingest: it goes on as if nothing had been', async () => {
    await beginAnew(world);
    const jvm = await jvmOf(home);
    const writer = startWriter('ingest');
    await writer.lines(3);
    process.kill(jvm, 'SIGSTOP');
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    process.kill(jvm, 'SIGCONT');
    expect(await writer.ended).toBe(0);
    expect(await world.hash()).toBe(hash);
  });
});

describe('the writer killed', () => {
  it('in the middle of a rebuild: an ingest goes on with it', async () => {
    for (const lines of [1, 4]) {
      const writer = startWriter('rebuild');
      await writer.lines(lines);
      writer.child.kill('SIGKILL');
      expect(await writer.ended).toBe('SIGKILL');
      expect(await again(world)).toBe(hash);
    }
  });

  it('in the middle of a rebuild: another rebuild starts anew', async () => {
    const writer = startWriter('rebuild');
    await writer.lines(3);
    writer.child.kill('SIGKILL');
    await writer.ended;
    await world.rebuild();
    expect(await world.hash()).toBe(hash);
  });
});

/** How each ended, with what it said where it was not well. */
const endsOf = (writers: readonly Writer[]) =>
  Promise.all(
    writers.map(async ({ ended, said }) => {
      const code = await ended;
      return code === 0 ? 'ended 0' : [`ended ${code}`, ...said.slice(-40)].join('\n');
    }),
  );

describe('wanted by several', () => {
  it('three ingests at once give the graph of one', async () => {
    await beginAnew(world);
    const writers = [startWriter('ingest'), startWriter('ingest'), startWriter('ingest')];
    expect(await endsOf(writers)).toEqual(['ended 0', 'ended 0', 'ended 0']);
    expect(await world.hash()).toBe(hash);
  });

  it('an ingest and a rebuild at once give the same graph', async () => {
    const writers = [startWriter('rebuild'), startWriter('ingest')];
    expect(await endsOf(writers)).toEqual(['ended 0', 'ended 0']);
    expect(await world.hash()).toBe(hash);
  });

  it('two that wait for each other are both done in the end', async () => {
    const graph = openGraph(testTarget());
    const touch = (id: string) =>
      ({
        name: 'touch',
        mode: 'write',
        parameters: [],
        text: `MERGE (n:GraphState {id: '${id}'}) REMOVE n.lock`,
      }) as const;
    const both = async (first: string, second: string) =>
      graph.write(async (transaction) => {
        await transaction.run(touch(first));
        await new Promise((resolve) => setTimeout(resolve, 300));
        await transaction.run(touch(second));
        return 'done';
      });
    expect(await Promise.all([both('x', 'y'), both('y', 'x')])).toEqual(['done', 'done']);
    await world.query("MATCH (n:GraphState) WHERE n.id IN ['x', 'y'] DELETE n");
    await graph.close();
  });

  it('an ingest that has to wait longer than the database lets it asks again, and loses nothing', async () => {
    const graph = openGraph(testTarget());
    const lock = {
      name: 'lock',
      mode: 'write',
      parameters: [],
      text: "MATCH (n:GraphState {id: 'whomet'}) SET n.lock = 1",
    } as const;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const holding = graph.write(async (transaction) => {
      await transaction.run(lock);
      await held;
      throw new Error('taken back');
    });
    const writer = startWriter('ingest');
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    letGo();
    await expect(holding).rejects.toThrow('taken back');
    expect(await writer.ended).toBe(0);
    expect(await world.hash()).toBe(hash);
    await graph.close();
  });
});

describe('asked for too much', () => {
  const file = { name: 'greedy', mode: 'read', parameters: [] } as const;

  it('memory: the question is refused, the others are answered', async () => {
    const greedy = {
      ...file,
      text: 'UNWIND range(1, 20000000) AS i WITH collect({a: toString(i), b: [i, i]}) AS many RETURN size(many) AS n',
    };
    const run = createRun(service.graph, { timeout: 60_000, deadline: 60_000 });
    await expect(run(greedy)).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    expect((await service.ask()).text).toBe(right);
  });

  it('memory, by a writer: it is not tried again and again', async () => {
    const greedy = {
      ...file,
      text: 'UNWIND range(1, 20000000) AS i WITH collect({a: toString(i), b: [i, i]}) AS many RETURN size(many) AS n',
    };
    let tries = 0;
    const work = service.graph.write((transaction) => {
      tries += 1;
      return transaction.run(greedy);
    });
    await expect(work).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    expect(tries).toBe(1);
  });

  it('time: the question is ended in the database too', async () => {
    const slow = { ...file, text: 'UNWIND range(1, 1000000000) AS i RETURN sum(sin(i)) AS n' };
    await expect(createRun(service.graph, LIMITS)(slow)).rejects.toMatchObject({ code: 'QUERY_TIMED_OUT' });
    const others = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = 'greedy' RETURN count(*) AS n";
    const count = async () => (await createRun(service.graph)({ ...file, name: 'show', text: others }))[0]?.n;
    await expect.poll(count, { timeout: 10_000 }).toBe(0);
  });

  it('connections: more questions at once than there are, and all are answered', async () => {
    const answers = await Promise.all(Array.from({ length: 120 }, () => service.ask(MEETINGS)));
    for (const { code, text } of answers) {
      if (code === 'OK') expect(text).toBe(right);
      else expect(['DATABASE_UNAVAILABLE', 'QUERY_TIMED_OUT']).toContain(code);
    }
    expect(answers.filter(({ code }) => code === 'OK').length).toBeGreaterThan(0);
    await recovered();
  });
});
