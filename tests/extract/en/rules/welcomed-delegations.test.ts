import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

describe('a delegation that is welcomed', () => {
  it.each([
    'Mayor Tom Ash welcomed a delegation led by Governor Ann Bell in Lakeford on Tuesday.',
    'On Tuesday, Mayor Tom Ash welcomed to Lakeford a delegation headed by Governor Ann Bell.',
    'In Lakeford on Tuesday, Mayor Tom Ash welcomed the visit of the delegation led by Governor Ann Bell.',
  ])('has met who welcomes it: %s', (text) => {
    readsOf('MET_WITH', text, ['MET_WITH Tom Ash – Ann Bell 2024-04-30 Lakeford']);
  });

  it('has its leader told of in the next sentence', () => {
    readsOf(
      'MET_WITH',
      'On April 30, Mayor Tom Ash welcomed to the Harbour Office a delegation from Ostmark. The visiting delegation was headed by Ms Ann Bell, Governor of Ostmark.',
      ['MET_WITH Tom Ash – Ann Bell 2024-04-30'],
    );
  });

  it('is the one that was met, where that is told already', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met Governor Ann Bell in Lakeford on Tuesday. Mr Ash welcomed the delegation led by Ms Bell today.',
      ['MET_WITH Tom Ash – Ann Bell 2024-04-30 Lakeford'],
    );
  });

  it('is met by nobody where somebody only says so, or will', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash said he had welcomed a delegation led by Governor Ann Bell.', []);
    readsOf('MET_WITH', 'Mayor Tom Ash welcomed the report of Governor Ann Bell on the delegation of powers.', []);
  });
});
