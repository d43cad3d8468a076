import { expect, test } from 'vitest';
import { matchMentions, namesakes, pairwise, recallBySpelling, scoreEvents } from '../../bench/identity/score.mjs';

/** "a1 a1 b2": person a as entity 1 twice, person b as entity 2; a name follows a slash. */
const told = (text: string) =>
  text.split(' ').map((word) => {
    const [who = '', name = 'Moon'] = word.split('/');
    return { person: who.charAt(0), entity: who.slice(1), name };
  });

test('all apart and all together', () => {
  expect(pairwise(told('a1 a1 b2'))).toMatchObject({ pairs: 1, joined: 1, precision: 1, recall: 1 });
  expect(pairwise(told('a1 a2 b3'))).toMatchObject({ precision: 1, recall: 0 });
  expect(pairwise(told('a1 b1 c1'))).toMatchObject({ joined: 3, precision: 0, recall: 1 });
});

test('one wrong name in a large entity costs precision by its pairs, and each name by its share', () => {
  const { precision, recall, each } = pairwise(told('a1 a1 a1 b1'));
  expect(precision).toBe(0.5);
  expect(recall).toBe(1);
  expect(each.precision).toBeCloseTo((0.75 * 3 + 0.25) / 4);
});

test('recall is told apart by spelling', () => {
  expect(recallBySpelling(told('a1/Moon a1/Moon a2/Mond'))).toEqual({ alike: 1, apart: 0 });
});

test('namesakes that were taken for one are counted by pairs', () => {
  expect(namesakes(told('a1/Moon b1/Moon c2/Moon'))).toEqual({ pairs: 3, joined: 1 });
  expect(namesakes(told('a1/Moon b1/Fox'))).toEqual({ pairs: 0, joined: 0 });
});

test('names that were not read, and what is nobody, are counted apart', () => {
  const people = [
    { person: 'a', name: 'Ada Moon', variant: false },
    { person: 'b', name: 'Cy Fox', variant: false },
  ];
  const rows = [
    { release: 'r', name: 'Moon', aliases: ['Ada Moon'], entity: '1' },
    { release: 'r', name: 'Elm Works', aliases: [], entity: '2' },
  ];
  const { matched, unread, strange } = matchMentions([{ id: 'r', people }], rows);
  expect(matched).toMatchObject([{ person: 'a', entity: '1' }]);
  expect([unread, strange]).toEqual([1, 1]);
});

test('a story told twice is merged if an event rests on both; an event of two stories is mixed', () => {
  const releases = ['r1', 'r2', 'r3'].map((id, i) => ({ id, story: i < 2 ? 1 : 2 }));
  const event = (of: string[]) => ({ event: of.join(), type: 'MEETING', releases: of });
  expect(scoreEvents(releases, [event(['r1', 'r2']), event(['r3'])])).toMatchObject({ twice: 1, merged: 1, mixed: [] });
  expect(scoreEvents(releases, [event(['r1']), event(['r2', 'r3'])])).toMatchObject({ merged: 0, mixed: [{}] });
});
