import { describe, expect, it } from 'vitest';
import { toCell, toCsv } from '../../src/explorer/lists/csv.ts';

describe('a cell of a CSV file', () => {
  it.each(['=HYPERLINK("http://bad")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '＠x'])(
    '%j is no formula to a spreadsheet',
    (text) => {
      expect(toCell(text).replace(/^"/u, '')).toMatch(/^'/u);
    },
  );

  it('is quoted where it has a comma, a quote or a new line', () => {
    expect(toCell('Bracken, Karsland')).toBe('"Bracken, Karsland"');
    expect(toCell('the "Moon" pact')).toBe('"the ""Moon"" pact"');
    expect(toCell('one\ntwo')).toBe('"one\ntwo"');
  });

  it('is left as it is else, in any script', () => {
    expect(toCell('Ada Moon 月')).toBe('Ada Moon 月');
  });
});

it('rows end as RFC 4180 has it, and the file says that it is UTF-8', () => {
  expect(
    toCsv([
      ['Date', 'Person'],
      ['2023-05-11', 'Ada Moon'],
    ]),
  ).toBe('\uFEFFDate,Person\r\n2023-05-11,Ada Moon\r\n');
});
