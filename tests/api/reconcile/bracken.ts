/** A town with two mayors, one after the other, and two persons of one name. */
import { World } from '../../support/world.ts';

const day = (text: string) => ({ day: text });

export function bracken(): World {
  return new World()
    .place('karsland', 'Karsland', { kind: 'COUNTRY' })
    .place('bracken', 'Bracken', { kind: 'CITY', within: 'karsland' })
    .organisation('bracken-government', 'Bracken Town Government', { kind: 'GOVERNMENT', seat: 'bracken' })
    .organisation('ferry-board', 'Ferry Board', { kind: 'BUREAU', seat: 'bracken' })
    .post('mayor-bracken', 'Mayor, Bracken', 'bracken-government', ['Mayor'])
    .post('ferry-head', 'Head, Ferry Board', 'ferry-board', ['Head'])
    .person('lam-wai-ting', 'Lam Wai-ting', { names: ['林慧婷'], description: 'Mayor until 2020' })
    .person('orla-finch', 'Orla Finch', { description: 'Mayor since 2021 <b>' })
    .person('tom-ash-1', 'Tom Ash', { description: 'Head of the Ferry Board' })
    .person('tom-ash-2', 'Tom Ash', { description: 'A captain' })
    .person('pia-moor', 'Pia Moor')
    .person('pia-more', 'Pia More')
    .doubt('pia-moor', 'pia-more', { weight: 1, score: 0.5, reasons: ['near-name:pia-moor'] })
    .alias('old-finch', 'orla-finch')
    .tie('HELD', 'lam-wai-ting', 'mayor-bracken', {
      kind: 'SUBSTANTIVE',
      ...{ from: day('2016-01-01'), fromLatest: day('2016-01-01'), fromText: '2016-01-01' },
      ...{ toEarliest: day('2020-12-31'), to: day('2020-12-31'), toText: '2020-12-31' },
    })
    .tie('HELD', 'orla-finch', 'mayor-bracken', {
      kind: 'SUBSTANTIVE',
      ...{ from: day('2021-01-01'), fromLatest: day('2021-01-01'), fromText: '2021-01-01' },
    })
    .tie('HELD', 'tom-ash-1', 'ferry-head', {
      kind: 'SUBSTANTIVE',
      ...{ observedFrom: day('2020-02-01'), observedTo: day('2020-06-01'), attestedOn: ['2020-02-01', '2020-06-01'] },
    });
}
