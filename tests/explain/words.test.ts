import { describe, expect, test } from 'vitest';
import { MODALITIES, STATEMENT_TYPES, type Statement } from '../../src/domain/statement.ts';
import { countWords } from '../../src/explain/counts.ts';
import { wordsOf } from '../../src/explain/words.ts';
import { explained, extractionOf } from './support.ts';

const TEXT = 'Ann Bell of the Lakeford Council met Tom Ash at Quay Hall in Lakeford.';
const MENTIONS = [
  ['Person', 'Ann Bell'],
  ['Person', 'Tom Ash'],
  ['Organisation', 'Lakeford Council'],
  ['Place', 'Quay Hall'],
  ['Place', 'Lakeford'],
] as const;

function words(given: Partial<Statement>): string {
  const [told] = wordsOf(extractionOf(TEXT, { mentions: MENTIONS, statements: [given] }));
  const { number, type, modality, subject, link, object, details = [] } = told ?? {};
  const ends = `${number} ${type}${modality === null ? '' : ` ${modality}`} ${subject} ${link} ${object}`;
  return [ends, ...details.map(({ label, value }) => (label ? `${label} ${value}` : value))].join(' · ');
}

describe('a statement in words', () => {
  test('has its parts, date, place, rule and confidence', () => {
    const setting = { date: '2024-05-02', dateText: 'yesterday', city: 'Place:Lakeford', place: 'Place:Quay Hall' };
    expect(words({ ...setting, sides: ['A', 'B'], via: 'attending' })).toBe(
      '1 MET_WITH Ann Bell — Tom Ash · via attending · sides A and B · 2024-05-02 ("yesterday") · Quay Hall · Lakeford · rule met · 0.95',
    );
  });

  test('has a direction where it is not mutual', () => {
    expect(words({ type: 'ACCOMPANIED' })).toContain('Ann Bell → Tom Ash');
  });

  test('tells for whom one signs, and of what one holds a post', () => {
    expect(words({ type: 'SIGNED', organisation: 'Organisation:Lakeford Council' })).toContain('for Lakeford Council');
    expect(words({ type: 'HOLDS', organisation: 'Organisation:Lakeford Council' })).toContain('of Lakeford Council');
  });

  test('does not say a place twice', () => {
    const lakeford = 'Place:Lakeford';
    expect(words({ type: 'VISITED', object: lakeford, city: lakeford, place: lakeford })).toBe(
      '1 VISITED Ann Bell → Lakeford · no date · rule met · 0.95',
    );
  });

  test('tells days from and to, and words of a date that stays unknown', () => {
    expect(words({ date: '2024-05-02', endDate: '2024-05-04' })).toContain('2024-05-02 to 2024-05-04');
    expect(words({ dateText: 'on Friday' })).toContain('no date ("on Friday")');
  });

  test('calls a part that nobody describes by its key', () => {
    expect(words({ object: 'Topic:trade' })).toContain('— Topic:trade');
  });

  test.each(MODALITIES.filter((modality) => modality !== 'OCCURRED'))('says that it is %s', (modality) => {
    expect(words({ modality })).toMatch(new RegExp(`^1 MET_WITH ${modality} Ann Bell`, 'u'));
  });

  test.each(STATEMENT_TYPES)('tells %s', (type) => {
    expect(words({ type })).toMatch(new RegExp(`^1 ${type} Ann Bell [—→] Tom Ash · no date`, 'u'));
  });
});

test('counts what was read, and the sentences that say nothing', () => {
  const text = 'Ann Bell met Tom Ash. They ate. Tom Ash will meet Ann Bell. Rain fell.';
  const { counts } = explained(text, {
    mentions: [['Person', 'Ann Bell']],
    statements: [{ quotes: ['Bell met Tom'] }, { modality: 'PLANNED', quotes: ['Tom Ash will meet Ann Bell'] }],
    warnings: [{ kind: 'odd', message: 'odd' }],
    sentences: ['Ann Bell met Tom Ash.', 'They ate.', 'Tom Ash will meet Ann Bell.', 'Rain fell.'],
  });
  expect(countWords(counts)).toEqual([
    '1 mention',
    '2 statements (1 PLANNED)',
    '1 warning',
    '2 of 4 sentences without a statement',
  ]);
});
