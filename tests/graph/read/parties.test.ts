/** Agreements between groups of bodies, however long the groups. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreementsBetween, findBetween } from '../../support/agreements.ts';
import { fill, openReader } from '../../support/api.ts';
import { World } from '../../support/world.ts';

const { graph, reader } = openReader();

beforeAll(() =>
  fill(
    new World()
      .organisation('ash-port', 'Ash Port')
      .organisation('birch "new" works\\', 'Birch New Works')
      .organisation('cedar-bank', 'Cedar Bank')
      .agreement('accord', 'Water Accord', { date: '2021-05-01' })
      .tie('PARTY_TO', 'ash-port', 'accord')
      .tie('PARTY_TO', 'birch "new" works\\', 'accord')
      .agreement('pact', 'Rail Pact', { date: '2022-05-01' })
      .tie('PARTY_TO', 'ash-port', 'pact')
      .tie('PARTY_TO', 'cedar-bank', 'pact'),
  ),
);
afterAll(() => graph.close());

const found = findBetween(reader);
const others = (count: number) => Array.from({ length: count }, (_, at) => `other-${at}`);

test('an agreement is between two where one is party and the other', async () => {
  expect(await found(['ash-port'], ['cedar-bank'])).toEqual(['pact']);
  expect(await found(['birch "new" works\\'], ['cedar-bank'])).toEqual([]);
});

test('a party is no two', async () => {
  expect(await found(['ash-port'], ['ash-port'], ['cedar-bank'])).toEqual([]);
});

test('an id is found whatever is written in it', async () => {
  expect(await found(['birch "new" works\\'])).toEqual(['accord']);
});

test('bodies of a land may be more than a full-text query takes', async () => {
  const [left, right] = [
    [...others(1_600), 'ash-port'],
    [...others(3_000), 'cedar-bank'],
  ];
  expect(await found(left, right)).toEqual(['pact']);
  expect(await found(right, ['birch "new" works\\'])).toEqual([]);
  expect(await found(left, ['cedar-bank'])).toEqual(['pact']);
  expect(await found(right, ['cedar-bank'], ['ash-port'], left)).toEqual([]);
  expect(await reader.countAgreements(agreementsBetween([left, right]))).toBe(1);
});

test('none is found where a place has no bodies', async () => {
  expect(await found(['ash-port'], [])).toEqual([]);
});
