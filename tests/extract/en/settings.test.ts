import { describe, it } from 'vitest';
import { readsOf } from '../support.ts';

const met = (text: string, expected: readonly string[]) => readsOf('MET_WITH', text, expected);
const MET = 'MET_WITH Tom Ash – Ann Bell';

describe('the day', () => {
  it('holds for the sentences that follow', () => {
    met('Mayor Tom Ash arrived in Sandvik yesterday (May 2). He then met Governor Ann Bell.', [
      `${MET} 2024-05-02 Sandvik`,
    ]);
  });

  it('ends where another day is told', () => {
    met('Mayor Tom Ash met Governor Ann Bell yesterday. Today, he met Dr Carl Dorn.', [
      `${MET} 2024-05-02`,
      'MET_WITH Tom Ash – Carl Dorn 2024-05-03',
    ]);
  });

  it('is not taken from a relative clause', () => {
    met('Mayor Tom Ash today met Governor Ann Bell, who was elected on April 2.', [`${MET} 2024-05-03`]);
  });

  it('is not that of publication where the text tells none', () => {
    met('Mayor Tom Ash met Governor Ann Bell.', [`${MET} undated`]);
  });

  it('of a headline is that of the story', () => {
    met('Mayor Tom Ash meets Governor Ann Bell\n\nMayor Tom Ash met Governor Ann Bell yesterday (May 2).', [
      `${MET} 2024-05-02`,
    ]);
  });
});

describe('the city', () => {
  it.each([
    ['behind the verb', 'Mayor Tom Ash met Governor Ann Bell in Sandvik today.'],
    ['before the subject', 'In Sandvik today, Mayor Tom Ash met Governor Ann Bell.'],
    ['of the sentence before', 'Mayor Tom Ash arrived in Sandvik today. He met Governor Ann Bell.'],
    ['of the visit', 'Mayor Tom Ash began his visit to Sandvik today. In the afternoon, he met Governor Ann Bell.'],
    ['of the dateline', 'SANDVIK, May 3 – Mayor Tom Ash met Governor Ann Bell today.'],
    ['behind its own word', 'Mayor Tom Ash met Governor Ann Bell in the city of Sandvik today.'],
    ['before its country', 'Mayor Tom Ash met Governor Ann Bell in Sandvik, Belmora, today.'],
  ])('%s', (_where, text) => {
    met(text, [`${MET} 2024-05-03 Sandvik`]);
  });

  it('is the one that holds the district', () => {
    met('Mayor Tom Ash met Governor Ann Bell in Quayside District today.', [`${MET} 2024-05-03 Lakeford`]);
  });

  it('is told by the text where no gazetteer knows it', () => {
    met('Mayor Tom Ash arrived in Hollowby today. The Mayor of Hollowby, Ms Ann Bell, met Mr Ash.', [
      `${MET} 2024-05-03 Hollowby`,
    ]);
  });

  it('is not where a post is', () => {
    met('The Mayor of Lakeford, Mr Tom Ash, met the Mayor of Port Ellin, Ms Ann Bell, today.', [`${MET} 2024-05-03`]);
  });

  it('is not what they talked about', () => {
    met('Mayor Tom Ash met Governor Ann Bell today to discuss trade with Sandvik.', [`${MET} 2024-05-03`]);
  });
});

describe('a journey through several cities', () => {
  it('takes each meeting to its own', () => {
    met(
      'Mayor Tom Ash arrived in Sandvik yesterday (May 2) and met Governor Ann Bell. Today (May 3), he travelled to Port Ellin, where he met Dr Carl Dorn.',
      [`${MET} 2024-05-02 Sandvik`, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03 Port Ellin'],
    );
  });

  it('does not take a meeting to where it goes next', () => {
    met('In Sandvik, Mayor Tom Ash met Governor Ann Bell today. He will depart for Port Ellin tomorrow.', [
      `${MET} 2024-05-03 Sandvik`,
    ]);
  });
});

it('the journey of one says nothing of where another was before', () => {
  met('Mr Tom Ash met Ms Ann Bell on Monday. Mr Cy Dorn travelled to Lakeford on Tuesday.', [`${MET} 2024-04-29`]);
});
