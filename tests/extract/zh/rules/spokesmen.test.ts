import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it.each(['白石驻青河总领事林海生代表五国领事表示，合作前景广阔。', '使节团代表、安多利大使林海生表示，合作前景广阔。'])(
  'takes who speaks for the guests for one of them: %s',
  (speech) =>
    readsZhOf('MET_WITH', `主席陈志远今日在青河会见五国使节团。${speech}`, [
      'MET_WITH 陈志远 – 林海生 2024-05-03 青河',
    ]),
);

it.each([
  '局长林海生代表市政府表示，合作前景广阔。',
  '安多利大使林海生表示，合作前景广阔。',
  '总领事林海生代表五国领事参加会后活动。',
])('takes nobody else for a guest: %s', (speech) =>
  readsZhOf('MET_WITH', `主席陈志远今日在青河会见五国使节团。${speech}`, []),
);
