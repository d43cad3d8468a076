/** Who is who across releases, in the graph: joined, doubted, judged, and the same in any order. */
import { describe, expect, test } from 'vitest';
import { mentionId } from '../../src/domain/ids.ts';
import { entityIdOf } from '../../src/resolve/index.ts';
import { sharedWorld } from './shared-world.ts';
import { holds, met, type Told, tell } from './tell.ts';

const REGISTER = `places:
  - {id: bracken, name: Bracken, kind: CITY}
organisations:
  - {id: bracken-gov, name: Bracken City Government, kind: GOVERNMENT, seat: bracken}
posts:
  - {id: bracken-mayor, name: "Mayor, Bracken", names: {en: [Mayor]}, organisation: bracken-gov}
persons:
  - {id: wu, name: Wu Jianmin, names: {zh-Hans: [吴健民]}, tenures: [{post: bracken-mayor, from: 2023-07-01}]}
`;
const GOV = 'Bracken City Government';
const DATE = { date: '2024-01-02' };
const world = sharedWorld(REGISTER);

const said = (id: string, name: string, title: string, organisation = GOV) =>
  tell(id, [holds(name, title, organisation, DATE), met(name, 'Ada Fern', { ...DATE, city: 'Bracken' })]);
const mentionOf = (told: Told, name: string) =>
  mentionId(told.release.id, `Person:${name.toLowerCase().replace(/[^\p{L}]/gu, '')}`);
const doubts = () =>
  world.query('MATCH (d:Doubt) RETURN d.leftJudged AS left, d.rightJudged AS right, d.method AS method');
async function entityOf(mention: string): Promise<unknown> {
  const [row] = await world.query(`MATCH (:Mention {id: '${mention}'})-[:REFERS_TO]->(e) RETURN e.id AS id`);
  return row?.id;
}

describe('who is known from releases only', () => {
  const [one, two] = [said('r1', '陳文志', 'Vice Mayor'), said('r2', 'Chan Man-chi', 'Vice Mayor')];

  test('is one in two scripts by a post in common; the id of before keeps answering', async () => {
    await world.take([one]);
    const before = await entityOf(mentionOf(one, '陳文志'));
    await world.take([two]);
    const now = await entityOf(mentionOf(one, '陳文志'));
    expect(await entityOf(mentionOf(two, 'Chan Man-chi'))).toBe(now);
    const [alias] = await world.query(`OPTIONAL MATCH (a:Alias {id: '${before}'}) RETURN a.entityId AS entity`);
    expect(before === now || alias?.entity === now).toBe(true);
  });

  test('keeps its id when later years name it, and takes that of an earlier one', async () => {
    const inYear = (year: number) =>
      tell(`of ${year}`, [holds('Lin Moon', 'Vice Mayor', GOV, DATE)], { publishedOn: `${year}-01-31` });
    const [middle, ...later] = [2022, 2023, 2024, 2025, 2026].map(inYear);
    await world.take([middle as Told]);
    const before = await entityOf(mentionOf(middle as Told, 'Lin Moon'));
    await world.take(later);
    for (const one of later) expect(await entityOf(mentionOf(one, 'Lin Moon'))).toBe(before);
    const earlier = inYear(2019);
    await world.take([earlier]);
    const now = await entityOf(mentionOf(earlier, 'Lin Moon'));
    expect(now).toBe(entityIdOf(mentionOf(earlier, 'Lin Moon')));
    expect(await entityOf(mentionOf(middle as Told, 'Lin Moon'))).toBe(now);
  });

  test('parts again when a judgement says so, and joins again when it is taken back', async () => {
    await world.take([one, two]);
    const [a, b] = [mentionOf(one, '陳文志'), mentionOf(two, 'Chan Man-chi')];
    const together = await world.hash();
    await world.judge(a, b, 'DIFFERENT');
    expect(await entityOf(a)).not.toBe(await entityOf(b));
    expect(await doubts()).toEqual([]);
    await world.judge(a, b, 'SAME');
    expect(await world.hash()).toBe(together);
  });
});

describe('a doubt', () => {
  const mistaken = said('r1', 'Wu Jianming', 'Mayor');
  const judged = mentionOf(mistaken, 'Wu Jianming');

  test('stands where a name is nearly that of the holder: neither merged nor dropped', async () => {
    await world.take([mistaken]);
    expect(await entityOf(judged)).not.toBe('wu');
    const [found, ...others] = await doubts();
    expect(others).toEqual([]);
    expect(found?.method).toBe('near-name-and-post');
    expect(new Set([found?.left, found?.right])).toEqual(new Set([judged, 'wu']));
  });

  test("goes when it is judged SAME; others of that name and post follow, and the tie is the register person's", async () => {
    await world.take([mistaken]);
    await world.judge(judged, 'wu', 'SAME');
    expect([await entityOf(judged), await doubts()]).toEqual(['wu', []]);
    const again = said('r2', 'Wu Jianming', 'Mayor');
    await world.take([again]);
    expect(await entityOf(mentionOf(again, 'Wu Jianming'))).toBe('wu');
  });

  test('goes when it is judged DIFFERENT', async () => {
    await world.take([mistaken]);
    await world.judge(judged, 'wu', 'DIFFERENT');
    expect(await entityOf(judged)).not.toBe('wu');
    expect(await doubts()).toEqual([]);
  });

  test('stands between namesakes of two organisations', async () => {
    await world.take([said('r1', 'Bo Sand', 'Director', 'Fox Works'), said('r2', 'Bo Sand', 'Director', 'Elm Works')]);
    expect(await doubts()).toMatchObject([{ method: 'equal-name' }]);
  });
});

test('batches, order and a rebuild make no difference, judgements included', async () => {
  const told = [
    said('r1', '陳文志', 'Vice Mayor'),
    said('r2', 'Chan Man-chi', 'Vice Mayor'),
    said('r3', 'Wu Jianming', 'Mayor'),
    said('r4', 'Bo Sand', 'Director', 'Fox Works'),
    said('r5', 'Bo Sand', 'Director', 'Elm Works'),
    tell('r6', [holds('Bo Sand', 'Director', 'Fox Works', DATE), holds('Bo Sand', 'Chair', 'Elm Works', DATE)]),
  ];
  await world.take(told);
  await world.judge(mentionId('r3', 'Person:wujianming'), 'wu', 'SAME');
  const straight = await world.hash();
  await world.rebuild();
  expect(await world.hash()).toBe(straight);
  await world.empty();
  await world.take([...told].reverse(), { batchSize: 1 });
  await world.judge(mentionId('r3', 'Person:wujianming'), 'wu', 'SAME');
  await world.addRegister(REGISTER);
  expect(await world.hash()).toBe(straight);
});
