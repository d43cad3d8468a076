import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../docs/examples/ask.ts';
import { type Meeting, meetingsIn, toCsv, toRow } from '../../docs/examples/meetings.ts';
import { bestConnected, toGexf, toNetwork } from '../../docs/examples/network.ts';
import { CODES } from '../../src/api/codes.ts';
import { type Api, fill, startApi } from '../support/api.ts';
import { chongqingWorld } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi();
});
afterAll(() => api?.stop());

const all = async () => {
  const meetings: Meeting[] = [];
  for await (const meeting of meetingsIn(api.url, 'Chongqing')) meetings.push(meeting);
  return meetings;
};

describe('the walk-through of docs/walk-through.md', () => {
  it('asks, and has a table', async () => {
    const rows = (await all()).map(toRow);
    expect(rows.map(({ city }) => city)).toContain('Chongqing');
    expect(toCsv(rows).split('\r\n')).toHaveLength(rows.length + 1);
    expect(toCsv(rows)).toMatch(/^date,a,b,city,quote,source\r\n"2023-05-11"/u);
  });

  it('has a network', async () => {
    const network = toNetwork(await all());
    expect(bestConnected(network, 1)[0]?.met).toBeGreaterThan(1);
    expect(toGexf(network)).toContain('<gexf');
  });
});

it('an error is told with its code', async () => {
  await expect(ask(api.url, '{ visits(place: { name: "Nowhere At All" }) { edges { cursor } } }')).rejects.toThrow(
    /^ENTITY_NOT_FOUND: /u,
  );
});

describe('docs/api.md', () => {
  const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

  it('lists every code with its meaning, and no other', () => {
    const listed = [...text.matchAll(/^\| `([A-Z_]+)` \| (.*) \|$/gmu)].map(([, code, meaning]) => [code, meaning]);
    expect(listed).toEqual(Object.entries(CODES).map(([code, [, meaning]]) => [code, meaning]));
  });

  const questions = [...text.matchAll(/^```graphql\n([\s\S]*?)^```$/gmu)].map(([, query = '']) => query);

  it.each(questions)('asks what can be asked: %s', async (query) => {
    const { errors } = await api.ask(query);
    const codes = (errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.filter((code) => code !== 'ENTITY_NOT_FOUND')).toEqual([]);
  });
});
