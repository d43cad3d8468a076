import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support.ts';

const met = (text: string) => factsOf('MET_WITH', text);
const MET = 'MET_WITH Tom Ash – Ann Bell 2024-05-03';

describe('a guest with a title', () => {
  it.each([
    'President Tom Ash hosted Belmoran National Security Adviser Ann Bell today.',
    'President Tom Ash hosted Belmoran Chancellor Ann Bell at his country house today.',
    'President Tom Ash welcomed Belmoran President Ann Bell to the White House today.',
    'President Tom Ash today welcomed Premier Ann Bell of Belmora to his residence.',
  ])('is met by the host: %s', (text) => {
    expect(met(text)[0]).toContain(MET);
  });

  it.each([
    'President Tom Ash hosted a parade that Ann Bell, Premier of Belmora, spoke of today.',
    'President Tom Ash welcomed Premier Ann Bell to the Forum today.',
    'President Tom Ash welcomed the new rules of Premier Ann Bell for the house today.',
  ])('is not, where no house is told: %s', (text) => {
    expect(met(text)).toEqual([]);
  });
});

describe('what a programme includes', () => {
  const TRIP = 'Mr Tom Ash will travel to Sandvik on 6 May.';

  it('is to come in the present tense', () => {
    expect(met(`${TRIP} His programme includes meetings with President Ann Bell and Premier Eva Frost.`)).toEqual([
      'PLANNED MET_WITH Tom Ash – Ann Bell undated',
      'PLANNED MET_WITH Tom Ash – Eva Frost undated',
    ]);
  });

  it('has been, where its tense says so', () => {
    const text = 'Mr Tom Ash visited Sandvik on 2 May. His programme included meetings with President Ann Bell.';
    expect(met(text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-02 Sandvik']);
  });
});

it('passes over remarks in brackets between a meeting and whom it was with', () => {
  const text =
    "Minister Tom Ash held a foreign ministers' meeting (for some 45 minutes) and a working lunch (for some 60 minutes) with Premier Ann Bell today.";
  expect(met(text)).toEqual([MET]);
});
