import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it('meets a minister of several fields who came to attend', () =>
  readsZhOf('MET_WITH ATTENDED', '部长陈志远今日会见来华出席远东论坛的安多利创新、研究、文化和青年事务部部长林海生。', [
    MET,
  ]));

it.each([
  ['部长陈志远今日会见高等教育、科学和创新部部长林海生。', ['林海生: 部长, 高等教育、科学和创新部', '陈志远: 部长']],
  ['安多利投资部服务业助理副部长陈志远表示欢迎。', ['陈志远: 服务业助理副部长, 安多利投资部']],
  ['部党组成员陈志远、林海生参加会见。', ['林海生: 党组成员', '陈志远: 党组成员']],
  ['局长陈志远在京与安多利农业部部长林海生会面。', ['林海生: 部长, 安多利农业部', '陈志远: 局长']],
] as const)('reads the posts of %s', (text, expected) => readsZhPosts(text, expected));

it('takes the first character of a land for no city', () =>
  readsZhOf('VISITED', '部长陈志远今日在安多利会见部长林海生。访安期间，陈志远还调研了安石市。', [
    'VISITED 陈志远 – 安石市 2024-05-03 安石市',
  ]));

it('lets the leader of a party that is named so go there', () =>
  readsZhOf('VISITED', '以长河县友好协会野崎元治副会长为团长今日率团访问了青河。', [
    'VISITED 野崎元治 – 青河 2024-05-03 青河',
  ]));

it('ends a frame of time before who acts', () =>
  readsZhOf('MET_WITH', '今日在大会之前青河市市长陈志远会见部长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
  ]));
