import { it } from 'vitest';
import { readsZh, readsZhOf } from '../support.ts';

it.each([
  ['市长陈志远今日深入青山工业园区、白沙商贸城等地考察。', ['青山工业园区', '白沙商贸城']],
  ['在青山科技园，市长陈志远今日察看了生产线。', ['青山科技园']],
  ['市长陈志远今日走访多家企业和青山科技园。', ['青山科技园']],
  ['市长陈志远今日参观安多利与邻国合作展示馆。', ['安多利与邻国合作展示馆']],
  ['市长陈志远今日走访三家工厂。', []],
  ['市长陈志远今日深入推进青山工业园区建设。', []],
] as const)('reads the places of a journey: %s', (text, places) =>
  readsZhOf(
    'VISITED',
    text,
    places.map((place) => `VISITED 陈志远 – ${place} 2024-05-03`),
  ),
);

it('lets both go who went together', () =>
  readsZh('市长陈志远今日与局长林海生共同参观青山科技园。', [
    'VISITED 陈志远 – 青山科技园 2024-05-03',
    'VISITED 林海生 – 青山科技园 2024-05-03',
  ]));

it('announces days and companions of a journey to come', () =>
  readsZh('市长陈志远将于五月六日在青河与局长林海生会面。翌日，他会前往白石。随行成员包括署长吴晓明。', [
    'PLANNED MET_WITH 陈志远 – 林海生 2024-05-06 青河',
    'PLANNED VISITED 陈志远 – 白石 2024-05-07 白石',
    'PLANNED ACCOMPANIED 吴晓明 – 陈志远 2024-05-07',
  ]));

it('reads who joined a tour as company, and no meeting', () =>
  readsZhOf('MET_WITH ACCOMPANIED', '市长陈志远今日到白石调研。局长林海生参加调研。', [
    'ACCOMPANIED 林海生 – 陈志远 2024-05-03',
  ]));

it('lets him go on whom a verb in front tells of', () =>
  readsZhOf('MET_WITH', '率团访问安多利的市长陈志远，今日到青山大学拜访校长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('reads all whom a journey is told of', () =>
  readsZhOf('ACCOMPANIED', '市长陈志远今日访问青河。随团出访的局长林海生、署长吴晓明表示欢迎。', [
    'ACCOMPANIED 林海生 – 陈志远 2024-05-03',
    'ACCOMPANIED 吴晓明 – 陈志远 2024-05-03',
  ]));
