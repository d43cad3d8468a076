import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it('reads who was received at a place, and where the guest went', () =>
  readsZhOf('MET_WITH VISITED', '关长陈志远今日在船队基地欢迎青河市副市长林海生率领代表团访问远东海关。', [
    MET,
    'VISITED 林海生 – 远东海关 2024-05-03',
  ]));

it('takes a welcome in words for no meeting', () =>
  readsZhOf('MET_WITH', '关长陈志远今日在论坛上对局长林海生表示欢迎。', []));

it('meets all of a list between commas', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见部长林海生，署长吴晓明，校长郑文。', [
    MET,
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
    'MET_WITH 陈志远 – 郑文 2024-05-03',
  ]));

it.each(['市长陈志远今日以视频形式会见部长林海生。', '市长陈志远今日通过视像形式会见部长林海生。'])(
  'lets nobody meet from afar: %s',
  (text) => readsZhOf('MET_WITH', text, []),
);

it('meets the leader of a party that is named later', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见青山使节团一行。使节团团长、远东集团总裁林海生表示感谢。', [MET]));

it('takes what tells of the guests for no act of the host', () =>
  readsZhOf('ATTENDED VISITED', '市长陈志远今日会见来华出席远东论坛的安多利总理林海生。', []));

it('takes those behind a president of the same list to his side', () =>
  readsZhOf(
    'MET_WITH',
    '市长陈志远今日会见远东总商会首席会长林海生。远东总商会常务会长吴晓明，会长郑文、马建国参加会见。',
    [
      MET,
      'MET_WITH 陈志远 – 吴晓明 2024-05-03',
      'MET_WITH 陈志远 – 郑文 2024-05-03',
      'MET_WITH 陈志远 – 马建国 2024-05-03',
    ],
  ));

it('goes on about whom it was about before somebody was also there', () =>
  readsZhOf('VISITED', '市长陈志远今日会见部长林海生。局长吴晓明亦有出席。他其后参观青山图书馆。', [
    'VISITED 陈志远 – 青山图书馆 2024-05-03',
  ]));

it('lets nobody sign for what cities sign', () =>
  readsZhOf('SIGNED PARTY_TO', '市长陈志远今日出席论坛。江源市与越州市签署合作备忘录，与南岭市签署友城意向书。', [
    'PARTY_TO 南岭市 – 友城意向书 2024-05-03',
    'PARTY_TO 越州市 – 合作备忘录 2024-05-03',
    'PARTY_TO 江源市 – 友城意向书 2024-05-03',
    'PARTY_TO 江源市 – 合作备忘录 2024-05-03',
  ]));

it('reads as what somebody attended', () =>
  readsZhOf('ATTENDED', '局长陈志远今日在青河，以青山代表团成员身份出席远东论坛。', [
    'ATTENDED 陈志远 – 远东论坛 2024-05-03 ATTENDEE',
  ]));

it('takes bare offices of who tells of guests for those of the own city', () =>
  readsZhPosts('青河市委书记陈志远率代表团来白石考察。市长林海生陪同考察。', [
    '林海生: 市长, 白石市',
    '陈志远: 书记, 青河市委',
  ]));

it('finds the body called at behind a verb', () =>
  readsZhPosts('市长陈志远今日到远东事务办公室，拜访主任林海生。', ['林海生: 主任, 远东事务办公室', '陈志远: 市长']));

it('takes who comes for the guest of whoever receives', () =>
  readsZhOf('MET_WITH', '青河市高桥透市长今日率团拜会白石市政府，局长陈志远代表市长林海生接待。', [
    'MET_WITH 高桥透 – 陈志远 2024-05-03',
  ]));
