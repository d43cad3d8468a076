import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

const THREE = '局长陈志远、局长林海生和局长吴晓明今日考察青河。';

it.each(['三位局长下午参观青山科技园。', '他们下午参观青山科技园。', '访问团下午参观青山科技园。'] as const)(
  'lets the text go on about the several whom it began with: %s',
  (next) =>
    readsZhOf('VISITED', THREE + next, [
      ...['陈志远', '林海生', '吴晓明'].flatMap((name) => [
        `VISITED ${name} – 青河 2024-05-03 青河`,
        `VISITED ${name} – 青山科技园 2024-05-03 青河`,
      ]),
    ]),
);

it('forgets them where a sentence begins with somebody else', () =>
  readsZhOf('MET_WITH', `${THREE}市长何启明今日会见大使方立文。他们下午会面。`, [
    'MET_WITH 何启明 – 方立文 2024-05-03 青河',
  ]));

it.each([
  ['市长陈志远今日会见师生。学生们随后参观青山科技园。', []],
  ['局长陈志远今日视察由远东机械有限公司营运的青山服务中心。', ['VISITED 陈志远 – 青山服务中心 2024-05-03']],
  ['局长陈志远今日继续青河的访问行程。', ['VISITED 陈志远 – 青河 2024-05-03 青河']],
  ['局长陈志远今日参观科技企业。', []],
] as const)('reads who was where: %s', (text, expected) => readsZhOf('VISITED', text, expected));

it('reads whom a leader took along by name', () =>
  readsZhOf('ACCOMPANIED', '市长陈志远今日率副市长林海生、吴晓明一行赴青河考察。', [
    'ACCOMPANIED 吴晓明 – 陈志远 2024-05-03',
    'ACCOMPANIED 林海生 – 陈志远 2024-05-03',
  ]));

it('lets nobody sign where the two sides do', () =>
  readsZhOf('SIGNED', '市长陈志远今日赴水利部拜会林海生部长。会后，双方正式签署《水利合作协议》。', []));

it('reads of which ministry he is who was called on there', () =>
  readsZhPosts('市长陈志远今日赴水利部拜会林海生部长。', ['林海生: 部长, 水利部', '陈志远: 市长']));
