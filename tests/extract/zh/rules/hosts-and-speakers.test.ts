import { it } from 'vitest';
import { readsZhOf } from '../support.ts';

it('lets those of a group who speak have been met', () =>
  readsZhOf(
    'MET_WITH',
    '省长陈志远今日在青河会见白石商会企业考察团一行。\n\n白石商会会长林海生、青山集团董事长吴晓明等企业家代表先后发言。',
    ['MET_WITH 陈志远 – 林海生 2024-05-03 青河', 'MET_WITH 陈志远 – 吴晓明 2024-05-03 青河'],
  ));

it('lets nobody who speaks elsewhere have been met', () =>
  readsZhOf(
    'MET_WITH',
    '省长陈志远今日在青河会见白石商会企业考察团一行。\n\n会长林海生、董事长吴晓明在论坛上先后发言。',
    [],
  ));

it('reads who stands by where another receives', () =>
  readsZhOf('MET_WITH', '副县长林海生今日率团到访青河市议会，陈志远议长亲自接待，何大明议员陪同。陈议长表示欢迎。', [
    'MET_WITH 林海生 – 陈志远 2024-05-03 青河市',
    'MET_WITH 林海生 – 何大明 2024-05-03 青河市',
  ]));

it('lets who receives on behalf of others meet those who call', () =>
  readsZhOf('MET_WITH', '青山大学林海生校长、青山大学吴晓明副校长一行今日拜访青河市政府，副市长何大明代表接待。', [
    'MET_WITH 林海生 – 何大明 2024-05-03',
    'MET_WITH 吴晓明 – 何大明 2024-05-03',
  ]));

it('takes who sat by for no companion', () =>
  readsZhOf('ACCOMPANIED', '市长陈志远今日会见会长林海生。出席是次会面的市方成员，还包括：副市长何大明等。', []));

it('lets nobody sign by the name of a ceremony', () =>
  readsZhOf('SIGNED', '市长陈志远、会长林海生致辞后，进行最后的签署合作备忘录仪式。', []));

it('takes what is done at a place for no place', () =>
  readsZhOf('VISITED', '市长陈志远今日视察自动车辆在青河机场内的运作。', []));
