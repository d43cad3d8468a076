/** Events that several releases report, in a real graph: stored, drawn again, and taken back. */
import { describe, expect, test } from 'vitest';
import { eventIdOf } from '../../src/picture/draft.ts';
import { entityIdOf } from '../../src/resolve/index.ts';
import { sharedWorld } from './shared-world.ts';
import { attended, holds, met, REGISTER, type Said, tell, visited, witnessed } from './tell.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const FORUM = { name: 'Amber-Birch Talent Forum', kind: 'Event' as const, eventType: 'CONFERENCE' as const };
const none = { nodes: 0, relationships: 0, properties: 0 };
const world = sharedWorld(REGISTER);

const meeting = (release: string, more: Partial<Said> = {}) =>
  tell(release, [met('Ada Moon', 'Bo Sun', { ...DAY, ...more }), attended('Bo Sun', FORUM, DAY)]);
const nothing = (release: string) => tell(release, [holds('Ada Moon', 'Mayor', 'Amber Municipal Government')]);

const events = () =>
  world.query(`MATCH (e:Event) RETURN e.id AS id, e.type AS type, e.status AS status, e.sources AS sources,
    size(e.statementIds) AS statements ORDER BY type, status`);

describe('two releases on one meeting', () => {
  test('make one event, in one batch or in two, and writing them again writes nothing', async () => {
    await world.take([meeting('a'), meeting('b')]);
    const together = await world.hash();
    expect(await events()).toMatchObject([
      { type: 'CONFERENCE', sources: 2, statements: 2 },
      { type: 'MEETING', sources: 2, statements: 2 },
    ]);
    expect((await world.take([meeting('b'), meeting('a')])).writes).toEqual(none);
    await world.empty();
    await world.addRegister(REGISTER);
    await world.take([meeting('b')]);
    await world.take([meeting('a')]);
    expect(await world.hash()).toBe(together);
  });

  test('leave the event to the other one when one no longer tells of it', async () => {
    await world.take([nothing('a'), meeting('b')]);
    const alone = await world.hash();
    await world.take([meeting('a')]);
    expect(await world.hash()).not.toBe(alone);
    await world.take([nothing('a')]);
    expect(await world.hash()).toBe(alone);
    expect(await events()).toMatchObject([{ sources: 1 }, { sources: 1 }]);
  });

  test('let every id that either would have given answer, and mentions refer to the one event', async () => {
    const told = [meeting('a'), meeting('b')];
    for (const one of told) await world.take([one]);
    const all = told.flatMap(({ evidence: { statements, mentions } }) => [
      ...statements.map(({ id }) => eventIdOf(id)),
      ...mentions.filter(({ kind }) => kind === 'Event').map(({ id }) => entityIdOf(id)),
    ]);
    const known = await world.query(
      `MATCH (a:Alias) MATCH (e:Event {id: a.entityId}) WHERE a.id IN ${JSON.stringify(all)} RETURN DISTINCT a.id AS id`,
    );
    expect(known).toHaveLength(all.length);
    const referred = await world.query(
      `MATCH (m:Mention {kind: 'Event'})-[:REFERS_TO]->(e) RETURN m.releaseId AS release, e.id AS id`,
    );
    expect(referred).toHaveLength(2);
    expect(new Set(referred.map(({ id }) => id)).size).toBe(1);
  });
});

describe('an announcement', () => {
  const planned = tell('p', [met('Ada Moon', 'Bo Sun', { date: '2024-01', city: 'Birch', modality: 'PLANNED' })]);
  const statuses = async () => (await events()).map(({ type, status }) => `${type} ${status}`);

  test('becomes what happened when a report comes, and is one again when that is taken back', async () => {
    await world.take([planned]);
    expect(await statuses()).toEqual(['MEETING ANNOUNCED']);
    await world.take([tell('a', [met('Ada Moon', 'Bo Sun', DAY)])]);
    expect(await statuses()).toEqual(['MEETING OCCURRED']);
    await world.take([nothing('a')]);
    expect(await statuses()).toEqual(['MEETING ANNOUNCED']);
  });

  test('of a month stands beside two meetings of that month, whichever came first', async () => {
    const [first, second] = [DAY, { ...DAY, date: '2024-01-09' }].map((day, index) =>
      tell(`m${index}`, [met('Ada Moon', 'Bo Sun', day)]),
    );
    if (!first || !second) throw new Error('two are told');
    await world.take([first]);
    await world.take([planned]);
    expect(await statuses()).toEqual(['MEETING OCCURRED']);
    await world.take([second]);
    expect(await statuses()).toEqual(['MEETING ANNOUNCED', 'MEETING OCCURRED', 'MEETING OCCURRED']);
  });
});

describe('a journey', () => {
  const stay = tell('stay', [
    visited('Ada Moon', 'Birch', { date: '2024-01-01', endDate: '2024-01-04', city: 'Birch' }),
  ]);
  const tour = tell('tour', [
    visited('Ada Moon', { name: 'Utopia', placeKind: 'COUNTRY' }, { date: '2024-01-01', endDate: '2024-01-09' }),
  ]);
  const elsewhere = tell('other', [met('Ada Moon', 'Cy Fox', { ...DAY, city: 'Oakton' })]);
  const itinerary = () =>
    world.query(`MATCH (e:Event)-[d:DURING]->(t:Event)
      RETURN e.type AS type, toString(e.date) AS date, toString(t.date) + '/' + toString(t.endDate) AS trip,
        size(d.statementIds) AS statements ORDER BY date, type`);

  test('holds the events of its traveller on its days and in its area, whichever release tells them, in any order', async () => {
    const wanted = [{ type: 'MEETING', date: '2024-01-02', trip: '2024-01-01/2024-01-04', statements: 2 }];
    const told = [stay, tell('a', [met('Ada Moon', 'Bo Sun', DAY)]), elsewhere];
    for (const one of told) await world.take([one]);
    expect(await itinerary()).toEqual(wanted);
    const hash = await world.hash();
    expect((await world.take(told)).writes).toEqual(none);
    await world.empty();
    await world.addRegister(REGISTER);
    for (const one of [...told].reverse()) await world.take([one]);
    expect(await world.hash()).toBe(hash);
  });

  test('is itself during the longer one that holds it, and gives its events up when it is taken back', async () => {
    await world.take([tour, stay, tell('a', [met('Ada Moon', 'Bo Sun', DAY)])]);
    expect(await itinerary()).toMatchObject([
      { type: 'VISIT', trip: '2024-01-01/2024-01-09' },
      { type: 'MEETING', trip: '2024-01-01/2024-01-04' },
    ]);
    await world.take([nothing('stay')]);
    expect(await itinerary()).toMatchObject([{ type: 'MEETING', trip: '2024-01-01/2024-01-09' }]);
  });
});

describe('papers without a name, of one signing', () => {
  const stoodBy = (paper: string) => ['Ada Moon', 'Bo Sun'].map((person) => witnessed(person, paper, DAY));
  const signing = (release: string, paper: string) => tell(release, stoodBy(paper));
  const papers = () =>
    world.query(`MATCH (a:Agreement) RETURN a.name AS name, a.sources AS sources,
      COUNT { (a)<-[:REFERS_TO]-() } AS mentions ORDER BY name`);

  test('are one of both releases, in whatever order they come', async () => {
    await world.take([signing('a', 'memorandum of cooperation'), signing('b', '合作備忘錄')]);
    const together = await world.hash();
    expect(await papers()).toEqual([{ name: 'memorandum of cooperation', sources: 2, mentions: 2 }]);
    await world.empty();
    await world.addRegister(REGISTER);
    await world.take([signing('b', '合作備忘錄')]);
    await world.take([signing('a', 'memorandum of cooperation')]);
    expect(await world.hash()).toBe(together);
  });

  test.each([['a'], ['b']])('are those of each release again where %s no longer tells of them', async (silent) => {
    await world.take([nothing(silent), signing(silent === 'a' ? 'b' : 'a', '合作備忘錄')]);
    const alone = await world.hash();
    await world.take([signing(silent, 'memorandum of cooperation')]);
    expect(await papers()).toHaveLength(1);
    await world.take([nothing(silent)]);
    expect(await world.hash()).toBe(alone);
    expect(await papers()).toEqual([{ name: '合作備忘錄', sources: 1, mentions: 1 }]);
    expect(await world.query('MATCH (a:Alias) MATCH (e:Agreement {id: a.id}) RETURN e.id')).toEqual([]);
  });
});
