/** GraphQL over HTTP: all audits of graphql-http, MUST, SHOULD and MAY, against the live server. */
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

/** Forms and GET come through the guard against other sites only with this header, which no form can send. */
const fetchFn = (address: string, init: RequestInit = {}) => {
  const headers = new Headers(init.headers);
  headers.set('apollo-require-preflight', '1');
  return fetch(address.replace('http://live', api.url), { ...init, headers });
};

const audits = serverAudits({ url: 'http://live/graphql', fetchFn });

it('has all 61 of them', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s %s', async (_id, _name, fn) => {
  const result = await fn();
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
});
