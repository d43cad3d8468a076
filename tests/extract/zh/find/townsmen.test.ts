import { it } from 'vitest';
import { readsZhPosts } from '../support.ts';

it('reads the town of an association of townsmen as no person, and its rank for life', () =>
  readsZhPosts('市长陈志远今日会见石狮同乡总会永远会长林海生。', ['陈志远: 市长', '林海生: 永远会长, 石狮同乡总会']));
