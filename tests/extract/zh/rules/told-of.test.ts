import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('takes him for the one of whom the sentence tells what he is', () =>
  readsZhOf('VISITED', '总理陈志远今日会见部长林海生。林海生也是协会主任，他昨日抵达青河。', [
    'VISITED 林海生 – 青河 2024-05-02 青河',
  ]));
