import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../support.ts';

describe('an office with its region or field right behind it', () => {
  it.each([
    ['Governor Sindh Tom Ash', 'Tom Ash: Governor, Sindh'],
    ['Secretary Civil Aviation Shri Tom Ash', 'Tom Ash: Secretary Civil Aviation'],
  ])('%s', (whom, post) => {
    expect(posts(`Mr Bo Fox met ${whom} today.`)).toEqual([post]);
  });

  it('but a name of three words stays one', () => {
    expect(posts('Mr Bo Fox met Governor Tan Wei Ash today.')).toEqual(['Tan Wei Ash: Governor']);
  });
});

describe('days and cities beside a meeting', () => {
  it('the day of taking office is not that of the meeting', () => {
    const text =
      'Minister Ann Bell met Mr Bo Fox today. On his first day after presenting credentials on 2 May 2024, Mr Fox met Mayor Tom Ash.';
    expect(factsOf('MET_WITH', text).join()).not.toContain('2024-05-02');
  });

  it('a day after other work still is', () => {
    const text = 'After visiting the harbour on 2 May 2024, Mr Bo Fox met Mayor Tom Ash.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Bo Fox – Tom Ash 2024-05-02']);
  });

  it('"today" is the day of a line with a town', () => {
    const text = '2 May 2024, Lakeford\n\nMr Bo Fox met Mayor Tom Ash today.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Bo Fox – Tom Ash 2024-05-02 Lakeford']);
  });

  it('on the sidelines of celebrations elsewhere', () => {
    const text =
      'LAKEFORD, May 3 (ABC): Mr Bo Fox on Friday met Mayor Tom Ash, on the sidelines of Harbour Day celebrations in Sandvik.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Bo Fox – Tom Ash 2024-05-03 Sandvik']);
  });
});

describe('who went and who signed', () => {
  it('who came to a place for something visited it', () => {
    expect(factsOf('VISITED', 'Mr Bo Fox came to Sandvik today to learn of its ferries.')).toEqual([
      'VISITED Bo Fox – Sandvik 2024-05-03 Sandvik',
    ]);
    expect(factsOf('VISITED', 'Mr Bo Fox came to an agreement on ferries today.')).toEqual([]);
  });

  it('behind an aside with one comma the first acts', () => {
    const text =
      'Minister Tom Ash who accompanied Premier Bo Fox to Lakeford, today signed the Agreement on Tidal Power.';
    expect(factsOf('SIGNED', text)).toEqual(['SIGNED Tom Ash – Agreement on Tidal Power 2024-05-03']);
  });

  it('another agreement is not the one told before', () => {
    const text =
      'Ms Ann Bell signed the Agreement on Tidal Power today. Mr Bo Fox also witnessed the signing of an agreement between two shipyards.';
    expect(factsOf('WITNESSED', text)).toEqual([]);
  });

  it('who is brought to a meeting was there', () => {
    const text =
      'Mayor Tom Ash received Ambassador Ann Bell today. Ms Bell was accompanied to the meeting by Mr Jan Lind.';
    expect(factsOf('MET_WITH', text)).toContain('MET_WITH Tom Ash – Jan Lind 2024-05-03');
    expect(factsOf('ACCOMPANIED', text)).toEqual(['ACCOMPANIED Jan Lind – Ann Bell 2024-05-03']);
  });
});

describe('what is no event', () => {
  it.each([
    'At the reception for the Belmoran Deputy Minister, Mr Bo Fox spoke highly of the ferries.',
    'Mr Bo Fox chaired Japanese business activities.',
  ])('%s', (text) => {
    expect(factsOf('ATTENDED', text)).toEqual([]);
  });
});

describe('meetings told by other words', () => {
  it('what follows a visit is of who made it', () => {
    const text =
      'Mr Bo Fox visited Lakeford today. This was followed by a meeting with the Mayor of Lakeford, Ms Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Bo Fox – Ann Bell 2024-05-03 Lakeford']);
  });

  it('two counterparts who discussed something during their talks', () => {
    const text =
      'Foreign Minister Tom Ash and his Belmoran counterpart Ann Bell discussed new ferries during their talks in Lakeford today.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03 Lakeford']);
  });

  it('but two colleagues who did so met nobody that is named', () => {
    const text =
      'Mayor Tom Ash and his deputy Ann Bell discussed new ferries during their meeting with shipowners today.';
    expect(factsOf('MET_WITH', text)).toEqual([]);
  });

  it('the next leg of a journey that is told in order', () => {
    const text =
      'Having completed his stay in Lakeford, Mr Bo Fox proceeded to Sandvik today to have dinner with Mayor Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Bo Fox – Ann Bell 2024-05-03 Sandvik']);
  });

  it('a secretary without a land sits with the host', () => {
    const text =
      'The Ambassador of Belmora, Ms Ann Bell, called on the Minister of Ports, Mr Tom Ash, today. Foreign Secretary Bo Fox was also present during the call.';
    expect(factsOf('MET_WITH', text)).toContain('MET_WITH Ann Bell – Bo Fox 2024-05-03');
  });

  it('names behind what was visited of their kind', () => {
    const text = 'Mr Bo Fox visited several companies, including the Ashford Foundry and the Birch Works today.';
    expect(factsOf('VISITED', text)).toHaveLength(2);
  });

  it('they are those of whom the text told before their delegation, which met nobody', () => {
    const text =
      'Mayor Tom Ash and Governor Ann Bell arrived in Lakeford today. The delegation toured Ferry Hall. They then visited the Birch Works.';
    expect(factsOf('VISITED', text).filter((fact) => fact.includes('Birch Works'))).toHaveLength(2);
  });
});
