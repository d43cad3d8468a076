/** What a batch says is stored while the one before is drawn; whatever comes between, the graph ends the same. */
import { describe, expect, test } from 'vitest';
import { type IngestOptions, openStore, settleAll } from '../../src/ingest/index.ts';
import { manyTold } from './many.ts';
import { sharedWorld } from './shared-world.ts';
import { holds, met, REGISTER, tell } from './tell.ts';

const NOW = '2024-02-01T00:00:00.000Z';
const ACT = { now: NOW, by: null };
const DAY = { date: '2024-01-02', city: 'Birch' };
const before = tell('r1', [met('Ada Moon', 'Cy Fox', DAY), holds('Cy Fox', 'Director', 'Fox Works')]);
const next = [
  tell('r2', [met('Ada Moon', 'Cy Fox', { ...DAY, date: '2024-01-05' }), holds('Cy Fox', 'Chair', 'Fox Works')]),
  tell('r3', [met('Di Elm', 'Cy Fox', { ...DAY, date: '2024-01-06' }), holds('Cy Fox', 'Director', 'Fox Works')]),
];
// No index takes so long a name.
const faulty = tell('faulty', [met('Ada Moon', 'Cy Fox', { ...DAY, city: 'B'.repeat(9_000) })]);
const world = sharedWorld(REGISTER);

const waiting = async () => (await world.query('MATCH (r:Release {stale: true}) RETURN r.id AS id')).length;

/** The hash where all were taken at once. */
async function undisturbed(told = [before, ...next]): Promise<string> {
  await world.empty();
  await world.addRegister(REGISTER);
  await world.take(told, { batchSize: 100 });
  return world.hash();
}

/** Stores `next` ahead, lets something come between, then draws. */
async function between(what: () => Promise<unknown>): Promise<string> {
  await world.take([before]);
  const store = openStore(world.graph);
  // It has written: nothing but what comes between is new to it.
  await store.take([tell('r0', [holds('Cy Fox', 'Director', 'Fox Works')])], NOW);
  const ahead = await store.storeAhead(next, NOW);
  if (!ahead) throw new Error('not stored ahead');
  expect(await waiting()).toBe(2);
  await what();
  await store.draw(ahead);
  expect(await waiting()).toBe(0);
  return world.hash();
}

const all = [tell('r0', [holds('Cy Fox', 'Director', 'Fox Works')]), before, ...next];

describe('releases stored ahead', () => {
  test('are drawn as if they had been taken', async () => {
    expect(await between(async () => undefined)).toBe(await undisturbed(all));
  });

  test('may have been drawn by another process meanwhile', async () => {
    expect(await between(() => settleAll(openStore(world.graph), ACT))).toBe(await undisturbed(all));
  });

  test('may have been corrected meanwhile', async () => {
    const [statement] = next[0]?.evidence.statements ?? [];
    const correction = { release: 'r2', verdict: 'REJECT' as const, statement: statement?.id ?? '', at: NOW };
    const hash = await between(() => world.correct(correction));
    expect(await world.query('MATCH (:Event {date: date("2024-01-05")})-[t]-() RETURN count(t) AS n')).toEqual([
      { n: 0 },
    ]);
    await world.rebuild();
    expect(await world.hash()).toBe(hash);
  });

  test('may have been removed meanwhile', async () => {
    const hash = await between(() => world.retract({ releases: ['r3'] }));
    expect(hash).toBe(await undisturbed(all.slice(0, 3)));
  });

  test('are drawn by whoever comes next, should their own process end', async () => {
    await world.take([before]);
    expect(await openStore(world.graph).storeAhead(next, NOW)).not.toBeNull();
    await world.take([]);
    expect(await world.hash()).toBe(await undisturbed());
  });
});

describe('nothing is stored ahead', () => {
  test('where a release is known', async () => {
    await world.take([before]);
    expect(await openStore(world.graph).storeAhead([before, ...next], NOW)).toBeNull();
    expect(await world.query('MATCH (r:Release) RETURN r.id AS id')).toEqual([{ id: 'r1' }]);
  });

  test('where another release falls silent by it', async () => {
    const title = 'Mayor meets director';
    const basedOn = { publisher: 'Tests', publishedOn: '2024-01-31', title };
    await world.take([tell('ours', [met('Ada Moon', 'Cy Fox', DAY)], { kind: 'RETOLD', basedOn })]);
    const original = tell('theirs', [met('Ada Moon', 'Cy Fox', DAY)], { kind: 'ORIGINAL', title });
    expect(await openStore(world.graph).storeAhead([original], NOW)).toBeNull();
  });
});

test('what can be stored and not drawn is left out, and nothing of it stays', async () => {
  const rejected: string[] = [];
  await world.take([before, faulty, ...next], { onRejected: ({ origin }) => rejected.push(origin) });
  expect(rejected).toHaveLength(1);
  expect(await world.query('MATCH (s:Statement {releaseId: "faulty"}) RETURN count(s) AS n')).toEqual([{ n: 0 }]);
  expect(await waiting()).toBe(0);
  expect(await world.hash()).toBe(await undisturbed());
});

test('what a run stored that was cut off, and cannot be drawn, is left out by the next', async () => {
  const rejected: string[] = [];
  await world.take([before]);
  expect(await openStore(world.graph).storeAhead([faulty, ...next], NOW)).not.toBeNull();
  await world.take([], { onRejected: ({ origin, reason }) => rejected.push(`${origin}: ${reason.message}`) });
  expect(rejected).toEqual([expect.stringContaining('faulty: an earlier run stored the release "faulty"')]);
  expect(await waiting()).toBe(0);
  expect(await world.hash()).toBe(await undisturbed());
});

describe('what another process took meanwhile', () => {
  test('waits no longer', async () => {
    expect(await openStore(world.graph).storeAhead(next, NOW)).not.toBeNull();
    await openStore(world.graph).take(next, NOW);
    expect(await waiting()).toBe(0);
  });

  test('stays where the one that stored it cannot draw the rest', async () => {
    const rejected: string[] = [];
    const store = openStore(world.graph);
    const draw: typeof store.draw = async (ahead) => {
      await openStore(world.graph).take(next, NOW);
      return store.draw(ahead);
    };
    const onRejected: IngestOptions['onRejected'] = ({ origin }) => rejected.push(origin);
    await world.take([...next, faulty], { store: { ...store, draw }, onRejected });
    expect(rejected).toHaveLength(1);
    expect(await waiting()).toBe(0);
    expect(await world.hash()).toBe(await undisturbed(next));
  });
});

test('two writers who take turns draw what one alone does', async () => {
  const told = manyTold(12);
  const stores = [openStore(world.graph), openStore(world.graph)];
  for (const [index, one] of told.entries()) {
    const store = stores[Math.floor(index / 2) % 2];
    const ahead = await store?.storeAhead([one], NOW);
    if (ahead) await store?.draw(ahead);
  }
  expect(await world.hash()).toBe(await undisturbed(told));
});
