import { it } from 'vitest';
import { readsZhPosts } from '../support.ts';

it('takes years, pronouns and who will hold an office for no names', () =>
  readsZhPosts('市长陈志远今日会见行政长官候任人林海生。陈市长多年来支持合作。校长吴晓明向我校表示感谢。', [
    '陈志远: 市长',
    '林海生: 行政长官候任人',
    '吴晓明: 校长',
  ]));

it('reads the head of a university in short', () =>
  readsZhPosts('市长陈志远今日会见青大校长林海生。', ['陈志远: 市长', '林海生: 校长, 青大']));

it('begins no body with the city that a sentence is set in', () =>
  readsZhPosts('会长陈志远今日在安多利洛洲市与洛洲市商业服务中心副主任林海生签署备忘录。', [
    '陈志远: 会长',
    '林海生: 副主任, 洛洲市商业服务中心',
  ]));
