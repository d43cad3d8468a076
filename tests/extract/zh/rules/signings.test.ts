import { it } from 'vitest';
import { readsZh } from '../support.ts';

it('tells who signed, who stood by, and whom it binds', () =>
  readsZh('局长陈志远和署长林海生今日分别代表教育局和文化署签署《青年交流合作备忘录》。市长吴晓明见证签署。', [
    'SIGNED 陈志远 – 青年交流合作备忘录 2024-05-03',
    'SIGNED 林海生 – 青年交流合作备忘录 2024-05-03',
    'PARTY_TO 教育局 – 青年交流合作备忘录 2024-05-03',
    'PARTY_TO 文化署 – 青年交流合作备忘录 2024-05-03',
    'WITNESSED 吴晓明 – 青年交流合作备忘录 2024-05-03',
  ]));

it('reads witnesses in front of the signature', () =>
  readsZh('在市长吴晓明见证下，局长陈志远与署长林海生今日签署《供水协议》。', [
    'SIGNED 陈志远 – 供水协议 2024-05-03',
    'SIGNED 林海生 – 供水协议 2024-05-03',
    'WITNESSED 吴晓明 – 供水协议 2024-05-03',
  ]));

it('lets nobody sign what was only witnessed', () =>
  readsZh('市长吴晓明今日见证《供水协议》签署。', ['WITNESSED 吴晓明 – 供水协议 2024-05-03']));

it('takes bodies that sign for parties', () =>
  readsZh('远东大学与青山医院今日签订合作意向书。', [
    'PARTY_TO 远东大学 – 合作意向书 2024-05-03',
    'PARTY_TO 青山医院 – 合作意向书 2024-05-03',
  ]));

it('takes the sides for the bodies of those who sign for them', () =>
  readsZh('教育局局长陈志远、文化署署长林海生今日代表双方签署《供水协议》。', [
    'SIGNED 陈志远 – 供水协议 2024-05-03',
    'SIGNED 林海生 – 供水协议 2024-05-03',
    'PARTY_TO 教育局 – 供水协议 2024-05-03',
    'PARTY_TO 文化署 – 供水协议 2024-05-03',
  ]));
