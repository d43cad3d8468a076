import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('pairs the guest with each of those who received him', () =>
  readsZhOf('MET_WITH', '区长陈志远今日到访青山总商会，受到副会长林海生、吴晓明，秘书长郑文等的热情接待。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
    'MET_WITH 陈志远 – 郑文 2024-05-03',
  ]));

it('joins two hosts who receive together', () =>
  readsZhOf('MET_WITH', '副市长陈志远今日率团来访，受到副市长林海生与议长吴晓明的接待。', [
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('reads a delegation that somebody leads as that person', () =>
  readsZhOf('MET_WITH', '今日，友城访问团由陈志远团长率团拜会议会，由林海生议长亲自接待。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('reads a partner whom a comma parts from the verb', () =>
  readsZhOf('MET_WITH', '市长陈志远今日与书记林海生，在青河饭店会面。', ['MET_WITH 陈志远 – 林海生 2024-05-03 青河']));

it('seats those who are listed right behind a meeting', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见青山商会会长林海生。出席会议的还包括青山商会副会长吴晓明。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
  ]));

it('reads what a spokesman tells of others', () =>
  readsZhOf('MET_WITH', '商务部发言人陈志远表示，部长林海生5月2日会见大使吴晓明。', [
    'MET_WITH 林海生 – 吴晓明 2024-05-02',
  ]));

it.each([
  '市长陈志远今日与部长林海生举行视频会谈。',
  '市长陈志远表示，局长林海生5月2日会见大使吴晓明。',
  '市长陈志远今日会见来宾，局长林海生、署长吴晓明在座。双方由于老朋友见面，互动热络。',
] as const)('reads no meeting of two persons from: %s', (text) => readsZhOf('MET_WITH', text, []));
