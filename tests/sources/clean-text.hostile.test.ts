import { expect, test } from 'vitest';
import { cleanText } from '../../src/sources/index.ts';

const LENGTH = 1_000_000;
/** Milliseconds. Ten times what it takes on a slow machine; quadratic work takes minutes. */
const PATIENCE = 10_000;

test.each([
  'a',
  '\n',
  '\r\n',
  ' ',
  '\u00ad',
  '\u200b',
  'â€',
  'Ã',
  'é”',
  '[',
  '[](',
  '![',
  '*',
  '**a',
  '_ ',
  ' *a',
  '\\',
  '# ',
  '<',
  '<a ',
  '<!--',
  '&#',
  '&amp;',
  'A\n',
  '中\n',
  'A, \n\n',
  'Photo by A',
  '(Photo: ',
  '（摄',
  '。',
  '1. ',
  '> ',
  '=',
  'HONG KONG, ',
  'AB ',
  '😀',
  'word of\n',
  'Mr.\n\n',
])(
  'a megabyte of %j is cleaned in time',
  (bit) => {
    const text = bit.repeat(LENGTH / bit.length);
    const start = performance.now();
    cleanText(text);
    expect(performance.now() - start).toBeLessThan(PATIENCE);
  },
  60_000,
);
