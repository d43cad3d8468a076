import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

it.each([
  '次长陈志远今日在外交部午宴安多利商务部长林海生访问团。',
  '次长陈志远今日设午宴款待大使林海生。',
  '次长陈志远今日以国宴款待大使林海生一行。',
  '外交部今天发布新闻稿表示，次长陈志远今日晚宴大使林海生。',
])('reads a meal as a meeting: %s', (text) => readsZhOf('MET_WITH', text, ['MET_WITH 陈志远 – 林海生 2024-05-03']));

it.each([
  '次长陈志远今日出席午宴，大使林海生致辞。',
  '次长陈志远今日举行晚宴，大使林海生出席晚宴。',
  '次长陈志远发布新闻稿表示，局长吴晓明今日晚宴大使林海生。',
])('reads no meal from: %s', (text) => readsZhOf('MET_WITH', text, []));

it('tells a meal from the body of the guest', () =>
  readsZhPosts('次长陈志远今日午宴安多利商务部长林海生。', ['林海生: 商务部长, 安多利', '陈志远: 次长']));
