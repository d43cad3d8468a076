import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('takes what is welcomed for no act of the host', () =>
  readsZhOf('VISITED', '市长陈志远今日会见部长林海生，他对林海生率领代表团访问北霖表示欢迎。', []));

it('reads a stay told by its time once', () =>
  readsZhOf(
    'VISITED',
    '部长林海生5月1日率团访问北霖市。5月2日，市长陈志远会见林海生。访北霖期间，代表团参观青山博物馆。',
    ['VISITED 林海生 – 北霖市 2024-05-01 北霖市', 'VISITED 林海生 – 青山博物馆 2024-05-02 北霖市'],
  ));

it('knows a city by one character where the text names it', () =>
  readsZhOf('VISITED', '部长林海生今日访霖。北霖市政府表示欢迎。', ['VISITED 林海生 – 北霖 2024-05-03 北霖']));

it('knows no city by one character of none', () =>
  readsZhOf('VISITED', '部长林海生今日访霖。青河市政府表示欢迎。', []));

it('takes the delegation of a city for that of its mayor', () =>
  readsZhOf('VISITED', '北霖市市长林海生今日率团来访。青河市市长陈志远会见林海生。北霖市代表团随后参观青山博物馆。', [
    'VISITED 林海生 – 青山博物馆 2024-05-03',
  ]));

it('gives an agreement one name', () =>
  readsZhOf('SIGNED', '市长陈志远今日与部长林海生签署合作备忘录。陈志远与林海生签署《关于潮汐能的合作备忘录》。', [
    'SIGNED 陈志远 – 关于潮汐能的合作备忘录 2024-05-03',
    'SIGNED 林海生 – 关于潮汐能的合作备忘录 2024-05-03',
  ]));

it('reads an event of several cities by its whole name', () =>
  readsZhOf('ATTENDED', '市长陈志远今日出席第二届青河市、北霖市、洛洲市经济峰会。', [
    'ATTENDED 陈志远 – 第二届青河市、北霖市、洛洲市经济峰会 2024-05-03 ATTENDEE',
  ]));

it('goes on behind what it does not know in a list of venues', () =>
  readsZhOf('VISITED', '市长陈志远今日参观应急演练、青山博物馆。', ['VISITED 陈志远 – 青山博物馆 2024-05-03']));

it('reads what somebody did on an invitation', () =>
  readsZhOf('VISITED', '2024年5月1日至2日，大使林海生应青河中心邀请赴青河市参访。', [
    'VISITED 林海生 – 青河市 2024-05-01 青河市',
  ]));

it('keeps the day that a sentence without any act begins with', () =>
  readsZhOf('MET_WITH', '5月1日至2日，青山论坛气氛热烈。期间，市长陈志远会见局长林海生。', [
    'MET_WITH 陈志远 – 林海生 2024-05-01',
  ]));

it('takes no day since when something is so for that of the visit', () =>
  readsZhOf('VISITED', '市长陈志远昨日会见总领事林海生。林海生自2023年4月上任以来首次参观青山博物馆。', [
    'VISITED 林海生 – 青山博物馆 2024-05-02',
  ]));

it('reads a day in one character before its hour', () =>
  readsZhOf('MET_WITH', '市长陈志远二日上午会见局长林海生。', ['MET_WITH 陈志远 – 林海生 2024-05-02']));

it('counts days in one character', () =>
  readsZhOf('MET_WITH', '市长陈志远今日展开为期二日的行程，会见局长林海生。', ['MET_WITH 陈志远 – 林海生 2024-05-03']));

it('takes the guests in 访洛团 for those who visit', () =>
  readsZhOf(
    'VISITED',
    '市长陈志远今日会见局长林海生一行。会谈后，访青团一行先后赴青山博物馆、白沙公司等单位进行了参访。',
    ['VISITED 林海生 – 青山博物馆 2024-05-03', 'VISITED 林海生 – 白沙公司 2024-05-03'],
  ));

it('takes the first of a list for who leads the party', () =>
  readsZhOf('VISITED', '市长陈志远今日会见大使林海生和秘书长吴晓明一行。代表团随后参观青山博物馆。', [
    'VISITED 林海生 – 青山博物馆 2024-05-03',
  ]));
