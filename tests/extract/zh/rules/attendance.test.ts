import { it } from 'vitest';
import { readsZh, readsZhOf } from '../support.ts';

it.each([
  ['市长陈志远今日出席第三届青河科技论坛。', 'ATTENDEE'],
  ['市长陈志远今日出席第三届青河科技论坛并致辞。', 'SPEAKER'],
  ['市长陈志远今日在第三届青河科技论坛上发表主题演讲。', 'SPEAKER'],
  ['市长陈志远今日主持第三届青河科技论坛。', 'CHAIR'],
  ['第三届青河科技论坛今日由市长陈志远主持。', 'CHAIR'],
  ['市长陈志远今日出席在青河举行的第三届青河科技论坛。', 'ATTENDEE'],
] as const)('reads who took part, and as what: %s', (text, role) =>
  readsZh(text, [`ATTENDED 陈志远 – 第三届青河科技论坛 2024-05-03 ${role}`]),
);

it('reads who chaired together', () =>
  readsZh('市长陈志远今日与局长林海生共同主持第三届青河科技论坛。', [
    'ATTENDED 陈志远 – 第三届青河科技论坛 2024-05-03 CO_CHAIR',
    'ATTENDED 林海生 – 第三届青河科技论坛 2024-05-03 CO_CHAIR',
  ]));

it('takes a bare word for the event told before, and lists its guests', () =>
  readsZhOf('ATTENDED', '市长陈志远今日主持青河技能大赛颁奖典礼。出席典礼的嘉宾还有局长林海生。', [
    'ATTENDED 陈志远 – 青河技能大赛颁奖典礼 2024-05-03 CHAIR',
    'ATTENDED 林海生 – 青河技能大赛颁奖典礼 2024-05-03 ATTENDEE',
  ]));

it('reads who held it', () =>
  readsZh('由劳工及技能局主办、远东学院承办的青河技能展览今日举行。会议由青山大学协办。', [
    'ORGANISED 劳工及技能局 – 青河技能展览 2024-05-03',
    'ORGANISED 远东学院 – 青河技能展览 2024-05-03',
    'ORGANISED 青山大学 – 青河技能展览 2024-05-03',
  ]));

it('takes an event that is held for the one spoken at', () =>
  readsZhOf('ATTENDED', '青河科技论坛开幕式今日举行，市长陈志远致欢迎辞。', [
    'ATTENDED 陈志远 – 青河科技论坛开幕式 2024-05-03 SPEAKER',
  ]));

it('reads what was unveiled', () =>
  readsZhOf('ATTENDED', '市长陈志远今日为青河艺术周揭幕。', ['ATTENDED 陈志远 – 青河艺术周 2024-05-03 ATTENDEE']));
