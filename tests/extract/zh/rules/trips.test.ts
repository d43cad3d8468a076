import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it.each([
  '局长陈志远今日率领委员会成员继续在青河的行程。',
  '局长陈志远今日率团赴青河推介。',
  '局长陈志远今日赴青河缔盟交流。',
])('reads where a trip leads: %s', (text) => readsZhOf('VISITED', text, ['VISITED 陈志远 – 青河 2024-05-03 青河']));

it.each(['局长陈志远今日谈青河的行程。', '局长陈志远今日赴青河路小学。'])('reads no trip to a city: %s', (text) =>
  readsZhOf('VISITED', text, text.includes('小学') ? ['VISITED 陈志远 – 青河路小学 2024-05-03'] : []),
);

it('takes a name and title for that of the own land where two bear them', () =>
  readsZhOf(
    'MET_WITH',
    '新总理林海生5月1日访华。新加坡总理林海生5月2日会见安多利总理林国强。林总理5月3日会见大使吴晓明。我国外交部长参加。',
    ['MET_WITH 林海生 – 吴晓明 2024-05-03', 'MET_WITH 林海生 – 林国强 2024-05-02'],
  ));

it('tells the day of a visit from the arrival, not from the meeting', () =>
  readsZhOf('VISITED', '市长陈志远今日会见到访青河的部长林海生。林海生5月1日抵达青河。', [
    'VISITED 林海生 – 青河 2024-05-01 青河',
  ]));
