import { describe, expect, test } from 'vitest';
import { findFileDate } from '../../src/sources/dates/file-date.ts';
import { decidePublishedOn } from '../../src/sources/dates/published-on.ts';
import { readDate } from '../../src/sources/dates/read-date.ts';
import { readText } from '../../src/sources/index.ts';

const NOTHING = { metadata: null, option: null, text: null, fileName: null };
const kindsOf = (notes: readonly { kind: string }[]): string[] => notes.map(({ kind }) => kind);

describe('a date in words', () => {
  test.each([
    ['2031-05-11', '2031-05-11'],
    ['2031/5/1 08:00', '2031-05-01'],
    ['2031.05.11', '2031-05-11'],
    ['4 June 2031', '2031-06-04'],
    ['Friday, September 1, 2031', '2031-09-01'],
    ['1st Sept. 2031', '2031-09-01'],
    ['2031年9月1日（星期一）', '2031-09-01'],
    ['2031 年 12 月 31 日', '2031-12-31'],
    ['25/12/2031', '2031-12-25'],
    ['12/25/2031', '2031-12-25'],
    ['3/3/2031', '2031-03-03'],
    ['2031-05-11T23:30:00-08:00', '2031-05-11'],
    ['12/03/2031', null],
    ['二〇三一年六月十八日', '2031-06-18'],
    ['二零三一年十月二十日', '2031-10-20'],
    ['中華民國113年5月8日', '2024-05-08'],
    ['30 February 2031', null],
    ['2031-13-01', null],
    ['4 Foo 2031', null],
    ['2031-05/11', null],
    ['120310511', null],
  ])('%s is %s', (words, date) => {
    expect(readDate(words)).toBe(date);
  });
});

describe('the text states its publication by', () => {
  test.each([
    ['date 2031-05-11 Ms Lind met Mr Oda.', '2031-05-11'],
    [
      'Lind meets Oda\n\nThey met on May 3, 2030.\n\nEnds/Monday, September 1, 2031\nIssued at HKT 18:05\n\nNNNN',
      '2031-09-01',
    ],
    ['林市長會見王局長\n\n兩人會面。\n\n完／2031年9月1日（星期一）\n香港時間18時05分', '2031-09-01'],
    ['SINGAPORE, 4 June 2031 – Ms Lind met Mr Oda.', '2031-06-04'],
    ['Lind meets Oda\n\nPublished 7 March 2031\n\nThey met.', '2031-03-07'],
    ['Lind meets Oda\n\nDate: 25/12/2031\n\nThey met.', '2031-12-25'],
    ['林市長會見王局長\n\n發布時間：2031-05-12 08:00 來源：北港日報\n\n兩人會面。', '2031-05-12'],
    ['HARBOUR BOARD, PORT SEL, 4 June 2031\n\nMs Lind met Mr Oda.', '2031-06-04'],
    ['Lind meets Oda\n\n2031-06-04 08:00:15 Source: Port Daily\n\nThey met.', '2031-06-04'],
    ['Lind meets Oda\n\n4 June 2031\n\nThey met.', '2031-06-04'],
    ['Lind meets Oda\n\nThey met.\n\n(Port Daily, 2031-06-04)', '2031-06-04'],
    ['林市長會見王局長\n\n新聞局　2031年6月4日\n\n兩人會面。', '2031-06-04'],
    ['林市長會見王局長\n\n兩人會面。\n\n２０３１年６月４日（星期三）\n香港時間１８時３０分', '2031-06-04'],
    ['Lind meets Oda\n\nThey met today (12 March).\n\n12/03/2031', '2031-03-12'],
    ['Lind meets Oda\n\nSource: Port Daily | Published: 2031-05-12 08:00 | Editor: X\n\nThey met.', '2031-05-12'],
  ])('%j: %s', (text, date) => {
    const { release } = readText(text);
    expect([release.publishedOn, release.publishedOnSource]).toEqual([date, 'TEXT']);
  });
});

describe('the text does not state its publication by', () => {
  test.each([
    'Ms Lind met Mr Oda on 4 June 2031.',
    'The agreement of 4 June 2031 was renewed. It was signed on 2031-05-11.',
    'The report was published on a rainy day. Ms Lind read it.',
    'SINGAPORE, 4 June – Ms Lind met Mr Oda.',
    'Lind meets Oda\n\nUpdated 7 March 2031\n\nThey met.',
  ])('%j', (text) => {
    const { release, warnings } = readText(text);
    expect(release.publishedOn).toBeNull();
    expect(kindsOf(warnings)).toEqual(['date-unknown']);
  });

  test('a date that can be read in two ways', () => {
    const { release, warnings } = readText('Lind meets Oda\n\nDate: 12/03/2031\n\nThey met.');
    expect(release.publishedOn).toBeNull();
    expect(kindsOf(warnings)).toEqual(['date-unknown', 'date-ambiguous']);
  });
});

describe('a file name tells a date', () => {
  test.each([
    ['sel-2031-08-31.txt', '2031-08-31'],
    ['20310831.md', '2031-08-31'],
    ['sel_2031_08_31.html', '2031-08-31'],
    ['2031.08.31 Sel.txt', '2031-08-31'],
    ['sel-2031-08-31-copy-20310831.txt', '2031-08-31'],
  ])('%s', (name, date) => expect(findFileDate(name)).toBe(date));

  test.each([
    'sel.txt',
    'sel-2031-02-30.txt',
    '1203108315.txt',
    'from-2031-08-01-to-2031-08-31.txt',
    'sel-31-08-2031.txt',
  ])('but not %s', (name) => expect(findFileDate(name)).toBeNull());
});

describe('the day of publication comes', () => {
  test('from metadata, else the option, else the text, else the file name', () => {
    const all = { metadata: '2031-01-01', option: '2031-01-02', text: '2031-01-03', fileName: '2031-01-04' };
    expect(decidePublishedOn(all).source).toBe('METADATA');
    expect(decidePublishedOn({ ...all, metadata: null }).source).toBe('OPTION');
    expect(decidePublishedOn({ ...all, metadata: null, option: null }).source).toBe('TEXT');
    expect(decidePublishedOn({ ...NOTHING, fileName: '2031-01-04' }).source).toBe('FILE_NAME');
  });

  test('from nowhere: then it stays unknown, with a warning', () => {
    const { date, source, notes } = decidePublishedOn(NOTHING);
    expect([date, source, kindsOf(notes)]).toEqual([null, 'NONE', ['date-unknown']]);
  });

  test('with a warning where another source clearly disagrees', () => {
    const apart = decidePublishedOn({ ...NOTHING, option: '2031-01-01', text: '2031-05-01', fileName: '2031-01-02' });
    expect(apart.notes.map(({ message }) => message)).toEqual([
      '--published-on says 2031-01-01, the text says 2031-05-01; 2031-01-01 is used',
    ]);
  });

  test('without a warning where the other is only less exact, or a day away', () => {
    expect(decidePublishedOn({ ...NOTHING, metadata: '2031-05', text: '2031-05-11' }).notes).toEqual([]);
    expect(decidePublishedOn({ ...NOTHING, metadata: '2031-05-12', text: '2031-05-11' }).notes).toEqual([]);
  });
});
