import { expect, it } from 'vitest';
import { facts, warnings } from '../support.ts';
import { readsZh, readsZhOf } from './support.ts';

/** Published on Friday, 3 May 2024. */
it.each([
  ['今日', '2024-05-03'],
  ['昨日（五月二日）', '2024-05-02'],
  ['五月一日上午', '2024-05-01'],
  ['5月1日', '2024-05-01'],
  ['2日', '2024-05-02'],
  ['2023年12月31日', '2023-12-31'],
  ['二〇二四年五月二日', '2024-05-02'],
  ['本周三', '2024-05-01'],
  ['星期四', '2024-05-02'],
  ['上周五', '2024-04-26'],
  ['今（3）日', '2024-05-03'],
  ['十二月二十九日', '2023-12-29'],
] as const)('resolves %s', (words, date) =>
  readsZhOf('MET_WITH', `市长陈志远${words}会见局长林海生。`, [`MET_WITH 陈志远 – 林海生 ${date}`]),
);

it('keeps a day in force until another is told', () =>
  readsZhOf('MET_WITH', '市长陈志远5月1日会见局长林海生。其后，他会见校长吴晓明。翌日，他会见会长郑文。', [
    'MET_WITH 陈志远 – 林海生 2024-05-01',
    'MET_WITH 陈志远 – 吴晓明 2024-05-01',
    'MET_WITH 陈志远 – 郑文 2024-05-02',
  ]));

it('goes back to the day of the release after an aside', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见局长林海生。\n\n林海生昨日抵达青河。\n\n下午，陈志远会见校长吴晓明。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
  ]));

it('takes the day and the city of a dateline', () =>
  readsZhOf('MET_WITH', '新华社青河5月2日电　市长陈志远会见局长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-02 青河',
  ]));

it('takes the city that the sentence tells before the one of the story', () =>
  readsZhOf('MET_WITH', '市长陈志远今日抵达青河。他在白石会见局长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 白石',
  ]));

it.each([
  '市长陈志远将于明日会见局长林海生。',
  '市长陈志远明日会见局长林海生。',
  '市长陈志远拟于5月4日与局长林海生会面。',
])('reads what is announced: %s', (text) =>
  readsZhOf('MET_WITH', text, ['PLANNED MET_WITH 陈志远 – 林海生 2024-05-04']),
);

it('announces on after a comma', () =>
  readsZh('市长陈志远将赴青河，会见局长林海生。', [
    'PLANNED VISITED 陈志远 – 青河 undated 青河',
    'PLANNED MET_WITH 陈志远 – 林海生 undated 青河',
  ]));

it.each(['市长陈志远原定今日会见局长林海生，会面已取消。', '市长陈志远今日没有会见局长林海生。'])(
  'reads what was called off: %s',
  (text) => readsZhOf('MET_WITH', text, ['CANCELLED MET_WITH 陈志远 – 林海生 2024-05-03']),
);

it('reads what is only recalled', () =>
  readsZh('市长陈志远曾会见局长林海生。', ['BACKGROUND MET_WITH 陈志远 – 林海生 undated']));

it('warns of a day whose year nobody says', () =>
  expect(warnings('市长陈志远5月1日会见局长林海生。', { publishedOn: null })).toContain('date-without-year'));

it('takes no city for that of a meeting which is left for later', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见局长林海生。其后，陈志远飞往青河。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('knows the city behind its land, where somebody is on a visit', () =>
  readsZhOf('MET_WITH', '正在北原省青河市访问的市长陈志远今日会见局长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河市',
  ]));

it.each([
  ['青河新闻网5月2日讯 5月2日下午，市长陈志远会见了部长林海生。', '青河'],
  ['青河日报白石5月2日电 5月2日下午，市长陈志远会见了部长林海生。', '白石'],
  ['市长陈志远5月2日在新加坡会见部长林海生。', '新加坡'],
  ['市长陈志远5月2日在青河会见部长林海生，并在白石苑设宴款待林海生。', '青河'],
] as const)('sees the city of %s', (text, city) =>
  expect(facts(text).find((fact) => fact.startsWith('MET_WITH'))).toContain(` ${city}`),
);
