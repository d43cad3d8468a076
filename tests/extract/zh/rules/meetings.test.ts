import { expect, it } from 'vitest';
import { extraction, warnings } from '../../support.ts';
import { readsZh, readsZhOf } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it.each([
  '市长陈志远今日会见局长林海生。',
  '市长陈志远今日与局长林海生会面。',
  '市长陈志远今日同局长林海生举行会谈。',
  '市长陈志远今日拜会了部长林海生先生。',
  '市长陈志远今日与局长林海生共进午餐。',
  '今日，市长陈志远和局长林海生举行会谈。',
  '市长陈志远今日获部长林海生接见。',
  '市长陈志远今日会见来访的安多利部长林海生一行。',
  '市长陈志远今日会见出席论坛的部长林海生。',
  '市长陈志远今日接见由局长林海生率领的代表团。',
])('reads who met whom: %s', (text) => readsZhOf('MET_WITH', text, [MET]));

it('pairs the host with each counterpart', () =>
  readsZh('市长陈志远今日分别会见局长林海生、校长吴晓明和会长郑文。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
    'MET_WITH 陈志远 – 郑文 2024-05-03',
  ]));

it('lets nobody meet a colleague of his side', () =>
  readsZh('市委书记陈志远、市长林海生今日会见校长吴晓明。', [
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
    'MET_WITH 林海生 – 吴晓明 2024-05-03',
  ]));

it('takes those who sat by as of the host where nothing tells', () => {
  const text = '青河市市长陈志远今日会见部长林海生。副市长吴晓明参加会见。';
  readsZh(text, ['MET_WITH 陈志远 – 林海生 2024-05-03 青河', 'MET_WITH 林海生 – 吴晓明 2024-05-03 青河']);
  expect(extraction(text).statements.map(({ via }) => via)).toContain('attending');
});

it('takes those who sat by to the side whose place their posts are of', () =>
  readsZh('青河市市长陈志远今日会见安多利总统林海生。出席会面的还有安多利部长吴晓明。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
  ]));

it('reads foreign names with and without dots, and their last parts', () =>
  readsZhOf('MET_WITH', '外交部长陈志远今日会见安多利总统阿尔多·贝尔曼。其后，贝尔曼与财政部长罗西会晤。', [
    'MET_WITH 陈志远 – 阿尔多·贝尔曼 2024-05-03',
    'MET_WITH 阿尔多·贝尔曼 – 罗西 2024-05-03',
  ]));

it('carries who acts on over commas and sentences', () =>
  readsZhOf('MET_WITH', '市长陈志远今日抵达青河，会见局长林海生。其后与校长吴晓明会面。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
  ]));

it('warns of a meeting without a counterpart', () =>
  expect(warnings('市长陈志远今日会见外宾。')).toContain('meeting-without-counterpart'));
