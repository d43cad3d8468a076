import { expect, test } from 'vitest';
import { isSingleSeat } from '../../src/domain/seats.ts';

test.each([
  'Mayor',
  'Mayor, Bracken',
  'Acting Mayor',
  'Secretary for Culture, Sports and Tourism',
  'Under Secretary for Harbours',
  'Deputy Chief Secretary for Administration',
  'Director-General of the Harbour Office',
  'Executive Vice Mayor',
  'Chief Executive Officer',
  'Chairman of the Council of Members',
  '市长',
  '署理市長',
  '常务副市长',
  '委员会主任',
  '總領事',
])('"%s" has one holder at a time', (title) => {
  expect(isSingleSeat(title)).toBe(true);
});

test.each([
  'Vice Mayor',
  'Vice-Governor of Karsland',
  'Deputy Director, Harbour Office',
  'Member of the Standing Committee',
  'Standing Committee Member',
  'Senior Adviser to the Mayor',
  'Vice-Chairman',
  'Minister of State',
  'Professor of Physics',
  '副市长',
  '市委常委',
  '委員',
  '副總經理',
])('"%s" may have several', (title) => {
  expect(isSingleSeat(title)).toBe(false);
});

test('a post of the register says it itself where its title does not', () => {
  expect(isSingleSeat({ name: 'Deputy Harbour Master, Bracken', seats: 1 })).toBe(true);
  expect(isSingleSeat({ name: 'Harbour Master, Bracken', seats: 2 })).toBe(false);
  expect(isSingleSeat({ name: 'Harbour Master, Bracken' })).toBe(true);
});
