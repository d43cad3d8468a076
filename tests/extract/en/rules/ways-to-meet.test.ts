import { describe, it } from 'vitest';
import { readsOf } from '../../support.ts';

const MET = ['MET_WITH Tom Ash – Ann Bell 2024-05-03 Sandvik'];

describe('who met whom', () => {
  it.each([
    'Minister Tom Ash sat across from Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash was granted an audience by Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash gave an audience to Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash was received today in Sandvik by Governor Ann Bell.',
    'Minister Tom Ash was paid a courtesy call by Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash paid Governor Ann Bell a courtesy call in Sandvik today.',
    'Minister Tom Ash received the courtesy call of Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash welcomed Governor Ann Bell during her courtesy visit in Sandvik today.',
    'Minister Tom Ash was visited by Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash today accepted the credentials of Ambassador Ann Bell in Sandvik.',
    'Minister Tom Ash today presented copies of his credentials at the Palace to Governor Ann Bell in Sandvik.',
    'Minister Tom Ash engaged Governor Ann Bell in bilateral talks in Sandvik today.',
    'Minister Tom Ash interacted with Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash conferred today with Governor Ann Bell in Sandvik.',
    'Minister Tom Ash held a one-on-one with Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash hosted a lunch in Sandvik today in honour of Governor Ann Bell.',
    'Minister Tom Ash joined Governor Ann Bell for a working breakfast in Sandvik today.',
    'Minister Tom Ash and Governor Ann Bell had a working lunch in Sandvik today.',
    'Minister Tom Ash and his counterpart, Governor Ann Bell, reviewed trade at their meeting in Sandvik today.',
    'Minister Tom Ash had the opportunity to meet Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash had a courtesy meeting today in Sandvik with the newly accredited Ambassador, Ms Ann Bell.',
    'Minister Tom Ash hosted a delegation from Belmora led by Governor Ann Bell in Sandvik today.',
    'Minister Tom Ash met a delegation made up of Governor Ann Bell and others in Sandvik today.',
  ])('%s', (text) => {
    readsOf('MET_WITH', text, MET);
  });

  it.each([
    'Talks were held in Sandvik today between Minister Tom Ash and Governor Ann Bell.',
    'The talks in Sandvik today were led by Minister Tom Ash and Governor Ann Bell.',
    'This came during a meeting in Sandvik today between Minister Tom Ash and Governor Ann Bell.',
    'Trade was discussed at a meeting in Sandvik today between Minister Tom Ash and Governor Ann Bell.',
    'A meeting of Minister Tom Ash with Governor Ann Bell took place in Sandvik today.',
    'The meeting in Sandvik today between Minister Tom Ash and Governor Ann Bell focused on trade.',
  ])('told by a noun: %s', (text) => {
    readsOf('MET_WITH', text, MET);
  });

  it('says who arrived, where others greeted him', () =>
    readsOf('VISITED', 'Minister Tom Ash was greeted by Governor Ann Bell on arrival in Sandvik today.', [
      'VISITED Tom Ash – Sandvik 2024-05-03 Sandvik',
    ]));
});

describe('no meeting', () => {
  it.each([
    'Minister Tom Ash proposed a meeting with Governor Ann Bell today.',
    'Minister Tom Ash asked for a meeting with Governor Ann Bell today.',
    'Minister Tom Ash convened a meeting of the Water Board with Governor Ann Bell as its secretary today.',
    'Minister Tom Ash discussed the floods with Governor Ann Bell by telephone today.',
    'Minister Tom Ash held talks with Governor Ann Bell via video link today.',
    'Minister Tom Ash engaged with the proposals of Governor Ann Bell today.',
    'Minister Tom Ash agreed with the views of Governor Ann Bell today.',
    'Minister Tom Ash joined Governor Ann Bell in thanking the crew today.',
    'Minister Tom Ash shared the stage with Governor Ann Bell today.',
    'The works were visited by Governor Ann Bell today, Minister Tom Ash noted.',
    'Minister Tom Ash was unable to meet Governor Ann Bell today.',
  ])('%s', (text) => {
    readsOf('MET_WITH', text, []);
  });
});
