/** Every rule that `whomet doctor` looks at finds what breaks it, and nothing in a world that is right. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCypher } from '../../../src/graph/cypher.ts';
import { openGraph } from '../../../src/graph/driver.ts';
import { lintGraph, schemaFaults } from '../../../src/graph/upkeep/index.ts';
import { prepareGraph } from '../../../src/graph/write/schema.ts';
import { connect, emptyDatabase, testTarget } from '../../support/database.ts';

const graph = openGraph(testTarget());
const driver = connect();
beforeAll(async () => {
  await emptyDatabase(driver);
  await prepareGraph(graph);
});
afterAll(async () => {
  await emptyDatabase(driver);
  await driver.close();
  await graph.close();
});

const cypher = (text: string) => driver.executeQuery(text, {}, { database: testTarget().database });

/** Two officials of two sides who met at an event, told by one release. */
const RIGHT = `
  CREATE (ada:Entity:Person {id: 'ada', name: 'Ada Moon', names: ['Ada Moon']}),
    (bo:Entity:Person {id: 'bo', name: 'Bo Sun', names: ['Bo Sun']}),
    (alder:Entity:Place {id: 'alder', name: 'Alder', names: ['Alder']}),
    (kar:Entity:Place {id: 'kar', name: 'Karsland', names: ['Karsland']}),
    (alder)-[:WITHIN {id: 'w1'}]->(kar),
    (council:Entity:Organisation {id: 'council', name: 'Council', names: ['Council']}),
    (harbour:Entity:Organisation {id: 'harbour', name: 'Harbour', names: ['Harbour']}),
    (harbour)-[:PART_OF {id: 'o1'}]->(council),
    (pact:Entity:Agreement {id: 'pact', name: 'Pact', partyIds: ['council', 'harbour']}),
    (council)-[:PARTY_TO {id: 'g1', statementIds: ['s1'], quote: 'x', source: 'Talks', sources: 1, eventId: 'e1'}]->(pact),
    (harbour)-[:PARTY_TO {id: 'g2', statementIds: ['s1'], quote: 'x', source: 'Talks', sources: 1, eventId: 'e1'}]->(pact),
    (council)-[:COOPERATES_WITH {id: 'c1'}]->(harbour),
    (e:Entity:Event {id: 'e1', name: 'Talks', type: 'MEETING', status: 'OCCURRED', precision: 'DAY', date: date('2025-03-03'),
      endDay: date('2025-03-03'), cityId: 'alder'}),
    (r:Release {id: 'r1'}), (v:ReleaseVersion {id: 'v1', text: 'Ada Moon met Bo Sun in Alder.'})-[:VERSION_OF]->(r),
    (s:Statement {id: 's1', status: 'ACTIVE', quote: 'Ada Moon met Bo Sun'})-[:STATED_IN]->(v),
    (m:Mention {id: 'm1'})-[:REFERS_TO]->(ada), (s)-[:ABOUT {as: 'subject'}]->(m),
    (ada)-[:TOOK_PART {id: 'p1', side: 'A', role: 'HOST', statementIds: ['s1']}]->(e),
    (bo)-[:TOOK_PART {id: 'p2', side: 'B', role: 'VISITOR', statementIds: ['s1']}]->(e),
    (ada)-[:MET_WITH {id: 't1', eventId: 'e1', date: date('2025-03-03'), endDay: date('2025-03-03'), cityId: 'alder',
      statementIds: ['s1'], quote: 'Ada Moon met Bo Sun', source: 'Talks', sources: 1}]->(bo),
    (bo)-[:VISITED {id: 't2', eventId: 'e1', cityId: 'alder', statementIds: ['s1'], quote: 'x', source: 'Talks', sources: 1}]->(alder),
    (post:Entity:Post {id: 'mayor', name: 'Mayor', names: ['Mayor']}),
    (ada)-[:HELD {id: 'h1', kind: 'SUBSTANTIVE', registerEntry: 'ada', from: date('2020-01-01')}]->(post),
    (:Alias {id: 'old', entityId: 'ada'}), (:Doubt {id: 'd1', left: 'ada', right: 'bo'})`;

const BREAKS: Readonly<Record<string, string>> = {
  'entities-named': "MATCH (e {id: 'ada'}) SET e.name = ''",
  'names-hold-name': "MATCH (e {id: 'ada'}) SET e.names = ['A. Moon']",
  'meetings-ordered': "MATCH (a {id: 'ada'})-[t:MET_WITH]->(b) CREATE (b)-[u:MET_WITH]->(a) SET u = t DELETE t",
  'cooperation-ordered': "MATCH (a)-[t:COOPERATES_WITH]->(b) CREATE (b)-[:COOPERATES_WITH {id: 'c2'}]->(a)",
  'agreements-know-parties': "MATCH ({id: 'council'})-[t:PARTY_TO]->() DELETE t",
  'meetings-once': "MATCH (a)-[t:MET_WITH]->(b) CREATE (a)-[u:MET_WITH]->(b) SET u = t, u.id = 't9'",
  'meetings-across-sides': "MATCH ()-[p:TOOK_PART {id: 'p2'}]->() SET p.side = 'A'",
  'ties-of-events': 'MATCH (e:Event) DETACH DELETE e',
  'ties-happened': "MATCH (e:Event) SET e.status = 'ANNOUNCED'",
  'ties-rest': 'MATCH ()-[t:HELD]->() REMOVE t.registerEntry',
  'ties-rest-on-what-counts': "MATCH (s:Statement) SET s.status = 'REJECTED'",
  'ties-quote': 'MATCH ()-[t:MET_WITH]->() REMOVE t.quote',
  'ties-one-id': "MATCH ()-[t:VISITED]->() SET t.id = 't1'",
  'hosts-stay': "MATCH ()-[p:TOOK_PART {id: 'p2'}]->() SET p.role = 'HOST'",
  'sides-known': "MATCH ()-[p:TOOK_PART {id: 'p2'}]->() SET p.side = 'LEFT'",
  'days-in-order': "MATCH ()-[t:MET_WITH]->() SET t.endDay = date('2025-03-02')",
  'events-in-order': "MATCH (e:Event) SET e.precision = 'ABOUT'",
  'tenures-in-order': "MATCH ()-[t:HELD]->() SET t.to = date('2019-01-01')",
  'areas-known': "MATCH ()-[t:MET_WITH]->() SET t.cityId = 'atlantis'",
  'areas-end': "MATCH (a {id: 'alder'}), (k {id: 'kar'}) CREATE (k)-[:WITHIN]->(a)",
  'bodies-end': "MATCH (a {id: 'council'}), (k {id: 'harbour'}) CREATE (a)-[:PART_OF]->(k)",
  'aliases-lead': "MATCH (a:Alias) SET a.entityId = 'gone'",
  'one-text-each': "MATCH (r:Release) CREATE (:ReleaseVersion {id: 'v2', text: ''})-[:VERSION_OF]->(r)",
  'statements-stated': 'MATCH (:Statement)-[t:STATED_IN]->() DELETE t',
  'statements-retired': "MATCH (s:Statement) SET s.status = 'RETIRED'",
  'quotes-stand': "MATCH (s:Statement) SET s.quote = 'never said'",
  'mentions-refer-once': "MATCH (m:Mention), (b {id: 'bo'}) CREATE (m)-[:REFERS_TO]->(b)",
  'doubts-of-two': "MATCH (d:Doubt) SET d.right = 'gone'",
  'nothing-waits': 'MATCH (r:Release) SET r.stale = true',
};

async function broken(): Promise<string[]> {
  return (await lintGraph(graph)).filter((result) => result.broken.length > 0).map(({ name }) => name);
}

it('a world that is right breaks no rule', async () => {
  await cypher(RIGHT);
  expect(await broken()).toEqual([]);
});

it('every rule has a breach here', () => {
  const rules = loadCypher('read', new URL('../../../cypher/lint/', import.meta.url)).names;
  expect(Object.keys(BREAKS).sort()).toEqual([...rules].sort());
});

it.each(Object.entries(BREAKS))('%s', async (name, text) => {
  await emptyDatabase(driver);
  await cypher(RIGHT);
  await cypher(text);
  expect(await broken()).toContain(name);
});

it('what is missing of the schema is named', async () => {
  expect(await schemaFaults(graph)).toEqual([]);
  await emptyDatabase(driver);
  await cypher('DROP CONSTRAINT doubtId');
  expect(await schemaFaults(graph)).toEqual(['"doubtId" is missing']);
  await prepareGraph(graph);
});
