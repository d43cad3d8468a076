import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it.each([
  '局长陈志远今日与书记林海生和他率领的代表团举行会议。',
  '局长陈志远今日与副主任林海生深入讨论医疗合作。',
  '局长陈志远今日与部长林海生闭门会面。',
])('reads who met: %s', (text) => readsZhOf('MET_WITH', text, [MET]));

it('meets those behind "as well as"', () =>
  readsZhOf('MET_WITH', '局长陈志远今日与校长林海生，以及青山研究院院长吴晓明会面。', [
    MET,
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
  ]));

it('lets two that meet others not meet each other again', () =>
  readsZhOf('MET_WITH', '局长陈志远今日与部长林海生会面。他们将与机构代表会面。', [MET]));

it('takes the party for whom it was about, and not for whom they met', () =>
  readsZhOf('VISITED', '局长陈志远今日访问白石。陈志远与局长林海生和副局长吴晓明会面。代表团亦参观青山研究中心。', [
    'VISITED 陈志远 – 白石 2024-05-03 白石',
  ]));

it.each([
  [
    '局长陈志远今日到青山大学与党委副书记、校长林海生会面。',
    ['林海生: 党委副书记, 青山大学', '林海生: 校长, 青山大学', '陈志远: 局长'],
  ],
  ['局长陈志远今日到访发展秘书处，与常任秘书林海生会面。', ['林海生: 常任秘书, 发展秘书处', '陈志远: 局长']],
] as const)('finds the body that was called at: %s', (text, expected) => readsZhPosts(text, expected));

it('begins no body with the end of a dateline', () =>
  readsZhPosts('新闻网5月3日电 青河市教育局局长陈志远致辞。', ['陈志远: 局长, 青河市教育局']));

it('goes to no place that is only counted', () => readsZhOf('VISITED', '局长陈志远今日到白石一家酒店。', []));

it('ends the name of an event where its quotation ends', () =>
  readsZhOf('ATTENDED', '局长陈志远今日出席「青山研讨会2024」。', [
    'ATTENDED 陈志远 – 青山研讨会2024 2024-05-03 ATTENDEE',
  ]));

it('counts the days of a journey', () =>
  readsZhOf('VISITED', '局长陈志远继续7日访问行程，今日参观青山图书馆。', ['VISITED 陈志远 – 青山图书馆 2024-05-03']));
