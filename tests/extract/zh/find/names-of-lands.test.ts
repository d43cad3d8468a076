import { describe, expect, it } from 'vitest';
import { persons } from '../../support.ts';

describe('names as other lands write them', () => {
  it.each([
    ['主席洛桑平措会见外宾。', ['洛桑平措']],
    ['市长陈志远会见外宾。副市长扎西旺堆、孟和达来参加会见。', ['孟和达来', '扎西旺堆', '陈志远']],
    ['大使久保田洋一到访青河。', ['久保田洋一']],
    ['议员佐佐木健、小笠原修出席论坛。', ['佐佐木健', '小笠原修']],
    ['副大臣榎木津真、前川信隆出席论坛。', ['前川信隆', '榎木津真']],
    ['安多利总统李在焕会见外宾。', ['李在焕']],
    ['安多利部长玛丽-克莱尔·贝尔曼到访青河。', ['玛丽-克莱尔·贝尔曼']],
    ['安多利副总统J·D·贝尔曼到访青河。', ['J·D·贝尔曼']],
    ['局长Siti binti Ashar出席论坛。', ['Siti binti Ashar']],
    ['部长Tan Sri Ann Bell出席论坛。', ['Ann Bell']],
    ['部长丹斯里林海生、拿督斯里陈志远和拿督阿尔多·贝尔曼出席论坛。', ['林海生', '阿尔多·贝尔曼', '陈志远']],
    ['部长准拿督林海生出席论坛。', ['林海生']],
  ] as const)('%s', (text, expected) => expect(persons(text)).toEqual([...expected].sort()));
});

describe('names by what stands around them', () => {
  it.each([
    ['市长高峰会见了主席向阳一行。', ['向阳', '高峰']],
    ['5月3日，陈志远市长会见了外宾。', ['陈志远']],
    ['市长陈志远会见了来访的林海生校长一行。', ['林海生', '陈志远']],
    ['市长陈志远会见了林海生一行。', ['林海生', '陈志远']],
    ['市长陈志远会见外宾。李大山、周国强等参加会见。', ['周国强', '李大山', '陈志远']],
    ['市长陈志远会见林海生将军和王大明夫妇。', ['林海生', '王大明', '陈志远']],
    ['局长陈志远出迎接待外宾。', ['陈志远']],
  ] as const)('%s', (text, expected) => expect(persons(text)).toEqual([...expected].sort()));

  it.each([
    ['市长陈志远慰问王氏夫妇。', ['陈志远']],
    ['部长高度评价两国关系。', []],
    ['书记在会上致辞。', []],
    ['市长在将军澳考察。', []],
  ] as const)('no name more in %s', (text, expected) => expect(persons(text)).toEqual([...expected]));
});
