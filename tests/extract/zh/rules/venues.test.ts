import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

const visited = (place: string, city = '') => `VISITED 陈志远 – ${place} 2024-05-03${city === '' ? '' : ` ${city}`}`;

it.each([
  ['市长陈志远今日到访南区。', '南区'],
  ['市长陈志远今日参观在青山大厦内的图书馆。', '青山大厦'],
  ['市长陈志远今日到访最近成立的气象研究所。', '气象研究所'],
  ['市长陈志远今日参观望海楼。', '望海楼'],
  ['市长陈志远今日到访水警总区第三支队。', '水警总区第三支队'],
] as const)('reads where somebody went: %s', (text, place) => readsZhOf('VISITED', text, [visited(place)]));

it.each([
  ['市长陈志远今日展开青河行程。', '青河'],
  ['市长陈志远今日结束两天的青河行程。', '青河'],
] as const)('reads which city somebody came to: %s', (text, city) => readsZhOf('VISITED', text, [visited(city, city)]));

it('takes who stands behind the comma for the guest', () =>
  readsZhOf('VISITED', '来华出席远东论坛期间，市长陈志远今日参观青山博物馆。', [
    'VISITED 陈志远 – 中国 undated',
    visited('青山博物馆'),
  ]));

it('reads the offices that were called at, behind what they are in general', () =>
  readsZhOf('VISITED', '市长陈志远今日拜访警务部多个单位，包括国际合作局、网络安全局和反走私局。', [
    visited('反走私局'),
    visited('国际合作局'),
    visited('网络安全局'),
  ]));

it('reads whom was called on at a place', () =>
  readsZhOf('VISITED', '市长陈志远今日至青河市政府拜会。', [visited('青河市政府', '青河市')]));

it('takes the city in brackets for that of the venue', () =>
  readsZhOf('VISITED', '市长陈志远今日参观青河大学（白石）研究院。', [visited('青河大学（白石）研究院', '白石')]));

it('reads a walk through several places in front of the verb', () =>
  readsZhOf('VISITED', '市长陈志远今日在青山科技园、远东机械有限公司等深入考察。', [
    visited('远东机械有限公司'),
    visited('青山科技园'),
  ]));

it.each([
  ['市长陈志远今日展开访问青河行程。', '青河'],
  ['市长陈志远今日展开访问青河及白石行程。', '青河'],
  ['市长陈志远将结束青河访问行程，今日返回。', '青河'],
] as const)('reads the journey in %s', (text, city) =>
  readsZhOf('VISITED', text, [`VISITED 陈志远 – ${city} ${text.includes('展开') ? '2024-05-03' : 'undated'} ${city}`]),
);

it('takes days that are counted for no date', () =>
  readsZhOf('VISITED', '市长陈志远考察青河4日后，今日参观青山图书馆。', [
    'VISITED 陈志远 – 青山图书馆 2024-05-03 青河',
  ]));

it('takes "yesterday" in one character for a day', () =>
  readsZhOf('VISITED', '市长陈志远昨展开青河访问行程。', ['VISITED 陈志远 – 青河 2024-05-02 青河']));

it('reads what was learned at a venue in front of a comma', () =>
  readsZhOf('VISITED', '市长陈志远昨日到青河市调研。在青山公司，陈志远详细了解企业生产情况。', [
    'VISITED 陈志远 – 青河市 2024-05-02 青河市',
    'VISITED 陈志远 – 青山公司 2024-05-02 青河市',
  ]));

it.each(['市长陈志远表示，在青山公司支持下，市民了解了青河。', '市长陈志远说，他了解青山公司。'])(
  'reads no venue where somebody knows something: %s',
  (text) => readsZhOf('VISITED', text, []),
);

it('tells a visit by its day alone where a month is told as well', () =>
  readsZhOf('VISITED', '主任陈志远昨日下午抵达青河，展开考察。陈志远连续第三年在五月到访青河。', [
    'VISITED 陈志远 – 青河 2024-05-02 青河',
  ]));
