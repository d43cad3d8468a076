/** The network between the server and its database: slow, cut, garbled, gone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { World } from '../ingest/world.ts';
import { testTarget } from '../support/database.ts';
import { startProxy, type Wire } from './proxy.ts';
import { LIMITS, type Service, secretsOf } from './service.ts';
import { openStage, type Stage, setUpright } from './stage.ts';
import { again, beginAnew } from './world.ts';
import { startWriter } from './writers.ts';

let stage: Stage;
let world: World;
let proxy: Wire;
let service: Service;
let hash: string;
let right: string;

beforeAll(async () => {
  const { hostname, port } = new URL(testTarget().uri);
  proxy = await startProxy({ host: hostname, port: Number(port) });
  stage = await openStage(proxy.port);
  ({ world, service, hash, right } = stage);
});
afterAll(async () => {
  await stage?.close();
  await proxy?.close();
});
afterEach(async () => {
  proxy.freeze(false);
  proxy.refuse(false);
  proxy.delay(0);
  await setUpright();
  // Whatever happened, it answers again, without having been started again, and nothing of the graph has changed.
  await expect.poll(async () => (await service.ask()).text, { timeout: 30_000, interval: 500 }).toBe(right);
});

describe('a question', () => {
  it('is answered rightly where the network is slow', async () => {
    proxy.delay(100);
    expect((await service.ask()).text).toBe(right);
  });

  it('is answered where all connections were cut while idle', async () => {
    proxy.cut();
    expect((await service.ask()).text).toBe(right);
  });

  it('cut in the middle of its answer gets the whole answer or an error, never a part', async () => {
    const before = proxy.lost();
    proxy.cutInAnswer();
    const { text, code } = await service.ask();
    expect(proxy.lost()).toBe(before + 1);
    if (code === 'OK') expect(text).toBe(right);
    else expect(code).toBe('DATABASE_UNAVAILABLE');
  });

  it('whose answer is garbled gets an error that tells nothing, and the process survives', async () => {
    proxy.garble();
    const { text, code } = await service.ask();
    expect(['DATABASE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR', 'QUERY_TIMED_OUT', 'OK']).toContain(code);
    if (code === 'OK') expect(text).toBe(right);
    expect(secretsOf(text)).toEqual([]);
  });

  it('is refused soon where no connection comes through', async () => {
    proxy.refuse(true);
    proxy.cut();
    const { text, code, ms } = await service.ask();
    expect(code).toBe('DATABASE_UNAVAILABLE');
    expect(ms).toBeLessThan(2 * LIMITS.deadline);
    expect(secretsOf(text)).toEqual([]);
    expect(await service.ready()).toBe(503);
    expect(await service.live()).toBe(200);
  });

  it('ends at our deadline where the network swallows all, and leaks no connection', async () => {
    proxy.freeze(true);
    // More at once than there are connections.
    const answers = await Promise.all(Array.from({ length: 60 }, () => service.ask()));
    for (const { code, ms, text } of answers) {
      expect(['QUERY_TIMED_OUT', 'DATABASE_UNAVAILABLE']).toContain(code);
      expect(ms).toBeLessThan(3 * LIMITS.deadline);
      expect(secretsOf(text)).toEqual([]);
    }
    expect(await service.live()).toBe(200);
  });
});

describe('an ingest', () => {
  const uri = () => `bolt://127.0.0.1:${proxy.port}`;

  it('whose acknowledged COMMIT is lost writes everything once', async () => {
    await beginAnew(world);
    const before = proxy.lost();
    const writer = startWriter('ingest', uri());
    await writer.lines(2);
    proxy.loseCommit();
    await writer.lines(4);
    proxy.loseCommit();
    expect(await writer.ended).toBe(0);
    expect(proxy.lost()).toBe(before + 2);
    expect(await world.hash()).toBe(hash);
  });

  it('over a slow network gives the same graph', async () => {
    await beginAnew(world);
    proxy.delay(5);
    const writer = startWriter('ingest', uri());
    expect(await writer.ended).toBe(0);
    expect(await world.hash()).toBe(hash);
  });

  it('cut again and again ends, and run again gives the same graph', async () => {
    await beginAnew(world);
    const writer = startWriter('ingest', uri());
    for (const lines of [2, 3, 5, 6]) {
      await writer.lines(lines);
      proxy.cut();
    }
    await writer.ended;
    expect(await again(world)).toBe(hash);
  });

  it('cut off for good ends with the reason, and what it had written stands whole', async () => {
    await beginAnew(world);
    const writer = startWriter('ingest', uri());
    await writer.lines(3);
    proxy.refuse(true);
    proxy.cut();
    expect(await writer.ended).toBe(1);
    expect(writer.said.join('\n')).toContain('No Neo4j answers at');
    expect(await again(world)).toBe(hash);
  });
});
