import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

describe('on which side somebody of a central body was', () => {
  it('is that of the state, whatever places its office is for', () => {
    readsOf(
      'MET_WITH',
      'The Mayor of Lakeford, Mr Tom Ash, met the Director of the Publicity Department of the Central Committee, Ms Ann Bell, in Lakeford today. Also attending the meeting were Deputy Director of the Lakeford and Port Ellin Affairs Office of the State Council Mr Carl Dorn; and the Secretary for Ports, Ms Eva Frost.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford',
        'MET_WITH Tom Ash – Carl Dorn 2024-05-03 Lakeford',
        'MET_WITH Ann Bell – Eva Frost 2024-05-03 Lakeford',
        'MET_WITH Carl Dorn – Eva Frost 2024-05-03 Lakeford',
      ],
    );
  });
});

describe('"the meeting" that others attended', () => {
  it('is the one told before, not the forum that the guest came for', () => {
    readsOf(
      'MET_WITH ATTENDED',
      'Mayor Tom Ash met Governor Ann Bell in Lakeford today. Mr Ash welcomed her visit for the Ninth Harbour Forum. Also attending the meeting were Deputy Mayor Carl Dorn and Secretary for Ports Eva Frost.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford',
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03 Lakeford',
        'MET_WITH Ann Bell – Eva Frost 2024-05-03 Lakeford',
      ],
    );
  });

  it('is the forum where that is what they attended', () => {
    readsOf(
      'MET_WITH ATTENDED',
      'Mayor Tom Ash attended the Ninth Harbour Forum in Lakeford today. Also attending the meeting was Deputy Mayor Carl Dorn.',
      [
        'ATTENDED Tom Ash – Ninth Harbour Forum 2024-05-03 ATTENDEE',
        'ATTENDED Carl Dorn – Ninth Harbour Forum 2024-05-03 ATTENDEE',
      ],
    );
  });
});

it('several visits on the spot are visits', () => {
  readsOf(
    'VISITED',
    'Mayor Tom Ash also conducted on-site visits to the Sandvik Science Park and the Sandvik Museum in Sandvik today.',
    [
      'VISITED Tom Ash – Sandvik Science Park 2024-05-03 Sandvik',
      'VISITED Tom Ash – Sandvik Museum 2024-05-03 Sandvik',
    ],
  );
});

it('colleagues of a secretary who is at home sit beside her, whatever guests stand before them in the list', () => {
  readsOf(
    'MET_WITH',
    'The Chief Executive, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell, today. Also attending the meeting were the Deputy Governor of Ostmark, Mr Carl Dorn; the Harbour Secretary, Mr Ed Fox; and the Secretary for Ports, Ms Eva Frost.',
    [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
      'MET_WITH Ann Bell – Ed Fox 2024-05-03',
      'MET_WITH Ann Bell – Eva Frost 2024-05-03',
      'MET_WITH Carl Dorn – Ed Fox 2024-05-03',
      'MET_WITH Carl Dorn – Eva Frost 2024-05-03',
    ],
  );
});
