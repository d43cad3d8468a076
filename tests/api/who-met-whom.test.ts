import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { CHONGQING_TEXT, chongqingWorld, MET } from '../support/samples.ts';

let api: Api;
beforeAll(async () => {
  await fill(chongqingWorld());
  api = await startApi();
});
afterAll(() => api?.stop());

const PAIRS = `query ($in: EntityRef, $person: EntityRef, $with: EntityRef, $organisation: EntityRef, $from: LocalDate, $to: LocalDate) {
  whoMetWhom(in: $in, person: $person, with: $with, organisation: $organisation, from: $from, to: $to) {
    edges { node { a { name } b { name } } }
  }
}`;

interface Pairs {
  whoMetWhom: { edges: { node: { a: { name: string }; b: { name: string } } }[] };
}

async function pairs(variables: Record<string, unknown>): Promise<string[]> {
  const { data, errors } = await api.ask(PAIRS, variables);
  expect(errors).toBeUndefined();
  return (data as unknown as Pairs).whoMetWhom.edges.map(({ node }) => `${node.a.name} – ${node.b.name}`).sort();
}

const ALL = ['Hu Henghua – John Lee Ka-chiu', 'John Lee Ka-chiu – Wang Linggui', 'John Lee Ka-chiu – Yuan Jiajun'];
const OF_LEE = ['John Lee Ka-chiu – Hu Henghua', 'John Lee Ka-chiu – Wang Linggui', 'John Lee Ka-chiu – Yuan Jiajun'];

describe('who met whom', () => {
  it.each(['Chongqing', '重慶', '重庆', 'CHONGQING', 'China', 'Yuzhou Hotel'])('in %s', async (name) => {
    expect(await pairs({ in: { name } })).toEqual(ALL);
  });

  it('nobody in Hong Kong', async () => {
    expect(await pairs({ in: { name: 'Hong Kong' } })).toEqual([]);
  });

  it.each(['Li Jiachao', '李家超', 'Mr John Lee Ka-chiu'])(
    '%s is a where he is asked for by `person`',
    async (name) => {
      expect(await pairs({ person: { name } })).toEqual(OF_LEE);
    },
  );

  it('asked for by an id that was merged away', async () => {
    expect(await pairs({ person: { id: 'old-lee' } })).toEqual(OF_LEE);
  });

  it('asked for by post and day, or by post alone', async () => {
    const post = { name: 'Chief Executive', organisation: 'Hong Kong' };
    expect(await pairs({ person: { post: { ...post, on: '2023-05-11' } } })).toEqual(OF_LEE);
    expect(await pairs({ person: { post } })).toEqual(OF_LEE);
  });

  it('b is the person asked for by `with`', async () => {
    expect(await pairs({ with: { id: 'yuan' } })).toEqual(['John Lee Ka-chiu – Yuan Jiajun']);
    expect(await pairs({ with: { id: 'lee' } })).toContain('Yuan Jiajun – John Lee Ka-chiu');
    expect(await pairs({ person: { id: 'hu' }, with: { id: 'lee' } })).toEqual(['Hu Henghua – John Lee Ka-chiu']);
  });

  it('for an organisation counts the posts that they had that day', async () => {
    expect(await pairs({ organisation: { id: 'chongqing-government' } })).toEqual(['Hu Henghua – John Lee Ka-chiu']);
    expect(await pairs({ organisation: { id: 'hk-government' } })).toEqual(ALL);
    expect(await pairs({ organisation: { id: 'hk-government' }, in: { name: 'Chongqing' } })).toEqual(ALL);
    expect(await pairs({ organisation: { id: 'hk-innovation' } })).toEqual([]);
  });

  it('within a window whose ends count', async () => {
    expect(await pairs({ in: { name: 'Chongqing' }, from: '2023-05-11', to: '2023-05-11' })).toEqual(ALL);
    expect(await pairs({ in: { name: 'Chongqing' }, from: '2023-05-12' })).toEqual([]);
    expect(await pairs({ from: '2023-05-01', to: '2023-05-31' })).toEqual(ALL);
    expect(await pairs({ person: { id: 'lee' }, to: '2023-05-10' })).toEqual([]);
  });

  it('comes with the sentence that says so, cut from the stored text in UTF-16 code units', async () => {
    const { data } = await api.ask(`{
      whoMetWhom(in: { name: "Chongqing" }, with: { id: "yuan" }) { edges { node {
        date precision dateText city { name } place { name within { name } } event { name type status }
        aPosts { name organisation { name } } bPosts { name }
        evidence { quote start end rule modality statementId registerEntry { id }
          release { id title url publisher publishedOn language kind basedOn { publisher publishedOn title } } }
      } } }
    }`);
    const node = (data as { whoMetWhom: { edges: { node: Record<string, unknown> }[] } }).whoMetWhom.edges[0]?.node;
    expect(node).toMatchObject({
      date: '2023-05-11',
      precision: 'DAY',
      city: { name: 'Chongqing' },
      place: { name: 'Yuzhou Hotel', within: { name: 'Chongqing' } },
      event: { name: 'Talks, 2023-05-11', type: 'MEETING', status: 'OCCURRED' },
      aPosts: [{ name: 'Chief Executive, Hong Kong', organisation: { name: 'Hong Kong Government' } }],
      bPosts: [],
    });
    const evidence = node?.evidence as { quote: string; start: number; end: number; release: object }[];
    expect(evidence.map(({ quote }) => quote)).toEqual([MET, 'Yuan Jiajun met with Li Jiachao']);
    for (const { quote, start, end } of evidence) expect(CHONGQING_TEXT.slice(start, end)).toBe(quote);
    expect(evidence[0]).toMatchObject({
      modality: 'OCCURRED',
      rule: 'by-hand',
      registerEntry: null,
      release: {
        id: 'chongqing-2023-05-11',
        kind: 'RETOLD',
        publishedOn: '2023-05-12',
        basedOn: { publisher: 'Chongqing Daily', title: 'The first high-level meeting' },
      },
    });
  });
});
