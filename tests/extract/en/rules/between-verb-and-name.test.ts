import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const MET = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

describe('what says when and where stands between the verb and "with"', () => {
  it.each([
    'met today (3 May) with',
    'met at Government House on Friday, 3 May, with',
    'met on the sidelines of the Birchley Forum today with',
    'held talks at the city hall today (May 3) with',
    'received, at his office in the City Hall by the lake this morning,',
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

describe('who was present', () => {
  const TEXT = 'The Mayor of Lakeford, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell, today.';

  it.each([
    ['Mr Cy Dorn, Deputy Mayor of Lakeford, was also present.'],
    ['Mr Cy Dorn, Deputy Mayor of Lakeford, was in attendance at the meeting.'],
  ])('%s', (sentence) => {
    readsOf('MET_WITH', `${TEXT} ${sentence}`, [MET, 'MET_WITH Ann Bell – Cy Dorn 2024-05-03']);
  });

  it('is nobody who was there with something', () => {
    readsOf('MET_WITH', `${TEXT} Mr Cy Dorn was present in spirit.`, [MET]);
  });
});

it.each([
  ['welcomed for', 'Mayor Tom Ash welcomed Governor Ann Bell to City Hall today for a bilateral meeting.'],
  ['hosted for', 'Mayor Tom Ash hosted Governor Ann Bell for talks today.'],
  ['caught up with', 'Mayor Tom Ash caught up with Governor Ann Bell today.'],
])('words of meeting: %s', (_words, text) => {
  readsOf('MET_WITH', text, [MET]);
});

it('who is only welcomed is not met', () => {
  readsOf('MET_WITH', 'Mayor Tom Ash welcomed Governor Ann Bell for her work today.', []);
});

describe('"I" is', () => {
  const SAID = 'I met Governor Ann Bell today.';

  it('the one whom the head of the release names', () => {
    readsOf('MET_WITH', `Media release\n\nThe Hon Tom Ash\n\nMinister for Trade\n\n${SAID}`, [MET]);
  });

  it('nobody where the head names two', () => {
    readsOf('MET_WITH', `The Hon Tom Ash\n\nThe Hon Cy Dorn\n\n${SAID}`, []);
  });

  it('nobody in what somebody else is quoted with', () => {
    readsOf(
      'MET_WITH',
      `The Hon Tom Ash\n\n“It was a good day and I met Governor Ann Bell today,” said Mr Cy Dorn.`,
      [],
    );
  });
});

it('a trade body is no general', () => {
  readsOf('MET_WITH', 'Mayor Tom Ash met Ann Bell, Chairman of the Lakeford General Traders Association, today.', [
    MET,
  ]);
});

it('an office of two fields is one party', () => {
  const NAME = 'agreement between the Trade Commission and the Department of Science and Technology of Ostmark';
  readsOf('PARTY_TO', `They signed an ${NAME} today.`, [
    `PARTY_TO Trade Commission – ${NAME} 2024-05-03`,
    `PARTY_TO Department of Science and Technology of Ostmark – ${NAME} 2024-05-03`,
  ]);
});

it.each([
  ['this Wednesday at the Presidential Palace', '2024-05-01'],
  ['today in Lakeford', '2024-05-03 Lakeford'],
])('an hour and a place before a name with its title: %s', (words, day) => {
  readsOf('MET_WITH', `Mayor Tom Ash received ${words} Governor Ann Bell.`, [`MET_WITH Tom Ash – Ann Bell ${day}`]);
});

describe('what a sentence opens with', () => {
  it('is not who visits: at the invitation of somebody', () => {
    readsOf('VISITED', 'At the invitation of Mayor Tom Ash, Governor Ann Bell visited the Harbour Museum today.', [
      'VISITED Ann Bell – Harbour Museum 2024-05-03',
    ]);
  });

  it('may be a place before a list of persons', () => {
    readsOf(
      'VISITED',
      'At the port today, Mayor Tom Ash, Mr Cy Dorn and Governor Ann Bell visited the Harbour Museum.',
      [
        'VISITED Tom Ash – Harbour Museum 2024-05-03',
        'VISITED Cy Dorn – Harbour Museum 2024-05-03',
        'VISITED Ann Bell – Harbour Museum 2024-05-03',
      ],
    );
  });
});

it('who is invited to visit has no visit planned', () => {
  readsOf('VISITED', 'Mayor Tom Ash invited Governor Ann Bell to visit Lakeford.', []);
});

it('M.P. with full stops is no part of a name', () => {
  readsOf('MET_WITH', 'Mayor Tom Ash met the Hon. Ann Bell M.P., in Lakeford today.', [`${MET} Lakeford`]);
});
