import { describe, it } from 'vitest';
import { readsZhOf } from '../support.ts';

const MET = 'MET_WITH 陈志远 – 林海生 2024-05-03';

describe('meetings told by a noun', () => {
  it.each([
    '局长陈志远3日接受大使林海生递交国书副本。',
    '局长陈志远3日接受大使林海生的辞行拜会。',
    '局长陈志远3日与大使林海生率领的代表团举行会谈。',
    '局长陈志远3日与大使林海生率领的青山企业家代表团举行会谈。',
    '局长陈志远3日与到访的大使林海生率领的青山友好小组代表团会面。',
    '局长陈志远3日与大使林海生就合作进行了坦诚深入的交流。',
    '局长陈志远3日与大使林海生为首的代表团会面。',
    '局长陈志远3日与大使林海生共晋早餐。',
    '局长陈志远3日同大使林海生举行战略对话牵头人磋商。',
  ])('%s', (text) => readsZhOf('MET_WITH', text, [MET]));

  it.each([
    '大使林海生3日到访青山大学，局长陈志远与其进行了座谈。',
    '大使林海生3日到访我校。局长陈志远与来宾进行座谈。',
    '大使林海生3日向局长陈志远递交国书。',
    '大使林海生3日对局长陈志远进行礼节性拜会。',
    '大使林海生3日向局长陈志远作到任拜会。',
  ])('%s', (text) => readsZhOf('MET_WITH', text, [OTHER]));
});

const OTHER = 'MET_WITH 林海生 – 陈志远 2024-05-03';

describe('and no meetings', () => {
  it.each([
    '市长陈志远、副市长林海生会见记者。',
    '市长陈志远与副市长林海生共同会见来宾。',
    '市长陈志远及副市长林海生接待。',
    '大使陈志远夫人3日拜会市长林海生。',
    '局长陈志远接受委员林海生递交的报告。',
  ])('%s', (text) => readsZhOf('MET_WITH', text, []));

  it('of who chairs one', () => readsZhOf('MET_WITH', '校长陈志远3日会见大使林海生。会见由处长王大山主持。', [MET]));
});

describe('who sat on which side', () => {
  it.each([
    ['法方有法国驻青河总领事王大山', '参加会见的有副市长周国强；'],
    ['法方人员有法国驻青河总领事王大山', '参加会见的中方人员有副市长周国强，'],
  ])('%s', (last, first) =>
    readsZhOf('MET_WITH', `市长陈志远3日会见法国驻华大使林海生。${first}${last}。`, [
      'MET_WITH 林海生 – 周国强 2024-05-03',
      'MET_WITH 周国强 – 王大山 2024-05-03',
      'MET_WITH 陈志远 – 林海生 2024-05-03',
      'MET_WITH 陈志远 – 王大山 2024-05-03',
    ]),
  );

  it('behind "一行" the list of guests is closed', () =>
    readsZhOf('MET_WITH', '校长陈志远3日会见青山大学校长林海生一行，副校长周国强在座。', [
      'MET_WITH 林海生 – 周国强 2024-05-03',
      MET,
    ]));

  it('a deputy without a city is of the city at home', () =>
    readsZhOf('MET_WITH', `市长陈志远3日会见法国驻华大使林海生。法国驻青河总领事王大山，副市长周国强参加会见。`, [
      'MET_WITH 林海生 – 周国强 2024-05-03',
      'MET_WITH 王大山 – 周国强 2024-05-03',
      MET,
      'MET_WITH 陈志远 – 王大山 2024-05-03',
    ]));
});
