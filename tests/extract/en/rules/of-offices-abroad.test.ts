import { describe, it } from 'vitest';
import { readsOf, readsPosts } from '../../support.ts';

describe('an office that is called by its city', () => {
  const HELD =
    'The Ostmark Economic and Trade Office, Sandvik (ETO Sandvik) hosted a Harbour New Year dinner in Sandvik today.';

  it('is one body', () => {
    readsOf('ORGANISED', HELD, [
      'ORGANISED Ostmark Economic and Trade Office, Sandvik – Harbour New Year dinner 2024-05-03',
    ]);
  });

  it('has a speaker at its dinner, who is said to have spoken in a speech', () => {
    readsOf(
      'ATTENDED',
      `${HELD} In her welcoming speech, the Director of the office, Ms Ann Bell, said that trade grew.`,
      ['ATTENDED Ann Bell – Harbour New Year dinner 2024-05-03 SPEAKER'],
    );
  });

  it('has none where no event is named', () => {
    readsOf('ATTENDED', 'In her speech, Ms Ann Bell said that trade grew today.', []);
  });
});

describe('who came along', () => {
  it('is nobody whom a sentence about members of a delegation names beside them', () => {
    readsOf(
      'ACCOMPANIED',
      'Governor Ann Bell led a delegation to Lakeford today. On arrival, members of the delegation visited the Lakeford Museum, where Mayor Tom Ash met Ms Bell.',
      [],
    );
  });

  it('is who the members are said to be', () => {
    readsOf(
      'ACCOMPANIED',
      'Governor Ann Bell led a delegation to Lakeford today. The members of the delegation are Mr Tom Ash and Mr Carl Dorn.',
      ['ACCOMPANIED Tom Ash – Ann Bell 2024-05-03', 'ACCOMPANIED Carl Dorn – Ann Bell 2024-05-03'],
    );
  });
});

describe('what was visited', () => {
  it('is not the land that an enterprise is from', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited a Lakeford enterprise in Sandvik today.', []);
  });

  it('is no person who stands behind the place', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash arrived in Sandvik today. During his visit to Sandvik, Ash and Governor Ann Bell held talks.',
      ['VISITED Tom Ash – Sandvik 2024-05-03 Sandvik'],
    );
  });
});

it('a rank of three words stands before a name', () => {
  const text =
    'Mayor Tom Ash met with the Deputy Minister of Public Security of Belmora, Senior Lieutenant General Ann Bell, today.';
  readsOf('MET_WITH', text, ['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  readsPosts(text, ['Ann Bell: Deputy Minister of Public Security, Belmora', 'Tom Ash: Mayor']);
});

it('dialogues are an event where they have a name', () => {
  readsOf('ATTENDED', 'Mayor Tom Ash attended the 4th Harbour Dialogues today. Ms Ann Bell attended two dialogues.', [
    'ATTENDED Tom Ash – 4th Harbour Dialogues 2024-05-03 ATTENDEE',
  ]);
});

it('a month and its year may have a comma between them', () => {
  readsOf('VISITED', 'Mayor Tom Ash visited the Lakeford Museum in March, 2014.', [
    'BACKGROUND VISITED Tom Ash – Lakeford Museum 2014-03 Lakeford',
  ]);
});
