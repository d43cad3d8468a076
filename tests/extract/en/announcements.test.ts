import { describe, expect, it } from 'vitest';
import { factsOf, reads, readsOf } from '../support.ts';

describe('what is to come', () => {
  it.each([
    ['will', 'will meet Governor Ann Bell tomorrow.'],
    ['is to', 'is to meet Governor Ann Bell tomorrow.'],
    ['is due to', 'is due to meet Governor Ann Bell tomorrow.'],
    ['is scheduled to', 'is scheduled to meet Governor Ann Bell tomorrow.'],
    ['is expected to', 'is expected to meet Governor Ann Bell tomorrow.'],
    ['plans to', 'plans to meet Governor Ann Bell tomorrow.'],
    ['will be meeting', 'will be meeting Governor Ann Bell tomorrow.'],
    ['present tense', 'meets Governor Ann Bell tomorrow.'],
    ['will have a meeting', 'will have a meeting with Governor Ann Bell tomorrow.'],
  ])('%s', (_words, rest) => {
    reads(`Mayor Tom Ash ${rest}`, ['PLANNED MET_WITH Tom Ash – Ann Bell 2024-05-04']);
  });

  it('goes on through the verbs that share "will"', () => {
    reads(
      'Mayor Tom Ash will arrive in Sandvik tomorrow (May 4), meet Governor Ann Bell and visit the Sandvik Museum.',
      [
        'PLANNED VISITED Tom Ash – Sandvik 2024-05-04 Sandvik',
        'PLANNED MET_WITH Tom Ash – Ann Bell 2024-05-04 Sandvik',
        'PLANNED VISITED Tom Ash – Sandvik Museum 2024-05-04 Sandvik',
      ],
    );
  });

  it('is not what another verb behind the day tells of', () => {
    readsOf('VISITED', 'Mayor Tom Ash is visiting Sandvik today and will stay until May 9.', [
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
    ]);
  });

  it('may be with a group', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash will meet leaders of Ostmark Province tomorrow.', [
      'PLANNED MET_WITH Tom Ash – leaders of Ostmark Province 2024-05-04',
    ]);
  });

  it('with a body says nothing of whom', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash will discuss with the Ministry of Water the new dams tomorrow.', []);
    readsOf('MET_WITH', 'Mayor Tom Ash will hold talks with the United Isles tomorrow.', []);
    readsOf('MET_WITH', 'Mayor Tom Ash will discuss with leaders of Ostmark Province the new dams tomorrow.', [
      'PLANNED MET_WITH Tom Ash – leaders of Ostmark Province 2024-05-04',
    ]);
  });

  it('may be the journey home', () => {
    readsOf('VISITED', 'The Mayor of Lakeford, Mr Tom Ash, will return to Lakeford tomorrow (May 4).', [
      'PLANNED VISITED Tom Ash – Lakeford 2024-05-04 Lakeford',
    ]);
    readsOf('VISITED', 'The Mayor of Lakeford, Mr Tom Ash, will depart for Lakeford tomorrow morning (May 4).', [
      'PLANNED VISITED Tom Ash – Lakeford 2024-05-04 Lakeford',
    ]);
  });

  it('may be a signing, an attendance', () => {
    reads('Mayor Tom Ash will sign the Lakeford Water Agreement tomorrow.', [
      'PLANNED SIGNED Tom Ash – Lakeford Water Agreement 2024-05-04',
    ]);
    reads('Mayor Tom Ash will attend the Lakeford Trade Forum on May 10.', [
      'PLANNED ATTENDED Tom Ash – Lakeford Trade Forum 2024-05-10 ATTENDEE',
    ]);
  });

  it('stands beside what has happened', () => {
    reads('Mayor Tom Ash met Governor Ann Bell today. He will visit the Lakeford Museum tomorrow.', [
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
      'PLANNED VISITED Tom Ash – Lakeford Museum 2024-05-04 Lakeford',
    ]);
  });
});

describe('a purpose', () => {
  it('is announced only', () => {
    const met = factsOf('MET_WITH', 'Mayor Tom Ash left for Sandvik today to meet Governor Ann Bell.');
    expect(met.filter((fact) => !fact.startsWith('PLANNED '))).toEqual([]);
  });

  it('has happened where the text goes on to tell of the talks', () => {
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash began his visit to Sandvik today to meet with Governor Ann Bell. They exchanged views on trade.',
      ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik'],
    );
  });
});

describe('what is recalled', () => {
  it('keeps its date and stands apart', () => {
    reads('Mayor Tom Ash met Governor Ann Bell in March 2022.', ['BACKGROUND MET_WITH Tom Ash – Ann Bell 2022-03']);
    reads('Mayor Tom Ash visited Sandvik in 2019.', ['BACKGROUND VISITED Tom Ash – Sandvik 2019 Sandvik']);
  });

  it('goes on through a verb that nobody looks for', () => {
    reads('Mayor Tom Ash will be accorded a welcome at Birch House and call on Governor Ann Bell.', [
      'PLANNED MET_WITH Tom Ash – Ann Bell undated',
    ]);
  });

  it('is told of a journey by what he will do on it', () => {
    reads('During his visit to Belmora, Mayor Tom Ash will meet Governor Ann Bell.', [
      'PLANNED MET_WITH Tom Ash – Ann Bell undated',
      'PLANNED VISITED Tom Ash – Belmora undated',
    ]);
    readsOf('VISITED', 'During his visit to Belmora, Mayor Tom Ash met Governor Ann Bell, who will retire.', [
      'VISITED Tom Ash – Belmora undated',
    ]);
  });

  it('may be told in the present tense with its day', () => {
    readsOf('VISITED', 'Mayor Tom Ash is visiting Belmora at the invitation of the port from May 8 to 10.', [
      'PLANNED VISITED Tom Ash – Belmora 2024-05-08',
    ]);
    readsOf('VISITED', 'Mayor Tom Ash is visiting Belmora from May 2 to 5.', ['VISITED Tom Ash – Belmora 2024-05-02']);
  });

  it('may be a meeting whose day is told', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash spoke of his May 9 meeting with Governor Ann Bell.', [
      'PLANNED MET_WITH Tom Ash – Ann Bell 2024-05-09',
    ]);
  });

  it('may be where somebody will speak before', () => {
    expect(
      factsOf(
        'ATTENDED',
        'Following an address at the Lakeford Trade Forum, Mayor Tom Ash will attend a State Banquet.',
      ).every((fact) => fact.startsWith('PLANNED')),
    ).toBe(true);
  });
});
