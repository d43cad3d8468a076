import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('lets who is of the body that was met, and says something, have been met', () =>
  readsZhOf('MET_WITH', '市长陈志远今日在青河会见青山商会一行。\n\n青山商会会长林海生表示，期待合作。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
  ]));

it('lets who is of another body not have been met', () =>
  readsZhOf('MET_WITH', '市长陈志远今日在青河会见青山商会一行。\n\n白石大学校长林海生表示，期待合作。', []));

it('reads the heads of schools behind their names', () =>
  readsZhOf('MET_WITH', '在青山大学，林海生校长、吴晓明副校长今日与部长陈志远会谈。', [
    'MET_WITH 林海生 – 陈志远 2024-05-03',
    'MET_WITH 吴晓明 – 陈志远 2024-05-03',
  ]));
