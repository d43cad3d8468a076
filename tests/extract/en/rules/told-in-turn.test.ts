import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

describe('days that are told in turn', () => {
  it.each([
    'on 29 April and 30 April, respectively',
    'on 29 and 30 April respectively',
    'on April 29 and 30, respectively',
  ])('are each of one meeting: %s', (days) => {
    readsOf('MET_WITH', `Mayor Tom Ash met Governor Ann Bell and Minister Eva Frost in Lakeford ${days}.`, [
      'MET_WITH Tom Ash – Ann Bell 2024-04-29 Lakeford',
      'MET_WITH Tom Ash – Eva Frost 2024-04-30 Lakeford',
    ]);
  });

  it('are each of one visit', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited Lakeford and Sandvik on 29 April and 30 April, respectively.', [
      'VISITED Tom Ash – Lakeford 2024-04-29 Lakeford',
      'VISITED Tom Ash – Sandvik 2024-04-30 Sandvik',
    ]);
  });

  it('are nobody’s where they do not go round', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met Governor Ann Bell, Minister Eva Frost and Dr Carl Dorn on 29 April and 30 April, respectively.',
      [
        'MET_WITH Tom Ash – Ann Bell undated',
        'MET_WITH Tom Ash – Eva Frost undated',
        'MET_WITH Tom Ash – Carl Dorn undated',
      ],
    );
  });
});

it('one day holds for all, though they were met respectively', () => {
  readsOf('MET_WITH', 'Mayor Tom Ash met Governor Ann Bell and Minister Eva Frost respectively on 30 April.', [
    'MET_WITH Tom Ash – Ann Bell 2024-04-30',
    'MET_WITH Tom Ash – Eva Frost 2024-04-30',
  ]);
});

it('who attended the meetings attended each on its day', () => {
  readsOf(
    'MET_WITH',
    'Mayor Tom Ash met Governor Ann Bell and Minister Eva Frost on 29 April and 30 April, respectively. Deputy Mayor Carl Dorn also attended the meetings.',
    [
      'MET_WITH Tom Ash – Ann Bell 2024-04-29',
      'MET_WITH Tom Ash – Eva Frost 2024-04-30',
      'MET_WITH Ann Bell – Carl Dorn 2024-04-29',
      'MET_WITH Eva Frost – Carl Dorn 2024-04-30',
    ],
  );
});
