import { describe, expect, test } from 'vitest';
import { spellingKeys } from '../../src/names/index.ts';

const shared = (a: string, b: string) => spellingKeys(a).filter((key) => spellingKeys(b).includes(key));

describe('keys propose', () => {
  test.each([
    ['陸思遠', 'Lu Siyuan', 'py:lu siyan'],
    ['陸思遠', 'Luk Sze-yuen', 'yue:lok sijon'],
    ['Lu Siyuan', 'Luk Sze-yuen', 'py:lu siyan'],
    ['Tom Lau', 'Tom Lau Wai-ming', 'w:liu tom'],
    ['Anna Velmer', 'VELMER Anna', 'w:anna velmer'],
    ['A Velmer', 'Anna Velmer', 'i:a velmer'],
  ])('%s and %s by %s', (a, b, key) => {
    expect(shared(a, b)).toContain(key);
  });

  test.each([['Lau', '劉', 'Mr Lau', 'Ouyang', '歐陽', 'Au Yeung']])('nobody by a surname alone: %s', (name) => {
    expect(spellingKeys(name)).toEqual([]);
  });

  test.each([
    ['陸思遠', '陸偉明'],
    ['Lu Siyuan', 'Luk Wai-ming'],
    ['Anna Velmer', 'Anna Bell'],
  ])('not %s and %s', (a, b) => {
    expect(shared(a, b)).toEqual([]);
  });

  test('are few', () => {
    for (const name of ['陸思遠', 'Lu Siyuan', 'Anna Velmer']) expect(spellingKeys(name).length).toBeLessThan(8);
  });
});
