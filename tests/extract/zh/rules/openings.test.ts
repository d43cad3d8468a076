import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

const FORUM = '青河文化论坛';

it.each([
  [`${FORUM}开幕式上，副市长陈志远先后致辞。`, `${FORUM}开幕式 undated SPEAKER`],
  [`副市长陈志远今日宣布${FORUM}开幕。`, `${FORUM} 2024-05-03 ATTENDEE`],
  [`${FORUM}今日由副市长陈志远主礼。`, `${FORUM} 2024-05-03 ATTENDEE`],
  [`副市长陈志远今日为${FORUM}主持开幕礼。`, `${FORUM} 2024-05-03 CHAIR`],
  ['青河广交会开幕式今日举行。副市长陈志远宣布开幕。', '青河广交会开幕式 2024-05-03 SPEAKER'],
  ['特使陈志远今日出席安多利总统林海生就职典礼。', '安多利总统林海生就职典礼 2024-05-03 ATTENDEE'],
  ['副司长陈志远今日共同主持中安领事磋商。', '中安领事磋商 2024-05-03 CO_CHAIR'],
] as const)('reads who took part in what begins: %s', (text, event) =>
  readsZhOf('ATTENDED', text, [`ATTENDED 陈志远 – ${event}`]),
);

it('reads who signs by 由, though they sign for both sides', () =>
  readsZhOf('SIGNED', '《供水协议》今日由校长陈志远和校长林海生代表双方签署。', [
    'SIGNED 林海生 – 供水协议 2024-05-03',
    'SIGNED 陈志远 – 供水协议 2024-05-03',
  ]));

it.each([
  ['大使陈志远3日来访青河大学。', '青河大学 2024-05-03 青河'],
  ['大使陈志远3日莅临青河大学指导。', '青河大学 2024-05-03 青河'],
  ['大使陈志远3日参观位于东林的白沙馆。', '白沙馆 2024-05-03'],
  ['大使陈志远今日访问安多利东林市。', '东林市 2024-05-03 东林市'],
] as const)('reads where they went: %s', (text, place) => readsZhOf('VISITED', text, [`VISITED 陈志远 – ${place}`]));

it('takes whom they received for the guest that was shown round', () =>
  readsZhOf('VISITED', '副省长陈志远今日会见了大使林海生一行，并陪同参观了青河博物馆。', [
    'VISITED 林海生 – 青河博物馆 2024-05-03 青河',
  ]));
