import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/sources/index.ts';

/** Bits that real releases, and hostile ones, are made of. */
const PIECE = fc.constantFrom(
  'Ms Lind',
  ' met ',
  'Mr. Oda',
  '. ',
  '.',
  ',',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '\t',
  'â€™',
  'â€‹',
  'â€',
  'Ã©',
  'é”',
  '&amp;',
  '&#8203;',
  '**',
  '_',
  '[',
  '](#)',
  '\\(',
  '# ',
  '- ',
  '1. ',
  'Photo by P. Dahl',
  '(Photo: X)',
  'date 2031-05-11 ',
  'PORT SEL, 4 June 2031 – ',
  'Ends/',
  '中文',
  '。',
  '😀',
  '\ud800',
  '\u00ad\n',
  '\ufeff',
  '<br>',
  '<!--',
  '---',
  '===',
);
const MESSY = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const HINTS = fc.record({
  format: fc.constantFrom('TEXT' as const, 'MARKDOWN' as const, 'HTML' as const),
  title: fc.option(fc.string()),
});

describe('whatever the text', () => {
  test('the way back never goes back, and stays in the text', () => {
    fc.assert(
      fc.property(MESSY, HINTS, (text, hints) => {
        const { origin, text: clean } = cleanText(text, hints);
        expect(origin).toHaveLength(clean.length + 1);
        let last = 0;
        for (const offset of origin) {
          expect(offset).toBeGreaterThanOrEqual(last);
          last = offset;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('blocks are in order, do not overlap, are trimmed, and hold every visible character', () => {
    fc.assert(
      fc.property(MESSY, HINTS, (text, hints) => {
        const clean = cleanText(text, hints);
        let end = 0;
        for (const block of clean.blocks) {
          expect(clean.text.slice(end, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          const words = clean.text.slice(block.start, block.end);
          expect(words).toBe(words.replace(/^ | $/gu, ''));
          end = block.end;
        }
        expect(clean.text.slice(end).trim()).toBe('');
      }),
      { numRuns: 1_000 },
    );
  });

  test('cleaning twice changes nothing that the first time left', () => {
    const plain = fc.array(fc.constantFrom('Ms Lind met Mr Oda.', 'They left, and came back.', '\n\n', ' '), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(plain, (pieces) => {
        const once = cleanText(pieces.join('')).text;
        expect(cleanText(once).text).toBe(once);
      }),
    );
  });
});

test('plain sentences stay as they are, up to white space', () => {
  // "vs." ends no sentence, so a paragraph that breaks off behind it is rightly joined to the next.
  const word = fc.stringMatching(/^[a-z]{1,10}$/u).filter((letters) => letters !== 'vs');
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => `The ${words.join(' ')}.`);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const text = paragraphs.join('\n\n');
      expect(cleanText(text).text.replaceAll('\n', '\n\n')).toBe(text);
    }),
  );
});

test('words spoilt on the way come back, in any language', () => {
  const word = fc.constantFrom('café', 'Łódź', 'Москва', '重慶市', '“met”', '’', '…', 'Ürümqi', 'naïve', '😀');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const text = `a ${words.join(' a ')} a`;
      expect(cleanText(spoil(text)).text).toBe(text);
    }),
  );
});

/** Read UTF-8 as windows-1252, the five unused bytes as control characters. */
function spoil(text: string): string {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  return [...Buffer.from(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? high.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('');
}
