/** A city, its government, and the government of the province that sits in it; bodies that change their names. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, startApi } from '../support/api.ts';
import { attended, holds, met, partyTo, signed, tell, visited } from './tell.ts';
import { openWorld, type World } from './world.ts';

const REGISTER = `places:
  - {id: dale, name: Dale, kind: PROVINCE}
  - {id: bracken, name: Bracken, kind: CITY, within: dale}
  - {id: karsland, name: Karsland, kind: CITY}
organisations:
  - {id: dale-government, name: Dale Provincial Government, names: {en: [Dale]}, kind: GOVERNMENT, seat: bracken, governs: dale}
  - {id: dale-works, name: Dale Department of Works, kind: BUREAU, parent: dale-government, seat: bracken}
  - {id: bracken-government, name: Bracken Municipal Government, kind: GOVERNMENT, parent: dale-government, seat: bracken}
  - {id: bracken-works, name: Bracken Bureau of Works, kind: BUREAU, parent: bracken-government, seat: bracken}
  - {id: bracken-mills, name: Bracken Mills, kind: COMPANY, seat: bracken}
  - {id: karsland-government, name: Karsland Government, kind: GOVERNMENT, seat: karsland}
  - id: karsland-design
    name: Karsland Design Agency
    names: {en: [{text: Create Karsland, role: FORMER, to: "2024-06-01"}]}
    kind: BUREAU
    parent: karsland-government
    seat: karsland
posts:
  - {id: dale-governor, name: "Governor, Dale", names: {en: [Governor]}, organisation: dale-government}
  - {id: bracken-mayor, name: "Mayor, Bracken", names: {en: [Mayor]}, organisation: bracken-government}
`;

const agreed = (name: string, other: string, date: string, mine = 'Karsland Government') => [
  signed('Ash Moon', name, { date, organisation: mine }),
  partyTo(mine, name, { date }),
  partyTo(other, name, { date }),
];

let world: World;
let api: Api;

beforeAll(async () => {
  world = await openWorld();
  api = await startApi();
  await world.empty();
  await world.addRegister(REGISTER);
  await world.take([
    tell('dale', agreed('Dale Road Accord', 'Dale Provincial Government', '2024-01-01')),
    tell('dale-works', agreed('Dale Bridge Accord', 'Dale Department of Works', '2024-01-02')),
    tell('bracken', agreed('Bracken Harbour Accord', 'Bracken Municipal Government', '2024-01-03')),
    tell('bracken-works', agreed('Bracken Canal Accord', 'Bracken Bureau of Works', '2024-01-04')),
    tell('mills', agreed('Bracken Linen Accord', 'Bracken Mills', '2024-01-05')),
    tell('old', agreed('Film Accord', 'Bracken Mills', '2023-05-01', 'Create Karsland'), { publishedOn: '2023-05-01' }),
    tell('new', agreed('Song Accord', 'Bracken Mills', '2024-07-01', 'Karsland Design Agency'), {
      publishedOn: '2024-07-01',
    }),
    tell('visit', [
      visited('Bo Fern', { name: 'Bracken', kind: 'Place', placeKind: 'CITY' }, { date: '2024-02-01' }),
      holds('Cy Fox', 'Mayor', 'Bracken'),
      holds('Di Oak', 'Governor', 'Dale'),
      met('Bo Fern', 'Cy Fox', { date: '2024-02-01' }),
      attended('Bo Fern', 'Bracken Fair', { date: '2024-02-01' }),
    ]),
  ]);
});
afterAll(async () => {
  await api.stop();
  await world.close();
});

async function between(place: string, more = ''): Promise<string[]> {
  const { data } = await api.ask(`{ agreements(between: [{ id: "${place}" }, { id: "karsland" }] ${more}) {
    edges { node { name } } } }`);
  const { edges } = (data as { agreements: { edges: { node: { name: string } }[] } }).agreements;
  return edges.map(({ node }) => node.name.replace(' Accord', '')).sort();
}

describe('agreements of a place', () => {
  test('of a city are those of its bodies, not of the province whose government sits there', async () => {
    expect(await between('bracken')).toEqual(['Bracken Canal', 'Bracken Harbour', 'Bracken Linen', 'Film', 'Song']);
  });

  test('of a province are those of all that lies in it', async () => {
    expect(await between('dale')).toEqual([
      'Bracken Canal',
      'Bracken Harbour',
      'Bracken Linen',
      'Dale Bridge',
      'Dale Road',
      'Film',
      'Song',
    ]);
  });

  test('of its government alone', async () => {
    expect(await between('bracken', 'directOnly: true')).toEqual(['Bracken Harbour']);
    expect(await between('dale', 'directOnly: true')).toEqual(['Dale Road']);
  });
});

describe('a city and its government', () => {
  test('are two: one is visited, the other has a mayor', async () => {
    const rows = await world.query(`MATCH (p:Person)-[t:VISITED|HELD]->(x) OPTIONAL MATCH (x)-[:AT]->(o)
      RETURN p.name + ' ' + type(t) + ' ' + coalesce(o.id, x.id) AS told ORDER BY told`);
    expect(rows.map(({ told }) => told)).toEqual([
      'Bo Fern VISITED bracken',
      'Cy Fox HELD bracken-government',
      'Di Oak HELD dale-government',
    ]);
  });

  test('a post is asked for by either name; the province is another one', async () => {
    const ask = async (name: string, organisation: string) => {
      const { data } = await api.ask(
        `{ person(ref: { post: { name: "${name}", organisation: "${organisation}" } }) { ... on Person { name } } }`,
      );
      return (data as { person: { name?: string } }).person.name;
    };
    expect(await ask('Mayor', 'Bracken')).toBe('Cy Fox');
    expect(await ask('Governor', 'Dale')).toBe('Di Oak');
    expect(await ask('Governor', 'Bracken')).toBeUndefined();
  });
});

describe('a renamed body', () => {
  test('is one, by either name', async () => {
    for (const name of ['Create Karsland', 'Karsland Design Agency']) {
      const { data } = await api.ask(`{ organisation(ref: { name: "${name}" }) { ... on Organisation { id name } } }`);
      expect(data).toEqual({ organisation: { id: 'karsland-design', name: 'Karsland Design Agency' } });
    }
  });

  test('is shown by the name of the day', async () => {
    const rows = await world.query(`MATCH (:Person)-[t:SIGNED {onBehalfOfId: 'karsland-design'}]->()
      RETURN toString(t.date) + ' ' + t.onBehalfOf AS told ORDER BY told`);
    expect(rows.map(({ told }) => told)).toEqual(['2023-05-01 Create Karsland', '2024-07-01 Karsland Design Agency']);
  });
});
