import { describe, expect, it } from 'vitest';
import { facts, factsOf } from '../../support.ts';

const MET = ['MET_WITH Tom Ash – Ann Bell 2024-05-03'];

describe('meetings of two', () => {
  it.each([
    'President Tom Ash held bilateral talks with his host President Ann Bell today.',
    'Mr Tom Ash, Minister of Trade, and Ms Ann Bell, Minister of Trade of Belmora, held bilateral discussions today.',
    'Mr Tom Ash engaged in a warm discussion with Governor Ann Bell today.',
    'Governor Tom Ash and Governor Ann Bell led their respective delegations in bilateral talks today.',
  ])('%s', (text) => {
    expect(factsOf('MET_WITH', text)).toEqual(MET);
  });

  it('talks between somebody and his counterpart', () => {
    const text =
      'During the meeting between Minister Tom Ash and his Belmoran counterpart Dr Ann Bell, trade was discussed.';
    expect(factsOf('MET_WITH', text)).toEqual(['MET_WITH Tom Ash – Ann Bell undated']);
  });

  it('a visit to a counterpart is a meeting, and none to the land', () => {
    const text = 'Premier Tom Ash paid a courtesy visit to his Belmora counterpart Commodore Ann Bell today.';
    expect(facts(text)).toEqual(MET);
  });

  it('but those who lead delegations to an exercise have not met', () => {
    const text = 'Governor Tom Ash and Governor Ann Bell led their respective delegations through the city today.';
    expect(factsOf('MET_WITH', text)).toEqual([]);
  });
});
