import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('lets who is welcomed on his visit attend, and not who welcomes him', () =>
  readsZhOf('ATTENDED', '市长陈志远今日会见会长林海生。陈志远欢迎林海生率领代表团访问青河，并出席青山贸易论坛。', [
    'ATTENDED 林海生 – 青山贸易论坛 2024-05-03 ATTENDEE',
  ]));

it('lets whoever welcomes others attend himself', () =>
  readsZhOf('ATTENDED', '市长陈志远今日欢迎各位嘉宾，并出席青山贸易论坛。', [
    'ATTENDED 陈志远 – 青山贸易论坛 2024-05-03 ATTENDEE',
  ]));

it('lets those who tell something visit nothing', () =>
  readsZhOf('VISITED', '市长陈志远今日听取局长林海生和校长吴晓明介绍水利工作，并视察青河水库。', [
    'VISITED 陈志远 – 青河水库 2024-05-03 青河',
  ]));

it('goes on with whose body stands before the name', () =>
  readsZhOf('MET_WITH', '青河水务局陈志远局长今日在青河大厦，与林海生会长会面。林海生会长表示感谢。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
  ]));
