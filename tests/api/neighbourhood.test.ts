import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

/** One meeting in Bracken during a journey, on ports, with an agreement of two governments. */
function oneMeeting(): World {
  return new World()
    .place('bracken', 'Bracken', { kind: 'CITY' })
    .organisation('bracken-gov', 'Bracken Government', { kind: 'GOVERNMENT', seat: 'bracken' })
    .organisation('moorhaven-gov', 'Moorhaven Government', { kind: 'GOVERNMENT' })
    .post('mayor-b', 'Mayor, Bracken', 'bracken-gov')
    .person('ash', 'Ada Ash')
    .person('birch', 'Bo Birch')
    .topic('topic-ports', 'Ports')
    .event('journey', 'Journey', { type: 'TRIP', date: '2021-04-30' })
    .event('talks', 'Talks', { city: 'bracken', date: '2021-05-01' })
    .agreement('memo', 'Memorandum on ports', { date: '2021-05-01', event: 'talks' })
    .tie('HELD', 'ash', 'mayor-b', { kind: 'SUBSTANTIVE' })
    .tie('DURING', 'talks', 'journey')
    .tie('CONCERNS', 'memo', 'topic-ports')
    .tie('PARTY_TO', 'bracken-gov', 'memo', { date: { day: '2021-05-01' } })
    .tie('PARTY_TO', 'moorhaven-gov', 'memo', { date: { day: '2021-05-01' } })
    .tie('COOPERATES_WITH', 'bracken-gov', 'moorhaven-gov', { throughId: 'memo', date: { day: '2021-05-01' } })
    .tie('TOOK_PART', 'ash', 'talks', { role: 'HOST', side: 'A' })
    .tie('TOOK_PART', 'birch', 'talks', { role: 'VISITOR', side: 'B' })
    .said('MET_WITH', 'ash', 'birch', 'talks', null, { date: '2021-05-01', cityId: 'bracken' });
}

let api: Api;
beforeAll(async () => {
  await fill(oneMeeting());
  api = await startApi();
});
afterAll(() => api?.stop());

const QUERY = `query ($id: ID!, $from: LocalDate, $via: [TieKind!], $depth: Int) {
  node(id: $id) { ... on Entity {
    neighbourhood(from: $from, via: $via, depth: $depth) {
      counts { tie kind entities ties } edges { node { id } distance } hops { start { id } end { id } kind pointsToEnd }
    }
  } }
}`;

interface Neighbourhood {
  counts: { tie: string; kind: string }[];
  edges: { node: { id: string }; distance: number }[];
  hops: { start: { id: string }; end: { id: string }; kind: string; pointsToEnd: boolean }[];
}

async function look(id: string, variables: Record<string, unknown> = {}): Promise<Neighbourhood> {
  const { data, errors } = await api.ask(QUERY, { id, ...variables });
  expect(errors).toBeUndefined();
  return (data as { node: { neighbourhood: Neighbourhood } }).node.neighbourhood;
}

it.each([
  [
    'an organisation',
    'bracken-gov',
    ['AT POST', 'COOPERATES_WITH ORGANISATION', 'PARTY_TO AGREEMENT', 'SEATED_IN PLACE'],
  ],
  ['a place', 'bracken', ['HELD_AT EVENT', 'SEATED_IN ORGANISATION']],
  ['a post', 'mayor-b', ['AT ORGANISATION', 'HELD PERSON']],
  ['an event', 'talks', ['TOOK_PART PERSON', 'CONCLUDED_AT AGREEMENT', 'DURING EVENT', 'HELD_AT PLACE']],
  ['a journey', 'journey', ['DURING EVENT']],
  ['an agreement', 'memo', ['PARTY_TO ORGANISATION', 'CONCERNS TOPIC', 'CONCLUDED_AT EVENT']],
  ['a topic', 'topic-ports', ['CONCERNS AGREEMENT']],
  ['a person', 'birch', ['MET_WITH PERSON', 'TOOK_PART EVENT']],
])('what is next to %s', async (_what, id, kinds) => {
  const { counts, edges, hops } = await look(id);
  expect(counts.map(({ tie, kind }) => `${tie} ${kind}`)).toEqual(kinds);
  expect(edges).toHaveLength(new Set(edges.map(({ node }) => node.id)).size);
  const tied = hops.map(({ kind }) => kind);
  expect(tied).toEqual(expect.arrayContaining(kinds.map((kind) => kind.split(' ')[0])));
});

it('is narrowed by kinds of tie and by days', async () => {
  expect((await look('memo', { via: ['PARTY_TO'] })).edges.map(({ node }) => node.id)).toEqual([
    'bracken-gov',
    'moorhaven-gov',
  ]);
  expect((await look('memo', { from: '2021-05-02' })).edges).toEqual([]);
});

it('of an event reaches at depth 2 what its participants did', async () => {
  const { edges } = await look('talks', { depth: 2, via: ['TOOK_PART', 'HELD'] });
  expect(edges.map(({ node, distance }) => [node.id, distance])).toEqual([
    ['ash', 1],
    ['birch', 1],
    ['mayor-b', 2],
  ]);
});

it('tells which way each tie points, from whichever end it is looked at', async () => {
  const said = async (id: string) =>
    (await look(id, { via: ['DURING', 'PARTY_TO'] })).hops.map(({ start, end, pointsToEnd }) =>
      pointsToEnd ? `${start.id} → ${end.id}` : `${end.id} → ${start.id}`,
    );
  expect(await said('journey')).toEqual(['talks → journey']);
  expect(await said('talks')).toEqual(['talks → journey']);
  expect(await said('bracken-gov')).toEqual(['bracken-gov → memo']);
});
