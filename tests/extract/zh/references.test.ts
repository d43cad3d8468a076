import { it } from 'vitest';
import { readsZhOf } from './support.ts';

const BEGIN = '市长陈志远昨日出席青河论坛。今日';

it.each(['他', '陈市长', '陈志远', '市长', '陈志远一行'])('knows who is meant by %s', (word) =>
  readsZhOf('MET_WITH', `${BEGIN}，${word}会见局长林海生。`, ['MET_WITH 陈志远 – 林海生 2024-05-03']),
);

it('tells two of one family name apart by their titles', () =>
  readsZhOf('MET_WITH', '市长陈志远和校长陈文出席论坛。今日，陈校长会见局长林海生。', [
    'MET_WITH 陈文 – 林海生 2024-05-03',
  ]));

it('takes both for those told last', () =>
  readsZhOf('SIGNED', '市长陈志远今日会见局长林海生。会后，两人签署《供水协议》。', [
    'SIGNED 陈志远 – 供水协议 2024-05-03',
    'SIGNED 林海生 – 供水协议 2024-05-03',
  ]));
