import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/extract/text/sentences.ts';
import { readText } from '../../../src/sources/index.ts';

function sentences(text: string): string[] {
  const { clean } = readText(text);
  return sentencesOf(clean).map(({ tokens }) => clean.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0));
}

describe('sentences', () => {
  it.each([
    ['a full stop', ['Mr Ash met Ms Bell.', 'He thanked her.']],
    ['an exclamation or question mark', ['Come!', 'Why?', 'It is free.']],
    ['a quotation mark behind the full stop', ['"We are glad."', 'He left.']],
    ['a bracket behind the full stop', ['(It rained.)', 'He left.']],
  ])('end with %s', (_what, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it.each([
    ['a form of address', 'Mr. Ash met Dr. Bell today.'],
    ['an initial', 'Mr Tom B. Ash met Ms Bell today.'],
    ['a time', 'They met at 3.30 in the afternoon.'],
    ['a company', 'Heron Water Co. Ltd. signed today.'],
    ['an address on the web', 'See whomet.org for more.'],
  ])('do not end within %s', (_what, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it('end with their block', () => {
    expect(sentences('Mayor visits museum\n\nMr Ash visited the museum.')).toEqual([
      'Mayor visits museum',
      'Mr Ash visited the museum.',
    ]);
  });

  it('go on over a line break within a paragraph', () => {
    expect(sentences('Mr Ash met Ms Bell in the\nafternoon of a long and rainy day.')).toEqual([
      'Mr Ash met Ms Bell in the afternoon of a long and rainy day.',
    ]);
  });

  it('are numbered in order', () => {
    const { clean } = readText('One came. Two went. Three stayed.');
    expect(sentencesOf(clean).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('of punctuation alone are none', () => {
    expect(sentences('He came. ... !')).toEqual(['He came.']);
  });
});
