import { expect, it } from 'vitest';
import { matchName } from '../../src/names/match.ts';

const NAMES = ['Marlow Fung Wai-lam', 'Fung Wai-lam', '馮蘭', 'Bracken Port Office'] as const;

it.each([
  ['fung wai lam', 'Fung Wai-lam', 'EXACT'],
  ['冯兰', '馮蘭', 'EXACT'],
  ['Marl', 'Marlow Fung Wai-lam', 'PREFIX'],
  ['蘭', '馮蘭', 'WORDS'],
  ['office bracken', 'Bracken Port Office', 'WORDS'],
  ['Marlwo', 'Marlow Fung Wai-lam', 'SPELLING'],
  ['Mrlow Fung', 'Marlow Fung Wai-lam', 'SPELLING'],
  ['Markow', 'Marlow Fung Wai-lam', 'SPELLING'],
  ['offices', 'Bracken Port Office', 'SPELLING'],
  ['Moorhaven office', 'Bracken Port Office', 'PARTIAL'],
  ['Marlow Thorn', 'Marlow Fung Wai-lam', 'PARTIAL'],
])('%s is found by %s: %s', (text, name, fit) => {
  expect(matchName(text, NAMES)).toMatchObject({ name, fit });
});

it('says whether it is the preferred name, and in which script', () => {
  expect(matchName('Marlow Fung Wai-lam', NAMES)).toMatchObject({ preferred: true, script: 'LATIN' });
  expect(matchName('馮蘭', NAMES)).toMatchObject({ preferred: false, script: 'HAN' });
});
