import { it } from 'vitest';
import { readsZhOf } from './support.ts';

it('reads a day of late in brackets, of this month or the last', () => {
  readsZhOf('MET_WITH', '市长陈志远日前（2）在青河与会长林海生会面。', ['MET_WITH 陈志远 – 林海生 2024-05-02 青河']);
  readsZhOf('MET_WITH', '市长陈志远日前（30日）在青河与会长林海生会面。', ['MET_WITH 陈志远 – 林海生 2024-04-30 青河']);
});

it('knows who went along on a journey that has begun, whatever is still to come', () =>
  readsZhOf(
    'ACCOMPANIED',
    '市长陈志远今日抵达青河。根据行程，他明日将会见会长林海生。随行者还包括局长何大明、吴晓明。',
    ['ACCOMPANIED 何大明 – 陈志远 2024-05-03', 'ACCOMPANIED 吴晓明 – 陈志远 2024-05-03'],
  ));
