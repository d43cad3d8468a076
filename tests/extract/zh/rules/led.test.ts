import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('reads the journey of those whom somebody leads', () =>
  readsZhOf('VISITED', '今日，考察团在副书记陈志远带领下，来白沙市考察。考察团先后到青山公司、白沙博物馆参观。', [
    'VISITED 陈志远 – 白沙市 2024-05-03 白沙市',
    'VISITED 陈志远 – 青山公司 2024-05-03 白沙市',
    'VISITED 陈志远 – 白沙博物馆 2024-05-03 白沙市',
  ]));

it('reads who leads a party that comes', () =>
  readsZhOf('VISITED', '今日，由党组成员陈志远带队的访问团一行5人到访白沙市侨联。', [
    'VISITED 陈志远 – 白沙市侨联 2024-05-03 白沙市',
  ]));

it('reads what the guests did as done by whom they came with', () =>
  readsZhOf(
    'VISITED',
    '副议长陈志远今日率团来访。客人访问白沙市期间，主任林海生会见了代表团。此外，客人还参观了白沙博物馆。',
    ['VISITED 陈志远 – 白沙市 2024-05-03 白沙市', 'VISITED 陈志远 – 白沙博物馆 2024-05-03 白沙市'],
  ));

it.each([
  ['市长陈志远今日抵达安多利首都白沙市。', 'VISITED 陈志远 – 白沙市 2024-05-03 白沙市'],
  ['市长陈志远今日访问毗邻青河的白沙市。', 'VISITED 陈志远 – 白沙市 2024-05-03 白沙市'],
  ['市长陈志远今日到访安多利总理府辖下的国家安全秘书处。', 'VISITED 陈志远 – 国家安全秘书处 2024-05-03'],
] as const)('takes the place where they went: %s', (text, fact) => readsZhOf('VISITED', text, [fact]));

it('reads no visit of what a journey will lead to, nor of where something is put', () => {
  readsZhOf('VISITED', '市长陈志远今日展开访问白沙市、黑水市和红石市的行程。', []);
  readsZhOf('VISITED', '市长陈志远今日感谢来宾把活动安排到白沙市。', []);
});

it('reads two agreements that one sentence names', () =>
  readsZhOf('SIGNED', '市长陈志远与市长林海生今日签署文化合作备忘录及劳工合作协议。', [
    'SIGNED 陈志远 – 劳工合作协议 2024-05-03',
    'SIGNED 陈志远 – 文化合作备忘录 2024-05-03',
    'SIGNED 林海生 – 劳工合作协议 2024-05-03',
    'SIGNED 林海生 – 文化合作备忘录 2024-05-03',
  ]));

it('keeps the days of a journey behind the day of the return', () =>
  readsZhOf(
    'MET_WITH',
    '主席陈志远于5月1日率团前往安多利访问，并于今日回到青河。\n\n访问期间，陈志远会见了省长林海生。',
    ['MET_WITH 陈志远 – 林海生 2024-05-01'],
  ));

it('knows who leads those who came to inquire', () =>
  readsZhOf('MET_WITH VISITED', '昨日，主任林海生率调研组来青河就教育调研。市长陈志远与调研组一行座谈。', [
    'MET_WITH 林海生 – 陈志远 2024-05-02 青河',
    'VISITED 林海生 – 青河 2024-05-02 青河',
  ]));
