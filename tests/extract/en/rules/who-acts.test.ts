import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

/** Who does what the second verb of a sentence tells. */
describe('several verbs in one sentence', () => {
  it('are of whom the first is of, not of whom that one met', () => {
    readsOf(
      'MET_WITH',
      'Governor Ann Bell called on President Tom Ash, was hosted to lunch by Minister Hugo Lind and met Mayor Carl Dorn today.',
      [
        'MET_WITH Ann Bell – Tom Ash 2024-05-03',
        'MET_WITH Ann Bell – Hugo Lind 2024-05-03',
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
      ],
    );
  });

  it('are of the person between commas, who is no object', () => {
    readsOf('MET_WITH', 'The Governor of Ostmark, Ms Ann Bell, accompanied by Dr Eva Frost, met Mr Tom Ash today.', [
      'MET_WITH Ann Bell – Tom Ash 2024-05-03',
    ]);
  });

  it('tell of the guest what he is thanked for', () => {
    readsOf('VISITED', 'Mayor Tom Ash met Governor Ann Bell today. He thanked Ms Bell for visiting Lakeford.', [
      'VISITED Ann Bell – Lakeford 2024-05-03 Lakeford',
    ]);
  });
});

describe('who leads others to do something', () => {
  it('does it, if it is told as done', () => {
    readsOf(
      'VISITED',
      'The Secretary for Ports, Mr Tom Ash, led members of the Harbour Board to continue their visit to Sandvik today.',
      ['VISITED Tom Ash – Sandvik 2024-05-03 Sandvik'],
    );
  });

  it('will do it, if he is to lead them', () => {
    readsOf('VISITED', 'Mayor Tom Ash will lead a delegation to visit Sandvik on 6 May.', [
      'PLANNED VISITED Tom Ash – Sandvik 2024-05-06 Sandvik',
    ]);
  });
});

describe('what shares the auxiliary of an announcement', () => {
  it('is announced: the passive', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash will visit Sandvik tomorrow and be hosted to lunch by Governor Ann Bell of Ostmark.',
      ['PLANNED MET_WITH Tom Ash – Ann Bell 2024-05-04 Sandvik'],
    );
  });

  it('is announced: the host of a dinner to come', () => {
    readsOf('ATTENDED', 'Mayor Tom Ash will also attend a dinner hosted by Governor Ann Bell tomorrow.', [
      'PLANNED ATTENDED Tom Ash – dinner hosted by Governor Ann Bell 2024-05-04 ATTENDEE',
      'PLANNED ATTENDED Ann Bell – dinner hosted by Governor Ann Bell 2024-05-04 HOST',
    ]);
  });
});

describe('who accompanies somebody', () => {
  it('is nobody of the sentence before, where the companions have no names', () => {
    readsOf(
      'ACCOMPANIED',
      'Mayor Tom Ash received Governor Ann Bell today. Accompanying the Governor are three deputies of hers.',
      [],
    );
  });
});

describe('a day between the auxiliary and its verb', () => {
  it('parts them not', () => {
    readsOf(
      'VISITED MET_WITH',
      'Mayor Tom Ash will on Monday lead a delegation to Sandvik, to meet with Governor Ann Bell.',
      [
        'PLANNED VISITED Tom Ash – Sandvik 2024-05-06 Sandvik',
        'PLANNED MET_WITH Tom Ash – Ann Bell 2024-05-06 Sandvik',
      ],
    );
  });
});

describe('what a call or a journey that goes on was for', () => {
  it('has happened', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash called on the Harbour Office today to meet with its Director, Ms Ann Bell.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
    readsOf('VISITED', 'Mayor Tom Ash continued his visit in Sandvik today to call on the Harbour Office.', [
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
      'VISITED Tom Ash – Harbour Office 2024-05-03 Sandvik',
    ]);
  });
});

describe('a visit to a person', () => {
  it('is a meeting', () => {
    readsOf('MET_WITH VISITED', 'Mayor Tom Ash paid a visit on 2 May to the Governor of Ostmark, Ms Ann Bell.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-02',
    ]);
  });

  it('is none to her house', () => {
    readsOf('MET_WITH', "Mayor Tom Ash visited Governor Ann Bell's birthplace today.", []);
  });
});

describe('a departure', () => {
  it('announces that somebody will be there', () => {
    readsOf('VISITED', 'Mayor Tom Ash left for Sandvik today.', [
      'PLANNED VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
    ]);
  });

  it('on a visit is who met others on it', () => {
    readsOf('VISITED', 'Mayor Tom Ash met Governor Ann Bell and Premier Carl Dorn during his visit to Belmora today.', [
      'VISITED Tom Ash – Belmora 2024-05-03',
    ]);
  });

  it('on a visit is never who was told of it', () => {
    readsOf('VISITED', 'Mayor Tom Ash thanked Governor Ann Bell for the briefing on her visit to Belmora.', []);
  });

  it('may be both ministers', () => {
    const met =
      'Foreign Minister Tom Ash met Foreign Minister Ann Bell today. They praised former President Carl Dorn.';
    const SIGNED = ['SIGNED Tom Ash – Sea Agreement 2024-05-03', 'SIGNED Ann Bell – Sea Agreement 2024-05-03'];
    for (const who of ['Both Ministers', 'The Ministers', 'The Foreign Ministers', 'The two Ministers'])
      readsOf('SIGNED', `${met} ${who} then signed the Sea Agreement.`, SIGNED);
  });

  it('are no ministers of whom nothing is told', () => {
    readsOf('SIGNED', 'Foreign Minister Tom Ash spoke today. The Ministers then signed the Sea Agreement.', []);
  });

  it('is who speaks behind the opening', () => {
    readsOf(
      'MET_WITH',
      'Speaking after his meeting with leaders, including Governor Ann Bell, Mayor Tom Ash said that the port was open.',
      ['MET_WITH Ann Bell – Tom Ash undated'],
    );
  });

  it('is nobody where the one who met has no name', () => {
    for (const who of ['The PGA called on Mayor Tom Ash and', 'The Senate delegation'])
      readsOf('MET_WITH', `${who} met with Governor Ann Bell, Premier Carl Dorn today.`, []);
    readsOf('MET_WITH', 'These include calls on Mayor Tom Ash, and meetings with Governor Ann Bell today.', []);
  });

  it('is who hosts a guest', () => {
    readsOf(
      'MET_WITH VISITED',
      'Premier Tom Ash hosted his Belmoran counterpart, Premier Ann Bell, on a visit to Arvandia today.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03', 'VISITED Ann Bell – Arvandia 2024-05-03'],
    );
    readsOf('MET_WITH', 'Premier Tom Ash hosted Foreign Minister Ann Bell at Birch House today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
  });

  it('may be welcomed by others', () => {
    readsOf('MET_WITH', 'Premier Tom Ash was welcomed by Governor Ann Bell today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
    readsOf('MET_WITH', 'Premier Tom Ash spoke today. The new harbour was welcomed by Governor Ann Bell.', []);
  });
});

describe('whom the words around the subject name', () => {
  it.each([
    'In response to an invitation from President Ann Bell, Premier Tom Ash visited the Lakeford Museum today.',
    'Premier Tom Ash, who came at the invitation of President Ann Bell, visited the Lakeford Museum today.',
  ])('did not go there: %s', (text) => {
    readsOf('VISITED', text, ['VISITED Tom Ash – Lakeford Museum 2024-05-03 Lakeford']);
  });

  it('are met as guests that are visiting', () => {
    readsOf('MET_WITH VISITED', 'President Ann Bell met with visiting Belmoran Trade Minister Tom Ash today.', [
      'MET_WITH Ann Bell – Tom Ash 2024-05-03',
    ]);
  });

  it('are not both on the visit of one', () => {
    const text =
      'The remarks were made during a meeting between President Ann Bell and Mr Tom Ash, which took place today (2) as part of her visit to Belmora.';
    readsOf('VISITED', text, ['VISITED Ann Bell – Belmora 2024-05-02']);
  });

  it('did not come to whom the next verb thanks', () => {
    readsOf('VISITED', 'President Ann Bell welcomed Mr Tom Ash and expressed thanks to Belmora today.', []);
  });
});

it('takes ambassadors told of last for no ministers', () => {
  const text =
    'The Ambassador to Belmora, Mr Carl Dorn, and the Ambassador to Arvandia, Ms Eva Frost, were present today. Before the signing, the Ministers exchanged views.';
  readsOf('MET_WITH', text, []);
});

it('signs the treaty that is told, and not the first such treaty', () => {
  const text =
    'Arvandia and Belmora signed the Treaty on Water today. The Treaty was signed by Mr Tom Ash. It is the first such treaty Arvandia has signed.';
  readsOf('SIGNED', text, ['SIGNED Tom Ash – Treaty on Water 2024-05-03']);
});

describe('whose visit a sentence speaks of', () => {
  it.each([
    [
      'Ministers Tom Ash and Ann Bell signed the Treaty on Water today as part of Minister Ash’s official visit to Belmora from 2 to 5 May 2024.',
      'VISITED Tom Ash – Belmora 2024-05-02',
    ],
    [
      'The remarks were made during a meeting between Mr Tom Ash and President Ann Bell today as part of President Bell’s state visit to Belmora.',
      'VISITED Ann Bell – Belmora 2024-05-03',
    ],
  ])('tells who went: %s', (text, visit) => {
    readsOf('VISITED', text, [visit]);
  });
});

describe('those who met each other', () => {
  const TOGETHER = 'President Tom Ash of Belmora, Premier Ann Bell of Ostmark and Chancellor Hugo Lind of Velmora';

  it('are three of three lands', () => {
    readsOf('MET_WITH', `${TOGETHER} met today in Sandvik.`, [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik',
      'MET_WITH Tom Ash – Hugo Lind 2024-05-03 Sandvik',
      'MET_WITH Ann Bell – Hugo Lind 2024-05-03 Sandvik',
    ]);
  });

  it.each([
    `${TOGETHER} met with entrepreneurs today.`,
    'Councillor Tom Ash, Councillor Ann Bell and Councillor Hugo Lind met today in Sandvik.',
  ])('are not those who met others, nor those of no land: %s', (text) => {
    readsOf('MET_WITH', text, []);
  });

  it('are host and guest of honour', () => {
    readsOf('MET_WITH', 'Premier Tom Ash hosted a luncheon in honour of President Ann Bell today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
  });
});

it('calls a Pope by his one name', () =>
  readsOf('MET_WITH', 'President Tom Ash met with His Holiness Pope Urbano in Sandvik today.', [
    'MET_WITH Tom Ash – Pope Urbano 2024-05-03 Sandvik',
  ]));
