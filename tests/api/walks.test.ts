import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, fill, startApi } from '../support/api.ts';
import { World } from '../support/world.ts';

const TEXT =
  'Ada met Bo. Bo met Cy. Ada met Dee. Dee met Cy. Cy met Eve. Ada went along with Bo. Fay went along with Bo.';

/** Ada–Bo–Cy–Eve and Ada–Dee–Cy; Ada and Eve at one fair with thirty others; Gil, whom nobody met. */
function walks(): World {
  const world = new World().release('diary', TEXT).place('bracken', 'Bracken', { kind: 'CITY' });
  const names = ['Ada Ash', 'Bo Birch', 'Cy Cedar', 'Dee Dogwood', 'Eve Elm', 'Fay Fir', 'Gil Gum'];
  for (const name of names) world.person(name.split(' ')[0]?.toLowerCase() ?? '', name);
  const day = (date: string) => ({ date, cityId: 'bracken' });
  world.event('fair', 'Bracken Fair', { type: 'CONFERENCE', city: 'bracken', date: '2021-01-01' });
  for (const id of ['ada', 'eve']) world.tie('TOOK_PART', id, 'fair', { role: 'ATTENDEE', side: 'NONE' });
  for (let at = 0; at < 30; at += 1) {
    world.person(`guest-${at}`, `Guest No${at}`).tie('TOOK_PART', `guest-${at}`, 'fair', { role: 'ATTENDEE' });
  }
  for (const [id, date] of [
    ['e1', '2020-01-01'],
    ['e2', '2020-02-01'],
    ['e3', '2020-03-01'],
    ['e4', '2020-04-01'],
    ['e5', '2020-05-01'],
    ['e6', '2020-06-01'],
  ] as const)
    world.event(id, `Talks, ${date}`, { city: 'bracken', date });
  return world
    .said(
      'MET_WITH',
      'ada',
      'bo',
      'e1',
      { release: 'diary', quotes: ['Ada met Bo'] },
      { id: 'ada-bo', ...day('2020-01-01') },
    )
    .said('MET_WITH', 'ada', 'bo', 'e6', null, { id: 'ada-bo-again', ...day('2020-06-01') })
    .said(
      'MET_WITH',
      'bo',
      'cy',
      'e2',
      { release: 'diary', quotes: ['Bo met Cy'] },
      { id: 'bo-cy', ...day('2020-02-01') },
    )
    .said(
      'MET_WITH',
      'ada',
      'dee',
      'e3',
      { release: 'diary', quotes: ['Ada met Dee'] },
      { id: 'ada-dee', ...day('2020-03-01') },
    )
    .said(
      'MET_WITH',
      'cy',
      'dee',
      'e4',
      { release: 'diary', quotes: ['Dee met Cy'] },
      { id: 'cy-dee', ...day('2020-04-01') },
    )
    .said(
      'MET_WITH',
      'cy',
      'eve',
      'e5',
      { release: 'diary', quotes: ['Cy met Eve'] },
      { id: 'cy-eve', ...day('2020-05-01') },
    )
    .said('ACCOMPANIED', 'ada', 'bo', 'e2', { release: 'diary', quotes: ['Ada went along with Bo'] }, day('2020-02-01'))
    .said('ACCOMPANIED', 'fay', 'bo', 'e2', { release: 'diary', quotes: ['Fay went along with Bo'] }, day('2020-02-01'))
    .organisation('works', 'Ministry of Works')
    .organisation('roads', 'Office of Roads', { partOf: 'works' })
    .post('minister', 'Minister of Works', 'works')
    .post('surveyor', 'Surveyor of Roads', 'roads')
    .tie('HELD', 'ada', 'minister', { ...since('2010-01-01'), ...until('2012-12-31') })
    .tie('HELD', 'cy', 'surveyor', { ...since('2012-06-01') })
    .tie('HELD', 'bo', 'surveyor', { ...since('2012~', '2012-01-01', '2013-12-31') })
    .tie('HELD', 'eve', 'surveyor', {
      kind: 'SUBSTANTIVE',
      observedFrom: { day: '2011-01-01' },
      observedTo: { day: '2011-03-01' },
    });
}

/** A beginning as the register has it: between which days it lies. */
function since(fromText: string, first = fromText, last = first) {
  return { kind: 'SUBSTANTIVE', fromText, from: { day: first }, fromLatest: { day: last } };
}

function until(day: string) {
  return { toText: day, to: { day }, toEarliest: { day } };
}

let api: Api;
beforeAll(async () => {
  await fill(walks());
  api = await startApi();
});
afterAll(() => api?.stop());

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await api.ask(query, variables);
  expect(errors).toBeUndefined();
  return data as T;
}

const PATHS = `query ($start: EntityRef!, $end: EntityRef!, $maxHops: Int, $first: Int, $via: [TieKind!], $massEvent: Int,
  $through: [EntityKind!], $from: LocalDate, $to: LocalDate) {
  paths(start: $start, end: $end, maxHops: $maxHops, first: $first, via: $via, massEvent: $massEvent, through: $through,
    from: $from, to: $to) {
    __typename
    ... on Paths {
      leftOut { kinds eventsLargerThan }
      paths { length entities { id } hops { kind others date tie { id } evidence { quote } } }
    }
    ... on NoPathWithin { maxHops leftOut { eventsLargerThan } }
    ... on EntityNotFound { suggestions { name } }
    ... on AmbiguousEntity { candidates { name } }
  }
}`;

interface PathsAnswer {
  paths: {
    __typename: string;
    leftOut: { kinds: string[]; eventsLargerThan: number };
    maxHops: number;
    paths: {
      length: number;
      entities: { id: string }[];
      hops: { kind: string; others: number; date: string; tie: { id: string }; evidence: { quote: string }[] }[];
    }[];
  };
}

async function routes(start: string, end: string, more: Record<string, unknown> = {}): Promise<string[]> {
  const { paths } = await ask<PathsAnswer>(PATHS, { start: { name: start }, end: { name: end }, ...more });
  return paths.paths?.map(({ entities }) => entities.map(({ id }) => id).join(' ')) ?? [paths.__typename];
}

describe('paths', () => {
  it('are the shortest ones first, longer ones only where there are fewer than asked for', async () => {
    expect(await routes('Ada Ash', 'Cy Cedar', { first: 2 })).toEqual(['ada bo cy', 'ada dee cy']);
    expect(await routes('Ada Ash', 'Bo Birch', { first: 1 })).toEqual(['ada bo']);
    expect(await routes('Ada Ash', 'Bo Birch', { via: ['MET_WITH'] })).toEqual(['ada bo', 'ada dee cy bo']);
  });

  it('are the same backwards', async () => {
    expect(await routes('Cy Cedar', 'Ada Ash', { first: 2 })).toEqual(['cy bo ada', 'cy dee ada']);
  });

  it('may lead over three others', async () => {
    const late = { from: '2020-03-01' };
    expect(await routes('Bo Birch', 'Eve Elm', late)).toEqual(['bo ada dee cy eve']);
    expect(await routes('Eve Elm', 'Bo Birch', late)).toEqual(['eve cy dee ada bo']);
    expect(await routes('Bo Birch', 'Eve Elm', { ...late, maxHops: 3 })).toEqual(['NoPathWithin']);
  });

  it('show of several ties the latest, with evidence, and count the others', async () => {
    const { paths } = await ask<PathsAnswer>(PATHS, {
      start: { id: 'bo' },
      end: { id: 'ada' },
      first: 1,
      via: ['MET_WITH'],
    });
    expect(paths.paths[0]?.hops).toEqual([
      { kind: 'MET_WITH', others: 1, date: '2020-06-01', tie: { id: 'ada-bo-again' }, evidence: [] },
    ]);
    const window = { from: '2020-01-01', to: '2020-01-31' };
    const early = await ask<PathsAnswer>(PATHS, { start: { id: 'bo' }, end: { id: 'ada' }, first: 1, ...window });
    expect(early.paths.paths[0]?.hops).toEqual([
      { kind: 'MET_WITH', others: 0, date: '2020-01-01', tie: { id: 'ada-bo' }, evidence: [{ quote: 'Ada met Bo' }] },
    ]);
  });

  it('lead through no mass event unless asked, and say so', async () => {
    expect(await routes('Ada Ash', 'Eve Elm', { maxHops: 2 })).toEqual(['NoPathWithin']);
    expect(await routes('Ada Ash', 'Eve Elm', { maxHops: 2, massEvent: 100 })).toEqual(['ada fair eve']);
    const { paths } = await ask<PathsAnswer>(PATHS, { start: { id: 'ada' }, end: { id: 'eve' }, maxHops: 2 });
    expect(paths).toMatchObject({ maxHops: 2, leftOut: { eventsLargerThan: 20 } });
  });

  it('lead through no organisation unless asked', async () => {
    const held = { via: ['HELD', 'AT', 'PART_OF'], maxHops: 5 };
    expect(await routes('Ada Ash', 'Cy Cedar', held)).toEqual(['NoPathWithin']);
    expect(await routes('Ada Ash', 'Cy Cedar', { ...held, through: ['POST', 'ORGANISATION'] })).toEqual([
      'ada minister works roads surveyor cy',
    ]);
  });

  it('take only ties of the window', async () => {
    expect(await routes('Ada Ash', 'Cy Cedar', { from: '2020-03-01', first: 9 })).toEqual(['ada dee cy']);
    expect(await routes('Ada Ash', 'Cy Cedar', { from: '2020-04-15' })).toEqual(['NoPathWithin']);
  });

  it('cost one statement, with evidence and ties one more each', async () => {
    api.taken();
    await routes('Ada Ash', 'Cy Cedar');
    expect(api.taken().sort()).toEqual(['evidence', 'nodes', 'paths', 'resolve']);
  });

  it('are not looked for where an end is unknown', async () => {
    expect(await routes('Ada Ash', 'Nobody At All')).toEqual(['EntityNotFound']);
  });

  it.each([
    [{ maxHops: 7 }, '"maxHops" is 7; it must be from 1 to 6'],
    [{ first: 0 }, '"first" is 0; it must be from 1 to 20'],
    [{ end: { id: 'ada' } }, '"start" and "end" are both "Ada Ash" (ada)'],
  ])('refuse %j', async (wrong, message) => {
    const { errors } = await api.ask(PATHS, { start: { id: 'ada' }, end: { id: 'cy' }, ...wrong });
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_INPUT' } });
  });
});

describe('common contacts', () => {
  const QUERY = `query ($of: [EntityRef!]!, $first: Int, $after: String) {
    commonContacts(of: $of, first: $first, after: $after) {
      edges { cursor node { id } meetings contacts { person { id } meetings firstOn latestOn } }
      pageInfo { hasNextPage }
    }
  }`;

  it('met all of them', async () => {
    const { commonContacts } = await ask<{ commonContacts: { edges: { node: { id: string }; cursor: string }[] } }>(
      QUERY,
      {
        of: [{ id: 'ada' }, { id: 'cy' }],
      },
    );
    expect(commonContacts.edges).toMatchObject([
      {
        node: { id: 'bo' },
        meetings: 3,
        contacts: [
          { person: { id: 'ada' }, meetings: 2, firstOn: '2020-01-01', latestOn: '2020-06-01' },
          { person: { id: 'cy' }, meetings: 1, firstOn: '2020-02-01', latestOn: '2020-02-01' },
        ],
      },
      { node: { id: 'dee' }, meetings: 2 },
    ]);
    const after = commonContacts.edges[0]?.cursor;
    const next = await ask<typeof commonContacts>(QUERY, { of: [{ id: 'ada' }, { id: 'cy' }], after, first: 1 });
    expect(next).toMatchObject({
      commonContacts: { edges: [{ node: { id: 'dee' } }], pageInfo: { hasNextPage: false } },
    });
  });

  it.each([
    [[{ id: 'ada' }], '"of" holds 1 persons; it must hold 2 to 5'],
    [[{ id: 'ada' }, { name: 'Ada Ash' }], '"of" names "Ada Ash" (ada) twice'],
  ])('refuse %j', async (of, message) => {
    const { errors } = await api.ask(QUERY, { of });
    expect(errors?.[0]?.message).toBe(message);
  });
});

describe('companions', () => {
  it('are leaders, companions, and companions of the same leader', async () => {
    const query = '{ companions(of: { id: "ada" }) { edges { node { id } events firstOn evidence { quote } } } }';
    expect(await ask(query)).toEqual({
      companions: {
        edges: [
          { node: { id: 'bo' }, events: 1, firstOn: '2020-02-01', evidence: [{ quote: 'Ada went along with Bo' }] },
          { node: { id: 'fay' }, events: 1, firstOn: '2020-02-01', evidence: [{ quote: 'Fay went along with Bo' }] },
        ],
      },
    });
  });
});

describe('career overlap', () => {
  const QUERY = `query ($a: EntityRef!, $b: EntityRef!) {
    careerOverlap(a: $a, b: $b) { organisation { id } a { post { id } } b { post { id } } from to certainty }
  }`;
  const between = (a: string, b: string) => ask<object>(QUERY, { a: { id: a }, b: { id: b } });

  it('is the time in which both held posts in one organisation or its parts', async () => {
    const overlap = { organisation: { id: 'works' }, from: '2012-06-01', to: '2012-12-31', certainty: 'CERTAIN' };
    expect(await between('ada', 'cy')).toMatchObject({ careerOverlap: [overlap] });
    expect(await between('cy', 'ada')).toMatchObject({ careerOverlap: [overlap] });
  });

  it('is possible where a beginning is known too little', async () => {
    const overlap = { from: '2012-01-01', to: '2012-12-31', certainty: 'POSSIBLE' };
    expect(await between('ada', 'bo')).toMatchObject({ careerOverlap: [overlap] });
  });

  it('is possible where one was only observed', async () => {
    const overlap = { from: '2011-01-01', to: '2011-03-01', certainty: 'POSSIBLE' };
    expect(await between('ada', 'eve')).toMatchObject({ careerOverlap: [overlap] });
  });

  it('is none where the times do not meet', async () => {
    expect(await between('cy', 'eve')).toEqual({ careerOverlap: [] });
  });
});
