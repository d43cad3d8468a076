import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

it('gives no guest the head of a party whom another list names', () =>
  readsZhOf(
    'MET_WITH ATTENDED',
    '主席陈志远今日出席青河论坛开幕式。陈志远会后宴请区代表。出席宴会的有办公室主任林海生，青河代表团团长吴晓明，副团长郑文等出席了宴会。',
    ['ATTENDED 陈志远 – 青河论坛开幕式 2024-05-03 ATTENDEE'],
  ));

it('gives the last post of a list alone to who goes on in it', () =>
  readsZhPosts('市长陈志远今日与研究会委员兼青河局长林海生、吴晓明会谈。', [
    '林海生: 委员, 研究会',
    '林海生: 局长, 青河',
    '陈志远: 市长',
  ]));

it('goes on with the officers of another body behind a comma', () =>
  readsZhOf('ATTENDED', '省领导陈志远、林海生，青河集团领导吴晓明、郑文今日参加青河论坛。', [
    'ATTENDED 吴晓明 – 青河论坛 2024-05-03 ATTENDEE',
    'ATTENDED 林海生 – 青河论坛 2024-05-03 ATTENDEE',
    'ATTENDED 郑文 – 青河论坛 2024-05-03 ATTENDEE',
    'ATTENDED 陈志远 – 青河论坛 2024-05-03 ATTENDEE',
  ]));

it('parts those who sign one agreement from those who sign the next', () =>
  readsZhOf('PARTY_TO', '青河教育局与白石训练局今日签署教育合作备忘录、青河商会与白石商会签署经贸合作协议。', [
    'PARTY_TO 白石商会 – 经贸合作协议 2024-05-03',
    'PARTY_TO 白石训练局 – 教育合作备忘录 2024-05-03',
    'PARTY_TO 青河商会 – 经贸合作协议 2024-05-03',
    'PARTY_TO 青河教育局 – 教育合作备忘录 2024-05-03',
  ]));

it.each([
  '部长陈志远今日抵达青河，这是安多利首次派官员访问白石。',
  '部长陈志远今日抵达青河，是访问白石的最高级别官员。',
  '部长陈志远今日抵达青河。这是陈志远就任以来首次访问安多利。',
])('reads no visit of somebody else: %s', (text) =>
  readsZhOf('VISITED', text, ['VISITED 陈志远 – 青河 2024-05-03 青河']),
);
