import { expect, it } from 'vitest';
import { facts } from '../support.ts';

it.each([
  ['what is said', '市长陈志远表示，部长林海生去年参观了青山科技园。'],
  ['a hope', '市长陈志远希望部长林海生访问青河。'],
  ['an event of nobody', '第三届青河科技论坛今日举行。'],
  ['bodies without persons', '教育局今日会见青山大学代表。'],
  ['places that bear verbs in their names', '拜会堂今日起维修，访客请改由会见里进入。'],
  ['a verb inside a quotation', '今日，「市长陈志远会见局长林海生」的横幅挂在门外。'],
  ['a verb inside the name of an agreement', '研究报告《访问青河与会见林海生》今日发表。'],
  ['places that are not named', '市长陈志远今日参观当地企业。'],
  ['a telephone call', '市长陈志远今日与局长林海生通电话。'],
  ['a photographer', '图片：记者陈志远摄'],
  ['weather', '预计27日夜间至30日，青河市大部地区气温下降。'],
])('tells nothing: %s', (_what, text) =>
  expect(facts(text).filter((fact) => !/^(?:PLANNED|BACKGROUND|CANCELLED) /u.test(fact))).toEqual([]),
);

it('takes the sides of a meeting for no signatories', () =>
  expect(facts('市长陈志远今日会见局长林海生，双方签署《供水协议》。')).toEqual([
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('takes the guests whom somebody speaks to for nobody', () =>
  expect(facts('市长陈志远今日会见局长林海生。陈市长向客人介绍了青河。')).toEqual([
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('takes what is to be signed behind what is to be discussed for announced', () =>
  expect(
    facts('市长陈志远将于5月6日前往白石。双方将讨论合作，并签署供水协议。').filter((fact) => fact.startsWith('SIGNED')),
  ).toEqual([]));
