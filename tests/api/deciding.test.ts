import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/editing/index.ts';
import { extractRelease } from '../../src/extract/index.ts';
import { openStore } from '../../src/ingest/index.ts';
import { parseRegister, registerGazetteer } from '../../src/register/index.ts';
import { type Answer, type Api, fill, openReader, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const REGISTER = `places:
  - {id: karsland, name: Karsland, kind: COUNTRY}
  - {id: bracken, name: Bracken, kind: CITY, within: karsland}
organisations:
  - {id: bracken-gov, name: Bracken Government, kind: GOVERNMENT, seat: bracken}
`;
const TALKS =
  'The Mayor of Bracken, Ms Ada Moon, met with the Minister for Fish of Karsland, Mr Bo Sun, in Bracken on March 3.';
const LATER =
  'Mr Bo Sunn, the Chairman of the Bracken Chess Club, met with Ms Cy Reed of Karsland Post in Bracken on June 5.';

const { graph } = openReader();
let api: Api;
let clock = 0;

beforeAll(async () => {
  const { register } = parseRegister(REGISTER);
  const gazetteer = registerGazetteer(register);
  const extract = async (read: Parameters<typeof extractRelease>[0]) => extractRelease(read, gazetteer);
  const now = () => new Date(Date.UTC(2024, 5, 6, 8, 0, clock++)).toISOString();
  const store = openStore(graph);
  api = await startApi({ desk: openDesk({ store, extract, now }) });
});
beforeEach(async () => {
  await fill(new World());
  await openStore(graph).addRegister(parseRegister(REGISTER).register.entries.values());
  await take('talks', '2024-03-04', TALKS);
  await take('later', '2024-06-06', LATER);
});
afterAll(async () => {
  await api?.stop();
  await graph.close();
});

async function take(id: string, publishedOn: string, text: string): Promise<void> {
  const question = 'mutation ($input: ReleaseInput!) { ingestRelease(input: $input) { releaseId } }';
  const { errors } = await api.ask(
    question,
    { input: { id, publishedOn, text, publisher: 'Bracken' } },
    'token-of-eddie',
  );
  expect(errors).toBeUndefined();
}

async function ask(question: string, token?: string): Promise<Record<string, unknown>> {
  const { data, errors } = await api.ask(question, {}, token);
  expect(errors).toBeUndefined();
  return data ?? {};
}

const idOf = async (name: string): Promise<string> => {
  const { person } = await ask(`{ person(ref: { name: "${name}" }) { ... on Person { id } } }`);
  return (person as { id: string }).id;
};

describe('a reviewer judges', () => {
  const judge = (left: string, right: string, verdict: string, token = 'token-of-vera'): Promise<Answer> =>
    api.ask(
      `mutation { judge(left: "${left}", right: "${right}", verdict: ${verdict}, why: "The same photograph") {
        areOne left { id } right { id } judgement { verdict by why left right } } }`,
      {},
      token,
    );

  it('that two are one: both ids answer with one person, under the name of who decided', async () => {
    const [bo, bob] = [await idOf('Bo Sun'), await idOf('Bo Sunn')];
    expect(bo).not.toBe(bob);
    const { data, errors } = await judge(bo, bob, 'SAME');
    expect(errors).toBeUndefined();
    expect(data?.judge).toMatchObject({
      areOne: true,
      judgement: { verdict: 'SAME', by: 'Vera', why: 'The same photograph' },
    });
    const { one, other } = await ask(`{ one: node(id: "${bo}") { id } other: node(id: "${bob}") { id } }`);
    expect(one).toEqual(other);
    expect(await idOf('Bo Sunn')).toBe(await idOf('Bo Sun'));
  });

  it('later that they are two, by the ids of before: they part again', async () => {
    const [bo, bob] = [await idOf('Bo Sun'), await idOf('Bo Sunn')];
    await judge(bo, bob, 'SAME');
    expect((await judge(bo, bob, 'DIFFERENT')).data?.judge).toMatchObject({ areOne: false });
    expect([await idOf('Bo Sun'), await idOf('Bo Sunn')]).toEqual([bo, bob]);
  });

  it('never persons that are not there, are no persons, or are one and the same', async () => {
    const bo = await idOf('Bo Sun');
    const code = async (left: string, right: string) => (await judge(left, right, 'SAME')).errors?.[0]?.extensions.code;
    expect(await code(bo, 'nobody')).toBe('ENTITY_NOT_FOUND');
    expect(await code(bo, 'talks')).toBe('ENTITY_NOT_FOUND');
    expect(await code('bracken', bo)).toBe('BAD_INPUT');
    expect(await code(bo, bo)).toBe('BAD_INPUT');
    expect(await code('', bo)).toBe('BAD_INPUT');
  });
});

describe('an editor corrects', () => {
  const RESULT = `correction { verdict by why statement { id } release { id } change { field value } }
    statement { id type date rule status evidence { quote } } warnings { message }`;
  const correct = (input: string) =>
    api.ask(`mutation { correct(input: { ${input} }) { ${RESULT} } }`, {}, 'token-of-eddie');

  interface Found {
    readonly id: string;
    readonly status: string;
    readonly correction: { readonly by: string } | null;
  }
  const statements = async (status = '[ACTIVE]'): Promise<Found[]> => {
    const { release } = await ask(`{ release(id: "talks") { statements(status: ${status}, first: 100) { edges { node {
      id type status correction { by } } } } } }`);
    const { edges } = (release as { statements: { edges: { node: Found & { type: string } }[] } }).statements;
    return edges.map(({ node }) => node).filter(({ type }) => type === 'MET_WITH');
  };
  const meetings = async () => {
    const { whoMetWhom } = await ask('{ whoMetWhom(to: "2024-05-01") { totalCount edges { node { date } } } }');
    return (whoMetWhom as { edges: { node: { date: string } }[] }).edges.map(({ node }) => node.date);
  };
  const met = async () => (await statements())[0]?.id ?? '';

  it('a statement away, and back', async () => {
    const id = await met();
    const { data, errors } = await correct(`statement: "${id}", verdict: REJECT, why: "They wrote"`);
    expect(errors).toBeUndefined();
    expect(data?.correct).toMatchObject({
      correction: { verdict: 'REJECT', by: 'Eddie', why: 'They wrote', statement: { id }, release: { id: 'talks' } },
      statement: null,
    });
    expect(await meetings()).toEqual([]);
    expect(await statements('[REJECTED]')).toEqual([expect.objectContaining({ id, correction: { by: 'Eddie' } })]);
    const restored = await correct(`statement: "${id}", verdict: RESTORE`);
    expect(restored.data?.correct).toMatchObject({ statement: { id, status: 'ACTIVE' } });
    expect(await meetings()).toEqual(['2024-03-03']);
  });

  it('what it says: another day', async () => {
    const id = await met();
    const { data } = await correct(`statement: "${id}", verdict: AMEND, change: { date: "2024-03-02" }`);
    expect(data?.correct).toMatchObject({
      correction: { change: [{ field: 'date', value: '2024-03-02' }] },
      statement: { type: 'MET_WITH', date: '2024-03-02', rule: 'correction', status: 'ACTIVE' },
    });
    expect(await meetings()).toEqual(['2024-03-02']);
    await take('talks', '2024-03-04', TALKS);
    expect(await meetings()).toEqual(['2024-03-02']);
  });

  it('what was not read: the release says this too', async () => {
    const { data, errors } = await correct(`release: "talks", verdict: ADD, change: {
      type: VISITED, subject: { name: "Bo Sun" }, object: { name: "Bracken", kind: PLACE }, date: "2024-03-03",
      quote: "in Bracken on March 3" }`);
    expect(errors).toBeUndefined();
    expect(data?.correct).toMatchObject({
      statement: { type: 'VISITED', evidence: [{ quote: 'in Bracken on March 3' }] },
    });
    const { visits } = await ask(
      '{ visits(place: { name: "Bracken" }, to: "2024-05-01") { edges { node { person { name } } } } }',
    );
    expect(visits).toEqual({ edges: [{ node: { person: { name: 'Bo Sun' } } }] });
  });

  it.each([
    ['statement: "nothing", verdict: REJECT', 'BAD_INPUT'],
    ['verdict: REJECT', 'BAD_INPUT'],
    ['verdict: ADD, change: { type: VISITED }', 'BAD_INPUT'],
    ['release: "talks", verdict: ADD', 'BAD_INPUT'],
    ['release: "nothing", statement: "nothing", verdict: REJECT', 'BAD_INPUT'],
    [
      'release: "talks", verdict: ADD, change: { type: VISITED, subject: { name: "X Y" }, object: { name: "Bracken" }, quote: "not there" }',
      'BAD_INPUT',
    ],
    [
      'release: "talks", verdict: ADD, change: { type: VISITED, subject: { name: "X Y" }, object: { name: "Bracken" }, date: "soon" }',
      'BAD_INPUT',
    ],
  ])('nothing by { %s }', async (input, code) => {
    const before = await statements('[ACTIVE, REJECTED, AMENDED]');
    expect((await correct(input)).errors?.[0]?.extensions.code).toBe(code);
    expect(await statements('[ACTIVE, REJECTED, AMENDED]')).toEqual(before);
  });
});
