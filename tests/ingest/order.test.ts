/** The picture depends on the set of inputs: not on their order, their batches, or what was there in between. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holds, met, REGISTER, type Said, type Told, tell } from './tell.ts';
import { openWorld, type World } from './world.ts';
import { toldWorlds } from './worlds.ts';

const RUNS = Number(process.env.WHOMET_PROPERTY_RUNS ?? 12);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Only what differs between worlds is generated, so that a counterexample can be read. */
const DAYS: readonly (string | null)[] = ['2022-03-04', '2023-03-04', '2024-01-31', null];
const worlds = toldWorlds.chain((releases) =>
  fc.record({
    releases: fc.constant(releases),
    days: fc.array(fc.constantFrom(...DAYS), {
      minLength: releases.length,
      maxLength: releases.length,
    }),
    order: fc.shuffledSubarray([...releases.keys()], { minLength: releases.length }),
    batchSize: fc.integer({ min: 1, max: 3 }),
    registerAt: fc.integer({ min: 0, max: releases.length }),
    edited: fc.nat(releases.length - 1),
  }),
);

const THERE = { date: '2024-01-02', city: 'Birch' };
const signed = (object: string): Said => ({
  type: 'SIGNED',
  subject: 'Ada Moon',
  object,
  organisation: 'Fox Works',
  ...THERE,
});

/** Found once: a memorandum that another release tells of as well kept a note of whom it stood for before. */
const NAMELESS = {
  releases: [
    [
      { type: 'SESSION_OF', subject: 'Fifth Council', object: 'Amber-Birch Council', number: 5, ...THERE } as const,
      signed('memorandum of understanding'),
    ],
    [
      { type: 'PARTY_TO', subject: 'Fox Works', object: 'Water Accord', ...THERE } as const,
      signed('memorandum of understanding'),
      signed('Water Accord'),
    ],
    [holds('Ada Moon', 'Mayor', 'Fox Works')],
    [{ type: 'MET_WITH', subject: 'Ada Moon', object: 'Ada Moon', ...THERE } as const],
  ],
  days: ['2024-01-31', '2024-01-31', '2024-01-31', '2024-01-31'],
  order: [3, 0, 2, 1],
  batchSize: 1,
  registerAt: 0,
  edited: 1,
};

async function hashOf(steps: () => Promise<void>): Promise<string> {
  await world.empty();
  await steps();
  return world.hash();
}

test(
  'any order, any batches, the register at any moment, a release edited and edited back: one hash',
  async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async ({ releases, days, order, batchSize, registerAt, edited }) => {
        const told = releases.map((one, index) => tell(`r${index}`, one, { publishedOn: days[index] ?? null }));
        const shuffled = order.flatMap((index) => told[index] ?? []);
        const straight = await hashOf(async () => {
          await world.addRegister(REGISTER);
          await world.take(told);
        });
        const crooked = await hashOf(async () => {
          await world.take(shuffled.slice(0, registerAt), { batchSize });
          await world.addRegister(REGISTER);
          const said = [
            met('Cy Fox', 'Di Elm'),
            holds('Cy Fox', 'Chair', 'Elm Works'),
            holds('Cy Fox', 'Chair', 'Fox Works'),
          ];
          // Its day is not known then, and is filled in later.
          const other: Told = tell(`r${edited}`, said, { publishedOn: null });
          await world.take([other]);
          await world.take(shuffled, { batchSize });
        });
        expect(crooked).toBe(straight);
        expect((await world.take(told)).writes).toEqual({ nodes: 0, relationships: 0, properties: 0 });
      }),
      { numRuns: RUNS, examples: [[NAMELESS]] },
    );
  },
  RUNS * 60_000,
);
