import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

/** Releases of two invented cities; of some the day is not known. */
function pressRoom(): World {
  const world = new World()
    .release('alder-1', 'Ada Moon met Bo Sun. Ada Moon met Bo Sun again.', {
      title: 'Mayor meets minister',
      publisher: 'City of Alder',
      publishedOn: '2024-03-04',
    })
    .release('alder-2', 'Nothing.', { title: 'Harbour opened', publisher: 'City of Alder', publishedOn: '2024-03' })
    .release('alder-3', 'Nothing.', { title: 'Minister meets mayor', publisher: 'City of Alder' })
    .release('birch-1', 'Nothing.', { title: '市長會見部長', publisher: 'City of Birch', publishedOn: '2024-05-01' })
    .release('birch-2', 'Nothing.', {
      title: 'A mayor, invented',
      publisher: 'City of Birch',
      publishedOn: '2023',
      kind: 'INVENTED',
    });
  const said = { release: 'alder-1', quotes: ['Ada Moon met Bo Sun'] };
  world.statement('MET_WITH', said);
  world.statement('VISITED', said, { status: 'RETIRED', retiredAt: { instant: '2024-02-02T00:00:00Z' } });
  return world;
}

let api: Api;
beforeAll(async () => {
  await fill(pressRoom());
  api = await startApi();
});
afterAll(() => api?.stop());

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly id: string }; readonly cursor: string }[];
}

async function ids(args: string): Promise<string[]> {
  const { data, errors } = await api.ask(`{ releases(${args}) { totalCount edges { cursor node { id } } } }`);
  expect(errors).toBeUndefined();
  const { totalCount, edges } = (data as { releases: Listed }).releases;
  expect(edges).toHaveLength(totalCount);
  return edges.map(({ node }) => node.id);
}

it('come latest first, those without a day last', async () => {
  expect(await ids('first: 10')).toEqual(['birch-1', 'alder-1', 'alder-2', 'birch-2', 'alder-3']);
});

it.each([
  ['publisher: "City of Alder"', ['alder-1', 'alder-2', 'alder-3']],
  ['from: "2024-03-05"', ['birch-1', 'alder-2']],
  ['to: "2024-03-04"', ['alder-1', 'alder-2', 'birch-2']],
  ['from: "2023-06-01", to: "2023-06-02"', ['birch-2']],
  ['kinds: [INVENTED]', ['birch-2']],
  ['title: "mayor MEETS"', ['alder-1', 'alder-3']],
  ['title: "mayor", publisher: "City of Alder", from: "2024-01-01"', ['alder-1']],
  ['title: "市长"', ['birch-1']],
])('are narrowed by %s', async (args, expected) => {
  expect(await ids(args)).toEqual(expected);
});

it.each(['publisher: "city of nowhere"', 'title: "mayor harbour"', 'title: "!!!"', 'from: "2025-01-01"'])(
  '%s fits none',
  async (args) => {
    expect(await ids(args)).toEqual([]);
  },
);

it.each(['first: 2', 'first: 2, publisher: "City of Alder"', 'first: 1, title: "mayor"'])(
  '%s: page by page, none is lost and none comes twice',
  async (args) => {
    const whole = await ids(args.replace(/first: \d/u, 'first: 50'));
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 9; page += 1) {
      const { data } = await api.ask(`{ releases(${args}${after}) { edges { cursor node { id } } } }`);
      const { edges } = (data as { releases: Listed }).releases;
      if (edges.length === 0) break;
      seen.push(...edges.map(({ node }) => node.id));
      after = `, after: "${edges.at(-1)?.cursor}"`;
    }
    expect(seen).toEqual(whole);
  },
);

it('a release tells its texts, the latest first, and when each was read', async () => {
  const { data } = await api.ask('{ release(id: "alder-1") { readAt versions { readAt retiredAt text } } }');
  expect(data?.release).toEqual({
    readAt: '2023-01-01T08:00:00.000Z',
    versions: [
      {
        readAt: '2024-02-01T09:30:00.000Z',
        retiredAt: null,
        text: 'Ada Moon met Bo Sun. Ada Moon met Bo Sun again.',
      },
      { readAt: '2023-01-01T08:00:00.000Z', retiredAt: '2024-02-01T09:30:00.000Z', text: 'As it was.' },
    ],
  });
});

it('a statement tells whether it counts, and since when', async () => {
  const statements = async (args: string) => {
    const { data, errors } = await api.ask(
      `{ release(id: "alder-1") { statements${args} { totalCount edges { node { type status readAt retiredAt rule confidence release { id } } } } } }`,
    );
    expect(errors).toBeUndefined();
    const { statements: page } = (
      data as { release: { statements: { totalCount: number; edges: { node: object }[] } } }
    ).release;
    const { edges, totalCount } = page;
    expect(edges).toHaveLength(totalCount);
    return edges.map(({ node }) => node);
  };
  const active = {
    type: 'MET_WITH',
    status: 'ACTIVE',
    readAt: '2024-02-01T09:30:00.000Z',
    retiredAt: null,
    rule: 'by-hand',
    confidence: 0.9,
    release: { id: 'alder-1' },
  };
  expect(await statements('')).toEqual([active]);
  expect(await statements('(status: [RETIRED])')).toEqual([
    { ...active, type: 'VISITED', status: 'RETIRED', retiredAt: '2024-02-02T00:00:00.000Z' },
  ]);
  expect(await statements('(status: [ACTIVE, RETIRED])')).toHaveLength(2);
});
