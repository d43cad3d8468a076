import { expect, it } from 'vitest';
import { facts } from '../support.ts';

/** Published on Friday, 3 May 2024; two days are a week apart, so that the weekday stays. */
const TEXT = `市长陈志远访问青河

　　市长陈志远今日（五月三日）在教育局局长林海生陪同下抵达青河，与青河市委书记吴晓明会面。青河市市长郑文亦有参与会面。

　　其后，陈志远出席第三届青河科技论坛并致辞，又与郑文签署《青河科技合作协议》，吴晓明见证签署。

　　陈市长昨日（五月二日）参观白石博物馆。他将于五月六日在白石会见安多利总统阿尔多·贝尔曼。`;

/** Old → new: persons, a surname alone, cities, days. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['陈志远', '欧阳秀'],
  ['陈市长', '欧阳市长'],
  ['林海生', '司徒大海'],
  ['吴晓明', '马力'],
  ['郑文', '高永平'],
  ['阿尔多·贝尔曼', '玛丽娜·桑托斯'],
  ['青河', '青石'],
  ['白石', '青河'],
  ['青石', '白石'],
  ['五月三日', '五月十日'],
  ['五月二日', '五月九日'],
  ['五月六日', '五月十三日'],
  ['2024-05-03', '2024-05-10'],
  ['2024-05-02', '2024-05-09'],
  ['2024-05-06', '2024-05-13'],
];

const swap = (text: string) => OTHERS.reduce((swapped, [old, other]) => swapped.replaceAll(old, other), text);

it('reads the same facts of other people, cities and days', () => {
  const expected = facts(TEXT).map(swap).sort();
  expect(expected.length).toBeGreaterThan(9);
  expect(facts(swap(TEXT), { publishedOn: '2024-05-10' }).sort()).toEqual(expected);
});
