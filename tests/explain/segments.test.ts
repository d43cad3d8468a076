import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortByBlock } from '../../src/explain/by-block.ts';
import { numberRanges } from '../../src/explain/numbers.ts';
import { segmentsOf } from '../../src/explain/segments.ts';

const mark = (name: string, start: number, end: number) => ({ name, start, end });

/** `0-4 a`, `4-6 a b`: where a segment lies and what covers it. */
const told = (range: readonly [number, number], ...marks: ReturnType<typeof mark>[]) =>
  segmentsOf({ start: range[0], end: range[1] }, marks).map(({ start, end, marks: over }) =>
    `${start}-${end} ${over.map(({ name }) => name).join(' ')}`.trim(),
  );

describe('segments', () => {
  test('a text without marks is one', () => expect(told([0, 9])).toEqual(['0-9']));

  test('marks that overlap are cut at each end', () => {
    expect(told([0, 10], mark('a', 0, 6), mark('b', 4, 9))).toEqual(['0-4 a', '4-6 a b', '6-9 b', '9-10']);
  });

  test('of nested marks the longest comes first, whatever their order', () => {
    expect(told([0, 9], mark('in', 3, 5), mark('out', 2, 8))).toEqual([
      '0-2',
      '2-3 out',
      '3-5 out in',
      '5-8 out',
      '8-9',
    ]);
  });

  test('one that reaches beyond the range counts with what is inside, an empty or reversed one not at all', () => {
    expect(told([5, 9], mark('wide', 0, 20), mark('empty', 6, 6), mark('reversed', 8, 6), mark('out', 10, 12))).toEqual(
      ['5-9 wide'],
    );
  });

  test('tells what begins and what ends with it', () => {
    const [first, second] = segmentsOf({ start: 0, end: 8 }, [mark('a', 0, 8), mark('b', 4, 8)]);
    const names = (marks: readonly { name: string }[] = []) => marks.map(({ name }) => name);
    expect([names(first?.begins), names(first?.ends)]).toEqual([['a'], []]);
    expect([names(second?.begins), names(second?.ends)]).toEqual([['b'], ['a', 'b']]);
  });

  test('cover the range without gaps, each under just the marks that lie over it', () => {
    const offset = fc.integer({ min: -3, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.record({ start: offset, end: offset })), (marks) => {
        const segments = segmentsOf({ start: 0, end: 25 }, marks);
        expect(segments.flatMap(({ start, end }) => [start, end])).toEqual([
          0,
          ...segments.slice(1).flatMap(({ start }) => [start, start]),
          25,
        ]);
        for (const { start, end, marks: over } of segments) {
          expect(new Set(over)).toEqual(new Set(marks.filter((one) => one.start <= start && one.end >= end)));
        }
      }),
    );
  });
});

test('spans go to the blocks that they lie in, and between two to the second', () => {
  const blocks = [
    { start: 0, end: 5 },
    { start: 8, end: 12 },
  ];
  const items = [mark('a', 1, 10), mark('b', 6, 7), mark('c', 12, 14)];
  const names = sortByBlock(blocks, items).map(({ beginning, touching }) => [beginning, touching].map(nameAll));
  expect(names).toEqual([
    [['a'], ['a']],
    [['b', 'c'], ['a']],
  ]);
});

test('numbers in a row are told in short', () => {
  expect(numberRanges([3, 1, 2, 7, 9, 10])).toBe('1–3,7,9–10');
});

const nameAll = (marks: readonly { name: string }[]) => marks.map(({ name }) => name);
