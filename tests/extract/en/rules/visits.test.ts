import { describe, expect, it } from 'vitest';
import { factsOf, readsOf } from '../../support.ts';

const MUSEUM = 'VISITED Tom Ash – Lakeford Museum 2024-05-03 Lakeford';

describe('no visit', () => {
  it.each([
    'Mayor Tom Ash inspected a Guard of Honour today.',
    'Mayor Tom Ash inspected the Belmora Armed Forces Guard of Honour today.',
    'Mayor Tom Ash praised Ms Ann Bell, Former Judge and Visiting Fellow, Harbour College today.',
  ])('%s', (text) => {
    expect(factsOf('VISITED', text)).toEqual([]);
  });
});

describe('words of visiting', () => {
  it.each([
    'visited',
    'toured',
    'inspected',
    'paid a visit to',
    'called at',
    'made a visit to',
    'also visited',
    'went to visit',
  ])('%s', (words) => {
    readsOf('VISITED', `Mayor Tom Ash ${words} the Lakeford Museum today.`, [MUSEUM]);
  });

  it('in the first words of a sentence', () => {
    readsOf('VISITED', 'Visiting the Lakeford Museum today, Mayor Tom Ash spoke of water.', [MUSEUM]);
  });

  it('after a meeting in one sentence', () => {
    readsOf('VISITED', 'Mayor Tom Ash met Governor Ann Bell today and then visited the Lakeford Museum.', [MUSEUM]);
  });
});

describe('what is visited', () => {
  it('several places in a list', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash visited the Lakeford Museum, the Port Ellin Library and Ostmark University today.',
      [
        MUSEUM,
        'VISITED Tom Ash – Port Ellin Library 2024-05-03 Port Ellin',
        'VISITED Tom Ash – Ostmark University 2024-05-03 Lakeford',
      ],
    );
  });

  it.each([
    ['a company', 'Heron Water Company Limited'],
    ['a name with "of"', 'Museum of Lakes and Rivers'],
    ['a name with brackets', 'Sandvik (Lakeford) Industrial Park'],
    ['a long name', 'Exhibition Hall of the History of the Lakeford Water Board'],
  ])('%s', (_what, name) => {
    readsOf('VISITED', `Mayor Tom Ash visited the ${name} today.`, [`VISITED Tom Ash – ${name} 2024-05-03`]);
  });

  it('an office, in the city that its name tells', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Belmora Trade Office in Lakeford today.', [
      'VISITED Tom Ash – Belmora Trade Office in Lakeford 2024-05-03 Lakeford',
    ]);
  });

  it.each([
    ['arrived in', 'arrived in Sandvik today.'],
    ['began his visit to', 'began his visit to Sandvik today.'],
    ['continued his visit to', 'continued his visit to Sandvik today.'],
    ['concluded his visit to', 'concluded his visit to Sandvik today.'],
    ['led a delegation to', 'led a delegation to Sandvik today.'],
    ['travelled to', 'travelled to Sandvik today.'],
    ['visited', 'visited Sandvik today.'],
    ['landed in', 'landed in Sandvik today on the first leg of his tour.'],
    ['the capital', 'visited the capital Sandvik today.'],
    ['the capital of a land', 'arrived in the Belmoran capital, Sandvik, today.'],
    ['being on a visit', 'is currently in Sandvik, Belmora on a working visit today.'],
  ])('a city: %s', (_words, rest) => {
    readsOf('VISITED', `The Mayor of Lakeford, Mr Tom Ash, ${rest}`, ['VISITED Tom Ash – Sandvik 2024-05-03 Sandvik']);
  });

  it('the capital of a land, by its city', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Finnish capital today.', [
      'VISITED Tom Ash – Helsinki 2024-05-03 Helsinki',
    ]);
  });

  it('nothing by what lies in a capital', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Finnish capital markets today.', []);
  });

  it('is named once, however often the text tells of it', () => {
    readsOf(
      'VISITED',
      'Mayor visits Lakeford Museum\n\nMayor Tom Ash visited the Lakeford Museum today. He then visited the Lakeford Museum shop.',
      [MUSEUM],
    );
  });
});

describe('who visits', () => {
  it('several persons', () => {
    readsOf('VISITED', 'Mayor Tom Ash and Governor Ann Bell visited the Lakeford Museum today.', [
      MUSEUM,
      'VISITED Ann Bell – Lakeford Museum 2024-05-03 Lakeford',
    ]);
  });

  it('the guest, where the host guides', () => {
    readsOf('VISITED', 'Accompanied by Governor Ann Bell, Mr Tom Ash visited the Lakeford Museum today.', [MUSEUM]);
  });

  it('of who was shown a place, or whose programme included it', () => {
    readsOf('VISITED', 'Mayor Tom Ash was shown round the Lakeford Museum today.', [MUSEUM]);
    readsOf('VISITED', 'Mayor Tom Ash went out today. His programme also took in the Lakeford Museum.', [MUSEUM]);
  });

  it('of who has come home, told as arriving there', () => {
    readsOf('VISITED', 'Mayor Tom Ash returned to Lakeford today.', ['VISITED Tom Ash – Lakeford 2024-05-03 Lakeford']);
  });
});

describe('names of what is visited', () => {
  it('go on behind a word that is also a surname', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Kwan Chung Customhouse today.', [
      'VISITED Tom Ash – Kwan Chung Customhouse 2024-05-03',
    ]);
  });

  it('end a list behind "and" with one word', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Ostmark Tourism Board, Marnie Barrage and Tidalia today.', [
      'VISITED Tom Ash – Ostmark Tourism Board 2024-05-03',
      'VISITED Tom Ash – Marnie Barrage 2024-05-03',
      'VISITED Tom Ash – Tidalia 2024-05-03',
    ]);
  });

  it('stand behind common nouns', () => {
    readsOf('VISITED', 'Mayor Tom Ash toured the refurbished reading room at the Southmere Library today.', [
      'VISITED Tom Ash – Southmere Library 2024-05-03',
    ]);
  });

  it('are none behind common nouns that only tell of somebody', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited a family of fishermen in the Ann Bell programme today.', []);
  });

  it('are one for a body, its letters and its headquarters', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash visited the Ostmark Food Department (OFD) headquarters today. Mr Ash then visited the OFD headquarters again.',
      ['VISITED Tom Ash – Ostmark Food Department 2024-05-03'],
    );
  });
});

describe('names of bodies that list', () => {
  it('two places', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Lakeford and Sandvik Affairs Office today.', [
      'VISITED Tom Ash – Lakeford and Sandvik Affairs Office 2024-05-03',
    ]);
  });

  it('fields, with a comma before "and"', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Ministry of Science, Technology, and Innovation today.', [
      'VISITED Tom Ash – Ministry of Science, Technology, and Innovation 2024-05-03',
    ]);
  });
});

describe('the city of what was called on', () => {
  it('stands before what it was for', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash called on the Ports Office of Ostmark and the Department of Water in Northmere to exchange views today. He then visited Ostmark University.',
      [
        'VISITED Tom Ash – Ports Office of Ostmark 2024-05-03 Northmere',
        'VISITED Tom Ash – Department of Water 2024-05-03 Northmere',
        'VISITED Tom Ash – Ostmark University 2024-05-03 Northmere',
      ],
    );
  });
});

describe('a list of what is visited', () => {
  it('goes on behind what describes one of them', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Lakeford Pier area for ferries, and the Palace Museum today.', [
      'VISITED Tom Ash – Lakeford Pier 2024-05-03 Lakeford',
      'VISITED Tom Ash – Palace Museum 2024-05-03 Lakeford',
    ]);
  });
});

describe("somebody else's visit", () => {
  it('is none of whom the sentence is about', () => {
    readsOf('VISITED', "Mayor Tom Ash spoke of water during the Belmoran minister's first visit to Sandvik today.", []);
  });
});

describe('a call as part of a journey', () => {
  const CALL = 'Minister Tom Ash paid a courtesy call on Mayor Ann Bell today as part of';

  it("'s visit to a city", () => {
    readsOf('VISITED', `${CALL} his official visit to Port Ellin.`, [
      'VISITED Tom Ash – Port Ellin 2024-05-03 Port Ellin',
    ]);
    readsOf('VISITED', `${CALL} the former's working visit in Port Ellin.`, [
      'VISITED Tom Ash – Port Ellin 2024-05-03 Port Ellin',
    ]);
  });

  it('of something else tells of no visit', () =>
    readsOf('VISITED', `${CALL} a campaign for ferries to Port Ellin.`, []));
});

describe("somebody's visit that is welcomed", () => {
  it('went to the body that is named', () => {
    readsOf('VISITED', "Mayor Tom Ash welcomed Ms Ann Bell's visit to Ostmark Customs today.", [
      'VISITED Ann Bell – Ostmark Customs 2024-05-03',
    ]);
  });

  it('is no visit where they are welcomed to a task', () => {
    readsOf('VISITED', "Mayor Tom Ash welcomed Ms Ann Bell's contribution to Ostmark Customs today.", []);
  });
});

describe('the first of two countries', () => {
  it('is not called by both, though it is named in full', () => {
    const [first] = factsOf('VISITED', 'Minister Tom Ash visited the Republic of Belmora and Arvandia today.');
    expect(first).toBe('VISITED Tom Ash – Republic of Belmora 2024-05-03');
  });
});

describe('who visits', () => {
  it.each([
    'Accompanied by Governor Ann Bell, Mayor Tom Ash visited the Lakeford Museum today.',
    'In the morning, accompanied by Governor Ann Bell, Mayor Tom Ash visited the Lakeford Museum today.',
    'Mayor Tom Ash arrived today. Accompanied by Dr Carl Dorn and Governor Ann Bell, he visited the Lakeford Museum.',
  ])('is not the company that the sentence opens with: %s', (text) => {
    readsOf('VISITED', text, [MUSEUM]);
  });

  it('is of whom the sentence is about, when a visit follows a meal with somebody', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash attended a lunch hosted by Governor Ann Bell, followed by a visit to the Lakeford Museum today.',
      [MUSEUM],
    );
  });

  it('is not whom the verb before met', () => {
    readsOf(
      'VISITED',
      "Mayor Tom Ash met the city's Harbour Master, Ms Ann Bell, and visited the Lakeford Museum today.",
      [MUSEUM],
    );
    readsOf(
      'VISITED',
      "Mayor Tom Ash met the city's Governor, Ann Bell, toured a farm and visited the Lakeford Museum today.",
      [MUSEUM],
    );
  });

  it('is a pair', () => {
    readsOf('VISITED', 'Mayor Tom Ash met Governor Ann Bell today. The pair also visited the Lakeford Museum.', [
      MUSEUM,
      'VISITED Ann Bell – Lakeford Museum 2024-05-03 Lakeford',
    ]);
  });

  it('is not of whom somebody spoke', () => {
    readsOf(
      'VISITED',
      'Mayor Tom Ash arrived today. “It was a great pleasure to meet Governor Carl Dorn again,” said Mr Ash. He visited the Lakeford Museum.',
      [MUSEUM],
    );
  });
});

it('the province of a town locates it', () => {
  readsOf('VISITED', 'Mayor Tom Ash arrived in Hollowby, Westmark Province, today.', [
    'VISITED Tom Ash – Hollowby 2024-05-03 Hollowby',
  ]);
});

describe('a visit', () => {
  it('to several that are counted first', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited two cities in Arvandia, namely Lakeford and Port Ellin, today.', [
      'VISITED Tom Ash – Lakeford 2024-05-03 Lakeford',
      'VISITED Tom Ash – Port Ellin 2024-05-03 Port Ellin',
    ]);
  });

  it('to what a bracket puts into a city', () => {
    readsOf('VISITED', 'Mayor Tom Ash visited the Sandvik School (Lakeford) today.', [
      'VISITED Tom Ash – Sandvik School 2024-05-03 Lakeford',
    ]);
  });

  it('is of the guest who was welcomed on it', () => {
    readsOf('VISITED', 'Mayor Tom Ash today welcomed Governor Ann Bell on her first official visit to Lakeford.', [
      'VISITED Ann Bell – Lakeford 2024-05-03 Lakeford',
    ]);
  });

  it('this week is not on the day of the release', () => {
    readsOf(
      'VISITED',
      '3 May 2024\n\nMayor Tom Ash led a delegation to Sandvik this week. He visited the Ellin Museum there.',
      ['VISITED Tom Ash – Sandvik undated Sandvik', 'VISITED Tom Ash – Ellin Museum undated Sandvik'],
    );
  });
});

it('they are he and his delegation, without whom they called on', () => {
  readsOf(
    'VISITED',
    'Mayor Tom Ash and the delegation called on Governor Ann Bell today. They then visited the Lakeford Museum.',
    [MUSEUM],
  );
});

it('a seat has its name from whose it is', () => {
  readsOf('VISITED', 'Mayor Tom Ash visited the headquarters of Heron Drones today.', [
    'VISITED Tom Ash – Heron Drones 2024-05-03',
  ]);
});

it('who briefed him did not go on with him', () => {
  readsOf(
    'VISITED',
    'Mayor Tom Ash met Governor Ann Bell, who briefed him on the ferries, before visiting the Lakeford Museum today.',
    [MUSEUM],
  );
});

it('a mission led to a city has come there', () => {
  readsOf('VISITED', 'Mayor Tom Ash led a trade mission to Sandvik today.', [
    'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
  ]);
  readsOf('VISITED', 'Mayor Tom Ash led a team to victory in Sandvik today.', []);
});

it('a country is not visited in the city of another', () => {
  readsOf('VISITED', 'Mayor Tom Ash arrived in Lakeford today. He then visited Belmora.', [
    'VISITED Tom Ash – Lakeford 2024-05-03 Lakeford',
    'VISITED Tom Ash – Belmora 2024-05-03',
  ]);
});

describe('a place with a word of praise before it', () => {
  it.each([
    ['visited the historic Temple of the Tide in Sandvik today', 'Temple of the Tide 2024-05-03 Sandvik'],
    ['visited the Bai Dinh Pagoda, one of the largest, today', 'Bai Dinh Pagoda 2024-05-03'],
    ['paid a visit this morning (2) to the Tide Hospital', 'Tide Hospital 2024-05-02'],
  ])('%s', (words, place) => {
    readsOf('VISITED', `Mayor Tom Ash ${words}.`, [`VISITED Tom Ash – ${place}`]);
  });
});
