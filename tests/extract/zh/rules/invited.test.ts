import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('tells nobody who is invited as come', () =>
  readsZhOf('VISITED ATTENDED', '市长陈志远今日会见会长林海生，并力邀其来青河参加青河马拉松。', []));
