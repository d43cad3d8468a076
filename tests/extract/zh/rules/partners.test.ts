import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

const met = (a: string, b: string, city = '') => `MET_WITH ${a} – ${b} 2024-05-03${city === '' ? '' : ` ${city}`}`;

it.each([
  '市长陈志远今日与六位议员，包括主席林海生和副主席吴晓明会面。',
  '市长陈志远今日与多位官员，其中包括局长林海生、署长吴晓明举行会谈。',
  '市长陈志远今日与远东总商会代表包括会长林海生和副会长吴晓明座谈。',
])('reads the partners behind those who are not named: %s', (text) =>
  readsZhOf('MET_WITH', text, [met('陈志远', '林海生'), met('陈志远', '吴晓明')]),
);

it('reads two lists that held a meeting', () =>
  readsZhOf('MET_WITH', '今日局长陈志远、署长郑文等，与青河市旅游局的领导，包括局长林海生举行工作会议。', [
    met('郑文', '林海生'),
    met('陈志远', '林海生'),
  ]));

it('lets no two bodies meet', () => readsZhOf('MET_WITH', '青河市旅游局今日与白石市旅游局举行工作会议。', []));

it('takes the guests of a dinner to who gave it', () =>
  readsZhOf('MET_WITH ATTENDED', '青河市市长陈志远今日设宴款待会长林海生。出席宴会的包括青河市副市长吴晓明。', [
    `${met('林海生', '吴晓明')} 青河`,
    `${met('陈志远', '林海生')} 青河`,
  ]));

it('reads who is called on by name and title', () =>
  readsZhOf('MET_WITH', '市长陈志远今日到访青山学院与林海院长会面。', [met('陈志远', '林海')]));

it('calls on a mayor in his city', () =>
  readsZhOf('MET_WITH', '总领事陈志远今日拜会青河市市长林海生。', [met('陈志远', '林海生', '青河')]));

it('goes on about whom somebody explained it to', () =>
  readsZhOf('VISITED', '局长陈志远今日参观青山公园。总监林海生向他介绍计划。他继而参观青山图书馆。', [
    'VISITED 陈志远 – 青山公园 2024-05-03',
    'VISITED 陈志远 – 青山图书馆 2024-05-03',
  ]));

it('takes those at "the above activities" to the only meeting', () =>
  readsZhOf('MET_WITH', '安多利部长陈志远今日与青河市市长林海生举行会谈。安多利大使吴晓明出席上述活动。', [
    met('林海生', '吴晓明'),
    met('陈志远', '林海生'),
  ]));
