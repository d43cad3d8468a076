import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import { fromGraph, toGraph } from '../../../src/graph/values.ts';
import { canonical, diffNodes, diffTies } from '../../../src/graph/write/diff.ts';
import { nameKey, searchForm } from '../../../src/names/fold.ts';

describe('a parameter', () => {
  test('is an integer where whole, but for scores; a day is a date; what is missing is null', () => {
    const sent = toGraph({ n: 5, score: 1, x: 0.5, on: { day: '2024-02-29' }, none: undefined }) as Record<
      string,
      unknown
    >;
    expect(neo4j.isInt(sent['n'])).toBe(true);
    expect(sent).toMatchObject({ score: 1, x: 0.5, none: null });
    expect(String(sent['on'])).toBe('2024-02-29');
  });
  test('with half of a surrogate pair is refused: the server would change it silently', () => {
    expect(() => toGraph({ name: '\uD800' })).toThrow(RangeError);
    expect(toGraph('𠮷')).toBe('𠮷');
  });
  test('comes back as plain data', () => {
    const row = { at: neo4j.int(3), on: new neo4j.types.Date(2024, 2, 29), list: [neo4j.int(1)] };
    expect(fromGraph(row)).toEqual({ at: 3, on: '2024-02-29', list: [1] });
  });
});

describe('a difference', () => {
  const node = (properties: Record<string, unknown>) => ({ labels: ['Entity'], id: 'a', properties });
  test('is none where the same is stored: nulls do not count, a day equals its text', () => {
    const stored = new Map([['a', { at: '1', properties: { id: 'a', on: '2024-01-02', names: ['x'] } }]]);
    expect(diffNodes(stored, [node({ on: { day: '2024-01-02' }, names: ['x'], none: null })])).toEqual({
      create: [],
      change: [],
    });
    expect(diffNodes(stored, [node({ names: ['x'] })]).change).toHaveLength(1);
  });
  test('removes ties that stand twice, or should not stand', () => {
    const tie = { kind: 'MET_WITH', start: '1', end: '2', properties: { id: 't' } };
    const { create, change, remove } = diffTies(
      [
        { ...tie, at: 'x' },
        { ...tie, at: 'y' },
      ],
      [tie],
      ({ id }) => String(id),
    );
    expect([create, change, remove]).toEqual([[], [], ['y']]);
  });
  test('takes no notice of the order of keys', () => {
    expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
  });
});

describe('a name key', () => {
  test.each([
    ['Mr Chan Kwok-ki', 'chankwokki'],
    ['陳國基', '陈国基'],
    ['陈国基', '陈国基'],
    ['重慶', '重庆'],
  ])('of %s is %s', (name, key) => expect(nameKey(name)).toBe(key));
  test('is not too long for an index', () => expect(nameKey('a'.repeat(10_000))).toHaveLength(256));
  test('for words keeps the words', () => expect(searchForm('Hong Kong–Amber (2024)')).toBe('hong kong amber 2024'));
});
