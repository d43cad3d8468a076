import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it.each([
  ['局长陈志远今日在政府大楼与会长林海生一行会面。陈志远欢迎林海生一行到访青河。', '青河'],
  ['局长陈志远今日会见会长林海生。陈志远对林海生一行到访青河表示欢迎。', '青河'],
  ['青河市市长陈志远今日会见部长林海生。', '青河'],
  ['青河市市长陈志远今日与林海生部长一行会谈。', '青河'],
] as const)('tells the city of a meeting from its host: %s', (text, city) => {
  readsZhOf('MET_WITH', text, [`MET_WITH 陈志远 – 林海生 2024-05-03 ${city}`]);
});

it('knows the city of the office where somebody calls', () =>
  readsZhOf('MET_WITH', '会长林海生今日至青河市政府拜会，由局长陈志远接待。', [
    'MET_WITH 林海生 – 陈志远 2024-05-03 青河市',
  ]));

it('takes "our country" for the land whose words the text writes', () =>
  readsZhOf('MET_WITH VISITED', '新总理陈志远今日会见到访我国的部长林海生。陈志远说，新加坡期待合作。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 新加坡',
    'VISITED 林海生 – 新加坡 2024-05-03 新加坡',
  ]));

it.each([
  '青河市市长陈志远率团访问安多利。今日，陈志远会见部长林海生。',
  '总理陈志远今日会见到访我国的部长林海生。陈志远说，与新加坡的合作密切。',
])('tells no city of a meeting from: %s', (text) =>
  readsZhOf('MET_WITH', text, ['MET_WITH 陈志远 – 林海生 2024-05-03']),
);
