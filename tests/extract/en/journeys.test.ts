import { describe, expect, it } from 'vitest';
import { factsOf } from '../support.ts';

const ASH = 'The Mayor of Lakeford, Mr Tom Ash,';
const TRIP = 'Minister Tom Ash paid an official visit to Belmora from 25 to 27 April 2024.';

describe('the days of a journey', () => {
  it('are those of what it brought, where the text tells no other', () => {
    const text = `${TRIP}\n\nDuring the visit, Minister Ash called on Mr Bo Wen, President of Belmora.`;
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Bo Wen 2024-04-25']);
  });

  it('give way to the day that a sentence tells', () => {
    const text = `${TRIP}\n\nOn 26 April, Minister Ash called on Mr Bo Wen, President of Belmora.`;
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Bo Wen 2024-04-26']);
  });

  it('of two legs are not those of what is told behind them', () => {
    const text =
      'Minister Tom Ash visited Sandvik from 21 to 22 April 2024 and Lakeford from 22 to 24 April 2024.\n\nMinister Ash called on Mr Bo Wen, President of Belmora.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Bo Wen undated Sandvik']);
  });

  it('are over in May, too, which is no verb', () => {
    const text =
      'Minister Tom Ash paid an official visit to Belmora from 1 to 2 May 2024.\n\nDuring the visit, Minister Ash called on Mr Bo Wen, President of Belmora.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Bo Wen 2024-05-01']);
  });

  it('that are to come date nothing', () => {
    const text =
      'Minister Tom Ash will pay an official visit to Belmora from 1 to 8 May 2024.\n\nMinister Ash has met Governor Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell undated']);
  });
});

describe('the day of the return', () => {
  const MET = 'During the visit, the President met Premier Ann Bell of Belmora.';

  it.each(['after successfully concluding his', 'after completing his'])('is not that of the visit: %s', (words) => {
    const text = `President Tom Ash returned home this morning ${words} official visit to Belmora.\n\n${MET}`;
    expect(factsOf('MET_WITH VISITED', text)).toEqual([
      'VISITED Tom Ash – Belmora undated',
      'MET_WITH Tom Ash – Ann Bell undated',
    ]);
  });

  it('is that of what was done on it', () => {
    const text = 'President Tom Ash returned home this morning. The President met Premier Ann Bell at the airport.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });
});

describe('whose visit it was', () => {
  it.each([
    ["as part of the former's working visit in Lakeford", 'Bo Wen'],
    ["on the occasion of the latter's visit to Lakeford", 'Ann Bell'],
  ])('is told by "%s"', (words, who) => {
    const text = `Deputy Minister Bo Wen paid a courtesy call on Governor Ann Bell today ${words}.`;
    expect(factsOf('VISITED', text)).toEqual([`VISITED ${who} – Lakeford 2024-05-03 Lakeford`]);
  });

  it('is not told where one person alone stands before it', () => {
    expect(factsOf('VISITED', "Minister Bo Wen spoke today during the former's visit to Lakeford.")).toEqual([]);
  });
});

describe('where a visit has led', () => {
  it('is the first of two places where it began', () => {
    expect(factsOf('VISITED', `${ASH} began his visit to Sandvik and Port Ellin today.`)).toEqual([
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
      'PLANNED VISITED Tom Ash – Port Ellin undated Port Ellin',
    ]);
  });

  it('is both where it is over', () => {
    expect(factsOf('VISITED', `${ASH} concluded his visit to Sandvik and Port Ellin today.`)).toHaveLength(2);
  });

  it('is every name behind the dash', () => {
    expect(factsOf('VISITED', `${ASH} today visited the two cities for the project – Sandvik and Port Ellin.`)).toEqual(
      ['VISITED Tom Ash – Sandvik 2024-05-03 Sandvik', 'VISITED Tom Ash – Port Ellin 2024-05-03 Port Ellin'],
    );
  });

  it('is the city of the meeting where the journey is to a continent', () => {
    const text = `${ASH} met officials in Sandvik yesterday as part of his trip to Europe.`;
    expect(factsOf('VISITED', text)).toEqual(['VISITED Tom Ash – Sandvik 2024-05-02 Sandvik']);
  });

  it.each(['Europe', 'Northern Europe', 'the Middle East', 'Southeast Asia'])('is not %s', (name) => {
    expect(factsOf('VISITED', `${ASH} visited ${name} today.`)).toEqual([]);
  });

  it('is no city that the talks were only about', () => {
    const text = `${ASH} met Governor Ann Bell in Port Ellin today. They had a discussion on ferries following the talks this week in Sandvik.`;
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03 Port Ellin']);
  });
});

describe('a headline', () => {
  it('about an office tells of whom the text begins with', () => {
    const text = 'Harbour chief visits Sandvik\n\nSecretary for Ports Tom Ash met officials yesterday.';
    expect(factsOf('VISITED', text)).toEqual(['VISITED Tom Ash – Sandvik 2024-05-02 Sandvik']);
  });

  it('about somebody else does not', () => {
    const text = 'Ferry company visits Sandvik\n\nSecretary for Ports Tom Ash met officials yesterday.';
    expect(factsOf('VISITED', text)).toEqual([]);
  });
});

describe('a dateline', () => {
  it('is no place of a journey to another country', () => {
    const text =
      'PORT ELLIN, 3 May – Foreign Minister Tom Ash visited Belmora today.\n\nMinister Ash met Governor Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });

  it('stays the place of a journey to its own country', () => {
    const text =
      'PORT ELLIN, 3 May – Foreign Minister Bo Wen visited Arvandia today.\n\nMinister Wen met Governor Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Bo Wen – Ann Bell 2024-05-03 Port Ellin']);
  });
});

describe('what is still to come', () => {
  it('is also the journey behind "before"', () => {
    const text = `${ASH} will leave for Sandvik on May 6, before travelling to Port Ellin and Northmere.`;
    expect(factsOf('VISITED', text).every((fact) => fact.startsWith('PLANNED'))).toBe(true);
  });

  it('is not the journey behind a deed that is done', () => {
    const text = `${ASH} visited Sandvik today before travelling to Port Ellin.`;
    expect(factsOf('VISITED', text)).toContain('VISITED Tom Ash – Sandvik 2024-05-03 Sandvik');
  });

  it('is what somebody came to discuss and sign', () => {
    const text = `${ASH} met Governor Ann Bell today to discuss fishing and sign a memorandum of understanding on ferries.`;
    expect(factsOf('SIGNED', text).every((fact) => fact.startsWith('PLANNED'))).toBe(true);
  });
});

describe('what was before', () => {
  it('has no day of the story, nor has what happened there', () => {
    const text = `${ASH} is visiting Sandvik today. He has already travelled to Belmora, where he met President Bo Wen.`;
    expect(factsOf('MET_WITH', text).map((fact) => fact.includes('2024-05-03'))).toEqual([false]);
  });
});

describe('a deed of two cities', () => {
  it('is none of whom speaks of it', () => {
    const text = `${ASH} visited Sandvik today. He added that the two cities signed the Harbour Treaty in April.`;
    expect(factsOf('SIGNED', text)).toEqual([]);
  });
});

describe('words of hosts', () => {
  it.each([
    ['hosted Foreign Minister Ann Bell for an official visit today.'],
    ['had a reception for Foreign Minister Ann Bell today.'],
    ['voiced his joy today at a reception for Foreign Minister Ann Bell.'],
  ])('%s', (words) => {
    expect(factsOf('MET_WITH', `${ASH} ${words}`)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });

  it('are no meeting where the reception was for an anniversary', () => {
    const text = `${ASH} spoke today at a reception for the anniversary of the Ann Bell Library.`;
    expect(factsOf('MET_WITH', text)).toEqual([]);
  });

  it('tell where the guests worked', () => {
    const text = 'A delegation led by Deputy Minister Bo Wen visited and worked in Northmere on May 2.';
    expect(factsOf('VISITED', text)).toEqual(['VISITED Bo Wen – Northmere 2024-05-02 Northmere']);
  });
});

describe('who leaves for a visit', () => {
  it('will be in each of its cities', () => {
    const text = `${ASH} will leave Port Ellin tomorrow (May 4) for a four-day visit to Sandvik and Northmere.`;
    expect(factsOf('VISITED', text)).toEqual([
      'PLANNED VISITED Tom Ash – Sandvik 2024-05-04 Sandvik',
      'PLANNED VISITED Tom Ash – Northmere 2024-05-04 Northmere',
    ]);
  });

  it('is not there yet', () => {
    const text = `${ASH} left Port Ellin today for a four-day visit to Sandvik.`;
    expect(factsOf('VISITED', text)).toEqual(['PLANNED VISITED Tom Ash – Sandvik 2024-05-03 Sandvik']);
  });

  it('has led others to "the city of" a name', () => {
    const text = `${ASH} led a delegation of officials on a visit to the port city of Sandvik today.`;
    expect(factsOf('VISITED', text)).toEqual(['VISITED Tom Ash – Sandvik 2024-05-03 Sandvik']);
  });

  it('has with him who joins him on it', () => {
    const text = `${ASH} visited Sandvik today. Dr Carl Dorn joined Mr Ash on the visit.`;
    expect(factsOf('ACCOMPANIED', text)).toEqual(['ACCOMPANIED Carl Dorn – Tom Ash 2024-05-03']);
  });

  it('has not with him who joins him in the plea', () => {
    const text = `${ASH} visited Sandvik today. Dr Carl Dorn joined Mr Ash in thanking the hosts.`;
    expect(factsOf('ACCOMPANIED', text)).toEqual([]);
  });
});

describe('two meetings of one sentence', () => {
  it('make no pair of the two counterparts', () => {
    const text =
      'Prior to meeting President Ann Bell, Foreign Minister Tom Ash held talks with his counterpart, Mr Bo Wen, in Sandvik today.';
    expect(factsOf('MET_WITH', text)).toEqual([
      'MET_WITH Ann Bell – Tom Ash 2024-05-03 Sandvik',
      'MET_WITH Tom Ash – Bo Wen 2024-05-03 Sandvik',
    ]);
  });

  it('are announced where both are to come', () => {
    const text = 'Minister Tom Ash is looking forward to meeting President Ann Bell in Sandvik tomorrow.';
    expect(factsOf('MET_WITH', text).filter((fact) => !fact.startsWith('PLANNED'))).toEqual([]);
  });
});

describe('who was present at the signing', () => {
  it('did not join the meeting before', () => {
    const text =
      'Minister Tom Ash met Minister Ann Bell today. The two ministers signed a memorandum on ferries. Ms Eva Frost and Mr Carl Dorn were in attendance at the signing.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });
});
