import { describe, expect, it } from 'vitest';
import { extraction, factsOf, readsOf, warnings } from '../../support.ts';

/** The day on which Ash met Bell, as the text says it; published on Friday, 3 May 2024. */
function dayOf(when: string, publishedOn: string | null = '2024-05-03'): string {
  const [fact = 'none'] = factsOf('MET_WITH', `Mayor Tom Ash met Governor Ann Bell ${when}.`, { publishedOn });
  return fact.replace('MET_WITH Tom Ash – Ann Bell ', '');
}

describe('days counted from publication', () => {
  it.each([
    ['today', '2024-05-03'],
    ['this morning', '2024-05-03'],
    ['this afternoon', '2024-05-03'],
    ['tonight', '2024-05-03'],
    ['yesterday', '2024-05-02'],
    ['yesterday evening', '2024-05-02'],
    ['the day before yesterday', '2024-05-01'],
    ['last night', '2024-05-02'],
    ['two days ago', '2024-05-01'],
    ['a week ago', '2024-04-26'],
  ])('%s', (when, day) => {
    expect(dayOf(when)).toBe(day);
  });

  it('over the end of a month and of a year', () => {
    expect(dayOf('yesterday', '2024-03-01')).toBe('2024-02-29');
    expect(dayOf('yesterday', '2024-01-01')).toBe('2023-12-31');
  });
});

describe('weekdays', () => {
  it.each([
    ['on Friday', '2024-05-03'],
    ['on Thursday', '2024-05-02'],
    ['on Saturday', '2024-04-27'],
    ['last Monday', '2024-04-29'],
    ['last Friday', '2024-04-26'],
    ['last Friday (26 April)', '2024-04-26'],
    ['on Thursday evening', '2024-05-02'],
    ['on Tuesday last week', '2024-04-23'],
    ['on Friday of last week', '2024-04-26'],
    ['on Tuesday this week', '2024-04-30'],
    ['on Wednesday afternoon', '2024-05-01'],
  ])('%s is the one on or before the day of publication', (when, day) => {
    expect(dayOf(when)).toBe(day);
  });

  it('are the ones to come in what is announced', () => {
    readsOf('MET_WITH', 'Mayor Tom Ash will meet Governor Ann Bell on Monday.', [
      'PLANNED MET_WITH Tom Ash – Ann Bell 2024-05-06',
    ]);
  });

  it('give way to the date beside them', () => {
    expect(dayOf('on Tuesday, April 30')).toBe('2024-04-30');
    expect(dayOf('on Tuesday (April 30)')).toBe('2024-04-30');
  });
});

describe('written dates', () => {
  it.each([
    ['on May 2', '2024-05-02'],
    ['on 2 May', '2024-05-02'],
    ['on the 2nd of May', '2024-05-02'],
    ['on May 2, 2024', '2024-05-02'],
    ['on 2 May 2024', '2024-05-02'],
    ['on Apr 30', '2024-04-30'],
    ['on Apr. 30', '2024-04-30'],
    ['today (May 3)', '2024-05-03'],
    ['this morning (May 3)', '2024-05-03'],
    ['yesterday (May 2)', '2024-05-02'],
    ['on Thursday (May 2, Paris time)', '2024-05-02'],
    ['on 2 May (local time)', '2024-05-02'],
    ['on May 3 (May 2 local time)', '2024-05-02'],
    ['on Thursday, the 2nd of May', '2024-05-02'],
    ['on 2024-05-02', '2024-05-02'],
    ['on 02/05/2024', '2024-05-02'],
    ['on 30/04/2024', '2024-04-30'],
    ['on 2024/5/2', '2024-05-02'],
    ['on 02.05.2024', '2024-05-02'],
    ['on or about May 2', '2024-05-02'],
    ['at 3pm on the 2nd of May', '2024-05-02'],
  ])('%s', (when, day) => {
    expect(dayOf(when)).toBe(day);
  });

  it('in brackets beat the word before them', () => {
    expect(dayOf('today (May 2)')).toBe('2024-05-02');
    expect(dayOf('this morning (02)')).toBe('2024-05-02');
    expect(dayOf('yesterday (30)', '2024-05-01')).toBe('2024-04-30');
    // A number that is no day near by: a note.
    expect(dayOf('today (17)')).toBe('2024-05-03');
  });

  it('that are in no calendar are none', () => {
    expect(dayOf('on February 31')).toBe('undated');
  });
});

describe('a day without its year', () => {
  it('falls in the year that brings it nearest to publication', () => {
    expect(dayOf('on December 31', '2024-01-02')).toBe('2023-12-31');
    readsOf(
      'MET_WITH',
      'Mayor Tom Ash will meet Governor Ann Bell on January 2.',
      ['PLANNED MET_WITH Tom Ash – Ann Bell 2024-01-02'],
      { publishedOn: '2023-12-29' },
    );
  });

  it('stays unknown where the release has no date, and warns', () => {
    expect(dayOf('on May 2', null)).toBe('undated');
    expect(warnings('Mayor Tom Ash met Governor Ann Bell on May 2.', { publishedOn: null })).toContain(
      'date-without-year',
    );
  });
});

describe('a release without a date of publication', () => {
  it.each(['today', 'yesterday', 'on Friday', 'this morning'])('does not know when "%s" was', (when) => {
    expect(dayOf(when, null)).toBe('undated');
  });

  it('still has the dates that it writes in full', () => {
    expect(dayOf('on May 2, 2024', null)).toBe('2024-05-02');
  });
});

describe('ranges', () => {
  const trip = (when: string) => {
    const { statements } = extraction(`Mayor Tom Ash will visit Sandvik ${when}.`);
    return statements.filter(({ type }) => type === 'VISITED').map(({ date, endDate }) => [date, endDate]);
  };

  it.each([
    ['from May 6 to 9'],
    ['from May 6 to May 9'],
    ['from 6 to 9 May'],
    ['on May 6-9'],
    ['from May 6 to 9, 2024'],
    ['between May 6 and 9'],
    ['between 6 and 9 May'],
    ['between 6 May and 9 May'],
    ['from 6–9 May'],
    ['from Monday, May 6, to Thursday, May 9'],
    ['from Monday 6 May until Thursday 9 May 2024'],
    ['from 6 through 9 May'],
  ])('%s', (when) => {
    expect(trip(when)).toEqual([['2024-05-06', '2024-05-09']]);
  });

  it('over the end of a month', () => {
    expect(trip('from May 30 to June 2')).toEqual([['2024-05-30', '2024-06-02']]);
    expect(trip('from 30 May – 2 June')).toEqual([['2024-05-30', '2024-06-02']]);
  });
});

it('the words that a date rests on are kept', () => {
  const { statements } = extraction('Mayor Tom Ash met Governor Ann Bell yesterday (May 2).');
  expect(statements.find(({ type }) => type === 'MET_WITH')?.dateText).toBe('yesterday (May 2)');
});

it('"today" in a text written before it was published is the day of its dateline', () => {
  readsOf('MET_WITH', 'LAKEFORD, May 2 – Mayor Tom Ash met Governor Ann Bell today.', [
    'MET_WITH Tom Ash – Ann Bell 2024-05-02 Lakeford',
  ]);
});
