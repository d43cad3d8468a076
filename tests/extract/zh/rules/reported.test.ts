import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

const JUNE = { publishedOn: '2024-06-12' };

it.each([
  ['a dateline in front of the sentence', '本报6月11日讯 今天上午，市委书记陈志远会见局长林海生。'],
  ['a dateline with a city', '新华社6月11日电 市委书记陈志远今日会见局长林海生。'],
])('counts "today" from %s', (_what, text) =>
  readsZhOf('MET_WITH', text, ['MET_WITH 陈志远 – 林海生 2024-06-11'], JUNE),
);

it('counts "today" from the publication where a day is that of an act', () =>
  readsZhOf(
    'MET_WITH',
    '市长陈志远6月11日抵达青河，今日会见局长林海生。',
    ['MET_WITH 陈志远 – 林海生 2024-06-12 青河'],
    JUNE,
  ));

it('takes what somebody goes on to say for said', () =>
  readsZhOf(
    'VISITED',
    '市长陈志远今日会见局长林海生。他说，青河历史悠久。走进青河如同走进历史博物馆，参观青山科技园令人难忘。',
    [],
  ));

it.each(['随后参观青山科技园。', '会后，陈志远参观青山科技园。', '下午参观青山科技园。'])(
  'goes on with the story behind what was said: %s',
  (sentence) =>
    readsZhOf('VISITED', `市长陈志远今日会见局长林海生。陈志远表示，青河前景广阔。${sentence}`, [
      'VISITED 陈志远 – 青山科技园 2024-05-03',
    ]),
);

it.each([
  ['words that were spoken there', '会议学习了主席陈志远在青河考察时的重要指示精神。'],
  ['words about what was looked at', '会议学习了主席陈志远视察青河重要讲话精神。'],
  ['this visit', '市长陈志远今日会见局长林海生。此次访问旨在加强合作。'],
])('takes for no visit: %s', (_what, text) => readsZhOf('VISITED', text, []));

it.each([
  ['whom somebody encourages', '市长陈志远今日会见局长林海生，鼓励学生参加青山论坛。'],
  ['the spirit of a congress', '市长陈志远今日会见局长林海生，并学习青山大会精神。'],
  ['what was said at an event', '会议学习了主席陈志远在青山大会上的重要讲话。'],
])('takes for no attendance: %s', (_what, text) => readsZhOf('ATTENDED', text, []));

it('does not go on with somebody else where a name behind a title is not read', () =>
  readsZhOf('ATTENDED', '市长陈志远今日访问青河。国务资政昂崋堃亲任主席，并出席青山论坛。', []));
