import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/sources/index.ts';
import { blocksOf } from './harness.ts';

describe('correct text is left alone', () => {
  test.each([
    '“CAFÉ” and “VOILÀ…” are words.',
    'He said “é”— and left.',
    'SÃO and AMANHÃ” are words.',
    'A naïve façade costs 5 € in Zürich – or £3.',
    'Łódź, Şişli and Ñuñoa are towns.',
    'Ângela and Ünal met at 20°C.',
    'Москва и Санкт-Петербург.',
    'R&D; AT&T and Q&A: all fine.',
    'The file my_long_name and 2 * 3 * 4 are kept.',
    'See note [1] and (a) of the 2 <3 rule.',
    'a_b_c and *not closed.',
    'Ends with a backslash C:\\port\\quay.',
  ])('%s', (text) => {
    expect(cleanText(text).text).toBe(text);
  });
});

describe('lines that are not joined', () => {
  test('headlines that follow each other', () => {
    expect(
      blocksOf(
        'Serve the port and strengthen the ties of all towns along the coast\n\nLind and Oda met\n\nThey met today.',
      ),
    ).toEqual([
      'TITLE Serve the port and strengthen the ties of all towns along the coast',
      'TITLE Lind and Oda met',
      'PARAGRAPH They met today.',
    ]);
  });

  test('a headline and its paragraph without a blank line', () => {
    expect(blocksOf('Lind and Oda met\nThe two met today.\nThey talked.')).toEqual([
      'TITLE Lind and Oda met',
      'PARAGRAPH The two met today.',
      'PARAGRAPH They talked.',
    ]);
  });

  test('a photo credit and the next paragraph', () => {
    const caption = `Ms Lind, ${'Secretary of the Board, '.repeat(12)}witnessed the signing.Photo by reporter Per Dahl/Visual Sel`;
    expect(blocksOf(`${caption}\n\nAt the meeting, they signed.`).at(-1)).toBe(
      'PARAGRAPH At the meeting, they signed.',
    );
  });

  test('a colon and its list; a year at the start of a line is no list marker', () => {
    expect(blocksOf('They agreed on the following\n\n2031. That year they met.').at(-1)).toBe(
      'PARAGRAPH 2031. That year they met.',
    );
  });

  test('a number that goes on a sentence is no list marker', () => {
    expect(cleanText('They met on May\n11. The next day they left.').text).toContain('11. The next day');
  });

  test('an address and a by-line', () => {
    expect(blocksOf('She left for Sel.\n\nLind meets Oda\n\nby Per Dahl').slice(1)).toEqual([
      'PARAGRAPH Lind meets Oda',
      'PARAGRAPH by Per Dahl',
    ]);
  });
});

describe('what is no title, caption or boilerplate', () => {
  test('the only line of a text', () => {
    expect(blocksOf('Ms Lind met Mr Oda in Port Sel')).toEqual(['PARAGRAPH Ms Lind met Mr Oda in Port Sel']);
  });

  test('"(with photos)" in a headline', () => {
    expect(blocksOf('Lind ends visit (with photos)\n\nShe left.')[0]).toBe('TITLE Lind ends visit (with photos)');
  });

  test('a sentence about photographs', () => {
    expect(blocksOf('Ms Lind opened a show of photos by Mr Oda at the port.')).toEqual([
      'PARAGRAPH Ms Lind opened a show of photos by Mr Oda at the port.',
    ]);
  });

  test('a sentence that begins like boilerplate', () => {
    expect(blocksOf('Next, she met Mr Oda. Contact was good.')[0]).toMatch(/^PARAGRAPH/u);
    expect(blocksOf('Ends of the quay were seen. She left.')[0]).toMatch(/^PARAGRAPH/u);
  });

  test('a paragraph that begins with a date', () => {
    expect(blocksOf('On 4 June 2031, Ms Lind met Mr Oda.')).toEqual(['PARAGRAPH On 4 June 2031, Ms Lind met Mr Oda.']);
  });
});
