import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it.each([
  ['会见来青河访问的部长林海生', '青河'],
  ['会见正在青河访问的部长林海生', '青河'],
  ['与到访青河的部长林海生会面', '青河'],
] as const)('reads the stay of a guest: %s', (words, city) =>
  readsZhOf('MET_WITH VISITED', `市长陈志远今日${words}。`, [
    `MET_WITH 陈志远 – 林海生 2024-05-03 ${city}`,
    `VISITED 林海生 – ${city} 2024-05-03 ${city}`,
  ]),
);

it.each(['会见到访的部长林海生', '会见率团访问青河归来的部长林海生', '会见将访问青河的部长林海生'])(
  'reads no stay of a guest: %s',
  (words) => readsZhOf('MET_WITH VISITED', `市长陈志远今日${words}。`, ['MET_WITH 陈志远 – 林海生 2024-05-03']),
);
