import { expect, it } from 'vitest';
import { persons } from '../../support.ts';
import { readsZhOf, readsZhPosts } from '../support.ts';

it('goes on with a list behind semicolons', () =>
  readsZhOf(
    'ATTENDED',
    '市长陈志远今日主持青河科技会议。出席会议的包括局长林海生；署长吴晓明；以及校长郑文。校长李大文表示欢迎。',
    [
      'ATTENDED 陈志远 – 青河科技会议 2024-05-03 CHAIR',
      'ATTENDED 林海生 – 青河科技会议 2024-05-03 ATTENDEE',
      'ATTENDED 吴晓明 – 青河科技会议 2024-05-03 ATTENDEE',
      'ATTENDED 郑文 – 青河科技会议 2024-05-03 ATTENDEE',
    ],
  ));

it('takes a list before a semicolon to the verb behind it', () =>
  readsZhOf('ATTENDED', '市长陈志远，局长林海生；署长吴晓明，校长郑文今日参加青河科技论坛。', [
    'ATTENDED 陈志远 – 青河科技论坛 2024-05-03 ATTENDEE',
    'ATTENDED 林海生 – 青河科技论坛 2024-05-03 ATTENDEE',
    'ATTENDED 吴晓明 – 青河科技论坛 2024-05-03 ATTENDEE',
    'ATTENDED 郑文 – 青河科技论坛 2024-05-03 ATTENDEE',
  ]));

it('goes on over officials whom nobody names', () =>
  readsZhOf('MET_WITH', '青河市市长陈志远今日会见部长林海生。青河市副市长吴晓明，商务局有关负责人参加会见。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'MET_WITH 林海生 – 吴晓明 2024-05-03 青河',
  ]));

it('parts sentences that are no lists', () =>
  readsZhOf('ATTENDED', '市长陈志远今日会见局长林海生；署长吴晓明出席青河科技论坛。', [
    'ATTENDED 吴晓明 – 青河科技论坛 2024-05-03 ATTENDEE',
  ]));

it.each([
  ['厅长黄河清与部长陈志远会面。', ['陈志远', '黄河清']],
  ['会长彦辞一行表示感谢。', ['彦辞']],
  ['总裁楼剑锋亲切交流。', ['楼剑锋']],
  ['市长高度赞扬。', []],
] as const)('tells names from plain words: %s', (text, expected) =>
  expect(persons(text)).toEqual([...expected].sort()),
);

it.each([
  ['商务部谈判代表兼副部长陈志远表示欢迎。', ['陈志远: 副部长, 商务部', '陈志远: 谈判代表, 商务部']],
  ['青河驻白石联络处主任陈志远表示欢迎。', ['陈志远: 主任, 青河驻白石联络处']],
  ['该公司董事长陈志远表示欢迎。', ['陈志远: 董事长']],
  ['青山大学专职副校长陈志远表示欢迎。', ['陈志远: 专职副校长, 青山大学']],
] as const)('reads the posts of %s', (text, expected) => readsZhPosts(text, expected));

it('takes a bare office for that of the city at home, not of the guest abroad', () =>
  readsZhPosts(
    '青河市市长陈志远今日会见安多利桑德市市长林海生，双方就深化教育、旅游、航运、文化、体育、医疗、科技等多个领域的合作广泛地交换了意见，气氛融洽热烈。副市长吴晓明表示欢迎。',
    ['陈志远: 市长, 青河市', '林海生: 市长, 桑德市', '吴晓明: 副市长, 青河市'],
  ));

it.each([
  ['总经理张保华与总裁哈桑·阿里签署协议。', ['哈桑·阿里', '张保华']],
  ['总经理张保华与哈桑·阿里签署协议。', ['哈桑·阿里', '张保华']],
  ['局长傅志刚今日致辞。', ['傅志刚']],
] as const)('parts a Chinese name from a foreign one: %s', (text, expected) =>
  expect(persons(text)).toEqual([...expected].sort()),
);
