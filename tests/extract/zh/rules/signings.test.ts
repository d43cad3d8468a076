import { it } from 'vitest';
import { readsZh, readsZhOf } from '../support.ts';

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

it('takes whom 由 names for the signatories, and those who sign the second for no witnesses', () =>
  readsZhOf(
    'SIGNED WITNESSED',
    '市长吴晓明今日到访。远东大学与青山医院签订联合实验室合作协议，由校长陈志远和院长林海生代表签署。',
    ['SIGNED 陈志远 – 联合实验室合作协议 2024-05-03', 'SIGNED 林海生 – 联合实验室合作协议 2024-05-03'],
  ));

it('takes witnesses of two agreements told together', () =>
  readsZhOf('SIGNED WITNESSED', '市长吴晓明今日见证局长陈志远签署《供水协议》，以及署长林海生签订《供电协议》。', [
    'SIGNED 陈志远 – 供水协议 2024-05-03',
    'SIGNED 林海生 – 供电协议 2024-05-03',
    'WITNESSED 吴晓明 – 供水协议 2024-05-03',
    'WITNESSED 吴晓明 – 供电协议 2024-05-03',
  ]));

it('lets nobody sign before or after a signature', () =>
  readsZhOf('SIGNED', '局长陈志远今日签署《供水协议》。签约前，市长吴晓明与部长林海生会谈。', [
    'SIGNED 陈志远 – 供水协议 2024-05-03',
  ]));

it('takes two governments that a list names for parties', () =>
  readsZhOf('PARTY_TO', '市长陈志远、市长林海生今日分别代表青河、白石两市政府签订《友好城市协议书》。', [
    'PARTY_TO 青河 – 友好城市协议书 2024-05-03',
    'PARTY_TO 白石 – 友好城市协议书 2024-05-03',
  ]));
