import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('reads who was there when two bodies talked, on the sides of their bodies', () =>
  readsZhOf(
    'MET_WITH ATTENDED',
    '今日，市委、市政府与远东航空集团在青河举行工作座谈，市委书记陈志远、远东航空集团董事长林海生出席座谈会。市领导周国强参加。',
    ['MET_WITH 陈志远 – 林海生 2024-05-03 青河', 'MET_WITH 林海生 – 周国强 2024-05-03 青河'],
  ));

it('reads the same of two cities', () =>
  readsZhOf('MET_WITH', '今日，青河、白石两市举行工作座谈。青河市委书记陈志远、白石市长林海生参加座谈。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it.each([
  '今日，市委与远东航空集团举行工作座谈。记者陈志远报道。',
  '今日，青河、白石两市举行工作座谈。会长周国强、会长王丽华参加座谈。',
  '今日，市政府与远东航空集团举行工作座谈。昨日，市委书记陈志远、远东航空集团董事长林海生出席青河论坛。',
  '市长陈志远今日会见劳模代表，他们分享了参加表彰大会的感受。林海生、周国强参加。',
])('tells no sides that nobody tells: %s', (text) => readsZhOf('MET_WITH', text, []));
