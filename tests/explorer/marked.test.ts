import { expect, it } from 'vitest';
import { type Mark, piecesOf } from '../../src/explorer/reading/marked.ts';

const TEXT = 'Ada met Bo in Bracken';
const mark = (words: string, layer: Mark['layer'], from = 0): Mark => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, layer, about: words };
};
const pieces = (...marks: Mark[]) =>
  piecesOf(TEXT, marks).map(({ text, marks }) => [text, marks.map(({ layer }) => layer)]);

it('cuts a text where marks begin and end', () => {
  expect(pieces(mark('met', 'statement'))).toEqual([
    ['Ada ', []],
    ['met', ['statement']],
    [' Bo in Bracken', []],
  ]);
});

it('lets marks lie in and over each other', () => {
  expect(pieces(mark('Ada met Bo', 'statement'), mark('Bo', 'mention'), mark('Bo in', 'warning'))).toEqual([
    ['Ada met ', ['statement']],
    ['Bo', ['statement', 'mention', 'warning']],
    [' in', ['warning']],
    [' Bracken', []],
  ]);
});

it('loses nothing of the text, and marks nothing beyond it', () => {
  const beyond = { start: 5, end: 999, layer: 'mention', about: '' } as const;
  expect(pieces(beyond, { ...beyond, start: 9, end: 3 })).toEqual([[TEXT, []]]);
  expect(piecesOf('', [])).toEqual([]);
});
