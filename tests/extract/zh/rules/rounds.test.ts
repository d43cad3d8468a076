import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

it('goes on with the guest whom somebody accompanied', () =>
  readsZhOf('MET_WITH', '署长陈志远今日陪同局长林海生访问青河，分别会见市长周国强和校长王丽华。', [
    'MET_WITH 林海生 – 周国强 2024-05-03 青河',
    'MET_WITH 林海生 – 王丽华 2024-05-03 青河',
  ]));

it('ends a name in front of the day', () =>
  readsZhOf('VISITED', '市长陈志昨(2)日参观青山科技园。', ['VISITED 陈志 – 青山科技园 2024-05-02']));

it('knows a market from a city', () =>
  readsZhOf('VISITED', '市长陈志远今日视察青山墟街市及青山村。', [
    'VISITED 陈志远 – 青山墟街市 2024-05-03',
    'VISITED 陈志远 – 青山村 2024-05-03',
  ]));

it('visits a lake of one character', () =>
  readsZhOf('VISITED', '市长陈志远今日参观了西湖、青山博物馆。', [
    'VISITED 陈志远 – 西湖 2024-05-03',
    'VISITED 陈志远 – 青山博物馆 2024-05-03',
  ]));

it('leaves the city of a stop to its own name', () =>
  readsZhOf('VISITED', '市长陈志远今日先后到访青河市东街社区、南原市南湖社区。', [
    'VISITED 陈志远 – 青河市东街社区 2024-05-03 青河市',
    'VISITED 陈志远 – 南原市南湖社区 2024-05-03 南原市',
  ]));

it('takes kinds of places for none', () => readsZhOf('VISITED', '市长陈志远今日深入企业工厂、产业园区调研。', []));

it('takes what a ceremony is for as what is signed there', () =>
  readsZhOf(
    'SIGNED WITNESSED',
    '市长陈志远今日出席《青白合作备忘录》签署仪式，并见证局长林海生与主任周国强签署备忘录。',
    [
      'SIGNED 林海生 – 青白合作备忘录 2024-05-03',
      'SIGNED 周国强 – 青白合作备忘录 2024-05-03',
      'WITNESSED 陈志远 – 青白合作备忘录 2024-05-03',
    ],
  ));

it('reads the body that stands before "and with its minister"', () =>
  readsZhPosts('局长陈志远今日拜访白石联络部并与部长林海生共进午餐。', ['林海生: 部长, 白石联络部', '陈志远: 局长']));
