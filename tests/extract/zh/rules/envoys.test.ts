import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it.each([
  [
    '部长陈志远今日作为主席李海生特别代表，出席安多利总统就职仪式。',
    ['ATTENDED 陈志远 – 安多利总统就职仪式 2024-05-03 ATTENDEE'],
  ],
  ['主席李海生特使、部长陈志远今日在青河市会见总统贝尔曼。', ['MET_WITH 陈志远 – 贝尔曼 2024-05-03 青河市']],
  ['主席陈志远今日会见总统贝尔曼，并出席贝尔曼第三次访问庆祝活动。', ['MET_WITH 陈志远 – 贝尔曼 2024-05-03']],
] as const)('tells those who stand for somebody from him: %s', (text, expected) =>
  readsZhOf('MET_WITH VISITED ATTENDED', text, expected),
);
