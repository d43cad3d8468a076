import { expect, it } from 'vitest';
import { persons } from '../../support.ts';
import { readsZhOf, readsZhPosts } from '../support.ts';

it('reads whom somebody calls on behind 其中包括', () =>
  readsZhOf('MET_WITH', '局长陈志远明日将拜会多名官员，其中包括部长林海生和大使吴晓明。', [
    'PLANNED MET_WITH 陈志远 – 林海生 2024-05-04',
    'PLANNED MET_WITH 陈志远 – 吴晓明 2024-05-04',
  ]));

it('takes a list behind another act for nobody met', () =>
  readsZhOf('MET_WITH', '局长陈志远今日会见外宾，论坛嘉宾包括部长林海生和大使吴晓明。', []));

it('goes on with what is to come behind a semicolon', () =>
  readsZhOf('VISITED', '局长陈志远明日将会见部长林海生；并参观青山博物馆。', [
    'PLANNED VISITED 陈志远 – 青山博物馆 2024-05-04',
  ]));

it('reads what was behind a semicolon as told', () =>
  readsZhOf('VISITED', '局长陈志远今日会见部长林海生；并参观青山博物馆。', ['VISITED 陈志远 – 青山博物馆 2024-05-03']));

it('reads a call at an office of government', () =>
  readsZhOf('VISITED', '局长陈志远今日拜访联邦事务办公室，与主任林海生会面。', [
    'VISITED 陈志远 – 联邦事务办公室 2024-05-03',
  ]));

it('reads who visits together', () =>
  readsZhOf('VISITED', '主任陈志远与局长林海生今日到访青山博物馆。', [
    'VISITED 陈志远 – 青山博物馆 2024-05-03',
    'VISITED 林海生 – 青山博物馆 2024-05-03',
  ]));

it('goes on with whom the text is about, not with the two who talked', () =>
  readsZhOf('VISITED', '局长陈志远今日上午会见部长林海生。两人就合作交换意见。下午参观青山博物馆。', [
    'VISITED 陈志远 – 青山博物馆 2024-05-03',
  ]));

it('takes the second day of a journey for no next day', () =>
  readsZhOf('VISITED', '局长陈志远昨日进行第二日考察，参观青山博物馆。', ['VISITED 陈志远 – 青山博物馆 2024-05-02']));

it('knows the first part of a name in a headline', () =>
  expect(persons('陈志远会见阿尔多\n\n局长陈志远今日会见部长阿尔多·贝尔曼。')).toEqual(
    ['阿尔多·贝尔曼', '陈志远'].sort(),
  ));

it.each([
  ['公安局长陈志远表示欢迎。', ['陈志远: 局长, 公安局']],
  ['公安局局长陈志远表示欢迎。', ['陈志远: 局长, 公安局']],
  ['联邦事务办公室交流司司长陈志远致辞。交流司司长陈志远出席论坛。', ['陈志远: 司长, 联邦事务办公室交流司']],
  [
    '民进青河省委会主委陈志远、省政协提案委员会主任林海生致辞。',
    ['林海生: 主任, 青河省政协提案委员会', '陈志远: 主委, 民进青河省委会'],
  ],
] as const)('reads the posts of %s', (text, expected) => readsZhPosts(text, expected));

it('takes the topic of both sides for nobody who acts on', () =>
  readsZhOf('VISITED', '局长陈志远今日与部长林海生会面，并就双方关注的议题交换意见，以及参观青山博物馆。', [
    'VISITED 陈志远 – 青山博物馆 2024-05-03',
  ]));

it('takes nobody in 与代表团 for the head of the delegation', () =>
  readsZhOf('VISITED', '部长林海生今日率团访问青河市。局长陈志远与代表团座谈。代表团参观青山博物馆。', [
    'VISITED 林海生 – 青河市 2024-05-03 青河市',
    'VISITED 林海生 – 青山博物馆 2024-05-03 青河市',
  ]));

it('signs what the ceremony was for', () =>
  readsZhOf('SIGNED', '青河公司战略合作协议签约仪式今日举行。局长陈志远和总经理林海生代表双方签约。', [
    'SIGNED 陈志远 – 战略合作协议 2024-05-03',
    'SIGNED 林海生 – 战略合作协议 2024-05-03',
  ]));

it('signs nothing where no agreement is told', () =>
  readsZhOf('SIGNED', '签约仪式今日举行。局长陈志远和总经理林海生代表双方签约。', []));

it('seats a bureau without a place beside the host at home', () =>
  readsZhOf('MET_WITH', '青河市市长陈志远3日与海关总署署长林海生会面。环境局局长吴晓明亦有出席。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
    'MET_WITH 林海生 – 吴晓明 2024-05-03',
  ]));

it('knows heads of a party told by 任', () =>
  expect(persons('部长陈志远会见由秘书长林海生任团长、副主任姚坚任荣誉团长的青年团一行。')).toEqual(
    ['姚坚', '林海生', '陈志远'].sort(),
  ));
