import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('takes those who came along for "they", and the one with whom', () =>
  readsZhOf(
    'MET_WITH',
    '青河水务局局长陈志远今日访问白石。\n\n是次访问，副局长何大明和主任吴晓明亦有同行。他们在下午抵达白石后随即与部长林海生会面。',
    [
      'MET_WITH 陈志远 – 林海生 2024-05-03 白石',
      'MET_WITH 何大明 – 林海生 2024-05-03 白石',
      'MET_WITH 吴晓明 – 林海生 2024-05-03 白石',
    ],
  ));

it('reads who sat by behind what somebody said of things to come', () =>
  readsZhOf(
    'MET_WITH',
    '市长陈志远今日在青河会见会长林海生。林海生介绍，论坛将于下月举办。陈志远表示，将继续支持。 出席会见的包括副市长何大明等。',
    ['MET_WITH 陈志远 – 林海生 2024-05-03 青河', 'MET_WITH 林海生 – 何大明 2024-05-03 青河'],
  ));

it('lets a party whom nobody leads by name visit for itself', () =>
  readsZhOf(
    'VISITED',
    '部长陈志远今日午宴欢迎「驻洛洲代表访问团」。「驻洛洲代表访问团」一行6人应政府邀请，于3日至8日访问安多利。',
    [],
  ));

it('reads a dinner for a party, for all of which one speaks', () =>
  readsZhOf(
    'MET_WITH',
    '部长陈志远今日在青河午宴欢迎「驻洛洲代表访问团」。\n\n团长安多利常任代表林海生代表访问团成员感谢邀请。',
    ['MET_WITH 陈志远 – 林海生 2024-05-03 青河'],
  ));
