import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

it('lets those who met others, each alone or together, meet not each other', () => {
  readsZhOf('MET_WITH', '在青河期间，会长陈志远和主任林海生分别会见或宴请了代表团。', []);
  readsZhOf('MET_WITH', '主席陈志远和总统林海生今日在青河共同会见出席论坛的两国省长。', []);
});

it('joins a guest and others behind a semicolon with who sat by', () =>
  readsZhOf(
    'MET_WITH',
    '省长陈志远今日在青河与白石集团董事长林海生座谈。\n\n白石集团副总经理吴晓明和有关方面负责人；省政府秘书长何大明参加座谈。',
    [
      'MET_WITH 吴晓明 – 何大明 2024-05-03 青河',
      'MET_WITH 林海生 – 何大明 2024-05-03 青河',
      'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
      'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    ],
  ));

it('reads one city in two words as one visit, and industries as no place', () =>
  readsZhOf('VISITED', '局长陈志远今日中午到达青河。陈志远今日到达青河市，并考察了环保企业。', [
    'VISITED 陈志远 – 青河 2024-05-03 青河',
  ]));

it('cuts no name before a list that ends', () =>
  readsZhPosts('白石集团董事长李国平等企业家代表先后发言。', ['李国平: 董事长, 白石集团']));

it('reads who advises the head of a body, and the mayor whose council is told', () => {
  readsZhPosts('青山大学校长高级顾问林海生今日致辞。', ['林海生: 校长高级顾问, 青山大学']);
  readsZhPosts('青山法院院长办公室顾问林海生今日致辞。', ['林海生: 顾问, 青山法院院长办公室']);
  readsZhPosts('洛洲市议会市长林海生今日致辞。', ['林海生: 市长, 洛洲市议会']);
});
