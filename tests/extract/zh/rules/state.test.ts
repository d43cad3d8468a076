import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('seats officers of the central government on the side of theirs', () =>
  readsZhOf(
    'MET_WITH',
    '特区行政长官陈志远今日设宴欢迎国务委员林海生。出席晚宴的还有商务部部长吴晓明、终审法院院长何文清。',
    [
      'MET_WITH 陈志远 – 林海生 2024-05-03',
      'MET_WITH 陈志远 – 吴晓明 2024-05-03',
      'MET_WITH 林海生 – 何文清 2024-05-03',
      'MET_WITH 吴晓明 – 何文清 2024-05-03',
    ],
  ));
