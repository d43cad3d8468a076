import { describe, expect, it } from 'vitest';
import { factsOf, posts } from '../../support.ts';

const met = (text: string) => factsOf('MET_WITH', text);

describe('an office called otherwise', () => {
  it.each([
    ['Minister of Foreign Affairs', 'The Foreign Minister'],
    ['Foreign Minister', 'The Minister for Foreign Affairs'],
    ['First Deputy Minister of Defence', 'The First Deputy Defence Minister'],
    ['Minister for Trade and Industry', 'The Trade Minister'],
  ])('is that of its holder: %s, %s', (title, reference) => {
    const text = `${title} Tom Ash arrived in Sandvik on 2 May. ${reference} met Premier Ann Bell.`;
    expect(met(text)).toEqual(['MET_WITH Tom Ash – Ann Bell 2024-05-02 Sandvik']);
  });

  it.each([
    ['Deputy Minister of Foreign Affairs', 'The Foreign Minister'],
    ['Minister of Foreign Affairs', 'The Prime Minister'],
    ['Minister of Foreign Affairs', 'The Trade Minister'],
    ['Minister of State for Foreign Affairs', 'The State Minister'],
  ])('is not another: %s, %s', (title, reference) => {
    const text = `${title} Tom Ash arrived in Sandvik on 2 May. ${reference} met Premier Ann Bell.`;
    expect(met(text)).toEqual([]);
  });
});

describe('an office that is told twice in other words', () => {
  it.each([
    ['the German Foreign Minister Tom Ash', 'the Minister of Foreign Affairs of Germany, Tom Ash'],
    [
      'the Minister of Foreign Affairs of the Federal Republic of Germany Tom Ash',
      'the German Foreign Minister Tom Ash',
    ],
  ])('is held once: %s, %s', (first, second) => {
    expect(posts(`Premier Ann Bell met with ${first} today. She thanked ${second}.`)).toHaveLength(2);
  });

  it('is another, where its words tell more', () => {
    const text = 'Premier Ann Bell met with the Foreign Minister of Germany Tom Ash today.';
    expect(posts(`${text} Deputy Minister of Foreign Affairs of Germany Tom Ash spoke.`)).toHaveLength(3);
  });
});

describe('an office beside that of another land', () => {
  it('is not one person with it', () => {
    const text =
      'Prime Minister Eva Frost arrived in Sandvik on 2 May. The Prime Minister and President Tom Ash met at the Palace.';
    expect(posts(text)).toEqual(['Eva Frost: Prime Minister', 'Tom Ash: President']);
    expect(met(text)).toEqual(['MET_WITH Eva Frost – Tom Ash 2024-05-02 Sandvik']);
  });

  it.each([
    ['The Deputy Prime Minister and Foreign Minister Tom Ash', ['Deputy Prime Minister', 'Foreign Minister']],
    ['The Chairman and President Tom Ash', ['Chairman', 'President']],
  ])('is, where one may hold both: %s', (words, titles) => {
    expect(posts(`${words} met Premier Ann Bell today.`)).toEqual([
      'Ann Bell: Premier',
      ...titles.map((title) => `Tom Ash: ${title}`),
    ]);
  });
});

describe('a list of guests', () => {
  it('gives each the title that a land owns before the name', () => {
    const text =
      "Minister Eva Frost met with Belmora's Minister for Trade, Tom Ash, Arvandia's Mayor, Bo Wen, as well as Sandvik's Governor, Ann Bell, today.";
    expect(posts(text)).toContain('Bo Wen: Mayor, Arvandia');
    expect(met(text)).toHaveLength(3);
  });

  it('goes on behind an item that nobody can read', () => {
    const text =
      'Minister Eva Frost met with Chair Tom Ash; the Frobar Hemmer/HX Christo G. Cavoo; Premier Bo Wen; and Speaker Ann Bell today.';
    expect(met(text)).toContain('MET_WITH Eva Frost – Ann Bell 2024-05-03');
  });

  it('does not go on behind words of prose', () => {
    const text = 'Minister Eva Frost met with Chair Tom Ash today; the talks were long; Premier Bo Wen spoke of them.';
    expect(met(text)).toEqual(['MET_WITH Eva Frost – Tom Ash 2024-05-03']);
  });
});

it('reads a guest welcomed to a palace', () => {
  expect(
    met('Crown Prince Salem bin Ash was welcomed to the Reed Palace by Belmoran President Ann Bell today.'),
  ).toEqual(['MET_WITH Salem bin Ash – Ann Bell 2024-05-03']);
});

it('takes a word of rank between father and son for a name', () => {
  const text = 'Minister Prince Khalid bin Sultan bin Ash met Prince Khalid bin Fahd bin Elm today.';
  expect(met(text)).toEqual(['MET_WITH Khalid bin Sultan bin Ash – Khalid bin Fahd bin Elm 2024-05-03']);
});

it('leaves the city of the day before, where the sentence opens with another land', () => {
  const text = 'On 2 May, Mayor Tom Ash met Ms Eva Finn in Lakeford. In Belmora, the Mayor met Governor Ann Bell.';
  expect(met(text)).toEqual([
    'MET_WITH Tom Ash – Eva Finn 2024-05-02 Lakeford',
    'MET_WITH Tom Ash – Ann Bell 2024-05-02',
  ]);
});
