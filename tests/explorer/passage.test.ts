import { describe, expect, it } from 'vitest';
import { around } from '../../src/explorer/evidence/around.ts';
import { addressOfPassage, spanOf } from '../../src/explorer/evidence/passage-address.ts';
import { segmentsOf } from '../../src/explorer/release/segments.ts';

const TEXT = 'Ada Moon came to Bracken. She met Ben Sun. They talked about rail.';
const SENTENCE = { start: TEXT.indexOf('She'), end: TEXT.indexOf(' They') };

describe('words of a release in their surroundings', () => {
  it('are the whole text where that is short', () => {
    const { before, marked, after } = around(TEXT, SENTENCE.start, SENTENCE.end);
    expect(before + marked + after).toBe(TEXT);
    expect(marked).toBe('She met Ben Sun.');
  });

  it('are cut between words, and say that they are cut', () => {
    const { before, after } = around(TEXT, SENTENCE.start, SENTENCE.end, 10);
    expect([before, after]).toEqual(['… Bracken. ', ' They …']);
  });

  it('have an address from which they are found again', () => {
    const address = new URL(addressOfPassage('r 1', { ...SENTENCE, statementId: 's' }), 'http://localhost');
    expect(address.pathname).toBe('/releases/r%201');
    expect(spanOf(address.searchParams.get('span') ?? '', TEXT.length)).toEqual([SENTENCE.start, SENTENCE.end]);
  });

  it.each(['', '5', '9-3', '3-3', '0-1000', '-1-4', 'a-b'])('are not found at the span "%s"', (span) => {
    expect(spanOf(span, TEXT.length)).toBeUndefined();
  });
});

describe('a text with marks', () => {
  const said = [
    { start: 0, end: 25 },
    { start: 17, end: 42 },
  ];

  it('stays the same text, whatever is marked in it', () => {
    const segments = segmentsOf(TEXT, said, SENTENCE);
    expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('tells what was asked for from what was only said', () => {
    const chosen = segmentsOf(TEXT, said, SENTENCE).filter((segment) => segment.chosen);
    expect(chosen.map(({ text }) => text).join('')).toBe('She met Ben Sun.');
    const plain = segmentsOf(TEXT, said, undefined).filter((segment) => !segment.said);
    expect(plain.map(({ text }) => text)).toEqual([' They talked about rail.']);
  });

  it('lets no mark reach beyond it', () => {
    expect(segmentsOf('Bracken', [{ start: 3, end: 900 }], undefined).map(({ text }) => text)).toEqual(['Bra', 'cken']);
  });
});
