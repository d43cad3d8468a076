import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../../src/editing/index.ts';
import { extractRelease } from '../../src/extract/index.ts';
import { openStore } from '../../src/ingest/index.ts';
import { parseRegister, registerGazetteer } from '../../src/register/index.ts';
import { type Answer, type Api, fill, openReader, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const REGISTER = `places:
  - {id: karsland, name: Karsland, kind: COUNTRY}
  - {id: bracken, name: Bracken, kind: CITY, within: karsland}
`;
const TEXT = `The Mayor of Bracken, Ms Ada Moon, met with the Minister for Fish of Karsland, Mr Bo Sun, in Bracken
yesterday (March 3).`;

const { graph } = openReader();
let api: Api;
beforeAll(async () => {
  await fill(new World());
  const { register } = parseRegister(REGISTER);
  const store = openStore(graph);
  await store.addRegister(register.entries.values());
  const gazetteer = registerGazetteer(register);
  const extract = async (read: Parameters<typeof extractRelease>[0]) => extractRelease(read, gazetteer);
  api = await startApi({ desk: openDesk({ store, extract, now: () => '2024-03-05T08:00:00Z' }) });
});
afterAll(async () => {
  await api?.stop();
  await graph.close();
});

const FIELDS = `releaseId state written release { id title publishedOn readAt }
  mentions { kind text name start end }
  statements { id type subject object date quote start end rule } warnings { kind message }`;
const INPUT = {
  id: 'talks',
  title: 'Talks on fish',
  publisher: 'City of Bracken',
  publishedOn: '2024-03-04',
  text: TEXT,
};

function send(input: object, token = 'token-of-eddie'): Promise<Answer> {
  const question = `mutation ($input: ReleaseInput!) { ingestRelease(input: $input) { ${FIELDS} } }`;
  return api.ask(question, { input }, token);
}

interface Result {
  readonly state: string;
  readonly written: boolean;
  readonly statements: readonly { id: string; type: string; start: number; end: number; quote: string }[];
  readonly mentions: readonly { kind: string; text: string; name: string; start: number; end: number }[];
}

const taken = async (input: object) => {
  const { data, errors } = await send(input);
  expect(errors).toBeUndefined();
  return data?.ingestRelease as Result;
};

describe('an editor reads a release', () => {
  let shown: Result;

  it('first to see what would be read: nothing is written', async () => {
    shown = await taken({ ...INPUT, dryRun: true });
    expect(shown).toMatchObject({ releaseId: 'talks', state: 'NEW', written: false, release: null });
    expect(shown.statements).toContainEqual(
      expect.objectContaining({ type: 'MET_WITH', subject: 'Ada Moon', object: 'Bo Sun', date: '2024-03-03' }),
    );
    for (const { start, end, quote } of shown.statements) expect(TEXT.slice(start, end)).toBe(quote);
    expect((await api.ask('{ release(id: "talks") { id } }')).data).toEqual({ release: null });
  });

  it('and which names were seen in it, each where it stands', () => {
    const { mentions } = shown;
    const said = mentions.map(({ kind, name }) => `${kind} ${name}`);
    expect(said).toEqual(
      expect.arrayContaining(['POST Mayor', 'ORGANISATION Bracken', 'PERSON Ada Moon', 'PERSON Bo Sun']),
    );
    for (const { start, end, text } of mentions) expect(TEXT.slice(start, end)).toBe(text);
    expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).toSorted((a, b) => a - b));
  });

  it('then into the graph, where it says just that', async () => {
    const result = await taken(INPUT);
    expect(result).toMatchObject({
      state: 'NEW',
      written: true,
      release: { id: 'talks', title: 'Talks on fish', publishedOn: '2024-03-04', readAt: '2024-03-05T08:00:00.000Z' },
    });
    expect(result.statements).toEqual(shown.statements);
    const { data } = await api.ask(
      '{ whoMetWhom(in: { name: "Bracken" }) { edges { node { date a { name } b { name } } } } }',
    );
    const [{ node } = { node: null }] = (data as { whoMetWhom: { edges: { node: unknown }[] } }).whoMetWhom.edges;
    expect(node).toMatchObject({ date: '2024-03-03' });
    expect(JSON.stringify(node)).toMatch(/Ada Moon.*Bo Sun|Bo Sun.*Ada Moon/u);
    const read = await api.ask(`{ node(id: "${result.statements[0]?.id}") { __typename } }`);
    expect(read.data).toEqual({ node: { __typename: 'Statement' } });
  });

  it('again: the same is unchanged, another text is a change', async () => {
    expect(await taken(INPUT)).toMatchObject({ state: 'UNCHANGED' });
    expect(await taken({ ...INPUT, text: `${TEXT}\n\nThey spoke of herring.`, dryRun: true })).toMatchObject({
      state: 'CHANGED',
    });
  });

  it('as a reviewer, who may do what an editor may', async () => {
    expect((await send({ ...INPUT, dryRun: true }, 'token-of-vera')).errors).toBeUndefined();
  });

  it('and the log knows who it was', () => {
    expect(api.log).toContainEqual(
      expect.objectContaining({
        audit: 'ingestRelease',
        by: 'Eddie',
        role: 'editor',
        release: 'talks',
        outcome: 'done',
      }),
    );
  });
});

describe('a release is refused', () => {
  it.each([
    ['with an empty text', { text: ' \n ' }, 'BAD_INPUT'],
    ['with half a character', { text: 'half \ud800' }, 'BAD_INPUT'],
    ['with a day that is none', { ...INPUT, publishedOn: '2024-02-30' }, 'BAD_INPUT'],
    ['with a binary text', { text: 'a\u0000b' }, 'RELEASE_REJECTED'],
    ['with an id of control characters', { id: 'a\nb', text: TEXT }, 'RELEASE_REJECTED'],
    ['over 1 MB', { text: 'x'.repeat(1_000_001) }, 'RELEASE_REJECTED'],
    ['with the id of another', { ...INPUT, publisher: 'City of Alder' }, 'RELEASE_REJECTED'],
    [
      'with the id of another, also to see what would be read',
      { ...INPUT, publisher: 'X', dryRun: true },
      'RELEASE_REJECTED',
    ],
  ])('%s', async (_why, input, code) => {
    const { errors } = await send(input);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  it('unless it is to take its place', async () => {
    expect(await taken({ ...INPUT, publisher: 'City of Alder', replace: true })).toMatchObject({ written: true });
  });
});
