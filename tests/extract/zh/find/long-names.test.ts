import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

it.each(['巴特额尔登', '永松弘基'])('reads a long name that no list knows behind the head of a body: %s', (name) =>
  readsZhOf('MET_WITH', `市长陈志远今日会见安多利环境部部长${name}。`, [`MET_WITH 陈志远 – ${name} 2024-05-03`]),
);

it.each([
  '市长陈志远会见外交部部长后与总书记思想伟力。',
  '市长陈志远与外交部部长合影留念。',
  '外交部总统明日会晤来宾。',
])('reads no long name: %s', (text) => readsZhPosts(text, text.includes('陈') ? ['陈志远: 市长'] : []));
