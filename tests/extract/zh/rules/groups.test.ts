import { expect, it } from 'vitest';
import { facts } from '../../support.ts';
import { readsZh, readsZhOf } from '../support.ts';

const HOST = '市长陈志远今日会见论坛嘉宾。';

it('takes the guests of a list for those whom a group meant', () =>
  readsZh(`${HOST}参加会见的嘉宾有：安多利大使林海生，白石市市长吴晓明。`, [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03',
  ]));

it('takes who speaks at the meeting for one of the group', () =>
  readsZhOf('MET_WITH', `${HOST}来宾代表林海生先生会见时作了讲话。`, ['MET_WITH 陈志远 – 林海生 2024-05-03']));

it('takes the officials of a list for those who were spoken to, and who escorted for no one of them', () =>
  readsZh(
    '主任陈志远今日在署长林海生的陪同下，与青河主要负责人交流。出席交流活动的青河主要负责人包括主席吴晓明、院长郑文。',
    [
      'ACCOMPANIED 林海生 – 陈志远 2024-05-03',
      'MET_WITH 陈志远 – 吴晓明 2024-05-03',
      'MET_WITH 陈志远 – 郑文 2024-05-03',
    ],
  ));

it('lets who sits by where a group is met meet nobody', () =>
  expect(facts(`${HOST}副市长林海生参加会见。`)).toEqual([]));

it('lets two hosts of a group not meet each other', () =>
  expect(facts('市委书记陈志远、市长林海生今日会见安多利代表团。')).toEqual([]));

it('lets who took part in activities around it meet nobody', () =>
  expect(facts(`${HOST}来宾代表林海生先生会见时作了讲话。局长吴晓明出席活动。`)).toEqual([
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('seats the mayors of one land on one side, though the land is told once', () =>
  readsZhOf(
    'MET_WITH',
    '青河市市长陈志远今日会见安多利部长林海生。安多利大格兰副市长吴晓明、小格兰副市长郑文，青河市副市长黄国强参加。',
    [
      'MET_WITH 吴晓明 – 黄国强 2024-05-03 青河',
      'MET_WITH 林海生 – 黄国强 2024-05-03 青河',
      'MET_WITH 郑文 – 黄国强 2024-05-03 青河',
      'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
      'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
      'MET_WITH 陈志远 – 郑文 2024-05-03 青河',
    ],
  ));

it('takes the city of a host whom guests visit', () =>
  readsZhOf('MET_WITH', '青河市市长陈志远今日会见来访的安多利部长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
  ]));

it('takes the city from where the guests are said to have come', () =>
  readsZhOf('MET_WITH', '部长陈志远今日会见大使林海生。陈志远欢迎大使。陈志远来渝出席论坛。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));

it('takes "they" for nobody where a delegation without a leader acts', () =>
  expect(
    facts(
      '由多国官员组成的代表团今日结束访问。代表团与司长陈志远和局长林海生会面。他们亦与署长吴晓明见面，并参观青山科学园。',
    ),
  ).toEqual([]));

it('takes the members of a delegation that is to leave for no companions yet', () =>
  readsZhOf('ACCOMPANIED', '市长陈志远将于5月6日率领代表团访问白石。代表团成员包括局长林海生。', [
    'PLANNED ACCOMPANIED 林海生 – 陈志远 2024-05-06',
  ]));
