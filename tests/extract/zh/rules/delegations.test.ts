import { it } from 'vitest';
import { readsZh, readsZhOf, readsZhPosts } from '../support.ts';

const TWO = '由副市长陈志远率领的青河市政府代表团，与市长林海生率领的白石市政府代表团，今日在白石举行水利合作会议。';

it('lets two delegations meet in their leaders, who took part in what they held', () =>
  readsZhOf('MET_WITH ATTENDED', TWO, [
    'MET_WITH 陈志远 – 林海生 2024-05-03 白石',
    'ATTENDED 林海生 – 水利合作会议 2024-05-03 ATTENDEE',
    'ATTENDED 陈志远 – 水利合作会议 2024-05-03 ATTENDEE',
  ]));

it('reads who else of one side sat in that meeting', () =>
  readsZhOf('MET_WITH', `${TWO}出席今日会议的青河市官员还包括青河市水务局局长吴晓明。`, [
    'MET_WITH 陈志远 – 林海生 2024-05-03 白石',
    'MET_WITH 林海生 – 吴晓明 2024-05-03 白石',
  ]));

it('tells the delegations apart by what they are called', () =>
  readsZhOf('VISITED', `${TWO}会议后，青河市政府代表团一行到访青山科技园。`, [
    'VISITED 陈志远 – 青山科技园 2024-05-03 白石',
  ]));

it('lets a party without a leader be that of whoever set out with others', () =>
  readsZhOf('VISITED', '局长陈志远与区议会主席今日展开青河访问。访问团下午参观青山科技园。', [
    'VISITED 陈志远 – 青河 2024-05-03 青河',
    'VISITED 陈志远 – 青山科技园 2024-05-03 青河',
  ]));

it('leaves a party alone whom nobody led', () =>
  readsZhOf('VISITED', '局长陈志远今日会见市长林海生。访问团下午参观青山科技园。', []));

it('reads the venues listed behind what they are', () =>
  readsZhOf('VISITED', '局长陈志远今日参观当地的福利设施，包括青河长者服务中心及白石青年中心。', [
    'VISITED 陈志远 – 青河长者服务中心 2024-05-03',
    'VISITED 陈志远 – 白石青年中心 2024-05-03',
  ]));

it('takes no listed equipment for a venue', () =>
  readsZhOf('VISITED', '局长陈志远今日参观青山科技园，园内企业包括远东机械有限公司。', [
    'VISITED 陈志远 – 青山科技园 2024-05-03',
  ]));

it.each([
  ['市长陈志远今日在青河市西林区参访。', ['VISITED 陈志远 – 西林区 2024-05-03 青河市']],
  ['副市长陈志远率代表团一行25人今日到青河市交流考察。', ['VISITED 陈志远 – 青河市 2024-05-03 青河市']],
  ['市长陈志远今日到访青河路社区。', ['VISITED 陈志远 – 青河路社区 2024-05-03']],
] as const)('reads where and in which city: %s', (text, expected) => readsZhOf('VISITED', text, expected));

it('reads a meeting that is held as one', () =>
  readsZh('部长陈志远今日与大使林海生举行了礼节性会见。', ['MET_WITH 陈志远 – 林海生 2024-05-03']));

it('lets both sign who talked and signed', () =>
  readsZhOf('SIGNED', '部长陈志远今日与部长林海生举行会谈并签署《水利合作协议》。', [
    'SIGNED 陈志远 – 水利合作协议 2024-05-03',
    'SIGNED 林海生 – 水利合作协议 2024-05-03',
  ]));

it.each([
  ['局长陈志远今日到访国家水利部，与部长林海生会面。', ['林海生: 部长, 国家水利部', '陈志远: 局长']],
  ['局长陈志远今日到访青山公司，与部长林海生会面。', ['林海生: 部长', '陈志远: 局长']],
  ['水务局主席吴晓明担任团长，青河商会会长陈志远出席。', ['吴晓明: 主席, 水务局', '陈志远: 会长, 青河商会']],
] as const)('reads whose office it is: %s', (text, expected) => readsZhPosts(text, expected));
