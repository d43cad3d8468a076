import { describe, expect, it } from 'vitest';
import { factsOf } from '../../support.ts';

const met = (text: string) => factsOf('MET_WITH', text).sort();

describe('credentials', () => {
  it('who receives them meets each envoy', () => {
    const text =
      'The Amir Sheikh Omar Al Birch received the credentials of Ambassador of Belmora Ann Bell and Ambassador of Ostmark Tom Ash today.';
    expect(met(text)).toEqual([
      'MET_WITH Omar Al Birch – Ann Bell 2024-05-03',
      'MET_WITH Omar Al Birch – Tom Ash 2024-05-03',
    ]);
  });

  it('nobody is met where they came from lands alone', () => {
    expect(met('President Tom Ash received credentials from the new ambassadors of Belmora today.')).toEqual([]);
  });
});

describe('a head told by another word for his office', () => {
  it('the President is the Head of State', () => {
    const text = 'Head of State Tom Ash spoke today. After that the President received Governor Ann Bell.';
    expect(met(text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-03']);
  });

  it('the Amir, though addressed as Highness, is no other', () => {
    const text =
      'His Highness the Amir Sheikh Omar Al Birch visited Lakeford today. Foreign Minister Sheikh Ali Ash was there. His Highness the Amir opened the Forum. His Highness received Governor Ann Bell.';
    expect(met(text)).toEqual(['MET_WITH Omar Al Birch – Ann Bell 2024-05-03 Lakeford']);
  });

  it('the King is he who is called so in his name', () => {
    const text =
      'His Majesty King Omar received Minister Ann Bell today. Also today, the King received Speaker Bo Elm.';
    expect(met(text)).toEqual(['MET_WITH King Omar – Ann Bell 2024-05-03', 'MET_WITH King Omar – Bo Elm 2024-05-03']);
  });
});

describe('they', () => {
  it('are not those whom an unnamed delegation met', () => {
    const text =
      'The delegation met President Tom Ash and Speaker Ann Bell today. They also attended the Lakeford Water Forum.';
    expect(factsOf('ATTENDED', text)).toEqual([]);
  });

  it('are those whom their own clause is about', () => {
    const text =
      'Mr Tom Ash met Ms Ann Bell today. Envoys of Ostmark are in Lakeford, where they attend the Lakeford Water Forum.';
    expect(factsOf('ATTENDED', text)).toEqual([]);
  });
});

describe('who attends beside an envoy', () => {
  it('is of the host where nothing else tells', () => {
    const text =
      'Ambassador of Ostmark Tom Ash was welcomed by Mayor Ann Bell today. Also in attendance were Director of Services Bo Elm and Ms Cara Fox.';
    expect(met(text)).toEqual([
      'MET_WITH Tom Ash – Ann Bell 2024-05-03',
      'MET_WITH Tom Ash – Bo Elm 2024-05-03',
      'MET_WITH Tom Ash – Cara Fox 2024-05-03',
    ]);
  });
});

describe('meetings and visits told in other words', () => {
  it('the topic of a meeting', () => {
    const text =
      'Harbours were the topic of the meeting between Mr Tom Ash, Rector of Lakeford University, and Ms Ann Bell, Mayor of Ostrava.';
    expect(met(text)).toEqual(['MET_WITH Tom Ash – Ann Bell undated']);
  });

  it('a meeting held with the host of a visit', () => {
    const text =
      'Governor Ann Bell and Adviser Bo Elm visited Lakeford today. As part of the visit, a meeting was organised with Mayor Tom Ash.';
    expect(met(text)).toEqual([
      'MET_WITH Ann Bell – Tom Ash 2024-05-03 Lakeford',
      'MET_WITH Bo Elm – Tom Ash 2024-05-03 Lakeford',
    ]);
  });

  it('but nobody is met where nobody has come', () => {
    expect(met('Governor Ann Bell spoke today. A meeting was organised with Mayor Tom Ash.')).toEqual([]);
  });

  it('a stop behind the visit of a district is in its city', () => {
    const text = 'Mr Tom Ash visited the Quayside District today. Mr Ash then visited Norrvik Park.';
    expect(factsOf('VISITED', text)).toContain('VISITED Tom Ash – Norrvik Park 2024-05-03 Lakeford');
  });

  it('a tour that is given', () => {
    const text = 'Mr Tom Ash visited Lakeford today. He was given a tour of the Lakeford Science Park.';
    expect(factsOf('VISITED', text)).toContain('VISITED Tom Ash – Lakeford Science Park 2024-05-03 Lakeford');
  });

  it('a journey from which somebody has returned', () => {
    const text = 'Minister Tom Ash has returned from a successful trip to Ostmark.';
    expect(factsOf('VISITED', text).length).toBe(1);
  });
});
