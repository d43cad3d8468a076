/** The picture depends on the set of inputs: not on their order, their batches, or what was there in between. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  accompanied,
  attended,
  holds,
  met,
  partyTo,
  REGISTER,
  type Said,
  signed,
  type Told,
  tell,
  visited,
} from './tell.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const persons = ['Ada Moon', '月艾達', 'Cy Fox', 'Di Elm', 'Li An', 'Moon'];
const organisations = ['Fox Works', 'Elm Works', 'Birch', 'Amber Municipal Government'];
const cities = ['Birch', 'Oakton', 'Amber'];
const person = fc.constantFrom(...persons);
const setting = fc.record({
  date: fc.constantFrom('2024-01-02', '2024-01-03', '2021-05'),
  city: fc.constantFrom(...cities),
});
const agreement = fc.constantFrom('Water Accord', 'memorandum of understanding');
const organisation = fc.constantFrom(...organisations);

const said: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(person, person, setting).map(([a, b, at]) => met(a, b, at)),
  fc.tuple(person, fc.constantFrom(...cities, 'Old Hall', 'Fair Ground'), setting).map(([a, place, at]) =>
    visited(
      a,
      {
        name: place,
        ...(place.includes(' ')
          ? { within: `Place:${at.city.toLowerCase()}`, placeKind: 'VENUE' as const }
          : { placeKind: 'CITY' as const }),
      },
      at,
    ),
  ),
  fc
    .tuple(person, agreement, organisation, setting)
    .map(([a, what, body, at]) => signed(a, what, { ...at, organisation: body })),
  fc.tuple(organisation, agreement, setting).map(([body, what, at]) => partyTo(body, what, at)),
  fc
    .tuple(person, fc.constantFrom('Mayor', 'Director', 'Acting Mayor'), organisation)
    .map(([a, title, body]) => holds(a, title, body)),
  fc.tuple(person, person, setting).map(([a, b, at]) => accompanied(a, b, at)),
  fc.tuple(person, setting).map(([a, at]) => attended(a, 'Works Fair', at)),
);
/** Only what differs between worlds is generated, so that a counterexample can be read. */
const worlds = fc
  .array(fc.array(said, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 })
  .chain((releases) =>
    fc.record({
      releases: fc.constant(releases),
      order: fc.shuffledSubarray([...releases.keys()], { minLength: releases.length }),
      batchSize: fc.integer({ min: 1, max: 3 }),
      registerAt: fc.integer({ min: 0, max: releases.length }),
      edited: fc.nat(releases.length - 1),
    }),
  );

async function hashOf(steps: () => Promise<void>): Promise<string> {
  await world.empty();
  await steps();
  return world.hash();
}

test('any order, any batches, the register at any moment, a release edited and edited back: one hash', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async ({ releases, order, batchSize, registerAt, edited }) => {
      const told = releases.map((one, index) => tell(`r${index}`, one));
      const shuffled = order.flatMap((index) => told[index] ?? []);
      const straight = await hashOf(async () => {
        await world.addRegister(REGISTER);
        await world.take(told);
      });
      const crooked = await hashOf(async () => {
        await world.take(shuffled.slice(0, registerAt), { batchSize });
        await world.addRegister(REGISTER);
        const other: Told = tell(`r${edited}`, [
          met('Cy Fox', 'Di Elm'),
          holds('Cy Fox', 'Chair', 'Elm Works'),
          holds('Cy Fox', 'Chair', 'Fox Works'),
        ]);
        await world.take([other]);
        await world.take(shuffled, { batchSize });
      });
      expect(crooked).toBe(straight);
      expect((await world.take(told)).writes).toEqual({ nodes: 0, relationships: 0, properties: 0 });
    }),
    { numRuns: Number(process.env['WHOMET_PROPERTY_RUNS'] ?? 12) },
  );
}, 300_000);
