import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

describe('a delegation that was met', () => {
  it('has its leader told of later, by the body that it is of', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met with the delegation of the Harbour Board in Lakeford today. The delegation came for the fair. The delegation is led by its Vice Chairman, Ms Ann Bell. Secretary for Ports Carl Dorn also attended the meeting.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford', 'MET_WITH Ann Bell – Carl Dorn 2024-05-03 Lakeford'],
    );
  });

  it('is not that of another body', () => {
    readsOf(
      'MET_WITH',
      'Governor Ann Bell led a delegation to Sandvik on Tuesday. Mayor Tom Ash met with the delegation of the Harbour Board in Lakeford today.',
      [],
    );
  });
});

it('representatives who take part in something are told by name behind it', () => {
  readsOf(
    'MET_WITH',
    'Mayor Tom Ash met with representatives of various lands participating in the Harbour Forum, including the Minister for Ports of Belmora, Ms Ann Bell, in Lakeford today.',
    ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford'],
  );
});

describe('a dinner', () => {
  it('is a meeting with whom it is for, and with those who joined it', () => {
    readsOf(
      'MET_WITH',
      'The Mayor, Mr Tom Ash, hosted a dinner today (May 3) for the visiting Governor of Ostmark, Ms Ann Bell, in Lakeford. The Secretary for Ports, Mr Carl Dorn; and the Consul General of Ostmark, Mr Ed Fox, also joined the dinner.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford',
        'MET_WITH Tom Ash – Ed Fox 2024-05-03 Lakeford',
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03 Lakeford',
        'MET_WITH Carl Dorn – Ed Fox 2024-05-03 Lakeford',
      ],
    );
  });

  it('for a cause is a meeting with nobody', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash hosted a dinner for charity, Governor Ann Bell said today.', []);
  });
});

it('an office of a town sits beside the guests where they alone are of one', () => {
  readsOf(
    'MET_WITH',
    'Chairman Tom Ash met Ms Ann Bell, Secretary of the Lakeford Municipal Committee, today. Deputy Mayor Eva Frost attended the meeting.',
    ['MET_WITH Tom Ash – Ann Bell 2024-05-03', 'MET_WITH Tom Ash – Eva Frost 2024-05-03'],
  );
});

describe('who is visiting', () => {
  it('are those of whom it is said, not who met them', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash met a number of officials yesterday and today (May 2 and 3), who are visiting Lakeford for the forum.',
      [],
    );
  });

  it('is named where the name stands before it', () => {
    readsOf('VISITED', 'Mayor Tom Ash met Ms Ann Bell, who is visiting Lakeford, today.', [
      'VISITED Ann Bell – Lakeford 2024-05-03 Lakeford',
    ]);
  });
});

describe('a list of what was visited', () => {
  it('goes on behind villages and keeps what companies are called', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited Sandby village, Harbour Works Co., Ltd. and the Lakeford Museum today.', [
      'VISITED Tom Ash – Sandby 2024-05-03',
      'VISITED Tom Ash – Harbour Works Co., Ltd. 2024-05-03',
      'VISITED Tom Ash – Lakeford Museum 2024-05-03 Lakeford',
    ]);
  });
});

describe('what was attended', () => {
  it('is no event without a name', () => {
    readsOf(
      'ATTENDED',
      'Mayor Tom Ash joined various sessions in Lakeford today. Ms Ann Bell joined the inspection tour.',
      [],
    );
  });

  it('is what somebody led a delegation to a city for', () => {
    readsOf(
      'ATTENDED VISITED',
      'Mayor Tom Ash led a delegation to Sandvik from May 1 to 3 for the 2024 Sandvik Water Forum. He went to Lakeford for a rest today.',
      [
        'ATTENDED Tom Ash – 2024 Sandvik Water Forum 2024-05-01 ATTENDEE',
        'VISITED Tom Ash – Sandvik 2024-05-01 Sandvik',
        'VISITED Tom Ash – Lakeford 2024-05-03 Lakeford',
      ],
    );
  });

  it('ends before what it celebrates', () => {
    readsOf(
      'ATTENDED',
      'The Harbour Board held the Harbour Summit 2024 in celebration of its founding in Lakeford today. Tom Ash, mayor, and Ann Bell, secretary for ports of the Ostmark government, attended the summit.',
      [
        'ATTENDED Tom Ash – Harbour Summit 2024 2024-05-03 ATTENDEE',
        'ATTENDED Ann Bell – Harbour Summit 2024 2024-05-03 ATTENDEE',
      ],
    );
  });
});
