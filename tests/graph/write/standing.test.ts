import { expect, test } from 'vitest';
import { Standing } from '../../../src/graph/write/standing.ts';

const filled = (count: number) => {
  const standing = new Standing();
  for (let i = 0; i < count; i += 1) standing.add('Feature', `post|office ${i}`);
  return standing;
};

test('whatever was added may stand', () => {
  const standing = filled(100_000);
  const lost = Array.from({ length: 100_000 }, (_, i) => `post|office ${i}`).filter(
    (id) => !standing.mayHold('Feature', id),
  );
  expect(lost).toEqual([]);
});

test('of what never was, hardly any', () => {
  const standing = filled(500_000);
  const taken = Array.from({ length: 100_000 }, (_, i) => `post|bureau ${i}`).filter((id) =>
    standing.mayHold('Feature', id),
  );
  expect(taken.length).toBeLessThan(100);
});

test('a feature is no key of a report', () => {
  const standing = new Standing();
  standing.add('Feature', 'one');
  expect(standing.mayHold('Feature', 'one')).toBe(true);
  expect(standing.mayHold('ReportKey', 'one')).toBe(false);
});
