import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('lets no husband attend for his wife', () =>
  readsZhOf('ATTENDED', '主席陈志远今日会见会长林海生。陈志远主席夫人吴晓明出席青河论坛开幕式。', []));
