import { it } from 'vitest';
import { readsZh, readsZhOf } from '../support.ts';

it.each([
  ['市长陈志远今日参观青山科技园。', ['VISITED 陈志远 – 青山科技园 2024-05-03']],
  [
    '市长陈志远今日参观了青山科技园和远东机械有限公司。',
    ['VISITED 陈志远 – 青山科技园 2024-05-03', 'VISITED 陈志远 – 远东机械有限公司 2024-05-03'],
  ],
  ['市长陈志远昨日抵达青河。', ['VISITED 陈志远 – 青河 2024-05-02 青河']],
  ['市长陈志远今日到白石调研。', ['VISITED 陈志远 – 白石 2024-05-03 白石']],
  ['市长陈志远今日在白石考察。', ['VISITED 陈志远 – 白石 2024-05-03 白石']],
  ['市长陈志远今日到西沙防洪闸视察。', ['VISITED 陈志远 – 西沙防洪闸 2024-05-03']],
  ['市长陈志远今日展开青河访问行程。', ['VISITED 陈志远 – 青河 2024-05-03 青河']],
  ['市长陈志远一行今日拜访远东总商会。', ['VISITED 陈志远 – 远东总商会 2024-05-03']],
] as const)('reads where somebody went: %s', (text, expected) => readsZh(text, expected));

it('lets the leader go where the party goes', () =>
  readsZhOf('VISITED', '市长陈志远率领代表团访问青河。代表团今日参观青山科技园。', [
    'VISITED 陈志远 – 青河 undated 青河',
    'VISITED 陈志远 – 青山科技园 2024-05-03 青河',
  ]));

it('reads who went along', () =>
  readsZh('市长陈志远今日在副市长林海生陪同下参观青山科技园。', [
    'VISITED 陈志远 – 青山科技园 2024-05-03',
    'ACCOMPANIED 林海生 – 陈志远 2024-05-03',
  ]));

it('reads the members of a delegation', () =>
  readsZhOf('ACCOMPANIED', '市长陈志远今日率团访问青河。代表团成员包括局长林海生和校长吴晓明。', [
    'ACCOMPANIED 林海生 – 陈志远 2024-05-03',
    'ACCOMPANIED 吴晓明 – 陈志远 2024-05-03',
  ]));

it('announces a journey home, and forgets one that has been', () => {
  readsZh('市长陈志远将于明日返回青河。', ['PLANNED VISITED 陈志远 – 青河 2024-05-04 青河']);
  readsZh('市长陈志远昨日返回青河。', []);
});
