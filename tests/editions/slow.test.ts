import { expect, test } from 'vitest';
import type { Referent, Statement } from '../../src/domain/statement.ts';
import type { Told } from '../../src/editions/index.ts';
import { editionsOf, told } from './support.ts';

const DAY = '2025-06-17';

/** A release that says of many persons that each met the next, all alike. */
function crowd(id: string, text: string, count: number): Told {
  const { release } = told(id, text);
  const key = (index: number) => `Person:${id}${index}`;
  const referents = Array.from({ length: count + 1 }, (_, index): Referent => {
    return { key: key(index), kind: 'Person', name: `${text.slice(0, 3)}${index}`, aliases: [], named: true };
  });
  const statements = Array.from({ length: count }, (_, index) => met(`${id}${index}`, key(index), key(index + 1)));
  return { release, extraction: { releaseId: id, referents, mentions: [], statements, warnings: [] } };
}

function met(id: string, subject: string, object: string): Statement {
  const open = { organisation: null, city: null, place: null, role: null, occasion: null, sides: null, via: null };
  const dated = { date: DAY, endDate: null, dateText: null };
  const read = { spans: [{ start: 0, end: 1 }], mentions: [], rule: 'met', confidence: 1 };
  return { id, type: 'MET_WITH', modality: 'OCCURRED', subject, object, ...open, ...dated, ...read };
}

test('three hundred statements that are all alike are compared in seconds, and more are not', () => {
  const started = performance.now();
  expect(editionsOf(crowd('a', 'The mayor', 300), crowd('b', '市長會面及訪問', 300))).toEqual([]);
  expect(editionsOf(crowd('a', 'The mayor', 5000), crowd('b', '市長會面及訪問', 5000))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);

test('a day of many releases is compared in seconds', () => {
  const started = performance.now();
  const releases = Array.from({ length: 60 }, (_, index) => [
    crowd(`a${index}`, 'The mayor', 12),
    crowd(`b${index}`, '市長會面及訪問', 12),
  ]).flat();
  expect(editionsOf(...releases)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);
