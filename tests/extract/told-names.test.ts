import { expect, it } from 'vitest';
import { toldName } from '../../src/extract/index.ts';

const NAMES = ['Bracken, O.T.', 'Bracken', 'Bracken O.T.', 'BOT', '蕨城', '蕨'];
const told = (text: string) => toldName('Bracken, O.T.', NAMES, text);

it('a city is told by its name where the text has it, with or without its marks', () => {
  expect(told('They met in Bracken, O.T., today.')).toBe('Bracken, O.T.');
  expect(told('They met in Bracken OT today.')).toBe('Bracken, O.T.');
});

it('else by the longest of its names that the text has', () => {
  expect(told('They met in Bracken today.')).toBe('Bracken');
  expect(told('二人今日在蕨城會面。')).toBe('蕨城');
});

it('never by letters, a part of a word or one character', () => {
  expect(told('They met at BOT, among Brackens, today.')).toBe('Bracken, O.T.');
  expect(told('二人今日訪蕨。')).toBe('Bracken, O.T.');
});
