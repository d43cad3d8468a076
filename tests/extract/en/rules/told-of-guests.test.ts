import { expect, it } from 'vitest';
import { facts, persons, posts, readsOf } from '../../support.ts';

it('ends a name at a weekday before its verb', () =>
  readsOf('MET_WITH', 'Foreign Minister T Ash Friday called on Prime Minister Ann Bell.', [
    'MET_WITH T Ash – Ann Bell 2024-05-03',
  ]));

it('keeps a weekday in what is no verb out of names', () =>
  expect(persons('The Black Friday Sale begins in Lakeford.')).toEqual([]));

it('ends a name at the verb of a headline in capitals', () => {
  const text = 'On May 2, Minister Zhong Min met with Ann Bell, Mayor of Lakeford, in Lakeford.';
  readsOf('MET_WITH', text, ['MET_WITH Zhong Min – Ann Bell 2024-05-02 Lakeford'], {
    title: 'Minister Zhong Min Met with Ann Bell, Mayor of Lakeford',
  });
});

it('takes Hon behind an honorific for a family name', () => {
  expect(persons('The Secretary, Mr Hon Tai-man, met Mr Tom Ash today.')).toEqual(['Hon Tai-man', 'Tom Ash']);
  expect(persons('The Hon Ann Bell-Lind Wood spoke of trade today.')).not.toContain('Hon Ann Bell-Lind Wood');
});

it('passes over the land of a counterpart that nobody knows', () =>
  readsOf(
    'MET_WITH',
    'Foreign Minister Ann Bell yesterday met and hosted a lunch for his Sand-Velmora counterpart, Dr Tom Ash.',
    ['MET_WITH Ann Bell – Tom Ash 2024-05-02'],
  ));

it('takes no counterpart of a land for somebody who is named later', () =>
  expect(
    facts(
      'Foreign Minister Ann Bell yesterday met Sand-Velmora counterparts and journalists. Dr Tom Ash spoke of trade.',
    ),
  ).toEqual([]));

const MET_OFFICIALS =
  'Mr Xia Min is the Director of the Border Office. Director Xia met – accompanied by the Mayor, Mr Tom Ash – leading officials of the legislative and judicial branches today.';

it('knows a director by title and family name', () =>
  readsOf('ACCOMPANIED', MET_OFFICIALS, ['ACCOMPANIED Tom Ash – Xia Min 2024-05-03']));

it('takes those of a long list for the officials who were met', () =>
  readsOf(
    'MET_WITH',
    `${MET_OFFICIALS}\n\nLeading officials of the city's executive, legislative and judicial branches attending the meeting included: the President of the Assembly, Ms Ann Bell; and the Attorney, Mr Hugo Lind.`,
    ['MET_WITH Xia Min – Ann Bell 2024-05-03', 'MET_WITH Xia Min – Hugo Lind 2024-05-03'],
  ));

it('takes the word behind "Director" for no person where it is no family name', () =>
  expect(posts('Director Training begins in Lakeford today.')).toEqual([]));
