/** Reports that look alike and are not of one event. */
import { describe, expect, test } from 'vitest';
import { readDiscrepancies } from '../../src/domain/discrepancies.ts';
import { attended, met, type Said, sessionOf, signed, tell, visited } from '../ingest/tell.ts';
import { drawTold, events } from './draw.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const pairs: readonly (readonly [string, Said, Said])[] = [
  ['another counterpart', met('Cy Fox', 'Di Elm', DAY), met('Cy Fox', 'Ed Ash', DAY)],
  ['another day', met('Cy Fox', 'Di Elm', DAY), met('Cy Fox', 'Di Elm', { ...DAY, date: '2024-01-03' })],
  ['another city', met('Cy Fox', 'Di Elm', DAY), met('Cy Fox', 'Di Elm', { ...DAY, city: 'Amber' })],
  ['no day', met('Cy Fox', 'Di Elm', DAY), met('Cy Fox', 'Di Elm', { city: 'Birch' })],
  [
    'only the month of two meetings',
    met('Cy Fox', 'Di Elm', DAY),
    met('Cy Fox', 'Di Elm', { ...DAY, date: '2024-01' }),
  ],
  ['another visitor', visited('Cy Fox', 'Birch', DAY), visited('Di Elm', 'Birch', DAY)],
  [
    'another place of the same city',
    visited('Cy Fox', { name: 'Old Hall', kind: 'Place', placeKind: 'VENUE' }, DAY),
    visited('Cy Fox', { name: 'New Hall', kind: 'Place', placeKind: 'VENUE' }, DAY),
  ],
  ['other signatories', signed('Cy Fox', 'memorandum', DAY), signed('Di Elm', 'letter of intent', DAY)],
  [
    'another number',
    sessionOf({ name: 'Council Session', kind: 'Event' }, 'Council', { ...DAY, number: 5 }),
    sessionOf({ name: 'Council Session', kind: 'Event' }, 'Council', { ...DAY, number: 6 }),
  ],
  [
    'a name that any may bear',
    attended('Cy Fox', { name: 'Opening Ceremony', kind: 'Event', eventType: 'CEREMONY' }, DAY),
    attended('Di Elm', { name: 'Opening Ceremony', kind: 'Event', eventType: 'CEREMONY' }, DAY),
  ],
  [
    'an announcement of another month',
    met('Cy Fox', 'Di Elm', DAY),
    met('Cy Fox', 'Di Elm', { ...DAY, date: '2024-02', modality: 'PLANNED' }),
  ],
];

test.each(pairs)('%s makes two events', (_, a, b) => {
  expect(events(drawTold([tell('r0', [a]), tell('r1', [b])]))).toHaveLength(2);
});

describe('two meetings that one release tells apart', () => {
  const morning = met('Cy Fox', 'Di Elm', { ...DAY, occasion: 'morning' });
  const evening = met('Cy Fox', 'Di Elm', { ...DAY, occasion: 'evening', date: '2024-01-03' });
  const told = [
    tell('r0', [morning, evening]),
    tell('r1', [met('Cy Fox', 'Di Elm', { ...DAY, endDate: '2024-01-03' })]),
  ];

  test('stay two where another release fits both, and the third says so', () => {
    const picture = drawTold(told);
    expect(events(picture)).toHaveLength(3);
    const apart = picture.nodes.flatMap(({ id, properties }) => {
      return readDiscrepancies(properties['discrepancies']).map(({ field, values }) => [field, id, values[0]?.value]);
    });
    expect(apart).toHaveLength(4);
    for (const [field] of apart) expect(field).toBe('EVENT');
  });

  test('are one event each with the release that fits one only', () => {
    const other = tell('r2', [met('Cy Fox', 'Di Elm', { ...DAY, date: '2024-01-03' })]);
    expect(events(drawTold([...told.slice(0, 1), other]))).toHaveLength(2);
  });
});

test('an announcement that fits two events joins neither', () => {
  const planned = met('Cy Fox', 'Di Elm', { ...DAY, date: '2024-01', modality: 'PLANNED' });
  const reports = ['2024-01-02', '2024-01-09'].map((date) => met('Cy Fox', 'Di Elm', { ...DAY, date }));
  const picture = drawTold([tell('r0', [planned]), ...reports.map((one, index) => tell(`r${index + 1}`, [one]))]);
  expect(events(picture)).toEqual([
    'MEETING ANNOUNCED 2024-01-01',
    'MEETING OCCURRED 2024-01-02',
    'MEETING OCCURRED 2024-01-09',
  ]);
});
