import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const MARCH = { instant: '2024-03-01T08:00:00Z' };
const MAY = { instant: '2024-05-01T08:00:00Z' };
const BEFORE = '2024-02-15T00:00:00Z';
const IN_APRIL = '2024-04-01T00:00:00Z';
const IN_JUNE = '2024-06-01T00:00:00Z';

/** Ash met Birch, as was read in March; that Cedar was there too was read in May, and that it was in Moorhaven taken back. */
function twoReadings(): World {
  const world = new World()
    .place('bracken', 'Bracken', { kind: 'CITY' })
    .organisation('bracken-gov', 'Bracken Government', { seat: 'bracken' })
    .post('mayor-b', 'Mayor, Bracken', 'bracken-gov')
    .person('ash', 'Ada Ash', { registered: true })
    .person('birch', 'Bo Birch')
    .person('cedar', 'Cy Cedar')
    .release('first', 'Ash met Birch. Ash met Cedar in Moorhaven. Talks planned.')
    .release('second', 'Ash met Cedar. The talks took place.');
  const met = world.statement('MET_WITH', { release: 'first', quotes: ['Ash met Birch'] }, { readAt: MARCH });
  const wrong = { readAt: MARCH, retiredAt: MAY, status: 'RETIRED' };
  const retired = world.statement('MET_WITH', { release: 'first', quotes: ['Ash met Cedar in Moorhaven'] }, wrong);
  const planned = { readAt: MARCH, modality: 'PLANNED' };
  const plan = world.statement('ATTENDED', { release: 'first', quotes: ['Talks planned'] }, planned);
  const later = world.statement('MET_WITH', { release: 'second', quotes: ['Ash met Cedar'] }, { readAt: MAY });
  const tookPlace = world.statement(
    'ATTENDED',
    { release: 'second', quotes: ['The talks took place'] },
    { readAt: MAY },
  );
  for (const [statement, other] of [
    [met, 'birch'],
    [retired, 'cedar'],
    [later, 'cedar'],
  ] as const) {
    world.mention(statement, 'subject', 'Ash', 'ash').mention(statement, 'object', 'other', other);
  }
  return world
    .event('talks', 'Talks', { date: '2024-01-10', statementIds: [plan, tookPlace] })
    .said('MET_WITH', 'ash', 'birch', 'talks', null, { date: '2024-01-10', statementIds: [met] })
    .said('MET_WITH', 'ash', 'cedar', 'talks', null, { date: '2024-01-10', statementIds: [later] })
    .tie('TOOK_PART', 'ash', 'talks', { side: 'A', statementIds: [met, later] })
    .tie('TOOK_PART', 'cedar', 'talks', { side: 'B', statementIds: [later] })
    .tie('HELD', 'ash', 'mayor-b', { kind: 'SUBSTANTIVE', registerEntry: 'ash', source: 'register' })
    .tie('HELD', 'cedar', 'mayor-b', { kind: 'ACTING', statementIds: [later] });
}

let api: Api;
beforeAll(async () => {
  await fill(twoReadings());
  api = await startApi();
});
afterAll(() => api?.stop());

async function ask(query: string, asOf: string | null = null): Promise<unknown> {
  const { data, errors } = await api.ask(query, asOf === null ? {} : { asOf });
  expect(errors).toBeUndefined();
  return data;
}

/** All texts of an answer, in their order. */
function words(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  return answer === null || typeof answer !== 'object' ? [] : Object.values(answer).flatMap(words);
}

const PERSON = `query ($asOf: DateTime) { person(ref: { id: "ash" }, asOf: $asOf) { ... on Person {
  meetings { totalCount edges { counterpart { id } node { evidence { quote } event { participants { edges { node { participant { ... on Entity { id } } } } } } } } }
} } }`;

describe('what was known of a person on a given day', () => {
  it.each([
    [BEFORE, { totalCount: 0, edges: [] }],
    [IN_APRIL, { totalCount: 1, edges: [{ counterpart: { id: 'birch' } }] }],
    [IN_JUNE, { totalCount: 2, edges: [{ counterpart: { id: 'cedar' } }, { counterpart: { id: 'birch' } }] }],
  ])('at %s', async (asOf, meetings) => {
    expect(await ask(PERSON, asOf)).toMatchObject({ person: { meetings } });
  });

  it('holds for all that is asked below it', async () => {
    expect(words(await ask(PERSON, IN_APRIL))).not.toContain('cedar');
    expect(words(await ask(PERSON))).toContain('cedar');
  });

  it('keeps what the register says', async () => {
    const posts =
      'query ($asOf: DateTime) { person(ref: { id: "ash" }, asOf: $asOf) { ... on Person { posts { post { id } } } } }';
    expect(words(await ask(posts, BEFORE))).toEqual(['mayor-b']);
  });

  it('is nothing where no release had named the person', async () => {
    const name = 'query ($asOf: DateTime) { person(ref: { id: "cedar" }, asOf: $asOf) { __typename } }';
    expect(words(await ask(name, BEFORE))).toEqual(['EntityNotFound']);
    expect(words(await ask(name, IN_APRIL))).toEqual(['Person']);
  });
});

it('two questions of one request are asked for two moments', async () => {
  const query = `{
    then: whoMetWhom(asOf: "${IN_APRIL}") { edges { node { b { id } evidence { quote } } } }
    now: whoMetWhom { edges { node { b { id } evidence { quote } } } }
  }`;
  const { then, now } = (await ask(query)) as Record<string, unknown>;
  expect(words(then)).toEqual(['birch', 'Ash met Birch']);
  expect(words(now)).toEqual(['cedar', 'Ash met Cedar', 'birch', 'Ash met Birch']);
});

describe('node', () => {
  const node = (id: string, more = '') =>
    `query ($asOf: DateTime) { node(id: "${id}", asOf: $asOf) { __typename id ${more} } }`;

  it('is null for what had not been read', async () => {
    expect(await ask(node('talks'), BEFORE)).toEqual({ node: null });
    expect(await ask(node('first'), '2022-01-01T00:00:00Z')).toEqual({ node: null });
  });

  it('gives the text of a release as it was', async () => {
    const text = '... on Release { text versions { id } }';
    expect(words(await ask(node('first', text), '2023-06-01T00:00:00Z'))).toContain('As it was.');
    expect(words(await ask(node('first', text), BEFORE)).join(' ')).toContain('Ash met Birch');
  });

  it('tells an event as it had been told', async () => {
    const status = '... on Event { status }';
    expect(await ask(node('talks', status), IN_APRIL)).toMatchObject({ node: { status: 'ANNOUNCED' } });
    expect(await ask(node('talks', status), IN_JUNE)).toMatchObject({ node: { status: 'OCCURRED' } });
  });
});

it('statements tell also what was taken back since', async () => {
  const query =
    'query ($asOf: DateTime) { statements(about: { id: "cedar" }, asOf: $asOf) { totalCount edges { node { status evidence { quote } } } } }';
  expect(words(await ask(query, IN_APRIL))).toEqual(['RETIRED', 'Ash met Cedar in Moorhaven']);
  expect(words(await ask(query))).toEqual(['ACTIVE', 'Ash met Cedar']);
});

it.each([
  [
    'person(ref: { id: "ash" }, asOf: "2024-04-01T00:00:00Z") { ... on Person { mentions { edges { cursor } } } }',
    'Person.mentions',
  ],
  ['events(asOf: "2024-04-01T00:00:00Z") { edges { node { topics { id } } } }', 'Event.topics'],
  ['events(asOf: "2024-04-01T00:00:00Z", status: [OCCURRED]) { edges { cursor } }', '"status" is what it is now'],
])('what cannot be told is refused: %s', async (query, message) => {
  const { errors } = await api.ask(`{ ${query} }`);
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
});
