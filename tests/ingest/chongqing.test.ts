/**
 * One day in Chongqing, told by three reports that differ: the one beside this repository (or its retelling, where that is
 * absent), one in the manner of Hong Kong in English, one in Chinese. The register of this test knows the Chief Secretary
 * by none of the three spellings that they use.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RegisterEntry } from '../../src/domain/register.ts';
import type { ReadRelease } from '../../src/domain/release.ts';
import { extractRelease } from '../../src/extract/index.ts';
import { ingest, openStore } from '../../src/ingest/index.ts';
import { loadRegister, registerGazetteer } from '../../src/register/index.ts';
import { isRejected, readSources } from '../../src/sources/index.ts';
import { openWorld, type World } from './world.ts';

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PUBLISHED = root('../shared/seeds/chongqing-2023-05-11.txt');
const RETOLD = root('seed/releases/retold-chongqing-2023-05-11.md');
const OTHERS = ['hong-kong', 'chinese'].map((name) => root(`seed/releases/retold-chongqing-2023-05-11-${name}.md`));
const CHIEF_SECRETARY = ['Chan Kwok-ki', 'Chan Kwok-kei', '陳國基'];

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Without the spellings in question; his Western name is what is left. */
function withoutSpellings(entry: RegisterEntry): RegisterEntry {
  return entry.kind === 'Person' && entry.id === 'chan-kwok-ki' ? { ...entry, name: 'Eric Chan', names: [] } : entry;
}

async function takeIn(files: readonly string[]): Promise<void> {
  await world.empty();
  const { register } = await loadRegister([root('seed/register')]);
  const store = openStore(world.graph);
  await store.addRegister([...register.entries.values()].map(withoutSpellings));
  const reads: ReadRelease[] = [];
  for await (const read of readSources(files)) if (!isRejected(read)) reads.push(read);
  const gazetteer = registerGazetteer(register);
  const extract = (read: ReadRelease) => extractRelease(read, gazetteer);
  await ingest(reads, { store, extract, now: () => '2024-02-01T00:00:00.000Z' });
}

/** The first column of what a query gives. */
async function column(cypher: string): Promise<unknown[]> {
  return (await world.query(cypher)).map((row) => Object.values(row)[0]);
}

const spellings = (entity: string) =>
  column(`MATCH (:Entity {id: '${entity}'})<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.name AS name ORDER BY name`);

describe.each([PUBLISHED, RETOLD])('%s and two others', (first) => {
  // An absent report fails nothing, and shows as skipped with its path in the name.
  const told = test.skipIf(!existsSync(first));
  let ready: Promise<void> | undefined;
  const reports = () => {
    ready ??= takeIn([first, ...OTHERS]);
    return ready;
  };

  told('one visit, one meeting before it, one plenary', async () => {
    await reports();
    const events = await world.query(`
      MATCH (e:Event {status: 'OCCURRED'})<-[t:TOOK_PART]-() WHERE e.type IN ['VISIT', 'MEETING', 'SESSION']
      UNWIND t.statementIds AS id MATCH (s:Statement {id: id})
      RETURN e.type AS type, toString(e.date) AS date, e.id AS id, count(DISTINCT s.releaseId) AS reports
      ORDER BY type`);
    expect(events.map(({ type, date, reports: count }) => `${type} ${date} of ${count}`)).toEqual([
      'MEETING 2023-05-11 of 3',
      'SESSION 2023-05-11 of 3',
      'VISIT 2023-05-11 of 3',
    ]);
  });

  told('the Chief Secretary is told by his post on that day, whatever the spelling', async () => {
    await reports();
    const found = await world.query(`
      MATCH (e:Entity {id: 'chan-kwok-ki'})<-[t:REFERS_TO]-(m:Mention)
      RETURN DISTINCT m.name AS name, t.method AS method ORDER BY name`);
    expect(found.map(({ name }) => name)).toEqual([...CHIEF_SECRETARY].sort());
    for (const { method } of found) expect(method).toBe('post-at-date');
    expect(
      await column(`MATCH (p:Person) WHERE p.name IN ['Chan Kwok-ki', 'Chan Kwok-kei', '陳國基'] RETURN p.id`),
    ).toEqual([]);
  });

  told('Li Jiachao is John Lee, and nobody else stands twice', async () => {
    await reports();
    expect(await spellings('li-jiachao')).toEqual(expect.arrayContaining(['John Lee', 'Li Jiachao', '李家超']));
    const strangers = await column('MATCH (p:Person {registered: false}) RETURN p.name AS name');
    expect(strangers).toEqual(['Hu Jianming']);
  });

  told('"Hu Jianming" waits for a person to decide: not Clement Woo, and not dropped', async () => {
    await reports();
    expect(await spellings('clement-woo')).toEqual(['Clement Woo', '胡健民']);
    const doubts = await world.query(`
      MATCH (d:Doubt) MATCH (a:Person {id: d.left}) MATCH (b:Person {id: d.right})
      RETURN [a.name, b.name] AS names`);
    expect(doubts.map(({ names }) => (names as string[]).sort())).toEqual([['Clement Woo', 'Hu Jianming']]);
    expect(await column(`MATCH (:Person {name: 'Hu Jianming'})-[t:TOOK_PART]->() RETURN count(t) > 0`)).toEqual([true]);
  });

  told('those who stood by did not sign, and nobody signed', async () => {
    await reports();
    expect(await column('MATCH (:Person)-[t:SIGNED]->() RETURN t.id')).toEqual([]);
    const witnesses = await column(
      'MATCH (p:Person)-[:WITNESSED]->(:Agreement) RETURN DISTINCT p.id AS id ORDER BY id',
    );
    expect(witnesses).toEqual(['hu-henghua', 'li-jiachao', 'wang-linggui', 'yuan-jiajun']);
  });

  told('no agreement is made of a number of memorandums', async () => {
    await reports();
    const names = await column('MATCH (a:Agreement) RETURN a.name');
    for (const name of names) expect(name).not.toMatch(/series|three|first meeting|\d/iu);
    expect(await column('MATCH (a:Agreement) WHERE NOT (a)--(:Event) RETURN a.name')).toEqual([]);
  });

  told('the memorandums of all three are the same, and Lee and Yuan stood by once', async () => {
    await reports();
    const rows = await world.query(`
      MATCH (a:Agreement)<-[t:WITNESSED]-(p:Person) WHERE p.id IN ['li-jiachao', 'yuan-jiajun']
      RETURN a.name AS name, p.id AS person, t.sources AS sources ORDER BY person`);
    expect(rows.map(({ person }) => person)).toEqual(['li-jiachao', 'yuan-jiajun']);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(1);
    expect(
      await column(`
        MATCH (a:Agreement)<-[:WITNESSED]-(:Person {id: 'li-jiachao'})
        MATCH (a)<-[:REFERS_TO]-(m:Mention) RETURN count(DISTINCT m.releaseId)`),
    ).toEqual([3]);
  });

  told('who met is on two sides: colleagues do not meet each other', async () => {
    await reports();
    const pairs = await column('MATCH (a)-[t:MET_WITH]->(b) RETURN a.id + " " + b.id AS pair ORDER BY pair');
    expect(pairs).toEqual(['hu-henghua li-jiachao', 'li-jiachao wang-linggui', 'li-jiachao yuan-jiajun']);
  });

  told('a judgement on one report leaves the memorandums to the others too', async () => {
    await reports();
    const [doubted] = await column(`MATCH (:Person {name: 'Hu Jianming'})<-[:REFERS_TO]-(m:Mention) RETURN m.id`);
    await world.judge(String(doubted), 'clement-woo', 'SAME');
    expect(await spellings('clement-woo')).toContain('Hu Jianming');
    await world.judge(String(doubted), 'clement-woo', 'UNSURE');
    expect(await spellings('clement-woo')).not.toContain('Hu Jianming');
    expect(await column('MATCH (a:Agreement)<-[:REFERS_TO]-(m:Mention) RETURN count(DISTINCT m.releaseId)')).toEqual([
      3,
    ]);
    const drawn = await world.hash();
    await world.rebuild();
    expect(await world.hash()).toBe(drawn);
  });
});
