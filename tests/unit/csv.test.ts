import { expect, test } from 'vitest';
import { csvHead, csvLine } from '../../src/graph/bulk/csv.ts';

const COLUMNS = [
  { property: 'name', type: 'string' },
  { property: 'names', type: 'string[]' },
  { property: 'date', type: 'date' },
  { property: 'sources', type: 'int' },
] as const;

test('the head names each column with its type, after the columns that are no properties', () => {
  expect(csvHead(['id:ID(Entity)'], COLUMNS)).toBe('id:ID(Entity),name:string,names:string[],date:date,sources:int\n');
});

test('a row keeps quotes, commas and line breaks of its texts, and divides lists by what no text holds', () => {
  const row = { name: 'Dunn, "Rea"\nof Bracken', names: ['Rea', 'R; D'], date: { day: '2031-02-03' }, sources: 2 };
  expect(csvLine(['rea'], COLUMNS, row)).toBe('"rea","Dunn, ""Rea""\nof Bracken","Rea\u001eR; D",2031-02-03,2\n');
});

test('what is not known leaves its cell empty, which an empty text does not', () => {
  expect(csvLine(['rea'], COLUMNS, { name: '', names: null })).toBe('"rea","",,,\n');
});
