import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { StatementType } from '../../src/domain/statement.ts';
import { confidenceOf, MEASURED_RULES, type Told } from '../../src/extract/assemble/confidence.ts';
import type { Draft, Part } from '../../src/extract/reading.ts';
import { TYPES } from '../golden/scoring/gold.ts';
import { readSets } from '../golden/scoring/sets.ts';

const SPAN = { start: 0, end: 9 };
const WHOLE: Told = { city: 'Place:lakeford', date: '2024-05-03', spans: [SPAN] };
const MET = draft('met', 'MET_WITH');

it('knows how often each rule was right that reads what the gold holds', async () => {
  const types: readonly string[] = TYPES;
  const sets = await readSets(['retold', 'english', 'chinese']);
  const said = sets.flatMap(({ predictions }) => predictions).filter(({ type }) => types.includes(type));
  const rules = [...new Set(said.map(({ rule }) => rule))];
  expect(rules.filter((rule) => !MEASURED_RULES.includes(rule))).toEqual([]);
}, 120_000);

it('is lower where the city, the day, the name or the body is not told', () => {
  const whole = confidenceOf(MET, WHOLE);
  const post = draft('title', 'HOLDS', { organisation: part('Organisation', 'Harbour Office') });
  expect(confidenceOf(MET, { ...WHOLE, city: null })).toBeLessThan(whole);
  expect(confidenceOf(MET, { ...WHOLE, date: null })).toBeLessThan(whole);
  expect(confidenceOf({ ...MET, subject: { ...MET.subject, span: null } }, WHOLE)).toBeLessThan(whole);
  expect(confidenceOf({ ...post, organisation: null }, WHOLE)).toBeLessThan(confidenceOf(post, WHOLE));
});

it('asks for a city of meetings and visits alone', () => {
  const signed = draft('signed', 'SIGNED');
  expect(confidenceOf(signed, { ...WHOLE, city: null })).toBe(confidenceOf(signed, WHOLE));
});

it('is higher where the release tells it twice, and never certain', () => {
  const twice = confidenceOf(MET, { ...WHOLE, spans: [SPAN, { start: 20, end: 29 }] });
  expect(twice).toBeGreaterThan(confidenceOf(MET, WHOLE));
  for (const rule of MEASURED_RULES) expect(confidenceOf({ ...MET, rule }, WHOLE)).toBeLessThan(1);
});

it('leaves what no gold holds as the rule gives it', () => {
  expect(confidenceOf(draft('topic-told', 'CONCERNS'), { ...WHOLE, date: null })).toBe(0.4);
});

it('docs/extraction.md names rules that exist', async () => {
  const page = await readFile(fileURLToPath(new URL('../../docs/extraction.md', import.meta.url)), 'utf8');
  const [, table = ''] = /<!-- score:rules -->([\s\S]*)<!-- \/score:rules -->/u.exec(page) ?? [];
  const named = [...table.matchAll(/^\| `([^`]+)`/gmu)].map(([, rule]) => rule ?? '');
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((rule) => !MEASURED_RULES.includes(rule))).toEqual([]);
});

function draft(rule: string, type: StatementType, more: Partial<Draft> = {}): Draft {
  const setting = { date: null, endDate: null, dateText: null, city: null };
  const ends = { subject: part('Person', 'Tom Ash'), object: part('Person', 'Ann Bell') };
  return { type, modality: 'OCCURRED', ...ends, setting, span: SPAN, rule, confidence: 0.4, ...more };
}

function part(kind: Part['kind'], name: string): Part {
  return { kind, name, span: SPAN };
}
