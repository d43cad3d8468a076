/** A person's decisions on what releases say: they change what is drawn, never what was read. */
import { describe, expect, test } from 'vitest';
import { sharedWorld } from './shared-world.ts';
import { holds, met, REGISTER, type Told, tell, visited } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const world = sharedWorld();

const told = tell('r1', [met('Ada Moon', 'Cy Fox', DAY), visited('Di Elm', 'Birch', DAY)]);
const other = tell('r2', [met('Ada Moon', 'Cy Fox', { ...DAY, date: '2024-01-05' })]);
const meeting = statementOf(told, 'MET_WITH');

function statementOf({ evidence }: Told, type: string): string {
  return evidence.statements.find((statement) => statement.type === type)?.id ?? '';
}
const count = async (pattern: string) => (await world.query(`MATCH ${pattern} RETURN count(*) AS n`))[0]?.['n'];
const statuses = () =>
  world.query('MATCH (s:Statement) RETURN s.status AS status, s.type AS type ORDER BY type, status');

describe('a rejected statement', () => {
  test('makes no tie, and takes with it whom nothing else names; what was read stays', async () => {
    await world.take([told]);
    await world.correct({ release: 'r1', verdict: 'REJECT', statement: meeting });
    expect(await count('()-[:MET_WITH]->()')).toBe(0);
    expect(await count('(:Person {name: "Ada Moon"})')).toBe(0);
    expect(await count('()-[:VISITED]->()')).toBe(1);
    expect(await statuses()).toEqual([
      { type: 'MET_WITH', status: 'REJECTED' },
      { type: 'VISITED', status: 'ACTIVE' },
    ]);
  });

  test('stays rejected when the release is read again, and when the decision came first', async () => {
    await world.take([told, other]);
    await world.correct({ release: 'r1', verdict: 'REJECT', statement: meeting });
    const after = await world.hash();
    expect((await world.take([told, other])).writes).toEqual({ nodes: 0, relationships: 0, properties: 0 });
    await world.empty();
    const { waiting } = await world.correct({ release: 'r1', verdict: 'REJECT', statement: meeting });
    expect(waiting).toHaveLength(1);
    await world.take([other]);
    await world.take([told]);
    expect(await world.hash()).toBe(after);
  });

  test('is back as it was once restored', async () => {
    await world.take([told, other]);
    const before = await world.hash();
    await world.correct({ release: 'r1', verdict: 'REJECT', statement: meeting });
    expect(await world.hash()).not.toBe(before);
    await world.correct({ release: 'r1', verdict: 'RESTORE', statement: meeting });
    expect(await world.hash()).toBe(before);
  });

  test('of another release is a slip that is told', async () => {
    await world.take([told, other]);
    await expect(world.correct({ release: 'r2', verdict: 'REJECT', statement: meeting })).rejects.toThrow(
      /is of the release "r1", not of "r2"/u,
    );
  });
});

describe('an amended statement', () => {
  test('is drawn as the person says, with the sentence that was read', async () => {
    await world.addRegister(REGISTER);
    await world.take([told]);
    const change = { date: '2024-02-03', city: { name: 'Amber', kind: null } };
    await world.correct({ release: 'r1', verdict: 'AMEND', statement: meeting, change });
    const [tie] = await world.query(
      'MATCH ()-[t:MET_WITH]->() RETURN toString(t.date) AS date, t.cityId AS city, t.quote STARTS WITH "Ada Moon MET_WITH" AS quoted',
    );
    expect(tie).toEqual({ date: '2024-02-03', city: 'amber', quoted: true });
    expect(await statuses()).toContainEqual({ type: 'MET_WITH', status: 'AMENDED' });
  });

  test('may name others, whom the release does not', async () => {
    await world.addRegister(REGISTER);
    await world.take([told]);
    const change = { subject: { name: 'Bo Sun', kind: null } };
    await world.correct({ release: 'r1', verdict: 'AMEND', statement: meeting, change });
    expect(await count('(:Person {id: "bo-sun"})-[:MET_WITH]-(:Person {name: "Cy Fox"})')).toBe(1);
    expect(await count('(:Person {id: "ada-moon"})-[:MET_WITH]-()')).toBe(0);
  });

  test('follows the latest of several decisions, in whatever order they come', async () => {
    const first = { date: '2024-02-03' };
    const second = { date: '2024-03-04' };
    const decide = (change: object, at: string) =>
      world.correct({ release: 'r1', verdict: 'AMEND', statement: meeting, change, at });
    await world.take([told]);
    await decide(first, '2024-05-01T00:00:00.000Z');
    await decide(second, '2024-06-01T00:00:00.000Z');
    const straight = await world.hash();
    expect(await count('()-[:MET_WITH {date: date("2024-03-04")}]->()')).toBe(1);
    await world.empty();
    await decide(second, '2024-06-01T00:00:00.000Z');
    await world.take([told]);
    await decide(first, '2024-05-01T00:00:00.000Z');
    expect(await world.hash()).toBe(straight);
  });

  test('can be rejected under its new id', async () => {
    await world.take([told]);
    const change = { date: '2024-02-03' };
    const { told: made } = await world.correct({ release: 'r1', verdict: 'AMEND', statement: meeting, change });
    await world.correct({ release: 'r1', verdict: 'REJECT', statement: [...made.values()][0] ?? '' });
    expect(await count('()-[:MET_WITH]->()')).toBe(0);
  });

  test('of a type that asks for another kind is not made, and that is told', async () => {
    await world.take([told]);
    const change = { type: 'SIGNED' as const };
    const { warnings } = await world.correct({ release: 'r1', verdict: 'AMEND', statement: meeting, change });
    expect(warnings[0]?.message).toMatch(/as SIGNED it needs another object: Agreement, not Person/u);
    expect(await count('()-[:MET_WITH]->()')).toBe(1);
  });
});

describe('an added statement', () => {
  const change = {
    type: 'MET_WITH' as const,
    subject: { name: 'Di Elm', kind: null },
    object: { name: 'Ed Oak', kind: null },
    date: '2024-01-02',
  };

  test('makes its tie, with words of the release as its quote', async () => {
    await world.take([told]);
    const quote = 'Di Elm VISITED Birch';
    await world.correct({ release: 'r1', verdict: 'ADD', change: { ...change, quote } });
    const [tie] = await world.query(
      'MATCH (:Person {name: "Di Elm"})-[t:MET_WITH]-(:Person {name: "Ed Oak"}) MATCH (s:Statement {id: t.statementIds[0]})-[:STATED_IN]->(v) RETURN t.quote AS quote, s.rule AS rule, substring(v.text, s.start, s.end - s.start) AS slice',
    );
    expect(tie).toEqual({ quote, rule: 'correction', slice: quote });
  });

  test('waits while its words are not in the text, and is back with them', async () => {
    await world.take([told]);
    await world.correct({ release: 'r1', verdict: 'ADD', change: { ...change, quote: 'Di Elm VISITED Birch' } });
    const before = await world.hash();
    await world.take([tell('r1', [met('Ada Moon', 'Cy Fox', DAY)])]);
    expect(await count('(:Person {name: "Ed Oak"})')).toBe(0);
    await world.take([told]);
    expect(await world.hash()).toBe(before);
  });

  test('without words stays through every edit of the release', async () => {
    await world.take([told]);
    await world.correct({ release: 'r1', verdict: 'ADD', change });
    await world.take([tell('r1', [holds('Ada Moon', 'Mayor')])]);
    expect(await count('(:Person {name: "Di Elm"})-[:MET_WITH]-(:Person {name: "Ed Oak"})')).toBe(1);
  });

  test('that the release says itself changes nothing', async () => {
    await world.take([told]);
    const before = await world.hash();
    const known = { ...change, subject: { name: 'Cy Fox', kind: null }, object: { name: 'Ada Moon', kind: null } };
    const { told: made } = await world.correct({ release: 'r1', verdict: 'ADD', change: known });
    expect([...made]).toEqual([]);
    expect(await world.hash()).toBe(before);
  });
});

test('corrections and what was read come through a rebuild as they are', async () => {
  await world.addRegister(REGISTER);
  await world.take([told, other]);
  await world.correct({ release: 'r1', verdict: 'REJECT', statement: meeting });
  await world.correct({
    release: 'r1',
    verdict: 'AMEND',
    statement: statementOf(told, 'VISITED'),
    change: { date: null },
  });
  const before = await world.hash();
  await world.rebuild();
  expect(await world.hash()).toBe(before);
});
