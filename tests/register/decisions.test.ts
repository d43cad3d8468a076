import { describe, expect, test } from 'vitest';
import { RegisterRejected } from '../../src/domain/errors.ts';
import { mentionId } from '../../src/domain/ids.ts';
import { parseChange, parseCorrections, parseJudgements } from '../../src/register/index.ts';

const line = (record: object) => `${JSON.stringify(record)}\n`;
const judged = { left: 'ada-moon', right: 'cy-fox', verdict: 'SAME', by: 'Ed', at: '2024-05-01' };
const rejected = { release: 'r1', statement: 's1', verdict: 'REJECT', by: 'Ed', at: '2024-05-01T09:00:00+08:00' };

function faultsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof RegisterRejected) return error.message.split('\n');
  }
  throw new Error('no fault was told');
}

describe('judgements', () => {
  test('have their sides in order, and an id of all they say', () => {
    const [one, other] = [judged, { ...judged, left: 'cy-fox', right: 'ada-moon' }].map(
      (record) => parseJudgements(line(record))[0],
    );
    expect(one).toMatchObject({ left: 'ada-moon', right: 'cy-fox', at: '2024-05-01T00:00:00.000Z', why: null });
    expect(other?.id).toBe(one?.id);
    expect(parseJudgements(line({ ...judged, verdict: 'UNSURE' }))[0]?.id).not.toBe(one?.id);
  });

  test('name a mention by its release, kind and name', () => {
    const right = { release: 'r1', kind: 'Person', name: 'Mr Cy Fox' };
    const office = { release: 'r1', kind: 'Post', name: 'Mayor', organisation: 'Bracken City' };
    const [one] = parseJudgements(line({ ...judged, right }));
    expect([one?.left, one?.right]).toContain(mentionId('r1', 'Person:cyfox'));
    const [two] = parseJudgements(line({ ...judged, right: office }));
    expect([two?.left, two?.right]).toContain(mentionId('r1', 'Post:mayor@Organisation:brackencity'));
  });

  test('with faults are told line by line, all together', () => {
    const text = `${line(judged)}\n{"left":\n${line({ ...judged, verdict: 'MAYBE', who: 'me' })}${line({ ...judged, right: 'ada-moon' })}`;
    const faults = faultsOf(() => parseJudgements(text, 'my.jsonl'));
    expect(faults[0]).toMatch(/^my\.jsonl:3: no JSON object: /u);
    expect(faults.find((fault) => fault.startsWith('my.jsonl:4: verdict:'))).toMatch(/seen "MAYBE"/u);
    expect(faults.at(-1)).toBe('my.jsonl:5: both sides are the same');
  });

  test('of no known time are refused', () => {
    expect(faultsOf(() => parseJudgements(line({ ...judged, at: 'yesterday' })))[0]).toMatch(
      /judgements:1: at: a time is .*; seen "yesterday"/u,
    );
  });
});

describe('corrections', () => {
  test('stand at their moment in UTC', () => {
    expect(parseCorrections(line(rejected))[0]).toMatchObject({ at: '2024-05-01T01:00:00.000Z', change: null });
  });

  test('give names alone or with their kind', () => {
    const change = { type: 'VISITED', subject: 'Ada Moon', object: { name: 'Fox Works', kind: 'Organisation' } };
    const [one] = parseCorrections(line({ ...rejected, statement: undefined, verdict: 'ADD', change }));
    expect(one?.change).toEqual({
      type: 'VISITED',
      subject: { name: 'Ada Moon', kind: null },
      object: { name: 'Fox Works', kind: 'Organisation' },
    });
  });

  test.each([
    ['a statement', { verdict: 'REJECT', statement: undefined }, /REJECT needs the id of a "statement"/u],
    ['no change', { change: { date: '2024' } }, /REJECT takes no "change"/u],
    ['a change that says something', { verdict: 'AMEND', change: {} }, /AMEND needs a "change" that says something/u],
    ['no statement', { verdict: 'ADD', change: { type: 'HOLDS' } }, /ADD names no "statement"/u],
    ['what was done by whom', { verdict: 'ADD', statement: undefined, change: { date: '2024' } }, /ADD needs "type"/u],
    [
      'kinds that fit',
      { verdict: 'AMEND', change: { type: 'SIGNED', object: { name: 'X', kind: 'Place' } } },
      /the object of SIGNED is Agreement, not Place/u,
    ],
    [
      'topics of the vocabulary',
      { verdict: 'AMEND', change: { type: 'CONCERNS' } },
      /topics come from the vocabulary/u,
    ],
    ['days of the calendar', { verdict: 'AMEND', change: { date: '2024-02-30' } }, /change\.date: a date is/u],
  ])('need %s', (_, differing, fault) => {
    expect(faultsOf(() => parseCorrections(line({ ...rejected, ...differing }))).join('\n')).toMatch(fault);
  });

  test('on a command line are one object', () => {
    expect(parseChange('{"date": "2024-05-02",\n "city": null}')).toEqual({ date: '2024-05-02', city: null });
    expect(faultsOf(() => parseChange('{"dat": 1}'))[0]).toMatch(/^change:1: /u);
  });
});
