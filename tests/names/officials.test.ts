import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareNames, spellingKeys } from '../../src/names/index.ts';
import { scoreDecisions } from '../golden/names/decisions.ts';
import { readLegislators, readOfficials } from '../golden/names/officials.ts';
import { scoreNames, sum } from '../golden/names/score.ts';
import { namesSections } from '../golden/names/tables.ts';
import { renewSections } from '../golden/scoring/document.ts';

const PAGE = new URL('../../docs/identity.md', import.meta.url);
const officials = readOfficials();
const score = scoreNames(officials);
const same = sum(score.same.values());
const unseen = scoreNames(readLegislators());
const decisions = scoreDecisions(officials);

describe('the table of officials', () => {
  test('has sixty rows and more, each with a source, a post and a year', () => {
    expect(officials.length).toBeGreaterThan(60);
    for (const { source, post, year } of officials) {
      expect(source).toMatch(/^https?:\/\//u);
      expect(post.length).toBeGreaterThan(0);
      expect(year).toBeGreaterThan(1990);
    }
  });
  test('names nobody twice', () => {
    expect(new Set(officials.map(({ id }) => id)).size).toBe(officials.length);
  });
});

/** Raised as the comparison gets better, never lowered to let a change pass. */
describe('floors', () => {
  test('keys propose', () => {
    expect(same.proposed / same.pairs).toBeGreaterThan(0.73);
    expect(same.proposed / (same.proposed + score.other.proposed)).toBeGreaterThan(0.97);
  });
  test('of pairs that can be compared nine in ten are found', () => {
    const { EQUAL, SPELLING, OPEN } = same.verdicts;
    expect((EQUAL + SPELLING) / (same.pairs - OPEN)).toBeGreaterThan(0.92);
  });
  test('of names that nothing was adapted to nine in ten', () => {
    const { pairs, verdicts } = sum(unseen.same.values());
    expect(verdicts.SPELLING / pairs).toBeGreaterThan(0.9);
  });
  test('few pairs of one person contradict', () => {
    expect(same.verdicts.OTHER / same.pairs).toBeLessThan(0.025);
  });
  test('with post and day nine in ten spellings find their person, and nobody another one', () => {
    const { mentions, right } = decisions.rows.get('all registered, with post and day') ?? { mentions: 1, right: 0 };
    expect(right / mentions).toBeGreaterThan(0.91);
    expect(decisions.wrong).toEqual([]);
  });
  test('two persons are taken for one only where they are namesakes', () => {
    const alike = new Set(score.confused.flatMap((line) => line.replace(/^\w+: /u, '').split(' ~ ')));
    expect([...alike].filter((name) => !/Raymond Tam|张军|張軍|Zhang Jun/u.test(name))).toEqual([]);
  });
});

test('the verdict does not depend on the order, and SPELLING implies a shared key', () => {
  const names = officials.flatMap((official) => official.names);
  names.forEach((left, at) => {
    const right = names[(at * 7 + 1) % names.length] ?? left;
    for (const other of [right, names[at + 1] ?? left, names[at + 2] ?? left]) {
      const verdict = compareNames(left, other);
      expect(compareNames(other, left), `${left} ~ ${other}`).toBe(verdict);
      if (verdict !== 'SPELLING') continue;
      expect(spellingKeys(left).some((key) => spellingKeys(other).includes(key))).toBe(true);
    }
  });
});

test('docs/identity.md has these figures: npm run score:names -- --write', () => {
  const page = readFileSync(PAGE, 'utf8');
  expect(renewSections(page, namesSections(score, unseen, decisions))).toBe(page);
});
