import { it } from 'vitest';
import { readsZh } from '../support.ts';

it.each([
  '市长陈志远今日参观了青河一所智慧交通系统企业。',
  '市长陈志远今日察看了社区图书馆、市民学校。',
  '市长陈志远今日参观了自动化生产线。',
])('leaves alone what has no name: %s', (text) => readsZh(text, []));

it('keeps what is called by name', () =>
  readsZh('市长陈志远今日参观了青山社区图书馆。', ['VISITED 陈志远 – 青山社区图书馆 2024-05-03']));
