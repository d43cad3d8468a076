import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it.each([
  '市长陈志远今日出席会议，并会见了部长林海生。',
  '市长陈志远今日宴请了部长林海生。',
  '市长陈志远今日与部长林海生及其他官员会面。',
  '市长陈志远今日与安多利计划投资部部长林海生会谈。',
  '市长陈志远今日与外长林海生会面。',
])('parts words that begin alike: %s', (text) => readsZhOf('MET_WITH', text, [MET]));

it('takes "the two" for those whom the text began with', () =>
  readsZhOf('MET_WITH', '局长陈志远及署长吴晓明今日抵达青河，与市长郑文会面。两人随后与部长林海生及其他官员会面。', [
    'MET_WITH 吴晓明 – 林海生 2024-05-03 青河',
    'MET_WITH 吴晓明 – 郑文 2024-05-03 青河',
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'MET_WITH 陈志远 – 郑文 2024-05-03 青河',
  ]));

it('reads a meeting of ministers as an event', () =>
  readsZhOf('ATTENDED', '远东合作第三次外长会今日在青河拉开帷幕。外长陈志远、外长林海生出席会议。', [
    'ATTENDED 林海生 – 远东合作第三次外长会 2024-05-03 ATTENDEE',
    'ATTENDED 陈志远 – 远东合作第三次外长会 2024-05-03 ATTENDEE',
  ]));

it('lets two sign who did so on behalf of both sides', () =>
  readsZhOf('SIGNED', '市长陈志远、局长林海生今日出席论坛，并代表双方签署会议纪要。', [
    'SIGNED 林海生 – 会议纪要 2024-05-03',
    'SIGNED 陈志远 – 会议纪要 2024-05-03',
  ]));

it('goes on to where somebody turned', () =>
  readsZhOf('VISITED', '局长陈志远今日转到青山博物馆。', ['VISITED 陈志远 – 青山博物馆 2024-05-03']));

it('reads the head of a committee on a law', () =>
  readsZhPosts('青河基本法委员会主任陈志远致辞。', ['陈志远: 主任, 青河基本法委员会']));
