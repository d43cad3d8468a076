import { describe, expect, it } from 'vitest';
import { persons, posts, readsOf } from '../../support.ts';

const TEXT = 'President Ann Bell met Mr Tom Ash today.';

describe('a verb of a headline', () => {
  it.each([
    'President Leaves for Sandvik',
    'High Commissioner Pledges Support for Water',
    'President Appoints Four Ambassadors',
    'President Engages with Port Owners',
    'Meeting with Ostmark Party Secretary Scheduled for Tomorrow',
  ])('is no name: %s', (title) => {
    expect(persons(TEXT, { title })).toEqual(['Ann Bell', 'Tom Ash']);
  });

  it('is no body of the title behind it', () => {
    expect(posts(TEXT, { title: 'Bell Meets Tide Board Director Tom Ash' })).not.toContain(
      'Tom Ash: Director, Bell Meets Tide Board',
    );
  });
});

describe('a visit that a headline tells and the text announces', () => {
  it.each([
    'Dr Tom Ash, Minister for Ports, visits Sandvik',
    'Minister Tom Ash on Three-Day Official Visit to Sandvik',
  ])('is to come: %s', (title) => {
    readsOf(
      'VISITED',
      'Minister Tom Ash will visit Sandvik from 8 to 9 May. He will additionally visit the Tide Museum.',
      ['PLANNED VISITED Tom Ash – Sandvik 2024-05-08 Sandvik', 'PLANNED VISITED Tom Ash – Tide Museum undated'],
      { title },
    );
  });

  it('has been where the text tells so', () => {
    readsOf(
      'VISITED',
      'Minister Tom Ash visited Sandvik yesterday. He will visit Sandvik again in June.',
      ['VISITED Tom Ash – Sandvik 2024-05-02 Sandvik', 'PLANNED VISITED Tom Ash – Sandvik 2024-06 Sandvik'],
      { title: 'Minister Tom Ash visits Sandvik' },
    );
  });
});
