import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('goes on with what is to come behind a semicolon', () =>
  readsZhOf('VISITED', '市长陈志远将于5月6日飞抵白沙；参观白沙市规划馆；与会长会面。', [
    'PLANNED VISITED 陈志远 – 白沙 2024-05-06 白沙',
    'PLANNED VISITED 陈志远 – 白沙市规划馆 2024-05-06 白沙',
  ]));

it('takes the first day of two', () =>
  readsZhOf('VISITED', '市长陈志远将于下周四（九日）至周六（十一日）访问白沙市。', [
    'PLANNED VISITED 陈志远 – 白沙市 2024-05-09 白沙市',
  ]));

it('takes a weekday ahead for what is to come', () =>
  readsZhOf('VISITED', '市长陈志远将于周二访问白沙市。', ['PLANNED VISITED 陈志远 – 白沙市 2024-05-07 白沙市']));

it('reads who went to a land, and nothing of a title without a name', () => {
  readsZhOf('VISITED', '部长陈志远5月2日访华。', ['VISITED 陈志远 – 中国 2024-05-02']);
  readsZhOf('VISITED', '部长陈志远5月2日就总统访华交换意见。', []);
});

it('reads the journey of a delegation as that of its leader', () =>
  readsZhOf('VISITED', '市长陈志远率领的商贸代表团，今日访问白沙市。', ['VISITED 陈志远 – 白沙市 2024-05-03 白沙市']));

it('takes the year in the name of an event for no other time', () =>
  readsZhOf('ATTENDED', '5月2日，2024年青河春茗在白沙市举行。市长陈志远出席。', [
    'ATTENDED 陈志远 – 青河春茗 2024-05-02 ATTENDEE',
  ]));
