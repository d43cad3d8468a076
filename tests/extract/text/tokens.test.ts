import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/extract/text/tokens.ts';

const words = (text: string) => tokenize(text, 0).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ['hyphens', 'Lam Wing-hei met', ['Lam', 'Wing-hei', 'met']],
    ['apostrophes', "Lakeford's Mayor", ["Lakeford's", 'Mayor']],
    ['curly apostrophes', 'People’s Hall', ['People’s', 'Hall']],
    ['an ampersand inside', 'R&D centre', ['R&D', 'centre']],
    ['a full stop of an abbreviation', 'Mr. Ash met Dr. Bell.', ['Mr.', 'Ash', 'met', 'Dr.', 'Bell', '.']],
    ['an initial', 'Tom B. Ash', ['Tom', 'B.', 'Ash']],
    ['numbers', '1,200 at 3.5 on the 2nd', ['1,200', 'at', '3.5', 'on', 'the', '2nd']],
    ['accents written as marks', 'Ste\u0301phane', ['Ste\u0301phane']],
  ])('keep %s', (_what, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are single marks of punctuation', () => {
    expect(words('"(Ash)," …')).toEqual(['"', '(', 'Ash', ')', ',', '"', '…']);
  });

  it('know where they stand', () => {
    const text = 'Mr. Ash, 😀 the Mayor';
    for (const token of tokenize(`${text}`, 0)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(tokenize('Ash', 7)).toMatchObject([{ start: 7, end: 10 }]);
  });

  it('are keyed in lower case with straight apostrophes', () => {
    expect(tokenize('PEOPLE’S', 0)).toMatchObject([{ lower: "people's", capital: true, word: true }]);
  });
});
