import { expect, test } from 'vitest';
import { fittingSize, fixedSize } from '../../src/ingest/batch-size.ts';

/** The sizes of batches that took so many seconds each, and of the one after them. */
function sizes(size: ReturnType<typeof fittingSize>, seconds: readonly number[]): number[] {
  const given = [size.next()];
  for (const one of seconds) {
    size.took(one * 1_000);
    given.push(size.next());
  }
  return given;
}

test('batches grow while they go quickly, but not without end', () => {
  expect(sizes(fittingSize(), [1, 2, 3])).toEqual([50, 100, 200, 200]);
});

test('they shrink on a slow machine, long before the database cuts one off, but not to nothing', () => {
  expect(sizes(fittingSize(), [20, 20, 20, 20])).toEqual([50, 25, 13, 10, 10]);
});

test('in between they stay', () => {
  expect(sizes(fittingSize(), [8, 9])).toEqual([50, 50, 50]);
});

test('a size that somebody asks for is kept, however long it takes', () => {
  expect(sizes(fixedSize(7), [1, 60])).toEqual([7, 7, 7]);
});
