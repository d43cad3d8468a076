import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('takes those who came to a forum for the guests, though their post is not read', () =>
  readsZhOf(
    'MET_WITH ATTENDED',
    '市长陈志远、副市长何大明今日在青河会见来访参加青山贸易论坛的企业家峰会南岸方面理事长林海生，副理事长吴晓明。',
    [
      'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
      'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
      'MET_WITH 何大明 – 林海生 2024-05-03 青河',
      'MET_WITH 何大明 – 吴晓明 2024-05-03 青河',
    ],
  ));

it('reads guests without titles', () =>
  readsZhOf('MET_WITH', '市长陈志远今日在青河会见了来访的白石客人林海生、吴晓明一行。', [
    'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河',
  ]));

it('reads who else sat by behind a comma', () =>
  readsZhOf(
    'MET_WITH',
    '市长陈志远今日在青河会见会长林海生。出席是次会面的市方成员，还包括：副市长何大明、局长吴晓明等。',
    [
      'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
      'MET_WITH 林海生 – 何大明 2024-05-03 青河',
      'MET_WITH 林海生 – 吴晓明 2024-05-03 青河',
    ],
  ));

it('lets two who discuss something meet each other alone', () =>
  readsZhOf('MET_WITH', '市长陈志远、会长林海生致辞后，由局长何大明与主任吴晓明讨论合作。', [
    'MET_WITH 何大明 – 吴晓明 undated',
  ]));
