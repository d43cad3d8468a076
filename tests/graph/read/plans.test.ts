import { readFileSync } from 'node:fs';
import type { Plan, ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCypher } from '../../../src/graph/cypher.ts';
import { toGraph } from '../../../src/graph/values.ts';
import { fill, openReader } from '../../support/api.ts';
import { chongqingWorld, manyMeetings } from '../../support/samples.ts';
import type { World } from '../../support/world.ts';

/** What reads everything of a kind, or of the graph: what these cost grows with the graph, not with the answer. */
const FORBIDDEN = /Scan(?:@|$)|CartesianProduct/u;

/** Allowed all the same, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'events-by-date': 'reads the rows without any date on the last page of an unfiltered list only; no index holds them',
  'agreements-by-date': 'likewise',
  'releases-by-date': 'likewise',
  'meetings-by-date-latest': 'likewise',
  'meetings-by-date-earliest': 'likewise',
  'visits-by-date': 'likewise',
  'count-events-by-date': 'counts all that there are, when asked for',
  'count-agreements-by-date': 'likewise',
  'count-meetings-by-date': 'likewise',
  'count-visits-by-date': 'likewise',
  'count-releases-by-date': 'likewise',
};

const library = loadCypher('read');
const { graph } = openReader();
/**
 * The planner warns of names that the database has never seen, such as misspelt ones; what the README of the graph names is
 * made known to it, as the sample does not hold all of it.
 */
const README = readFileSync(new URL('../../../cypher/README.md', import.meta.url), 'utf8');
const DOCUMENTED = new Set([...README.matchAll(/`[^`]+`/gu)].flatMap(([code]) => code.match(/[A-Za-z]\w*/gu) ?? []));

beforeAll(async () => {
  await fill(withTopic(chongqingWorld()));
  await graph.driver.executeQuery(
    `CREATE (n:${['Judgement', 'Correction', 'Change', 'Run', 'Doubt', 'Mention', 'Feature'].join(':')} {id: 'sample'})
     WITH n UNWIND $kinds AS kind CREATE (n)-[:$(kind)]->(n)`,
    { kinds: ['DURING', 'ACCOMPANIED', 'SIGNED', 'REFERS_TO', 'SHARES', 'VOUCHES'] },
  );
  await graph.driver.executeQuery('UNWIND $names AS name CALL db.createProperty(name)', { names: [...DOCUMENTED] });
});
afterAll(() => graph.close());

describe('the plan of every read statement', () => {
  it.each(library.names)('%s', async (name) => {
    const { text, parameters } = library.get(name);
    const values = Object.fromEntries(parameters.map((parameter) => [parameter, SAMPLES[parameter] ?? null]));
    const session = graph.driver.session({ database: graph.address.database, defaultAccessMode: 'READ' });
    const { summary } = await session.run(`EXPLAIN ${text}`, toGraph(values) as Record<string, unknown>);
    await session.close();
    expect(summary.notifications).toEqual([]);
    const operators = flatten(summary.plan);
    const scans = operators.filter(({ operatorType }) => FORBIDDEN.test(operatorType));
    if (!(name in ALLOWED)) expect(scans.map(told)).toEqual([]);
    expect(operators.map(detailsOf).filter((details) => /\*(?:\d*\.\.)?(?:[^\d.]|$)/u.test(details))).toEqual([]);
  });

  it('allows only what exists', () => {
    expect(Object.keys(ALLOWED).filter((name) => !library.names.includes(name))).toEqual([]);
  });
});

it('the statements that tell how sure a tenure is tell it alike', () => {
  const rules = ['tenures', 'tenures-of-posts', 'resolve'].map((name) => {
    const text = library.get(name).text.replace(/\$on|reference\.on/gu, 'day');
    return /WHEN day IS NULL THEN null[\s\S]*? AS certainty/u.exec(text)?.[0];
  });
  expect(rules[0]).toContain('POSSIBLE');
  expect(new Set(rules).size).toBe(1);
});

describe('an index serves the order', () => {
  it.each(['meetings-by-area-latest', 'meetings-by-area-earliest', 'visits-by-area', 'events-by-area'])(
    '%s reads no more than its page',
    async (name) => {
      const { text, parameters } = library.get(name);
      const values = Object.fromEntries(parameters.map((parameter) => [parameter, SAMPLES[parameter] ?? null]));
      const session = graph.driver.session({ database: graph.address.database, defaultAccessMode: 'READ' });
      const { summary } = await session.run(`EXPLAIN ${text}`, toGraph(values) as Record<string, unknown>);
      await session.close();
      expect(flatten(summary.plan).map(({ operatorType }) => operatorType.replace('@neo4j', ''))).toContain(
        'PartialTop',
      );
    },
  );
});

/** Scanning three persons is cheap by the planner's count, and costs it the order of the index. */
describe('an index serves the order where few persons have many ties', () => {
  beforeAll(async () => {
    await fill(chongqingWorld());
    await graph.driver.executeQuery(
      `MATCH (a:Person {id: 'lee'}), (b:Person {id: 'hu'}), (c:Place {id: 'chongqing'})
       UNWIND range(1, 10000) AS n
       WITH a, b, c, {id: 'm' + n, cityId: 'chongqing', date: date('2020-01-01') + duration({days: n / 3}), statementIds: []} AS facts
       CREATE (a)-[m:MET_WITH]->(b), (a)-[v:VISITED]->(c)
       SET m = facts, v = facts, m.aId = a.id, m.bId = b.id`,
    );
    // The planner knows the ties only when their indexes have been counted, which the database does at its leisure.
    await graph.driver.executeQuery('CALL db.prepareForReplanning(120)');
  });

  it.each([...library.names.filter((name) => /^(?:meetings|visits)-(?:by-area|by-date|of-persons)/u.test(name))])(
    '%s',
    async (name) => {
      const { text, parameters } = library.get(name);
      const values = Object.fromEntries(parameters.map((parameter) => [parameter, SAMPLES[parameter] ?? null]));
      const { summary } = await graph.driver.executeQuery(
        `CYPHER replan=force EXPLAIN ${text}`,
        toGraph(values) as Record<string, unknown>,
      );
      const operators = flatten(summary.plan).map(({ operatorType }) => operatorType.replace('@neo4j', ''));
      expect(operators).toContain('PartialTop');
      const scans = operators.filter((operator) => FORBIDDEN.test(operator) && !(name in ALLOWED));
      expect([...scans, ...operators.filter((operator) => /HashJoin/u.test(operator))]).toEqual([]);
    },
  );
});

describe('a page of a long list', () => {
  beforeAll(() => fill(manyMeetings(400)));

  it.each([
    'meetings-by-area-latest',
    'meetings-by-area-earliest',
    'meetings-by-date-latest',
    'meetings-by-date-earliest',
  ])('%s costs what the page costs: rows without a date are not looked for while it is full', async (name) => {
    const { text, parameters } = library.get(name);
    const open = { from: { day: '0001-01-01' }, reach: { day: '0001-01-01' }, until: { day: '9999-12-31' } };
    const given: Record<string, unknown> = { ...open, areas: ['littleport'], limit: 3, undated: true };
    const values = Object.fromEntries(parameters.map((parameter) => [parameter, given[parameter] ?? null]));
    const { summary } = await graph.driver.executeQuery(`PROFILE ${text}`, toGraph(values) as Record<string, unknown>);
    expect(hitsOf(summary.profile)).toBeLessThan(300);
  });
});

/** With kinds of tie and properties that the world lacks: of what it never held the database says that it knows none. */
function withTopic(world: World): World {
  return world
    .organisation('joint-council', 'Joint Council', { kind: 'MECHANISM' })
    .topic('topic-talent', 'Talent')
    .tie('SESSION_OF', 'conference', 'joint-council')
    .tie('CONCERNS', 'conference', 'topic-talent')
    .tie('HELD', 'sun', 'mayor-chongqing', { kind: 'ACTING', announced: true });
}

function hitsOf(profile: ProfiledPlan | false | null): number {
  return profile ? profile.dbHits + profile.children.reduce((sum, child) => sum + hitsOf(child), 0) : 0;
}

const DAY = { day: '2023-05-11' };
const SAMPLES: Readonly<Record<string, unknown>> = {
  left: 'lee',
  right: 'hu',
  since: '2023-05-11',
  till: '2023-05-11',
  year: '2023',
  words: '+"mayor"',
  areas: ['chongqing'],
  persons: ['lee'],
  participants: ['lee'],
  organisations: ['hk-government'],
  ids: ['lee'],
  from: DAY,
  to: DAY,
  reach: DAY,
  until: DAY,
  limit: 21,
  latest: true,
  undated: true,
  between: [['hk-government'], ['chongqing-government']],
  parties: '+("hk-government") +("chongqing-government")',
  walked: ['hk-government'],
  others: [['chongqing-government']],
};

function flatten(plan: Plan | false | null): Plan[] {
  return plan ? [plan, ...plan.children.flatMap(flatten)] : [];
}

/** An operator as a failing test tells it. */
function told({ operatorType, arguments: facts }: Plan): string {
  return `${operatorType} ${(facts as Record<string, unknown>).Details}`;
}

function detailsOf({ operatorType, arguments: facts }: Plan): string {
  const details = (facts as Record<string, unknown>).Details;
  return operatorType.startsWith('VarLength') ? String(details) : '';
}
