import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

/** Talks on ports in Bracken, a dinner in Moorhaven, two agreements, and who went along. */
function ports(): World {
  const world = new World()
    .place('karsland', 'Karsland', { kind: 'COUNTRY' })
    .place('bracken', 'Bracken', { kind: 'CITY', within: 'karsland' })
    .place('moorhaven', 'Moorhaven', { kind: 'CITY', within: 'karsland' })
    .organisation('bracken-gov', 'Bracken Government', { kind: 'GOVERNMENT', seat: 'bracken' })
    .organisation('bracken-port', 'Port Office', { partOf: 'bracken-gov', seat: 'bracken' })
    .organisation('moorhaven-gov', 'Moorhaven Government', { seat: 'moorhaven' })
    .post('mayor', 'Mayor, Bracken', 'bracken-gov')
    .post('deputy', 'Deputy Mayor, Bracken', 'bracken-gov')
    .topic('topic-ports', 'Ports', { names: ['Harbours'] })
    .person('ash', 'Ada Ash')
    .person('birch', 'Bo Birch')
    .person('cedar', 'Cy Cedar')
    .tie('HELD', 'ash', 'mayor', { kind: 'SUBSTANTIVE' })
    .event('talks', 'Talks', { city: 'bracken', date: '2021-05-01' })
    .event('dinner', 'Dinner', { type: 'DINNER', city: 'moorhaven', date: '2021-06-01' })
    .tie('CONCERNS', 'talks', 'topic-ports')
    .tie('CONCERNS', 'dinner', 'topic-ports')
    .agreement('memo', 'Memorandum on ports', { date: '2021-05-01', event: 'talks', city: 'bracken' })
    .agreement('letter', 'Letter of intent', { date: '2022-05-01', city: 'moorhaven' })
    .tie('CONCERNS', 'memo', 'topic-ports')
    .tie('SIGNED', 'ash', 'memo')
    .tie('SIGNED', 'ash', 'letter')
    .tie('TOOK_PART', 'bracken-gov', 'talks', { side: 'A' });
  const day = (date: string) => ({ date: { day: date }, endDay: { day: date } });
  world
    .tie('PARTY_TO', 'bracken-gov', 'memo', day('2021-05-01'))
    .tie('PARTY_TO', 'moorhaven-gov', 'memo', day('2021-05-01'));
  world.tie('PARTY_TO', 'moorhaven-gov', 'letter', day('2022-05-01'));
  world.tie('ACCOMPANIED', 'birch', 'ash', { eventId: 'talks', cityId: 'bracken', ...day('2021-05-01') });
  world.tie('ACCOMPANIED', 'cedar', 'ash', { eventId: 'dinner', cityId: 'moorhaven', ...day('2021-06-01') });
  world.release('news', 'The Port Office said so.', { publishedOn: '2021-05-02' }).release('other', 'Nothing of it.');
  world.mention(
    world.statement('ATTENDED', { release: 'news', quotes: ['Port Office'] }),
    'subject',
    'Port Office',
    'bracken-port',
  );
  return world;
}

let api: Api;
beforeAll(async () => {
  await fill(ports());
  api = await startApi();
});
afterAll(() => api?.stop());

/** All ids of an answer, in their order. */
function ids(answer: unknown): unknown[] {
  if (answer === null || typeof answer !== 'object') return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === 'id' ? [value] : ids(value)));
}

it.each([
  [
    'events on a topic in a place',
    'events(topic: { name: "harbours" }, in: { name: "Bracken" }) { edges { node { id } } }',
    ['talks'],
  ],
  ['events on a topic', 'events(topic: { name: "Ports" }) { edges { node { id } } }', ['dinner', 'talks']],
  ['dinners on a topic', 'events(topic: { name: "Ports" }, types: [DINNER]) { edges { node { id } } }', ['dinner']],
  [
    'on a topic with a participant',
    'events(topic: { name: "Ports" }, participant: { id: "bracken-gov" }) { edges { node { id } } }',
    ['talks'],
  ],
  ['agreements on a topic', 'agreements(topic: { name: "Ports" }) { edges { node { id } } }', ['memo']],
  ['agreements concluded in a place', 'agreements(in: { name: "Moorhaven" }) { edges { node { id } } }', ['letter']],
  ['agreements of a country', 'agreements(in: { name: "Karsland" }) { edges { node { id } } }', ['letter', 'memo']],
  [
    'of a party, signed by a person',
    'agreements(between: [{ id: "bracken-gov" }], signedBy: { id: "ash" }) { edges { node { id } } }',
    ['memo'],
  ],
  [
    'of an organisation in a year',
    'organisation(ref: { id: "moorhaven-gov" }) { ... on Organisation { agreements(from: "2022-01-01") { edges { node { agreement { id } } } } } }',
    ['letter'],
  ],
  [
    'who went along to a place',
    'companions(of: { id: "ash" }, in: { name: "Moorhaven" }) { edges { node { id } } }',
    ['cedar'],
  ],
  [
    'posts of an organisation and who holds them',
    'organisation(ref: { id: "bracken-gov" }) { ... on Organisation { posts { id holders { person { id } } } } }',
    ['deputy', 'mayor', 'ash'],
  ],
  [
    'parts of an organisation',
    'organisation(ref: { id: "bracken-gov" }) { ... on Organisation { parts { id } } }',
    ['bracken-port'],
  ],
  [
    'events of an organisation',
    'organisation(ref: { id: "bracken-gov" }) { ... on Organisation { events { edges { node { id } } } } }',
    ['talks'],
  ],
  [
    'what is seated in a place',
    'place(ref: { name: "Bracken" }) { ... on Place { organisations { id } } }',
    ['bracken-gov', 'bracken-port'],
  ],
  [
    'the cities of a country',
    'place(ref: { name: "Karsland" }) { ... on Place { parts { id } } }',
    ['bracken', 'moorhaven'],
  ],
  ['a post', 'post(ref: { post: { name: "Mayor", organisation: "Bracken" } }) { ... on Post { id } }', ['mayor']],
  [
    'a topic',
    'topic(ref: { name: "harbours" }) { ... on Topic { id agreements { edges { node { id } } } } }',
    ['topic-ports', 'memo'],
  ],
  [
    'releases that name an organisation',
    'releases(about: { id: "bracken-port" }) { totalCount edges { node { id } } }',
    ['news'],
  ],
  ['likewise in a window', 'releases(about: { id: "bracken-port" }, from: "2022-01-01") { edges { node { id } } }', []],
])('an analyst asks for %s', async (_what, question, expected) => {
  const { data, errors } = await api.ask(`{ ${question} }`);
  expect(errors).toBeUndefined();
  expect(ids(data)).toEqual(expected);
});

it.each([
  ['events(topic: { name: "Ports" })', 2],
  ['events(topic: { name: "Ports" }, in: { name: "Bracken" })', 1],
  ['agreements(topic: { name: "Ports" })', 1],
  ['agreements(in: { name: "Bracken" })', 1],
  ['agreements(between: [{ id: "moorhaven-gov" }], topic: { name: "Ports" })', 1],
])('%s are counted', async (question, totalCount) => {
  const { data } = await api.ask(`{ list: ${question} { totalCount } }`);
  expect(data).toEqual({ list: { totalCount } });
});
