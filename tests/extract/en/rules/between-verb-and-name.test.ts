import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const MET = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

describe('what says when and where stands between the verb and "with"', () => {
  it.each([
    'met today (3 May) with',
    'met at Government House on Friday, 3 May, with',
    'met on the sidelines of the Birchley Forum today with',
    'held talks at the city hall today (May 3) with',
  ])('%s', (words) => {
    readsOf('MET_WITH', `The Mayor of Lakeford, Mr Tom Ash, ${words} the Governor of Ostmark, Ms Ann Bell.`, [MET]);
  });

  it('nobody is met behind a second verb', () => {
    readsOf('MET_WITH', 'The Mayor of Lakeford, Mr Tom Ash, met on Friday; trade with Ms Ann Bell grew.', []);
  });
});

it('where a body has its seat stands between its name and that of its head', () => {
  readsOf('MET_WITH', 'The Director of the Trade Office, Birchley, Ms Ann Bell, met Mr Tom Ash today.', [
    'MET_WITH Ann Bell – Tom Ash 2024-05-03',
  ]);
});

it('Rt Hon is no part of a name', () => {
  readsOf('MET_WITH', 'The Foreign Secretary, Rt Hon Ann Bell MP, met Mr Tom Ash today.', [
    'MET_WITH Ann Bell – Tom Ash 2024-05-03',
  ]);
});

describe('who was of a delegation', () => {
  const TEXT = 'The Mayor of Lakeford, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell, today.';

  it('is on the side of those after whose place it is called', () => {
    readsOf('MET_WITH', `${TEXT} The Ostmark delegation included Mr Cy Dorn and Ms Eve Fox.`, [
      MET,
      'MET_WITH Tom Ash – Cy Dorn 2024-05-03',
      'MET_WITH Tom Ash – Eve Fox 2024-05-03',
    ]);
  });

  it('is left out where the name fits nobody', () => {
    readsOf('MET_WITH', `${TEXT} The Birchley delegation included Mr Cy Dorn.`, [MET]);
  });
});

it('an area is a place of its own in a list', () => {
  readsOf('VISITED', 'Mr Tom Ash visited Linden Museum and Hanley New Area today.', [
    'VISITED Tom Ash – Linden Museum 2024-05-03',
    'VISITED Tom Ash – Hanley New Area 2024-05-03',
  ]);
});
