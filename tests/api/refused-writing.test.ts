/** What nobody may do without the right token. What the right one allows is told beside each mutation's own tests. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/editing/desk.ts';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const INGEST = 'mutation ($text: String!) { ingestRelease(input: { text: $text }) { releaseId } }';
const TEXT = 'The Mayor of Alder, Ms Ada Moon, met the Mayor of Birch, Mr Bo Sun, today.';

const worked: string[] = [];
const note = (action: string) => () => {
  worked.push(action);
  return Promise.reject(new Error('not to be reached'));
};
const desk: Desk = { ingestRelease: note('ingestRelease'), correct: note('correct'), judge: note('judge') };

let api: Api;
beforeAll(async () => {
  await fill(new World().person('ada', 'Ada Moon'));
  api = await startApi({ desk });
});
afterAll(() => api?.stop());
beforeEach(() => {
  worked.length = 0;
  api.taken();
});

const nothingHappened = () => {
  expect(worked).toEqual([]);
  expect(api.taken()).toEqual([]);
};

const send = (path: string, headers: Record<string, string>, body = JSON.stringify({ query: '{ __typename }' })) =>
  fetch(`${api.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

describe('a mutation', () => {
  it('without a token', async () => {
    const { data, errors } = await api.ask(INGEST, { text: TEXT });
    expect(data).toBeNull();
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(errors?.[0]?.message).toContain('Authorization: Bearer');
    nothingHappened();
  });

  it('with the token of a reader', async () => {
    const { errors } = await api.ask(INGEST, { text: TEXT }, 'token-of-rea');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN', needs: 'editor', role: 'reader' } });
    nothingHappened();
  });

  const JUDGE = 'mutation { judge(left: "ada", right: "bo", verdict: SAME) { areOne } }';
  const CORRECT = 'mutation { correct(input: { statement: "s1", verdict: REJECT }) { statement { id } } }';

  it.each([
    ['judge', JUDGE, undefined, 'UNAUTHENTICATED'],
    ['judge', JUDGE, 'token-of-rea', 'FORBIDDEN'],
    ['judge', JUDGE, 'token-of-eddie', 'FORBIDDEN'],
    ['correct', CORRECT, undefined, 'UNAUTHENTICATED'],
    ['correct', CORRECT, 'token-of-rea', 'FORBIDDEN'],
  ])('%s %s with %s', async (_action, question, token, code) => {
    const { errors } = await api.ask(question, {}, token);
    expect(errors?.[0]?.extensions.code).toBe(code);
    nothingHappened();
  });

  it('beside one that is allowed, both alone', async () => {
    const both =
      'mutation { correct(input: { statement: "s1", verdict: REJECT }) { statement { id } } judge(left: "ada", right: "bo", verdict: SAME) { areOne } }';
    const { errors } = await api.ask(both, {}, 'token-of-rea');
    expect(errors?.map(({ extensions }) => extensions.code)).toContain('FORBIDDEN');
    nothingHappened();
  });

  it('by GET, even with a token', async () => {
    const query = encodeURIComponent('mutation { ingestRelease(input: { text: "x" }) { releaseId } }');
    const headers = { authorization: 'Bearer token-of-eddie', 'apollo-require-preflight': '1' };
    const response = await fetch(`${api.url}/graphql?query=${query}`, { headers });
    expect(response.status).toBe(405);
    nothingHappened();
  });

  it('as a form of another site', async () => {
    const headers = { authorization: 'Bearer token-of-eddie', 'content-type': 'text/plain' };
    expect((await send('/graphql', headers, JSON.stringify({ query: INGEST }))).status).toBe(400);
    nothingHappened();
  });

  it('on a server that only answers', async () => {
    const answering = await startApi();
    const { errors } = await answering.ask(INGEST, { text: TEXT }, 'token-of-eddie');
    await answering.stop();
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a token', () => {
  it.each(['Bearer nobodys', 'bearer  nobodys', `Bearer ${'x'.repeat(5_000)}`])(
    'that is not known: %.20s',
    async (authorization) => {
      const response = await send('/graphql', { authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
      nothingHappened();
    },
  );

  it.each(['token', 'access_token', 'Authorization', 'api_key'])(
    'in the address as %s, also beside a header',
    async (name) => {
      const headers = { authorization: 'Bearer token-of-eddie' };
      const response = await send(`/graphql?${name}=token-of-eddie`, headers);
      expect(response.status).toBe(400);
      const text = await response.text();
      expect(text).toContain('UNAUTHENTICATED');
      expect(text).not.toContain('eddie');
      nothingHappened();
    },
  );

  it('in the body is none', async () => {
    const body = JSON.stringify({ query: INGEST, variables: { text: TEXT }, token: 'token-of-eddie' });
    const answer = await (await send('/graphql', {}, body)).json();
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it.each(['Basic dXNlcjpwdw==', 'Bearer', 'Bearer ', ''])(
    'is none of ours: "%s" asks as the public',
    async (authorization) => {
      expect((await send('/graphql', { authorization })).status).toBe(200);
      const answer = await (
        await send('/graphql', { authorization }, JSON.stringify({ query: INGEST, variables: { text: TEXT } }))
      ).json();
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    },
  );

  it('never reaches the log, which knows every attempt', async () => {
    await api.ask(INGEST, { text: TEXT }, 'token-of-rea');
    await send('/graphql', { authorization: 'Bearer nobodys' });
    const log = JSON.stringify(api.log);
    expect(log).not.toMatch(/token-of|nobodys|Ada Moon/u);
    expect(api.log).toContainEqual(
      expect.objectContaining({ audit: 'ingestRelease', by: 'Rea', role: 'reader', outcome: 'FORBIDDEN' }),
    );
    expect(api.log).toContainEqual(expect.objectContaining({ audit: 'unknown-token' }));
  });
});

it('only editors may send more than 100 kB', async () => {
  const body = JSON.stringify({ query: `{ __typename } #${'x'.repeat(200_000)}` });
  const status = async (headers: Record<string, string>) => (await send('/graphql', headers, body)).status;
  expect(await status({})).toBe(413);
  expect(await status({ authorization: 'Bearer token-of-rea' })).toBe(413);
  expect(await status({ authorization: 'Bearer token-of-eddie' })).toBe(200);
});

it('questions with a token are answered as those of the public', async () => {
  for (const token of ['token-of-rea', 'token-of-eddie', 'token-of-vera']) {
    expect(await api.ask('{ node(id: "ada") { id } }', {}, token)).toMatchObject({ data: { node: { id: 'ada' } } });
  }
});
