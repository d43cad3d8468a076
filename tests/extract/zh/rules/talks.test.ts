import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it.each([
  '市长陈志远今日与局长林海生茶叙。',
  '市长陈志远今日与局长林海生举行双边会面。',
  '市长陈志远今日与局长林海生亲切交流。',
  '市长陈志远今日出席青河晚宴，与局长林海生交流。',
  '市长陈志远今日到青山大学参观，受到校长林海生热情接待。',
])('reads who talked with whom: %s', (text) => readsZhOf('MET_WITH', text, [MET]));

it.each([
  '市长陈志远和局长林海生今日推动两地人才交流项目。',
  '市长陈志远今日与市民交流。',
  '会见后，市长陈志远和局长林海生今日参观青山科技园。',
])('reads no talk: %s', (text) => readsZhOf('MET_WITH', text, []));

it.each(['列席', '参加', '一同出席'])('takes those who %s without an event to the meeting told before', (verb) =>
  readsZhOf('MET_WITH', `青河市市长陈志远今日会见部长林海生。青河市副市长吴晓明${verb}。`, [
    `${MET} 青河`,
    'MET_WITH 林海生 – 吴晓明 2024-05-03 青河',
  ]),
);

it('takes them to the event told since', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见部长林海生，其后主持青河科技论坛。副市长吴晓明列席。', [MET]));

it('says nothing of who took part in one of several meetings', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见部长林海生，又会见校长郑文。副市长吴晓明参加上述活动。', [
    MET,
    'MET_WITH 陈志远 – 郑文 2024-05-03',
  ]));

it('takes an envoy to the side of his land', () =>
  readsZhOf(
    'MET_WITH',
    '安多利总统阿尔多·贝尔曼今日会见青河市市长陈志远。青河市副市长吴晓明、安多利总理德拉罗萨在座。',
    [
      'MET_WITH 阿尔多·贝尔曼 – 陈志远 2024-05-03',
      'MET_WITH 阿尔多·贝尔曼 – 吴晓明 2024-05-03',
      'MET_WITH 陈志远 – 德拉罗萨 2024-05-03',
      'MET_WITH 吴晓明 – 德拉罗萨 2024-05-03',
    ],
  ));

it('takes "the two" for those who met, not for those who sat by', () =>
  readsZhOf(
    'WITNESSED',
    '青河市市长陈志远今日会见部长林海生。副市长吴晓明、局长郑文参加会见。两人见证署长李大文与校长高明签订合作备忘录。',
    ['WITNESSED 陈志远 – 合作备忘录 2024-05-03', 'WITNESSED 林海生 – 合作备忘录 2024-05-03'],
  ));

it('takes those of a company to the side of its chairman', () =>
  readsZhOf(
    'MET_WITH',
    '青河市市长陈志远今日会见安多利远东重工集团董事长林海生。青河市副市长吴晓明、远东集团副总裁郑文参加会见。',
    [
      `${MET} 青河`,
      'MET_WITH 林海生 – 吴晓明 2024-05-03 青河',
      'MET_WITH 陈志远 – 郑文 2024-05-03 青河',
      'MET_WITH 吴晓明 – 郑文 2024-05-03 青河',
    ],
  ));
