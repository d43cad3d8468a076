import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it('reads what somebody says of the own journey', () =>
  readsZhOf('ATTENDED', '市长陈志远今日会见部长林海生。林海生表示，是次来华出席远东论坛。', [
    'ATTENDED 林海生 – 远东论坛 2024-05-03 ATTENDEE',
  ]));

it('lets the head of a delegation who is named later go where it goes', () =>
  readsZhOf('VISITED MET_WITH', '远东使节代表团今日抵达青河。市长陈志远会见了代表团一行。代表团团长林海生表示感谢。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'VISITED 林海生 – 青河 2024-05-03 青河',
  ]));

it('takes who serves at a place to the guests, and to nobody but the host', () =>
  readsZhOf(
    'MET_WITH',
    '行政长官陈志远今日会见部长林海生。外交部驻青特派员公署副特派员吴晓明陪同会面。局长郑文参加会见。',
    [MET, 'MET_WITH 林海生 – 郑文 2024-05-03', 'MET_WITH 陈志远 – 吴晓明 2024-05-03'],
  ));

it('goes on about who called on those of a long list', () =>
  readsZhOf('MET_WITH', '市长陈志远今日拜访了部长林海生，总理吴晓明、外交部和有关负责人，会见了会长郑文。', [
    MET,
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
    'MET_WITH 陈志远 – 郑文 2024-05-03',
  ]));

it('lets both sign who met', () =>
  readsZhOf('SIGNED', '市长陈志远今日会见州长林海生，并分别代表双方签署友城备忘录。', [
    'SIGNED 林海生 – 友城备忘录 2024-05-03',
    'SIGNED 陈志远 – 友城备忘录 2024-05-03',
  ]));

it.each([
  '市长陈志远今日会见部长林海生。会后，中安双方更新签署了友城备忘录。',
  '市长陈志远今日会见部长林海生。研讨会于签署协议当天举行。',
  '市长陈志远今日会见部长林海生。签订协议的目的为推动合作。',
])('lets nobody sign: %s', (text) => readsZhOf('SIGNED', text, []));

it('finds the parties behind whoever witnessed', () =>
  readsZhOf('PARTY_TO', '市长陈志远今日参观青山展示馆并见证远东商会与青山银行签订战略合作协议。', [
    'PARTY_TO 远东商会 – 战略合作协议 2024-05-03',
    'PARTY_TO 青山银行 – 战略合作协议 2024-05-03',
  ]));

it('lets unnamed experts speak for themselves', () =>
  readsZhOf('ATTENDED', '市长陈志远今日会见部长林海生。远东论坛在青河举行，两地领导、专家和学者分别发表讲话。', []));

it('keeps the day of a forum apart', () =>
  readsZhOf('VISITED', '市长陈志远除出席5月1日举行的远东论坛外，今日还拜会青河市政府。', [
    'VISITED 陈志远 – 青河市政府 2024-05-03',
  ]));

it('dates what is attended by when it was held', () =>
  readsZhOf('ATTENDED', '局长陈志远出席青山博览会。由远东商会主办的青山博览会于5月2日举行。', [
    'ATTENDED 陈志远 – 青山博览会 2024-05-02 ATTENDEE',
  ]));

it('reads the committee of a region', () =>
  readsZhPosts('中共北原自治区党委副书记陈志远表示欢迎。', ['陈志远: 副书记, 中共北原自治区党委']));

it('counts the short name of an office once', () =>
  readsZhPosts('行政长官陈志远致辞。特首陈志远表示感谢。', ['陈志远: 行政长官']));
