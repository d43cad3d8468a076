import { describe, it } from 'vitest';
import { readsOf, readsPosts } from '../../support.ts';

const HELD =
  'The Mayor of Lakeford, Mr Tom Ash, and the Governor of Ostmark, Ms Ann Bell, leading the delegations of Lakeford and Ostmark respectively, held the Fifth Plenary Session of the Harbour Co-operation Conference (the plenary) in Lakeford today.';
const SESSION = 'Fifth Plenary Session of the Harbour Co-operation Conference 2024-05-03';

describe('a session with a name', () => {
  it('is attended by the two who held it at the head of their delegations', () => {
    readsOf('ATTENDED MET_WITH', HELD, [
      `ATTENDED Tom Ash – ${SESSION} ATTENDEE`,
      `ATTENDED Ann Bell – ${SESSION} ATTENDEE`,
    ]);
  });

  it('is attended by the officials who are listed as those that attended', () => {
    const list =
      'Officials of the Lakeford Government that attended the plenary included the Secretary for Ports, Mr Carl Dorn; and the Secretary for Land, Ms Eva Frost.';
    readsOf('ATTENDED', `${HELD} ${list}`, [
      `ATTENDED Tom Ash – ${SESSION} ATTENDEE`,
      `ATTENDED Ann Bell – ${SESSION} ATTENDEE`,
      `ATTENDED Carl Dorn – ${SESSION} ATTENDEE`,
      `ATTENDED Eva Frost – ${SESSION} ATTENDEE`,
    ]);
    readsPosts(list, [
      'Carl Dorn: Secretary for Ports, Lakeford Government',
      'Eva Frost: Secretary for Land, Lakeford Government',
    ]);
  });

  it('is attended by a guest of whom nothing else is said', () => {
    readsOf('ATTENDED', `${HELD} The Director of the Harbour Board, Mr Carl Dorn, also attended as special guest.`, [
      `ATTENDED Tom Ash – ${SESSION} ATTENDEE`,
      `ATTENDED Ann Bell – ${SESSION} ATTENDEE`,
      `ATTENDED Carl Dorn – ${SESSION} ATTENDEE`,
    ]);
  });
});

it('talks without a name are no event of theirs', () => {
  readsOf(
    'ATTENDED MET_WITH',
    'Mayor Tom Ash and Governor Ann Bell held a session of talks on water in Lakeford today.',
    [],
  );
});

it('a body ends where it is said what its officials did', () => {
  readsPosts(
    'Representatives of the Lakeford Harbour Board who joined the tour included the Secretary for Ports, Mr Carl Dorn.',
    ['Carl Dorn: Secretary for Ports, Lakeford Harbour Board'],
  );
});
