import { describe, expect, it } from 'vitest';
import { facts, factsOf } from '../../support.ts';

const LED =
  'The Belmoran delegation was led by Deputy Minister Tom Ash, and the Arvandian side was headed by Ms Ann Bell.';

describe('who leads the delegations', () => {
  it('took part in the session that the text has just named', () => {
    const text = `The fifth Belmora-Arvandia Strategic Dialogue took place in Lakeford on 2 May. ${LED}`;
    expect(factsOf('ATTENDED', text).sort()).toEqual([
      'ATTENDED Ann Bell – fifth Belmora-Arvandia Strategic Dialogue 2024-05-02 ATTENDEE',
      'ATTENDED Tom Ash – fifth Belmora-Arvandia Strategic Dialogue 2024-05-02 ATTENDEE',
    ]);
  });

  it.each([
    'The Belmoran delegation to the Meeting was led by Mr Tom Ash.',
    'Mr Tom Ash led the Belmoran delegation to the Meeting.',
  ])('took part in the meeting named before: %s', (text) => {
    const told = `The Third Session of the Harbour Officials’ Meeting was held in Lakeford today. ${text}`;
    expect(factsOf('ATTENDED', told)).toHaveLength(1);
  });

  it('met at talks without a name', () => {
    const text =
      'Bilateral talks were held today. Deputy Minister Tom Ash is heading the Belmoran side, while the Arvandian delegation is led by Ms Ann Bell.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell undated']);
  });

  it.each([
    LED,
    'The talks were short. Minister Tom Ash led the Belmoran delegation to Lakeford.',
    'Talks will be held. The Belmoran delegation will be led by Minister Tom Ash and the Arvandian side by Ms Ann Bell.',
  ])('but nothing tells of a meeting in: %s', (text) => {
    expect(facts(text).filter((fact) => /MET_WITH|ATTENDED/u.test(fact))).toEqual([]);
  });
});
