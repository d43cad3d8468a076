import { describe, expect, test } from 'vitest';
import { sharedWorld } from './shared-world.ts';
import { attended, concerns, holds, met, REGISTER, sessionOf, signed, tell } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const FIFTH = { name: 'Fifth Session of the Amber-Birch Joint Council', kind: 'Event' as const };
const FOURTH = { name: 'Fourth Session', kind: 'Event' as const };
const ACCORD = { name: 'Amber-Birch Talent Accord', kind: 'Agreement' as const };
const COUNCIL = 'Amber-Birch Joint Council';
const none = { nodes: 0, relationships: 0, properties: 0 };
const world = sharedWorld();

const first = tell('r1', [
  attended('Ada Moon', FIFTH, { ...DAY, role: 'CHAIR' }),
  sessionOf(FIFTH, COUNCIL, { ...DAY, number: 5 }),
  sessionOf(FOURTH, COUNCIL, { date: '2022-04', number: 4, modality: 'BACKGROUND' }),
  concerns(FIFTH, 'Finance', DAY),
  met('Ada Moon', 'Cy Fox', { ...DAY, occasion: 'one' }),
  concerns('Ada Moon', { name: 'Tourism', aliases: ['tourism', '旅遊'] }, { ...DAY, occasion: 'one' }),
]);
const second = tell('r2', [
  signed('Ada Moon', ACCORD, DAY),
  concerns(ACCORD, 'Talent', DAY),
  met('Ada Moon', 'Di Elm', { ...DAY, date: '2024-01-05', occasion: 'one' }),
  concerns('Ada Moon', 'Tourism', { ...DAY, date: '2024-01-05', occasion: 'one' }),
]);

const topics = () =>
  world.query(`MATCH (e:Event|Agreement)-[c:CONCERNS]->(t:Topic)
    RETURN head([label IN labels(e) WHERE label <> 'Entity']) AS of, t.id AS topic, c.sources AS sources ORDER BY topic, of`);
const sessions = () =>
  world.query(`MATCH (e:Event)-[s:SESSION_OF]->(o:Organisation)
    RETURN s.number AS number, e.status AS status, toString(e.date) AS date, o.name AS name, o.kind AS kind ORDER BY number`);

describe('topics and sessions', () => {
  test('are drawn from releases; the same releases again write nothing', async () => {
    await world.addRegister(REGISTER);
    const summary = await world.take([first, second]);
    expect(summary.statements).toMatchObject({ CONCERNS: 4, SESSION_OF: 2 });
    expect(summary.ties).toMatchObject({ CONCERNS: 4, SESSION_OF: 2 });
    expect(await topics()).toEqual([
      { of: 'Event', topic: 'topic-finance', sources: 1 },
      { of: 'Agreement', topic: 'topic-talent', sources: 1 },
      { of: 'Event', topic: 'topic-tourism', sources: 1 },
      { of: 'Event', topic: 'topic-tourism', sources: 1 },
    ]);
    expect(await sessions()).toEqual([
      { number: 4, status: 'OCCURRED', date: '2022-04-01', name: COUNCIL, kind: 'MECHANISM' },
      { number: 5, status: 'OCCURRED', date: '2024-01-02', name: COUNCIL, kind: 'MECHANISM' },
    ]);
    expect((await world.take([second, first])).writes).toEqual(none);
  });

  test('have a node for each topic, found by its words in any script', async () => {
    await world.take([first, second]);
    expect(await world.query('MATCH (t:Topic {id: "topic-tourism"}) RETURN t.name AS name, t.names AS names')).toEqual([
      { name: 'Tourism', names: ['Tourism', 'tourism', '旅遊'] },
    ]);
    const found = await world.query(
      `CALL db.index.fulltext.queryNodes('entityKeys', '旅游') YIELD node RETURN node.id AS id`,
    );
    expect(found).toEqual([{ id: 'topic-tourism' }]);
  });

  test('come out the same in whatever order and batches they are taken', async () => {
    await world.take([first, second]);
    const together = await world.hash();
    await world.empty();
    await world.take([second]);
    await world.take([first]);
    expect(await world.hash()).toBe(together);
  });

  test('are part of the hash, and come back when they were deleted by hand', async () => {
    await world.take([first]);
    const before = await world.hash();
    await world.query('MATCH ()-[c:CONCERNS|SESSION_OF]->() DELETE c');
    expect(await world.hash()).not.toBe(before);
    await world.take([first]);
    expect(await world.hash()).toBe(before);
  });

  test('go with the release that no longer tells of them, as if never told', async () => {
    const edited = tell('r1', [
      holds('Ada Moon', 'Mayor', 'Amber Municipal Government'),
      holds('Bo Sun', 'Chair', COUNCIL),
    ]);
    await world.take([edited]);
    const clean = await world.hash();
    await world.empty();
    await world.take([first]);
    await world.take([edited]);
    expect(await world.hash()).toBe(clean);
    expect(await world.query('MATCH (t:Topic) RETURN t.id AS id')).toEqual([]);
    expect(await world.query(`MATCH (o:Organisation {name: "${COUNCIL}"}) RETURN o.kind AS kind`)).toEqual([
      { kind: null },
    ]);
  });

  test('of a retold release step back for the original', async () => {
    const basedOn = { title: 'Talks', publisher: 'Amber News', publishedOn: '2024-01-03' };
    const original = tell('o', [met('Ada Moon', 'Cy Fox', { ...DAY, occasion: 'one' })], {
      kind: 'ORIGINAL',
      title: basedOn.title,
      publishedOn: basedOn.publishedOn,
    });
    const retold = tell('r3', [sessionOf(FIFTH, COUNCIL, { ...DAY, number: 5 }), concerns(FIFTH, 'Finance', DAY)], {
      kind: 'RETOLD',
      basedOn,
    });
    await world.take([retold]);
    expect(await topics()).toHaveLength(1);
    await world.take([original]);
    expect(await topics()).toEqual([]);
    expect(await sessions()).toEqual([]);
  });
});
