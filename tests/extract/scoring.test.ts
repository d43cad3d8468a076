import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prediction } from '../../src/extract/index.ts';
import { readGold } from '../golden/scoring/gold.ts';
import { nameKey, wordsOf } from '../golden/scoring/names.ts';
import { calibration, outcomesByRule } from '../golden/scoring/rules.ts';
import { type Score, score } from '../golden/scoring/score.ts';

const DAY = '2024-05-03';
const GOLD = {
  id: 'r',
  date: DAY,
  entities: [
    { key: 'ash', kind: 'Person', name: 'Tom Ash', aliases: ['T. Ash'] },
    { key: 'bell', kind: 'Person', name: 'Ann Bell' },
    { key: 'port', kind: 'Place', name: 'Port Ellin' },
    { key: 'pact', kind: 'Agreement', name: 'co-operation agreement on tidal power' },
    { key: 'office', kind: 'Organisation', name: 'Harbour Office', exactAliases: ['Port Ellin'] },
  ],
  facts: [
    { type: 'MET_WITH', subject: 'ash', object: 'bell', date: DAY, city: 'Lakeford', cityAliases: ['Lakeford City'] },
    { type: 'SIGNED', subject: 'ash', object: 'pact', date: DAY },
    { type: 'HOLDS', subject: 'bell', post: 'Deputy Director', organisation: 'office', date: DAY },
  ],
  planned: [{ type: 'VISITED', subject: 'ash', object: 'port', date: null }],
  optional: [{ type: 'ATTENDED', subject: 'ash', object: 'pact', date: DAY }],
};

const met = { type: 'MET_WITH', subject: 'Tom Ash', object: 'Ann Bell', city: 'Lakeford' };
const signed = { type: 'SIGNED', subject: 'Tom Ash', object: 'agreement on tidal power' };
const post = { type: 'HOLDS', subject: 'Ann Bell', post: 'Deputy Director', organisation: 'Harbour Office' };
const visit = { type: 'VISITED', subject: 'Tom Ash', object: 'Port Ellin', city: 'Port Ellin' };

describe('what counts as correct', () => {
  it.each<[string, Partial<Prediction>]>([
    ['a meeting told the other way round', { ...met, subject: 'Ann Bell', object: 'Tom Ash' }],
    ['an alias, an honorific, other spaces', { ...met, subject: 'Mr T Ash', object: 'Ms ann-bell' }],
    ['an alias of the city', { ...met, city: 'Lakeford City' }],
    ['most words of a free name', signed],
    ['a post of more words', { ...post, post: 'Deputy Director of the Harbour' }],
    ['a body by a form that counts as a whole', { ...post, organisation: 'Port Ellin' }],
  ])('%s', async (_what, said) => expect(await correct(said)).toBe(1));

  it.each<[string, Partial<Prediction>]>([
    ['another city', { ...met, city: 'Sandvik' }],
    ['no city where the gold has one', { ...met, city: null }],
    ['another day', { ...met, date: '2024-05-04' }],
    ['a surname alone', { ...met, object: 'Bell' }],
    ['few words of a free name', { ...signed, object: 'agreement on trade' }],
    ['another rank', { ...post, post: 'Director' }],
    ['a post without its body', { ...post, organisation: null }],
  ])('not %s', async (_what, said) => expect(await correct(said)).toBe(0));

  it('once only', async () => {
    expect((await scored([met, met])).core).toMatchObject({ predicted: 2, correct: 1 });
  });
});

describe('what is set apart', () => {
  it('an optional fact, which is neither', async () => {
    const result = await scored([{ ...signed, type: 'ATTENDED' }]);
    expect(result).toMatchObject({ optional: 1, core: { predicted: 0, correct: 0 } });
  });

  it('an announced fact, found on any day where the gold gives none', async () => {
    const { planned } = await scored([{ ...visit, planned: true }]);
    expect(planned).toEqual({ total: 1, found: 1, wrong: 0, reportedAsHappened: 0 });
  });

  it('an announced fact that is told as having happened', async () => {
    expect((await scored([visit])).planned.reportedAsHappened).toBe(1);
  });
});

it('tells the precision of each rule, and how often each confidence is correct', async () => {
  const { judged } = await scored([met, { ...met, city: 'Sandvik' }, { ...signed, rule: 'signed', confidence: 0.97 }]);
  expect(outcomesByRule(judged).get('met')).toEqual({ said: 2, correct: 1, optional: 0, precision: 0.5 });
  expect(calibration(judged).map(({ from, outcome }) => [from, outcome.precision])).toEqual([
    [0.7, 0.5],
    [0.95, 1],
  ]);
});

it('folds spellings', () => {
  expect(wordsOf('The Organization’s Co-operation & Labor Center')).toEqual([
    'the',
    'organisations',
    'cooperation',
    'and',
    'labour',
    'centre',
  ]);
  expect(nameKey('Dr Élise  Marten-Roy')).toBe('elisemartenroy');
});

async function correct(said: Partial<Prediction>): Promise<number> {
  return (await scored([said])).core.correct;
}

async function scored(said: readonly Partial<Prediction>[]): Promise<Score> {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-scoring-'));
  try {
    await writeFile(join(folder, 'r.json'), JSON.stringify(GOLD));
    return score(await readGold(folder), said.map(toPrediction));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toPrediction(said: Partial<Prediction>): Prediction {
  const bare = { document: 'r', type: '', subject: '', date: DAY, city: null, start: 0, end: 1 };
  return { ...bare, rule: 'met', confidence: 0.7, ...said };
}
