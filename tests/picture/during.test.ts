import { expect, test } from 'vitest';
import { drawEvents, duringTies } from '../../src/picture/index.ts';
import { accompanied, met, type Said, tell, visited } from '../ingest/tell.ts';
import { register, resolveTold } from './draw.ts';

const DAYS = { date: '2024-01-01', endDate: '2024-01-04', city: 'Birch' };
const DAY = { date: '2024-01-02', city: 'Birch' };
const STAY = visited('Cy Fox', 'Birch', DAYS);

/** `MEETING 2024-01-02 during VISIT`, sorted. */
function during(...releases: readonly (readonly Said[])[]): string[] {
  const { events } = drawEvents(
    releases.map((said, index) => resolveTold(tell(`r${index}`, said))),
    register,
  );
  const told = (id: string) => events.find(({ draft }) => draft.id === id)?.draft;
  return duringTies(events, events)
    .map(({ start, end }) => `${told(start)?.type} ${told(start)?.date} during ${told(end)?.type}`)
    .sort();
}

test('a visit of several days holds what its visitor did there on these days', () => {
  const works = { name: 'Birch Works', kind: 'Organisation' as const, within: 'Place:birch' };
  expect(during([STAY], [met('Cy Fox', 'Di Elm', DAY)], [visited('Cy Fox', works, DAY)])).toEqual([
    'MEETING 2024-01-02 during VISIT',
    'VISIT 2024-01-02 during VISIT',
  ]);
});

test('so does a trip, for its leader and for who went along', () => {
  const trip = accompanied('Ed Ash', 'Cy Fox', DAYS);
  expect(during([trip], [met('Ed Ash', 'Di Elm', DAY)], [met('Cy Fox', 'Di Elm', DAY)])).toHaveLength(2);
});

test.each([
  ['of nobody who travelled', met('Ed Ash', 'Di Elm', DAY)],
  ['in another city', met('Cy Fox', 'Di Elm', { ...DAY, city: 'Amber' })],
  ['of another day', met('Cy Fox', 'Di Elm', { ...DAY, date: '2024-01-05' })],
  ['of that month', met('Cy Fox', 'Di Elm', { ...DAY, date: '2024-01' })],
  ['without a place', met('Cy Fox', 'Di Elm', { date: DAY.date })],
  ['that was called off', met('Cy Fox', 'Di Elm', { ...DAY, modality: 'CANCELLED' })],
])('an event %s is not held', (_, said) => {
  expect(during([STAY], [said])).toEqual([]);
});

test('a visit of a day, and one of a venue, hold nothing', () => {
  const hall = { name: 'New Hall', placeKind: 'VENUE' as const, within: 'Place:birch' };
  expect(during([visited('Cy Fox', 'Birch', DAY)], [met('Cy Fox', 'Di Elm', DAY)])).toEqual([]);
  expect(during([visited('Cy Fox', hall, DAYS)], [met('Cy Fox', 'Di Elm', DAY)])).toEqual([]);
});

test('the narrowest journey holds an event, and is itself during the wider one', () => {
  const tour = visited(
    'Cy Fox',
    { name: 'Utopia', placeKind: 'COUNTRY' },
    { date: '2024-01-01', endDate: '2024-01-09' },
  );
  expect(during([tour], [STAY], [met('Cy Fox', 'Di Elm', DAY)])).toEqual([
    'MEETING 2024-01-02 during VISIT',
    'VISIT 2024-01-01 during VISIT',
  ]);
});
