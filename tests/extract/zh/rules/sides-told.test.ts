import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('goes on with the members of each side', () =>
  readsZhOf(
    'MET_WITH',
    '青河市市长陈志远今日在北霖与北霖市市长林海生会面。出席会面的还包括局长吴晓明；北霖方面成员包括署长郑文和处长方志华。',
    [
      'MET_WITH 陈志远 – 林海生 2024-05-03 北霖',
      'MET_WITH 林海生 – 吴晓明 2024-05-03 北霖',
      'MET_WITH 陈志远 – 郑文 2024-05-03 北霖',
      'MET_WITH 陈志远 – 方志华 2024-05-03 北霖',
      'MET_WITH 吴晓明 – 郑文 2024-05-03 北霖',
      'MET_WITH 吴晓明 – 方志华 2024-05-03 北霖',
    ],
  ));

it('takes the members of a side for nobody’s companions', () =>
  readsZhOf(
    'ACCOMPANIED',
    '市长陈志远今日率团访问北霖，与北霖市市长林海生会面。出席会面的还包括局长吴晓明；北霖方面成员包括署长郑文。',
    [],
  ));

it('seats an office of a body beside whoever heads it', () =>
  readsZhOf(
    'MET_WITH',
    '行政长官陈志远今日与联邦政府驻青河特别行政区联络办公室主任林海生会面。行政长官办公室主任吴晓明、联邦驻青河联络办公室办公厅主任郑文参加了会面。',
    [
      'MET_WITH 陈志远 – 林海生 2024-05-03',
      'MET_WITH 林海生 – 吴晓明 2024-05-03',
      'MET_WITH 陈志远 – 郑文 2024-05-03',
      'MET_WITH 吴晓明 – 郑文 2024-05-03',
    ],
  ));

it('reads the list of those by whom somebody is received over its commas', () =>
  readsZhOf('MET_WITH', '市长陈志远今日抵达青河，分别获主席林海生，书记吴晓明，以及部长郑文等领导接见。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
    'MET_WITH 陈志远 – 郑文 2024-05-03 青河',
  ]));

it('meets whom a clause in front of the name tells of', () =>
  readsZhOf('MET_WITH', '会长陈志远今日同出席论坛的总理林海生进行了会晤。', ['MET_WITH 陈志远 – 林海生 2024-05-03']));

it('reads 还会见 as a meeting that was', () =>
  readsZhOf('MET_WITH', '市长陈志远今日访问青河。此外，陈志远还会见了部长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
  ]));
