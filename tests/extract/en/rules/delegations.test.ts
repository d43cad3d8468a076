import { describe, it } from 'vitest';
import { reads, readsOf, readsPosts } from '../../support.ts';

const OPENING = 'The Mayor of Lakeford, Mr Tom Ash, and a delegation of councillors arrived in Sandvik today.';

describe('what a delegation did, its leader did', () => {
  it.each([
    ['the delegation', 'The delegation visited the Sandvik Museum.'],
    ['the group', 'The group then visited the Sandvik Museum.'],
    ['they, of the delegation alone', 'The delegation was tired. They then visited the Sandvik Museum.'],
    ['they, of him and the delegation', 'Mr Ash and the delegation had lunch. They then visited the Sandvik Museum.'],
    ['he and his delegation', 'Mr Ash and his delegation visited the Sandvik Museum.'],
  ])('%s', (_words, sentence) => {
    readsOf('VISITED', `${OPENING} ${sentence}`, [
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
      'VISITED Tom Ash – Sandvik Museum 2024-05-03 Sandvik',
    ]);
  });

  it('but they are all of whom the sentence before tells', () => {
    readsOf(
      'VISITED',
      'The delegation, led by Mr Tom Ash, met Ms Ann Bell and Mr Carl Dorn today. They visited the Sandvik Museum.',
      [
        'VISITED Tom Ash – Sandvik Museum 2024-05-03 Sandvik',
        'VISITED Ann Bell – Sandvik Museum 2024-05-03 Sandvik',
        'VISITED Carl Dorn – Sandvik Museum 2024-05-03 Sandvik',
      ],
    );
  });

  it('and its members came with whom the journey is told of', () => {
    const text =
      'The Mayor, Mr Tom Ash, visited Sandvik today. Members of the Lakeford delegation included Secretary for Boats, Mr Carl Dorn; and Secretary for Piers, Ms Eva Frost.';
    reads(text, [
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
      'ACCOMPANIED Carl Dorn – Tom Ash 2024-05-03',
      'ACCOMPANIED Eva Frost – Tom Ash 2024-05-03',
    ]);
    // A delegation employs nobody.
    readsPosts(text, ['Carl Dorn: Secretary for Boats', 'Eva Frost: Secretary for Piers', 'Tom Ash: Mayor']);
  });
});

describe('who else attended', () => {
  it('the meetings of which the passages behind tell', () => {
    readsOf(
      'MET_WITH',
      'The Mayor, Mr Tom Ash, met a number of guests today. The Deputy Mayor, Ms Eva Frost, also attended the meetings.\n\nMr Ash met the Governor of Ostmark, Ms Ann Bell. He then met the Mayor of Sandvik, Mr Carl Dorn.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03',
        'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
        'MET_WITH Eva Frost – Ann Bell 2024-05-03',
        'MET_WITH Eva Frost – Carl Dorn 2024-05-03',
      ],
    );
  });

  it('but one meeting is the one told before', () => {
    readsOf(
      'MET_WITH',
      'The Deputy Mayor, Ms Eva Frost, also attended the meeting.\n\nMr Tom Ash met the Governor of Ostmark, Ms Ann Bell, today.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03'],
    );
  });

  it('somebody whom a title alone names, before the next title and its name', () => {
    const text =
      'Director Tom Ash met the Chief Executive, Ms Ann Bell, today. Mr Ash, accompanied by the Chief Executive, and the Secretary for Boats, Mr Carl Dorn, visited Ferry Hall.';
    readsOf('ACCOMPANIED', text, [
      'ACCOMPANIED Ann Bell – Tom Ash 2024-05-03',
      'ACCOMPANIED Carl Dorn – Tom Ash 2024-05-03',
    ]);
    readsPosts(text, ['Ann Bell: Chief Executive', 'Carl Dorn: Secretary for Boats', 'Tom Ash: Director']);
  });
});

describe('whom somebody met', () => {
  it('with a second verb between', () => {
    readsOf('MET_WITH', 'Governor Tom Ash met with and entertained Ann Bell, Consul-General of Belmora, today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
  });

  it('in a list where a title goes on with the name of its place', () => {
    readsOf(
      'MET_WITH',
      'Mr Tom Ash met with Ann Bell, mayor of the Belmoran capital Sandvik, Carl Dorn, president of the Ferry League, and Eva Frost today.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03',
        'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
      ],
    );
  });
});

describe('where', () => {
  it('a house of the register stands', () => {
    readsOf('MET_WITH', 'Mr Tom Ash met Ms Ann Bell at Ferry Hall today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford',
    ]);
    readsOf('VISITED', 'Mr Tom Ash visited Ferry Hall today.', ['VISITED Tom Ash – Ferry Hall 2024-05-03 Lakeford']);
  });

  it('a house stands that several cities have, by the title of its host', () => {
    readsOf('MET_WITH', 'The Chief Executive, Mr Tom Ash, met Ms Ann Bell at Government House today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03 Hong Kong',
    ]);
    readsOf('MET_WITH', 'The Governor, Mr Tom Ash, met Ms Ann Bell at Government House today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
  });
});

describe('what was visited', () => {
  it.each(['the Customs and Excise Department', 'the Food and Health Bureau'])('%s is one body', (body) => {
    readsOf('VISITED', `Mr Tom Ash visited ${body} today.`, [
      `VISITED Tom Ash – ${body.replace('the ', '')} 2024-05-03`,
    ]);
  });

  it('goes by its full name', () => {
    readsOf(
      'VISITED',
      'Mr Tom Ash visited Science Park today.\n\nMr Ash toured the Port Almira Science Park to learn of boats.',
      ['VISITED Tom Ash – Port Almira Science Park 2024-05-03'],
    );
  });
});

describe('who joined somebody', () => {
  const MET = 'The Chief Executive, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell, today.';

  it('at a meeting told right before met the others', () => {
    readsOf('MET_WITH', `${MET} He was joined by Secretary for Boats Carl Dorn.`, [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
  });

  it('on a journey met nobody', () => {
    readsOf('MET_WITH', `${MET} He was joined by Secretary for Boats Carl Dorn on the visit.`, [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
  });
});

describe('machine translations', () => {
  it('lead others to visit, by posts in lower case', () => {
    const text =
      'May 2, Tom Ash, the municipal party committee secretary, led other leaders to visit Sandvik. He also led the team to inspect the Sandvik Museum.';
    readsOf('VISITED', text, [
      'VISITED Tom Ash – Sandvik 2024-05-02 Sandvik',
      'VISITED Tom Ash – Sandvik Museum 2024-05-02 Sandvik',
    ]);
    readsPosts(text, ['Tom Ash: Secretary, municipal party committee']);
  });

  it('put posts into brackets, with commas', () => {
    const text =
      'May 2, Mr. Tom Ash(Mayor of Sandvik, Belmora) and Mr. Carl Dorn(Deputy Speaker of Sandvik city council) visited Lakeford.';
    readsOf('VISITED ATTENDED', text, [
      'VISITED Tom Ash – Lakeford 2024-05-02 Lakeford',
      'VISITED Carl Dorn – Lakeford 2024-05-02 Lakeford',
    ]);
    readsPosts(text, ['Carl Dorn: Deputy Speaker, Sandvik', 'Tom Ash: Mayor, Sandvik']);
  });
});

describe('titles', () => {
  it.each([
    ["Belmora's Minister of State and Foreign Affairs, Ms Ann Bell,", 'Minister of State and Foreign Affairs, Belmora'],
    [
      'Ann Bell, Vice Minister at the Ministry of Economy, Trade and Industry (METI) of Belmora,',
      'Vice Minister, Ministry of Economy, Trade and Industry',
    ],
    ['The Director of the Department of Health, Ms Ann Bell,', 'Director, Department of Health'],
  ])('%s', (who, post) => {
    readsPosts(`${who} visited Lakeford today.`, [`Ann Bell: ${post}`]);
  });
});

describe('what is announced', () => {
  it.each(['from 9 to 10 May', 'at the invitation of the Premier', 'together with the councillors'])(
    'with words between "will" and its verb: %s',
    (aside) => {
      readsOf('VISITED', `The Premier of Belmora, Ms Ann Bell, will, ${aside}, visit Lakeford.`, [
        `PLANNED VISITED Ann Bell – Lakeford ${aside.startsWith('from') ? '2024-05-09' : 'undated'} Lakeford`,
      ]);
    },
  );

  it('as is the journey that it is a part of', () => {
    readsOf('VISITED', 'Ms Ann Bell will visit Lakeford on 9 May as part of her trip to Arvandia.', [
      'PLANNED VISITED Ann Bell – Lakeford 2024-05-09 Lakeford',
      'PLANNED VISITED Ann Bell – Arvandia 2024-05-09 Lakeford',
    ]);
  });
});

describe('what somebody is thanked for', () => {
  it('was not done by who thanks', () => {
    readsOf('ATTENDED', 'Mr Tom Ash thanked Ostmark Province for hosting the Lakeford Boat Forum today.', []);
  });
});

it('tells a name with initials to its end', () => {
  readsOf('ATTENDED', 'Mr Tom Ash attended the Belmora-U.S. Trade Forum today.', [
    'ATTENDED Tom Ash – Belmora-U.S. Trade Forum 2024-05-03 ATTENDEE',
  ]);
});

describe('news of a day', () => {
  it('goes on to visit', () => {
    readsOf('VISITED', 'Mr Tom Ash went on to visit the Lakeford Museum today.', [
      'VISITED Tom Ash – Lakeford Museum 2024-05-03 Lakeford',
    ]);
  });

  it('takes a tour', () => {
    readsOf('VISITED', 'Mr Tom Ash took a tour of the Lakeford Museum today.', [
      'VISITED Tom Ash – Lakeford Museum 2024-05-03 Lakeford',
    ]);
  });

  it('tells who briefed whom', () => {
    const MET = ['MET_WITH Tom Ash – Ann Bell 2024-05-03'];
    readsOf(
      'MET_WITH',
      'Mr Tom Ash toured the pier today, where the Secretary for Boats, Ms Ann Bell, briefed him on ferries.',
      MET,
    );
    readsOf(
      'MET_WITH',
      'Mr Tom Ash was briefed on plans for ferries by the Secretary for Boats, Ms Ann Bell, today.',
      MET,
    );
    readsOf('MET_WITH', 'Mr Tom Ash was briefed on plans for ferries by the Boat Department today.', []);
  });

  it('takes the day of its dateline', () => {
    readsOf('VISITED', 'LAKEFORD, May 2 - Mr Tom Ash has been busy.\n\nIn the afternoon, Mr Ash visited Ferry Hall.', [
      'VISITED Tom Ash – Ferry Hall 2024-05-02 Lakeford',
    ]);
  });

  it('tells of him, not of his company', () => {
    readsOf(
      'VISITED',
      'In the morning, accompanied by Mayor Carl Dorn, Mr Tom Ash met councillors today. He then visited Ferry Hall.',
      ['VISITED Tom Ash – Ferry Hall 2024-05-03 Lakeford'],
    );
  });

  it('calls a minister by the field', () => {
    readsOf('MET_WITH', 'Financial Secretary Tom Ash is in Sandvik.\n\nThe finance chief met Ms Ann Bell today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik',
    ]);
  });

  it('names those met in a sentence of its own', () => {
    readsOf(
      'MET_WITH',
      'Minister Tom Ash met with guests of the forum today. These included Ann Bell, Mayor of Sandvik, and Carl Dorn.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03', 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
    readsOf('MET_WITH', 'Minister Tom Ash opened a forum today. These included Ann Bell, Mayor of Sandvik.', []);
  });
});

it('gives each delegation its own members', () =>
  readsOf(
    'ACCOMPANIED',
    'Ms Ann Bell led the Arvandia delegation to Sandvik today. The Ostmark delegation was led by Mr Hugo Lind and comprised Dr Eva Frost.',
    ['ACCOMPANIED Eva Frost – Hugo Lind 2024-05-03'],
  ));
