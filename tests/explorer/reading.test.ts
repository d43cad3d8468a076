import { describe, expect, it } from 'vitest';
import {
  correctionOf,
  inputOf,
  marksOf,
  NO_FACTS,
  sayStatement,
  type Waiting,
  withCorrection,
} from '../../src/explorer/reading/reading.ts';
import { additionOf, changeOf, typedOf } from '../../src/explorer/reading/statement-change.ts';

const reject: Waiting = { statement: 's1', verdict: 'REJECT', change: null, why: '' };
const add: Waiting = { statement: null, verdict: 'ADD', change: { type: 'MET_WITH' }, why: ' seen ' };

it('gives the server what is known and leaves out the rest', () => {
  expect(inputOf('Text.', { ...NO_FACTS, publisher: ' City of Bracken ' }, true)).toEqual({
    publisher: 'City of Bracken',
    text: 'Text.',
    dryRun: true,
  });
});

it('marks statements, names, and warnings that have a place', () => {
  const warning = { kind: 'k', message: 'No year', start: 4, end: 9, text: null };
  const reading = {
    releaseId: 'r',
    state: 'NEW' as const,
    written: false,
    statements: [],
    mentions: [{ kind: 'PERSON' as const, text: 'Ada', name: 'Ada Moon', start: 0, end: 3 }],
    warnings: [warning, { ...warning, start: null, end: null }],
  };
  expect(marksOf(reading).map(({ layer, about }) => [layer, about])).toEqual([
    ['mention', 'PERSON'],
    ['warning', 'No year'],
  ]);
});

describe('Corrections that wait for the saving', () => {
  it('are one a statement, the latest', () => {
    const amend: Waiting = { ...reject, verdict: 'AMEND', change: { date: '2024-05-01' } };
    expect(withCorrection([reject, add], amend)).toEqual([add, amend]);
    expect(withCorrection([add], add)).toEqual([add, add]);
  });

  it('name the release where there is no statement to name', () => {
    expect(correctionOf(add, 'talks')).toMatchObject({ release: 'talks', statement: null, why: 'seen' });
    expect(correctionOf(reject, 'talks')).toMatchObject({ release: null, statement: 's1', why: null });
  });
});

it('says a statement in words', () => {
  const said = { type: 'HOLDS' as const, subject: 'Ada Moon', object: 'Mayor', organisation: 'Bracken' };
  expect(sayStatement(said)).toBe('Ada Moon held the post of Mayor, Bracken');
});

describe('What is typed over a statement', () => {
  const before = { ...typedOf(undefined), subject: 'Ada Moon', object: 'Bo Sun', city: 'Bracken', date: '2024-05-01' };

  it('tells only what changed', () => {
    expect(changeOf({ ...before, object: ' Cy Star ' }, before)).toEqual({ object: { name: 'Cy Star' } });
    expect(changeOf(before, before)).toEqual({});
  });

  it('takes away what is emptied', () => {
    expect(changeOf({ ...before, city: '', date: '' }, before)).toEqual({ city: null, date: null });
  });

  it('is told whole where it is added', () => {
    expect(additionOf({ ...before, quote: 'Ada met Bo' })).toEqual({
      type: 'MET_WITH',
      modality: 'OCCURRED',
      subject: { name: 'Ada Moon' },
      object: { name: 'Bo Sun' },
      city: { name: 'Bracken' },
      date: '2024-05-01',
      quote: 'Ada met Bo',
    });
  });
});
