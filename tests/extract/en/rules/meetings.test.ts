import { describe, expect, it } from 'vitest';
import { extraction, reads, readsOf } from '../../support.ts';

const MAYOR = 'The Mayor of Lakeford, Mr Tom Ash,';
const MET = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

describe('words of meeting', () => {
  it.each([
    ['met', 'met the Governor of Ostmark, Ms Ann Bell, today.'],
    ['met with', 'met with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['called on', 'called on the Governor of Ostmark, Ms Ann Bell, today.'],
    ['paid a courtesy call on', 'paid a courtesy call on the Governor of Ostmark, Ms Ann Bell, today.'],
    ['held talks with', 'held talks with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['held a bilateral meeting with', 'held a bilateral meeting with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['had a meeting with', 'had a meeting with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['had dinner with', 'had dinner with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['had a working lunch with', 'had a working lunch with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['exchanged views with', 'exchanged views with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['received', 'received the Governor of Ostmark, Ms Ann Bell, today.'],
    ['met up with', 'met up with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['hosted a dinner for', 'hosted a dinner for the Governor of Ostmark, Ms Ann Bell, today.'],
    ['sat down with', 'sat down with the Governor of Ostmark, Ms Ann Bell, today.'],
    ['conferred with', 'conferred with the Governor of Ostmark, Ms Ann Bell, today.'],
  ])('%s', (_words, rest) => {
    readsOf('MET_WITH', `${MAYOR} ${rest}`, [MET]);
  });

  it.each([
    ['was received by', 'was received by the Governor of Ostmark, Ms Ann Bell, today.'],
    ['was met by', 'was met by the Governor of Ostmark, Ms Ann Bell, today.'],
    ['was called on by', 'was called on by the Governor of Ostmark, Ms Ann Bell, today.'],
  ])('in the passive: %s', (_words, rest) => {
    readsOf('MET_WITH', `${MAYOR} ${rest}`, [MET]);
  });

  it('in the first words of a sentence', () => {
    readsOf('MET_WITH', 'Meeting with the Governor of Ostmark, Ms Ann Bell, today, Mr Tom Ash spoke of trade.', [
      'MET_WITH Ann Bell – Tom Ash 2024-05-03',
    ]);
  });

  it('after a preposition', () => {
    readsOf('MET_WITH', `${MAYOR} met the Governor of Ostmark, Ms Ann Bell, today. He thanked Ms Bell.`, [MET]);
    readsOf(
      'MET_WITH',
      `${MAYOR} spoke of trade during his meeting with the Governor of Ostmark, Ms Ann Bell, today.`,
      [MET],
    );
  });

  it('with each other, where two are named before the verb', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash and Governor Ann Bell met today.', [MET]);
    readsOf('MET_WITH', 'Mayor Tom Ash and Governor Ann Bell held talks today.', [MET]);
    readsOf('MET_WITH', 'Mayor Tom Ash and Governor Ann Bell met each other in Lakeford today.', [`${MET} Lakeford`]);
  });

  it('in a relative clause, where the one met stands before "whom"', () => {
    readsOf('MET_WITH', 'Mr Tom Ash thanked the Governor of Ostmark, Ms Ann Bell, whom he met in Lakeford today.', [
      `${MET} Lakeford`,
    ]);
  });
});

describe('a meeting', () => {
  it('of two is one that they held, whatever it is called', () => {
    readsOf(
      'MET_WITH',
      "Mayor Tom Ash and Governor Ann Bell held the first Arvandia-Belmora Harbour Ministers' Meeting today.",
      [MET],
    );
  });

  it('is with guests whom the words tell of before they name them', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met foreign guests attending the Lakeford Forum, including Ann Bell, the president of the Lake Bank and former Finnish president, Estonian Foreign Minister Bo Wilde, and Mr Carl Dorn, today.',
      [MET, 'MET_WITH Tom Ash – Bo Wilde 2024-05-03', 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('is reported by a statement', () => {
    readsOf('MET_WITH', 'The statement noted that Mayor Tom Ash met with Governor Ann Bell today.', [MET]);
    readsOf('MET_WITH', 'Mr Carl Dorn noted that Mayor Tom Ash met with Governor Ann Bell today.', []);
  });

  it('is of the Royal Highness named before', () => {
    readsOf(
      'MET_WITH',
      'His Royal Highness Prince Tom Ash arrived today. His Royal Highness had a meeting with Governor Ann Bell.',
      ['MET_WITH Prince Tom Ash – Ann Bell 2024-05-03'],
    );
  });

  it('may be with somebody whose body is a common noun', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash was received by hospital director Ann Bell today.', [MET]);
  });

  it('is told by what was said during the talks', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash made the remark during the talks with Governor Ann Bell today.', [MET]);
  });

  it('was with each of a list whose titles go on behind a comma', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met Ann Bell, counsellor, of the Belmoran Embassy in Lakeford, as well as Carl Dorn, director of the Trade Agency, today.',
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });
});

describe('sides', () => {
  it('make a pair of each person of one with each of the other, and none within', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash and Deputy Mayor Carl Dorn met Governor Ann Bell and Minister Eva Frost today.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
        'MET_WITH Carl Dorn – Ann Bell 2024-05-03',
        'MET_WITH Carl Dorn – Eva Frost 2024-05-03',
      ],
    );
  });

  it('of a delegation are its leader, where only the leader is named', () => {
    readsOf(
      'MET_WITH',
      'The Mayor of Lakeford, Mr Tom Ash, met with the delegation led by the Governor of Ostmark, Ms Ann Bell, today.',
      [MET],
    );
  });

  it('leave out who only accompanied', () => {
    readsOf(
      'MET_WITH',
      'The Mayor of Lakeford, Mr Tom Ash, accompanied by Dr Carl Dorn, met the Governor of Ostmark, Ms Ann Bell, today.',
      [MET],
    );
  });

  it('are told by each statement', () => {
    const { statements } = extraction('Mayor Tom Ash met Governor Ann Bell today.');
    expect(statements.find(({ type }) => type === 'MET_WITH')?.sides).toEqual(['A', 'B']);
  });
});

describe('several counterparts', () => {
  it('in a list', () => {
    readsOf(
      'MET_WITH',
      'Mr Tom Ash met the Governor of Ostmark, Ms Ann Bell; the Minister of Trade, Mr Carl Dorn; and Dr Eva Frost today.',
      [
        'MET_WITH Tom Ash – Ann Bell 2024-05-03',
        'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
      ],
    );
  });

  it('one after the other are two occasions', () => {
    const { statements } = extraction('Today Mr Tom Ash met Governor Ann Bell, and then Minister Carl Dorn.');
    const met = statements.filter(({ type }) => type === 'MET_WITH');
    expect(met).toHaveLength(2);
    expect(new Set(met.map(({ occasion }) => occasion)).size).toBe(2);
  });

  it('together are one occasion', () => {
    const { statements } = extraction('Today Mr Tom Ash met Governor Ann Bell and Minister Carl Dorn.');
    const met = statements.filter(({ type }) => type === 'MET_WITH');
    expect(met).toHaveLength(2);
    expect(new Set(met.map(({ occasion }) => occasion)).size).toBe(1);
  });

  it('of two sentences', () => {
    readsOf('MET_WITH', 'Mr Tom Ash met Governor Ann Bell today. He then met the Minister of Trade, Mr Carl Dorn.', [
      MET,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });

  it('do not take in the subject of the clause behind them', () => {
    readsOf(
      'MET_WITH',
      'Mr Tom Ash met the Governor of Ostmark, Ms Ann Bell, today, and Mr Carl Dorn visited the Heron Museum.',
      [MET],
    );
  });
});

describe('who also attended the meeting', () => {
  const met = 'Today (May 3), the Mayor of Lakeford, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell.';

  it('met each named person of the other side', () => {
    readsOf('MET_WITH', `${met} The Deputy Mayor of Lakeford, Mr Carl Dorn, also attended the meeting.`, [
      MET,
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
    readsOf('MET_WITH', `${met} Also attending the meeting was the Deputy Mayor of Lakeford, Mr Carl Dorn.`, [
      MET,
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
  });

  it('is put on the side whose body the post belongs to', () => {
    readsOf('MET_WITH', `${met} Also attending the meeting was the Deputy Governor of Ostmark, Mr Carl Dorn.`, [
      MET,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });

  it('sat at it who presided over it', () => {
    readsOf('MET_WITH', `${met} The Deputy Mayor of Lakeford, Mr Carl Dorn, presided over the meeting.`, [
      MET,
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
  });

  it('is of the side that the sentence opens with', () => {
    readsOf('MET_WITH', `${met} On the Ostmark side, the meeting was attended by Mr Carl Dorn.`, [
      MET,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });

  it('is of the side that the guests came to', () => {
    readsOf(
      'MET_WITH',
      'Mr Tom Ash visited Belmora today, where he met Ms Ann Bell. On the Belmora side, the talks were attended by Mr Carl Dorn.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03', 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('accompanied one side at it', () => {
    readsOf('MET_WITH', `${met} They spoke of water. Mr Ash was accompanied at the meeting by Mr Carl Dorn.`, [
      MET,
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
  });

  it('attended it, wherever it was', () => {
    readsOf(
      'MET_WITH',
      `${met} The talks at the old airbase were attended by the Deputy Mayor of Lakeford, Mr Carl Dorn.`,
      [MET, 'MET_WITH Ann Bell – Carl Dorn 2024-05-03'],
    );
  });

  it('was present in it', () => {
    readsOf('MET_WITH', `${met} The Deputy Mayor of Lakeford, Mr Carl Dorn, was also present in the meeting.`, [
      MET,
      'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
    ]);
  });

  it('"also attended", where the sentence before tells of others', () => {
    readsOf(
      'MET_WITH',
      `${met} The Deputy Mayor of Lakeford, Mr Carl Dorn, attended the meeting. Ms Eva Frost, Deputy Governor of Ostmark, also attended.`,
      [
        MET,
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
        'MET_WITH Carl Dorn – Eva Frost 2024-05-03',
      ],
    );
  });

  it('is put beside those of the list whose side is known', () => {
    readsOf('MET_WITH', `${met} Also present were Mr Carl Dorn; and the Deputy Governor of Ostmark, Ms Eva Frost.`, [
      MET,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
      'MET_WITH Tom Ash – Eva Frost 2024-05-03',
    ]);
  });

  it('is put on the side whose body is called by its letters', () => {
    readsOf(
      'MET_WITH',
      'Today (May 3), Mr Tom Ash, Mayor of Lakeford, met Ms Ann Bell, Head of the Northern Water Centre (NWC). Mr Carl Dorn, Deputy Head of the Harbour Division of NWC, attended the meeting.',
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('is read in a second list, too', () => {
    readsOf(
      'MET_WITH',
      `${met} Attending the meeting was the Deputy Mayor of Lakeford, Mr Carl Dorn. Also present was the Deputy Governor of Ostmark, Ms Eva Frost.`,
      [
        MET,
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
        'MET_WITH Carl Dorn – Eva Frost 2024-05-03',
      ],
    );
  });

  it('is told behind a call of several without names', () => {
    readsOf(
      'MET_WITH',
      'The participants of the Study Visit paid a joint call on Premier Tom Ash today. Among the participants are Governor Ann Bell and Mr Carl Dorn.',
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('is nobody who joined something else', () => {
    readsOf('MET_WITH', `${met} He also held a roundtable with traders, joined by Minister Eva Frost.`, [MET]);
  });

  it('is nobody who attended a meal that is told of nowhere else', () => {
    readsOf('MET_WITH', `${met} Those attending the dinner included Minister Eva Frost and Mr Carl Dorn.`, [MET]);
  });

  it('attended the meal that came with it', () => {
    readsOf(
      'MET_WITH',
      `${met} She was hosted to lunch. Also attending the lunch was the Deputy Mayor of Lakeford, Mr Carl Dorn.`,
      [MET, 'MET_WITH Ann Bell – Carl Dorn 2024-05-03'],
    );
  });

  it('may be of both sides', () => {
    readsOf(
      'MET_WITH',
      `${met} Also present at the meeting were the Deputy Mayor of Lakeford, Mr Carl Dorn, and the Deputy Governor of Ostmark, Ms Eva Frost.`,
      [
        MET,
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
        'MET_WITH Carl Dorn – Eva Frost 2024-05-03',
      ],
    );
  });

  it('is marked as attending', () => {
    const { statements } = extraction(
      `${met} Also attending the meeting was the Deputy Mayor of Lakeford, Mr Carl Dorn.`,
    );
    expect(statements.filter(({ type }) => type === 'MET_WITH').map(({ via }) => via)).toContain('attending');
  });

  it('attended all the meetings where the text says meetings', () => {
    readsOf(
      'MET_WITH',
      `${met} Mr Ash then met the Minister of Trade of Belmora, Mr Hugo Lind. Also attending the meetings was the Deputy Mayor of Lakeford, Mr Carl Dorn.`,
      [
        MET,
        'MET_WITH Tom Ash – Hugo Lind 2024-05-03',
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
        'MET_WITH Hugo Lind – Carl Dorn 2024-05-03',
      ],
    );
  });
});

describe('repeats', () => {
  it('of headline, body and caption are one statement with several spans', () => {
    const { statements } = extraction(
      'Mayor Tom Ash meets Governor Ann Bell\n\nMayor Tom Ash met Governor Ann Bell in Lakeford today.\n\nPhoto: Mayor Tom Ash (left) meets Governor Ann Bell.',
    );
    const met = statements.filter(({ type }) => type === 'MET_WITH');
    expect(met).toHaveLength(1);
    expect(met[0]?.spans.length).toBeGreaterThan(1);
  });

  it('on another day are another meeting', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash met Governor Ann Bell yesterday. Today, he met Governor Ann Bell again.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-02',
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
    ]);
  });
});

it('a meeting is all that such a sentence says', () => {
  reads('The Mayor of Lakeford, Mr Tom Ash, met with the Governor of Ostmark, Ms Ann Bell, in Lakeford today.', [
    'MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford',
  ]);
});

describe('captions', () => {
  it('say where somebody stands, which parts no list', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash (third left) meets Governor Ann Bell (third right) and the Secretary for Ports, Ms Eva Frost (second right), today. Dr Carl Dorn (first left); and Mr Hugo Lind (second left), also joined the meeting.',
      [
        MET,
        'MET_WITH Tom Ash – Eva Frost 2024-05-03',
        'MET_WITH Ann Bell – Carl Dorn 2024-05-03',
        'MET_WITH Eva Frost – Carl Dorn 2024-05-03',
        'MET_WITH Ann Bell – Hugo Lind 2024-05-03',
        'MET_WITH Eva Frost – Hugo Lind 2024-05-03',
      ],
    );
  });
});

describe('two who do something together', () => {
  it('do not meet each other where they meet somebody without a name', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash and Governor Ann Bell will preside over the session and meet the media tomorrow.',
      [],
    );
  });
});

describe('meetings with counterparts who are named later', () => {
  const held =
    'Minister for Trade Tom Ash held bilateral meetings with his counterparts from Belmora and Ostmark today.';

  it('are told by what the two did together', () => {
    readsOf(
      'MET_WITH',
      `${held} Minister Ash and Belmora Trade Minister Ann Bell reaffirmed their ties. Ostmark Trade Minister Carl Dorn updated Minister Ash on ferries.`,
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('are none where two only did something together', () => {
    readsOf('MET_WITH', 'Minister Tom Ash and Trade Minister Ann Bell reaffirmed their ties in two letters today.', []);
    readsOf('MET_WITH', `${held} Mayor Hugo Lind and Trade Minister Ann Bell welcomed this.`, []);
  });
});

describe('those who shared a meal', () => {
  const lunch = 'Acting President Tom Ash had luncheon with the ambassadors to Arvandia today. He thanked them.';

  it('are told by whom it was attended', () => {
    readsOf(
      'MET_WITH',
      `${lunch}\n\nThe luncheon was attended by three envoys, including Ambassador of Belmora Ann Bell; and Ambassador of Ostmark Carl Dorn.`,
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('are not those who attended something else', () => {
    readsOf('MET_WITH', `${lunch}\n\nThe session was attended by Ambassador of Belmora Ann Bell.`, []);
  });
});

describe('a list of those met', () => {
  it('goes on behind people without a name', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met Governor Ann Bell and members of the Cabinet; the Commissioner of Ports, Mr Carl Dorn; and staff today.',
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('goes on behind a body with its letters', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met Governor Ann Bell and Harbour Party (HP) General Council Chairman Carl Dorn today.',
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });

  it('may call them right honourable', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met Prime Minister the Rt. Hon. Ann Bell and Business Minister, the Hon. Carl Dorn today.',
      [MET, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    );
  });
});

describe('a journey to meet somebody', () => {
  it('is told whole where it is one leg of several', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash visited Sandvik on 2 May. He then travelled to Lakeford to meet with Governor Ann Bell.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-02 Lakeford'],
    );
  });

  it('leaves open whether they met where only the way is told', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash travelled to Lakeford today to meet with Governor Ann Bell.', [
      'PLANNED MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford',
    ]);
  });
});

describe('a delegation that is met', () => {
  const met = 'Mayor Tom Ash met a delegation from the Belmora Council today.';

  it('is met in whom the next sentence calls its head', () => {
    readsOf(
      'MET_WITH',
      `${met} It was headed by the former Speaker of the Council Ann Bell. Carl Dorn, the Secretary-General, attended the meeting.`,
      [MET, 'MET_WITH Ann Bell – Carl Dorn 2024-05-03'],
    );
  });

  it('is not met in who heads something else', () => {
    readsOf('MET_WITH', `${met} The Council was headed by Ann Bell for ten years.`, []);
  });
});

describe('whom a colleague sits beside', () => {
  it('is who is of the same body, though the guest is an honorary citizen', () => {
    readsOf(
      'MET_WITH',
      'Tom Ash, Secretary of the CPC Lakeford Committee, met with Ann Bell, Mayor of Sandvik and Honorary Citizen of Lakeford, today. Carl Dorn, Secretary General of the CPC Lakeford Committee, attended the meeting.',
      [MET, 'MET_WITH Ann Bell – Carl Dorn 2024-05-03'],
    );
  });
});

describe('a visit that is told whole', () => {
  it('tells whom it was made to meet', () => {
    readsOf('MET_WITH', 'Minister Tom Ash made a brief stop-over in Sandvik to meet with Governor Ann Bell today.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik',
    ]);
  });

  it('tells who came to the airport', () => {
    readsOf('MET_WITH', 'Minister Tom Ash was met on arrival at the airport by the Governor, Ms Ann Bell, today.', [
      MET,
    ]);
  });
});

describe('colleagues behind "with"', () => {
  it('sat beside the host where they attended the meeting', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met with Ann Bell, the governor of Belmora, with the Deputy Mayor Carl Dorn, municipal government Secretary-General Eva Frost attending the meeting, today.',
      [MET, 'MET_WITH Ann Bell – Carl Dorn 2024-05-03', 'MET_WITH Ann Bell – Eva Frost 2024-05-03'],
    );
  });

  it('are no guests where they attended something else', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash met Ann Bell today, with Carl Dorn attending the races.', [MET]);
  });
});

describe('what somebody discussed with somebody', () => {
  it('is told of a meeting whatever stands between', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash discussed the role of ferries for the future with the Governor, Ms Ann Bell, today.',
      [MET],
    );
  });

  it('is of none with people without a name', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash discussed ferries with the public, Governor Ann Bell said today.', []);
  });
});

describe('the city of a meeting', () => {
  it('is not where a consul has the office', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash met with Ann Bell, consul general of Belmora in Port Ellin, on May 2 in Lakeford.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-02 Lakeford'],
    );
  });

  it('may be the last word of a house', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash called on Governor Ann Bell at Almond Court Sandvik on Thursday.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-02 Sandvik',
    ]);
  });

  it('is not whose embassy it is at', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash called on Governor Ann Bell at the Embassy of Sandvik on Thursday.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-02',
    ]);
  });
});

describe('who met whom', () => {
  it('is told by "his" and "he" of one who opens no sentence', () => {
    readsOf(
      'MET_WITH',
      `${MAYOR} visited Sandvik today. During his meeting with Governor Ann Bell, he spoke of boats.`,
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik'],
    );
  });

  it('are two of one surname, where a sentence names one in full and another not', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash met Governor Ann Bell today. Minister Carl Bell also met Ms Bell.', [
      MET,
      'MET_WITH Ann Bell – Carl Bell 2024-05-03',
    ]);
  });

  it.each([
    ['each other', 'met today.', ['MET_WITH Tom Ash – Ann Bell 2024-05-03']],
    ['others', 'met visiting ministers today.', []],
  ])('%s', (_whom, rest, facts) => {
    readsOf('MET_WITH', `Mayor Tom Ash and Governor Ann Bell ${rest}`, facts);
  });
});
