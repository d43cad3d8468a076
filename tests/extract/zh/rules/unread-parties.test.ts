import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('lets nobody sign for a place that the sentence names', () =>
  readsZhOf(
    'SIGNED',
    '副市长陈志远今日代表青河市与白石市签署友好城市协议书。同时，东林旗与白石市签署了友好交流意向书。',
    ['SIGNED 陈志远 – 友好城市协议书 2024-05-03'],
  ));
