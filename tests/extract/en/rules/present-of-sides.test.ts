import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const MET = 'Minister Tom Ash of Arvandia met Minister Ann Bell of Norway today.';
const PAIR = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';
const GUESTS = ['MET_WITH Tom Ash – Carl Dorn 2024-05-03', 'MET_WITH Tom Ash – Eva Frost 2024-05-03'];

describe('those of one side', () => {
  it.each([
    'From the Norwegian side, Ambassador Carl Dorn and Director Eva Frost took part.',
    'Present from the Norwegian side were Ambassador Carl Dorn and Director Eva Frost.',
    'The Norwegian side was represented by Ambassador Carl Dorn and Director Eva Frost.',
    'The Norwegian delegation included Ambassador Carl Dorn and Director Eva Frost.',
    'The Norwegian delegation consisted of Ambassador Carl Dorn and Director Eva Frost.',
    'Members of the Norwegian delegation were Ambassador Carl Dorn and Director Eva Frost.',
    'The meeting was attended by Ambassador Carl Dorn and Director Eva Frost from the Norwegian side.',
  ])('%s', (list) => {
    readsOf('MET_WITH', `${MET} ${list}`, [PAIR, ...GUESTS]);
  });
});

describe('who else was there', () => {
  const others = [PAIR, 'MET_WITH Ann Bell – Carl Dorn 2024-05-03'];

  it.each([
    'Minister Tom Ash met Minister Ann Bell today, attended by Deputy Minister Carl Dorn.',
    'Minister Tom Ash met Minister Ann Bell today in the presence of Deputy Minister Carl Dorn.',
    'Minister Tom Ash met Minister Ann Bell today. The meeting took place in the presence of Deputy Minister Carl Dorn.',
    'Minister Tom Ash met Minister Ann Bell today. Deputy Minister Carl Dorn sat in on the meeting.',
  ])('%s', (text) => {
    readsOf('MET_WITH', text, others);
  });

  it('puts an envoy on the side of the guest who was received', () =>
    readsOf(
      'MET_WITH',
      'Minister Tom Ash received Minister Ann Bell today in the presence of the Ambassador of Norway, Mr Carl Dorn.',
      [PAIR, 'MET_WITH Tom Ash – Carl Dorn 2024-05-03'],
    ));
});

it.each([
  'Minister Tom Ash, flanked by Dr Carl Dorn, met Minister Ann Bell today.',
  'Minister Tom Ash, in the company of Dr Carl Dorn, met Minister Ann Bell today.',
])('takes no companion for who met: %s', (text) => {
  readsOf('MET_WITH', text, [PAIR]);
});

it.each([
  'Minister Tom Ash opened the dam today in the presence of Minister Ann Bell.',
  'The dam was opened today. The Norwegian side was represented by Minister Ann Bell and Dr Carl Dorn.',
  'The Cabinet meeting took place today in the presence of Minister Ann Bell and Dr Carl Dorn.',
])('meets nobody: %s', (text) => {
  readsOf('MET_WITH', text, []);
});
