import { it } from 'vitest';
import { readsZhOf, readsZhPosts } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

it('reads guests without titles on the side of the guests', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见部长林海生一行。新方客人周国强、王丽华等，市领导郑文参加会见。', [
    MET,
    'MET_WITH 陈志远 – 周国强 2024-05-03',
    'MET_WITH 陈志远 – 王丽华 2024-05-03',
    'MET_WITH 林海生 – 郑文 2024-05-03',
    'MET_WITH 周国强 – 郑文 2024-05-03',
    'MET_WITH 王丽华 – 郑文 2024-05-03',
  ]));

it('counts who came along to the guests', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见总领事林海生。商会会长周国强等随团企业家，副市长王丽华参加会见。', [
    MET,
    'MET_WITH 陈志远 – 周国强 2024-05-03',
    'MET_WITH 林海生 – 王丽华 2024-05-03',
    'MET_WITH 周国强 – 王丽华 2024-05-03',
  ]));

it('reads the guests who called on somebody, and who sat by at his side', () =>
  readsZhOf(
    'MET_WITH',
    '区长林海生今日拜会市长陈志远。今日访宾包括区长林海生及总经理周国强。副秘书长王丽华也陪同市长接见访宾。',
    [
      'MET_WITH 林海生 – 陈志远 2024-05-03',
      'MET_WITH 陈志远 – 周国强 2024-05-03',
      'MET_WITH 林海生 – 王丽华 2024-05-03',
      'MET_WITH 周国强 – 王丽华 2024-05-03',
    ],
  ));

it('reads a name that its Latin form follows', () =>
  readsZhPosts('农业部次长龘霂堃（Brian Lowe）今日访问青河。', ['龘霂堃: 次长, 农业部']));

it('lets those sign who stand behind 由 in front of the comma', () =>
  readsZhOf('SIGNED', '市长陈志远今日出席签署仪式，由局长林海生与主任周国强，分别与会长签署供水意向书。', [
    'SIGNED 林海生 – 供水意向书 2024-05-03',
    'SIGNED 周国强 – 供水意向书 2024-05-03',
  ]));

it('takes a coming city for no name', () =>
  readsZhOf('MET_WITH', '市长陈志远今日会见了来梅访问的局长林海生。希望企业家来梅州考察。', [MET]));

it('visits an island that the verb says', () =>
  readsZhOf('VISITED', '次长林海生今日访台。林海生感谢台湾人民。', ['VISITED 林海生 – 台湾 2024-05-03']));

it('counts who is of the body of a delegation to the guests, and its members with him', () =>
  readsZhOf(
    'MET_WITH',
    '局长陈志远今日与海东青年联会考察团会面。参加会面的包括主任王丽华；海东青年联会顾问林海生，成员周国强。',
    [
      'MET_WITH 陈志远 – 林海生 2024-05-03',
      'MET_WITH 陈志远 – 周国强 2024-05-03',
      'MET_WITH 王丽华 – 林海生 2024-05-03',
      'MET_WITH 王丽华 – 周国强 2024-05-03',
    ],
  ));

it('reads guests of an event whose name has marks inside', () =>
  readsZhOf('MET_WITH ATTENDED', '市长陈志远今日在青河与出席青河网络·制造大会的董事长林海生等嘉宾座谈。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
  ]));

it('reads who comes with others', () =>
  readsZhOf('MET_WITH', '市长陈志远今日接见贵宾。会长林海生偕夫人及两位议员等一行七人，专程前来市政府拜会陈市长。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03',
  ]));
