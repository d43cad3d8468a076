import { describe, expect, it } from 'vitest';
import { extraction, factsOf, readsOf } from '../../support.ts';

const MET = 'MET_WITH Tom Ash – Carl Dorn';

/** The day on which Ash met Dorn, told after he met Bell on 1 May (published on Friday, 3 May 2024). */
function dayAfter(text: string): string {
  const first = 'On 1 May, Mayor Tom Ash met Governor Ann Bell.';
  const [fact = 'none'] = factsOf('MET_WITH', `${first} ${text}`).filter((f) => f.includes('Dorn'));
  return fact.replace(`${MET} `, '');
}

describe('days counted from the story', () => {
  it.each([
    ['On the same day, Mr Ash met Dr Carl Dorn.', '2024-05-01'],
    ['The same evening, Mr Ash met Dr Carl Dorn.', '2024-05-01'],
    ['Later that day, Mr Ash met Dr Carl Dorn.', '2024-05-01'],
    ['Later in the day, Mr Ash met Dr Carl Dorn.', '2024-05-01'],
    ['That same afternoon Mr Ash met Dr Carl Dorn.', '2024-05-01'],
    ['The next day, Mr Ash met Dr Carl Dorn.', '2024-05-02'],
    ['On the following morning, Mr Ash met Dr Carl Dorn.', '2024-05-02'],
    ['A day later, Mr Ash met Dr Carl Dorn.', '2024-05-02'],
    ['Two days later he met Dr Carl Dorn.', '2024-05-03'],
    ['The day before, Mr Ash had met Dr Carl Dorn.', '2024-04-30'],
    ['The previous evening, Mr Ash had met Dr Carl Dorn.', '2024-04-30'],
    ['A day earlier, he had met Dr Carl Dorn.', '2024-04-30'],
    ['He met Dr Carl Dorn the next day.', '2024-05-02'],
  ])('%s', (text, day) => {
    expect(dayAfter(text)).toBe(day);
  });

  it('from the day before them in the sentence', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash met Governor Ann Bell on 29 April and met Dr Carl Dorn the following day.', [
      'MET_WITH Tom Ash – Ann Bell 2024-04-29',
      `${MET} 2024-04-30`,
    ]);
  });

  it('hold for what follows', () => {
    expect(dayAfter('The next morning, he toured the Heron Museum. Mr Ash then met Dr Carl Dorn.')).toBe('2024-05-02');
  });
});

describe('days of a journey', () => {
  const TRIP = 'Mayor Tom Ash visited Sandvik from 29 April to 2 May.';
  const day = (text: string, trip = TRIP) =>
    factsOf('MET_WITH', `${trip} ${text}`).map((fact) => fact.replace(`${MET} `, ''));

  it.each([
    ['On the first day of the visit, he met Dr Carl Dorn.', '2024-04-29 Sandvik'],
    ['On the second day, he met Dr Carl Dorn.', '2024-04-30 Sandvik'],
    ['On day three of the trip, he met Dr Carl Dorn.', '2024-05-01 Sandvik'],
    ['On the final day of his four-day visit, Mr Ash met Dr Carl Dorn.', '2024-05-02 Sandvik'],
    ['On the last day of the tour he met Dr Carl Dorn.', '2024-05-02 Sandvik'],
  ])('%s', (text, expected) => {
    expect(day(text)).toEqual([expected]);
  });

  it('are counted from its first day and length, and back from its end', () => {
    const began = 'Mayor Tom Ash began a four-day visit to Sandvik on 29 April.';
    expect(day('On the last day of the visit, he met Dr Carl Dorn.', began)).toEqual(['2024-05-02 Sandvik']);
    const ended = 'Mayor Tom Ash concluded a three-day visit to Sandvik today.';
    expect(day('On the first day, he met Dr Carl Dorn.', ended)).toEqual(['2024-05-01 Sandvik']);
  });

  it('are not known without its range', () => {
    const plain = 'Mayor Tom Ash returned from Sandvik today.';
    expect(day('On the second day of the visit, Mr Ash met Dr Carl Dorn.', plain)).toEqual(['undated']);
  });

  it('put its end on its first day, and what is told next on that of the end', () => {
    const text = 'Mayor Tom Ash concluded a three-day visit to Sandvik today. In the morning, Mr Ash met Dr Carl Dorn.';
    readsOf('VISITED MET_WITH', text, ['VISITED Tom Ash – Sandvik 2024-05-01 Sandvik', `${MET} 2024-05-03 Sandvik`]);
    const visit = extraction(text).statements.find(({ type }) => type === 'VISITED');
    expect(visit?.endDate).toBe('2024-05-03');
  });
});

it('a journey whose days stand elsewhere has them, where it is only told as of this week', () => {
  const text = 'Visit to Sandvik, 29 April to 1 May 2024\n\nMayor Tom Ash visited Sandvik this week.';
  readsOf('VISITED', text, ['VISITED Tom Ash – Sandvik 2024-04-29 Sandvik']);
});

it('the days of a visit are not those of a meeting', () => {
  const text = 'Mayor Tom Ash today received Dr Carl Dorn on the occasion of his visit to Lakeford from 1 to 4 May.';
  readsOf('MET_WITH', text, [`${MET} 2024-05-03 Lakeford`]);
});

describe('times that are no day', () => {
  const met = (when: string) =>
    factsOf('MET_WITH', `Mayor Tom Ash met Dr Carl Dorn ${when}. He met Governor Ann Bell today.`)[0];

  it.each(['earlier this week', 'last week', 'over the weekend', 'in recent days'])('%s', (when) => {
    expect(met(when)).toBe(`${MET} undated`);
  });

  it('last month is a month, and recalled', () => {
    expect(met('last month')).toBe(`BACKGROUND ${MET} 2024-04`);
    expect(met('earlier this month')).toBe(`${MET} 2024-05`);
  });
});

describe('what does not move the story', () => {
  const bell = (text: string) => factsOf('MET_WITH', text).filter((fact) => fact.includes('Bell'));
  it.each([
    ['a day in a relative clause', 'He thanked Dr Carl Dorn for his letter, which arrived on 29 April.'],
    ['what had been done', 'Mr Carl Dorn and Ms Eva Frost had met on 29 April.'],
    ['what is recalled', 'Mr Ash and Dr Carl Dorn had last met in Northmere in October 2022.'],
    ['what is announced', 'Mr Ash will meet Dr Carl Dorn in Northmere on 9 May.'],
    ['when something holds', 'Mr Carl Dorn has been Mayor of Northmere since 29 April.'],
    ['a deadline', 'The offer is open until 9 May.'],
    ['a day in a name', 'Mr Carl Dorn spoke of the April 29 Memorial Hall.'],
    ['how things stood', 'As of 30 April, the fund had grown by a third.'],
  ])('%s', (_what, aside) => {
    expect(bell(`Mayor Tom Ash arrived in Sandvik on 2 May. ${aside} Mr Ash met Governor Ann Bell.`)).toEqual([
      'MET_WITH Tom Ash – Ann Bell 2024-05-02 Sandvik',
    ]);
  });
});
