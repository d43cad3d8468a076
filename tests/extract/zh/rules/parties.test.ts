import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

it('seats beside a party those of another place who came with it', () =>
  readsZhOf(
    'MET_WITH',
    '今日，市委常委陈志远会见考察团。白沙市青山总会主席林海生、副主席吴晓明，白沙市商会会长郑文等参加。',
    ['MET_WITH 陈志远 – 吴晓明 2024-05-03', 'MET_WITH 陈志远 – 林海生 2024-05-03', 'MET_WITH 陈志远 – 郑文 2024-05-03'],
  ));

it('seats the offices of the city beside its mayor', () =>
  readsZhOf('MET_WITH', '青山总会主席陈志远今日与市委书记林海生举行座谈。市人大副主任吴晓明出席座谈。', [
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('reads a dialogue that two hold as their meeting', () =>
  readsZhOf('MET_WITH', '副部长陈志远今日与安多利副外长林海生举行第二轮战略对话。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('reads as theirs what a party without a named leader did', () => {
  readsZhOf('VISITED', '市长陈志远今日会见来宾。考察交流团先后参观白沙博物馆。', []);
  readsZhOf('VISITED', '主任陈志远今日率团来访，会见市长林海生。他们随后前往白沙市参观。', [
    'VISITED 陈志远 – 白沙市 2024-05-03 白沙市',
  ]);
});

it('reads who took part where an event was opened', () =>
  readsZhOf('ATTENDED', '青河交流周今日开幕。市长陈志远、局长林海生等参加活动。', [
    'ATTENDED 林海生 – 青河交流周 2024-05-03 ATTENDEE',
    'ATTENDED 陈志远 – 青河交流周 2024-05-03 ATTENDEE',
  ]));

it.each([
  ['青山总会主席陈志远、会长林海生致辞。', ['林海生: 会长, 青山总会', '陈志远: 主席, 青山总会']],
  ['青山集团总经理陈志远，副总经理林海生出席。', ['林海生: 副总经理, 青山集团', '陈志远: 总经理, 青山集团']],
  ['市长陈志远会见由会长林海生率领的青山总会代表团。', ['林海生: 会长, 青山总会', '陈志远: 市长']],
  ['民政及青年事务局局长陈志远致辞。', ['陈志远: 局长, 民政及青年事务局']],
  ['青山集团董事长陈志远、部长林海生致辞。', ['林海生: 部长', '陈志远: 董事长, 青山集团']],
] as const)('tells whose posts stand in %s', (text, expected) => readsZhPosts(text, expected));

it('reads the parties beside a day, a place and a manner', () =>
  readsZhOf(
    'PARTY_TO SIGNED',
    '青河市政府今日在白石分别与远东集团、青山银行签署供水协议。市长陈志远代表我市与青山银行签署《供水协议》。',
    [
      'PARTY_TO 青河市政府 – 供水协议 2024-05-03',
      'PARTY_TO 远东集团 – 供水协议 2024-05-03',
      'PARTY_TO 青山银行 – 供水协议 2024-05-03',
      'SIGNED 陈志远 – 供水协议 2024-05-03',
    ],
  ));

it('takes a committee that promotes for a party', () =>
  readsZhOf('PARTY_TO', '青河贸易促进委员会与青山集团今日签署合作备忘录。', [
    'PARTY_TO 青河贸易促进委员会 – 合作备忘录 2024-05-03',
    'PARTY_TO 青山集团 – 合作备忘录 2024-05-03',
  ]));
