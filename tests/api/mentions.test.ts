import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, openReader, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

/** Three mentions of Bo Sun, one of somebody else that shares a feature, and one that is no longer said. */
const MENTIONS = `UNWIND [
  ['bo', 'first', 'm1', 'Bo Sun', 'register-name', 0.9, 'ACTIVE', 'VOUCHES', ['spelling|py:bo sun|mayor']],
  ['bo', 'later', 'm2', '孫波', 'across-releases', 0.85, 'ACTIVE', 'SHARES', ['alike|py:bo sun', 'post|mayor|SUBSTANTIVE|2024-01-10', 'spelling|py:bo sun|mayor']],
  ['bo', 'undated', 'm3', 'Sun Bo', 'across-releases', 0.85, 'ACTIVE', 'SHARES', []],
  ['bo', 'later', 'm4', 'Bo Sunn', 'across-releases', 0.85, 'RETIRED', 'SHARES', []],
  ['cy', 'later', 'm5', 'Cy Reed', 'features', 0.8, 'ACTIVE', 'SHARES', ['post|mayor|SUBSTANTIVE|2024-01-10']]
] AS row
MATCH (e:Entity {id: row[0]})
CREATE (m:Mention {id: row[2], releaseId: row[1], name: row[3], text: row[3], aliases: ['Mr Sun'], start: 0, end: size(row[3]), status: row[6]})
CREATE (m)-[:REFERS_TO {method: row[4], score: row[5]}]->(e)
FOREACH (id IN row[8] | MERGE (f:Feature {id: id}) ON CREATE SET f.kind = split(id, '|')[0] CREATE (m)-[:$(row[7])]->(f))`;

let api: Api;
beforeAll(async () => {
  const world = new World()
    .person('bo', 'Bo Sun')
    .person('cy', 'Cy Reed')
    .person('dee', 'Dee Vale')
    .release('first', 'Bo Sun spoke.', { publishedOn: '2024-01-09' })
    .release('later', '孫波 spoke.', { publishedOn: '2024-01-11' })
    .release('undated', 'Sun Bo spoke.');
  await fill(world);
  const { graph } = openReader();
  await graph.driver.executeQuery(MENTIONS);
  await graph.close();
  api = await startApi();
});
afterAll(() => api?.stop());

interface Edge {
  readonly cursor: string;
  readonly node: Record<string, unknown>;
}

async function mentionsOf(id: string, page = ''): Promise<Edge[]> {
  const { data, errors } = await api.ask(`{ node(id: "${id}") { ... on Person { mentions${page} { edges { cursor node {
    id text name aliases start end method score release { id } reasons { kind about shared } } } } } } }`);
  expect(errors).toBeUndefined();
  return (data as { node: { mentions: { edges: Edge[] } } }).node.mentions.edges;
}

describe('the mentions of a person', () => {
  it('come with what is written, the release, the rule and its reasons, the latest first', async () => {
    const [latest, ...others] = (await mentionsOf('bo')).map(({ node }) => node);
    expect(latest).toEqual({
      id: 'm2',
      text: '孫波',
      name: '孫波',
      aliases: ['Mr Sun'],
      start: 0,
      end: 2,
      method: 'across-releases',
      score: 0.85,
      release: { id: 'later' },
      reasons: [
        { kind: 'POST', about: ['mayor', 'SUBSTANTIVE', '2024-01-10'], shared: false },
        { kind: 'SPELLING', about: ['py:bo sun', 'mayor'], shared: true },
      ],
    });
    expect(others.map(({ id, method }) => [id, method])).toEqual([
      ['m1', 'register-name'],
      ['m3', 'across-releases'],
    ]);
  });

  it('come page by page', async () => {
    const seen: unknown[] = [];
    let after = '';
    for (let page = 0; page < 5; page += 1) {
      const [edge] = await mentionsOf('bo', `(first: 1${after})`);
      if (!edge) break;
      seen.push(edge.node.id);
      after = `, after: "${edge.cursor}"`;
    }
    expect(seen).toEqual(['m2', 'm1', 'm3']);
  });

  it('of several persons cost one statement', async () => {
    api.taken();
    await api.ask('{ nodes(ids: ["bo", "cy", "dee"]) { ... on Person { mentions { edges { node { id } } } } } }');
    expect(api.taken()).toEqual(['nodes', 'mentions-of-persons']);
  });

  it('are none of who is known from the register alone', async () => {
    expect(await mentionsOf('dee')).toEqual([]);
  });
});

describe('the schema', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

  it('says what each rule is that decides on persons', () => {
    const rules = ['src/resolve/persons.ts', 'src/ingest/settle.ts'].flatMap((path) => [
      ...read(path).matchAll(/'([a-z-]+)'(?:, |, score: )[01](?:\.\d+)?\b/gu),
    ]);
    const words = [...new Set(rules.map(([, word]) => word))];
    expect(words.length).toBeGreaterThan(8);
    const schema = read('schema.graphql');
    expect(words.filter((word) => !schema.includes(`\`${word}\``))).toEqual([]);
  });
});
