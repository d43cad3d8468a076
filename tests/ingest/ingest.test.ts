import { describe, expect, test } from 'vitest';
import { sharedWorld } from './shared-world.ts';
import { holds, met, partyTo, REGISTER, type Said, signed, type Told, tell, visited } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const ACCORD = 'Amber-Birch Water Agreement';
const world = sharedWorld();

const first = tell('r1', [
  met('Ada Moon', 'Cy Fox', DAY),
  holds('Cy Fox', 'Director', 'Fox Works'),
  visited('Ada Moon', 'Birch', DAY),
]);
const second = tell('r2', [
  met('Ada Moon', 'Cy Fox', { ...DAY, date: '2024-01-05' }),
  holds('Cy Fox', 'Chair', 'Fox Works'),
]);
const none = { nodes: 0, relationships: 0, properties: 0 };

describe('the same release twice', () => {
  test('writes nothing', async () => {
    await world.addRegister(REGISTER);
    const { writes } = await world.take([first, second]);
    expect(writes.nodes).toBeGreaterThan(10);
    const again = await world.take([second, first]);
    expect(again.writes).toEqual(none);
    expect(again.releases).toMatchObject({ read: 2, unchanged: 2, new: 0 });
    expect(again.ties).toMatchObject({ MET_WITH: 2, VISITED: 1 });
  });

  test('brings back a tie that was deleted by hand, with its id', async () => {
    await world.take([first]);
    const before = await world.hash();
    await world.query('MATCH ()-[t:MET_WITH]->() DELETE t');
    expect(await world.hash()).not.toBe(before);
    await world.take([first]);
    expect(await world.hash()).toBe(before);
  });
});

describe('names of the register', () => {
  test('find each other in any script, whether it was loaded before or after', async () => {
    const told = [first, tell('r3', [met('月艾达', 'Di Elm', DAY)])];
    await world.addRegister(REGISTER);
    await world.take(told);
    const before = await world.hash();
    expect(await world.query('MATCH (:Person {id: "ada-moon"})-[t:MET_WITH]-() RETURN count(t) AS n')).toEqual([
      { n: 2 },
    ]);
    await world.empty();
    await world.take(told);
    await world.addRegister(REGISTER);
    expect(await world.hash()).toBe(before);
  });

  test('answer exact and prefix questions over the full-text index', async () => {
    await world.addRegister(REGISTER);
    const ids = async (query: string) =>
      (
        await world.query(
          `CALL db.index.fulltext.queryNodes('entityKeys', '${query}') YIELD node RETURN node.id AS id ORDER BY id`,
        )
      ).map((row) => row['id']);
    expect(await ids('adamoon')).toEqual(['ada-moon']);
    expect(await ids('月*')).toEqual(['ada-moon']);
    expect(await ids('mayor')).toEqual(['amber-mayor', 'birch-mayor']);
  });

  test('are drawn with their tenures though no release names them; places only where needed', async () => {
    await world.addRegister(REGISTER);
    expect(await world.query('MATCH (p:Place) RETURN p.id AS id ORDER BY id')).toEqual([
      { id: 'amber' },
      { id: 'birch' },
      { id: 'utopia' },
    ]);
    expect(await world.query('MATCH (:Person)-[h:HELD]->(p:Post) RETURN count(h) AS n')).toEqual([{ n: 3 }]);
  });
});

describe('an unregistered person', () => {
  test('of one name and organisation is one over releases; old ids keep answering', async () => {
    await world.take([first]);
    const [alone] = await world.query('MATCH (p:Person {name: "Cy Fox"}) RETURN p.id AS id');
    await world.take([second]);
    const [both] = await world.query('MATCH (p:Person {name: "Cy Fox"})-[h:HELD]->() RETURN p.id AS id, count(h) AS n');
    expect(both?.['n']).toBe(2);
    const known = [
      both?.['id'],
      ...(await world.query(`MATCH (a:Alias {entityId: "${both?.['id']}"}) RETURN a.id AS id`)).map((row) => row['id']),
    ];
    expect(known).toContain(alone?.['id']);
  });

  test('of one name without an organisation in common is two', async () => {
    await world.take([first, tell('r4', [holds('Cy Fox', 'Chair', 'Elm Works')])]);
    expect(await world.query('MATCH (p:Person {name: "Cy Fox"}) RETURN count(p) AS n')).toEqual([{ n: 2 }]);
  });
});

describe('an edited release', () => {
  const edited = tell('r1', [met('Ada Moon', 'Di Elm', DAY)]);

  test('retires what it no longer says, and is drawn as if never told otherwise', async () => {
    await world.take([edited]);
    const clean = await world.hash();
    await world.empty();
    await world.take([first]);
    const summary = await world.take([edited]);
    expect(summary.releases.changed).toBe(1);
    expect(await world.hash()).toBe(clean);
    expect(await world.query('MATCH (s:Statement) RETURN s.status AS status, count(s) AS n ORDER BY status')).toEqual([
      { status: 'ACTIVE', n: 1 },
      { status: 'RETIRED', n: 3 },
    ]);
    expect(await world.query('MATCH (v:ReleaseVersion) WHERE v.retiredAt IS NULL RETURN count(v) AS n')).toEqual([
      { n: 1 },
    ]);
  });

  test('that returns to its old text returns to its old picture', async () => {
    await world.take([first]);
    const before = await world.hash();
    await world.take([edited]);
    await world.take([first]);
    expect(await world.hash()).toBe(before);
    expect(
      await world.query('MATCH (s:Statement {status: "ACTIVE"}) WHERE s.retiredAt IS NOT NULL RETURN count(s) AS n'),
    ).toEqual([{ n: 0 }]);
  });
});

describe('a release', () => {
  test('with a known id and another address is rejected with its reason, unless told to replace', async () => {
    await world.take([first]);
    const other = tell('r1', [met('Di Elm', 'Ed Oak', DAY)], { url: 'https://example.org/other' });
    const reasons: string[] = [];
    const summary = await world.take([other, second], { onRejected: ({ reason }) => reasons.push(reason.message) });
    expect(summary.releases).toMatchObject({ rejected: 1, new: 1 });
    expect(reasons[0]).toMatch(/"r1" is known with another url "https:\/\/example.org\/other"/u);
    expect((await world.take([other], { replace: true })).releases.changed).toBe(1);
  });

  test('that cannot be stored stops none of its batch', async () => {
    const broken = tell('broken', [met('Ada \uD800Moon', 'Cy Fox', DAY)]);
    const summary = await world.take([first, broken, second], { onRejected: () => undefined });
    expect(summary.releases).toMatchObject({ new: 2, rejected: 1 });
  });

  test('with an agreement that another reports rests on both', async () => {
    const said: Said[] = [
      signed('Cy Fox', ACCORD, { ...DAY, organisation: 'Fox Works' }),
      partyTo('Fox Works', ACCORD, DAY),
      holds('Cy Fox', 'Chair', 'Fox Works'),
    ];
    await world.take([tell('r1', said)]);
    await world.take([tell('r2', said)]);
    expect(
      await world.query(
        'MATCH ()-[t:PARTY_TO]->(a:Agreement) RETURN t.sources AS n, size(t.statementIds) AS statements',
      ),
    ).toEqual([{ n: 2, statements: 2 }]);
  });
});

test('the picture lies in the graph as it was drawn: labels, evidence and dates', async () => {
  await world.addRegister(REGISTER);
  await world.take([first] satisfies Told[]);
  const [tie] = await world.query(
    'MATCH (a:Person)-[t:MET_WITH]->(b) MATCH (s:Statement {id: t.statementIds[0]})-[:STATED_IN]->(v)-[:VERSION_OF]->(r:Release) RETURN t.date = date("2024-01-02") AS day, t.cityId AS city, t.quote = s.quote AS quote, substring(v.text, s.start, s.end - s.start) = s.quote AS slice, r.id AS release, a.id < b.id AS order',
  );
  expect(tie).toEqual({ day: true, city: 'birch', quote: true, slice: true, release: 'r1', order: true });
  expect(await world.query('MATCH (p:Person {id: "ada-moon"}) RETURN p.caption AS caption, p.nameZh AS zh')).toEqual([
    { caption: 'Ada Moon · Mayor, Amber', zh: '月艾達' },
  ]);
});
