/** Who is one across releases: constrained clustering over features. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Anchored, clusterMembers, entityIdOf, type Member } from '../../src/resolve/index.ts';

const entry = (names: readonly string[]) => () => ({ names, organisations: [] });
const nobody = entry([]);

function member(mention: string, name: string, ...features: string[]): Member {
  const organisations = features.filter((one) => one.startsWith('name|')).map((one) => one.split('|')[2] ?? '');
  const profile = { anchored: false, placed: true, names: name === '' ? [] : [name], organisations };
  return { mention, releaseId: `release of ${mention}`, year: '2024', name, profile, features };
}
const publishedIn = (year: string | null, one: Member): Member => ({ ...one, year });
const inRelease = (releaseId: string, one: Member): Member => ({ ...one, releaseId });
const voucher = (feature: string, name: string): Anchored => ({
  feature,
  entry: 'fern',
  profile: { anchored: true, placed: true, names: [name], organisations: [] },
  firstRelease: 'elsewhere',
  lastRelease: 'elsewhere',
});

function groups(members: readonly Member[], anchored: readonly Anchored[] = [], entryOf = nobody): string[] {
  const byEntity = new Map<string, string[]>();
  for (const [mention, { entity }] of clusterMembers(members, anchored, entryOf)) {
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), mention]);
  }
  return [...byEntity.values()].map((one) => one.sort().join(' ')).sort();
}

describe('who leads gives the id', () => {
  const feature = 'name|adafern|x';
  const leaderOf = (...members: Member[]) => clusterMembers(members, [], nobody).get('b')?.leader;

  test('a mention of the earliest year, whatever the ids', () => {
    const [older, newer] = [member('b', 'Ada Fern', feature), member('a', 'Ada Fern', feature)];
    expect(leaderOf(publishedIn('2019', older), publishedIn('2024', newer))).toBe('b');
    expect(leaderOf(publishedIn('2024', older), publishedIn('2019', newer))).toBe('a');
  });

  test('one of a known year before one of none', () => {
    const [known, unknown] = [member('b', 'Ada Fern', feature), member('a', 'Ada Fern', feature)];
    expect(leaderOf(publishedIn('2024', known), publishedIn(null, unknown))).toBe('b');
  });
});

describe('two are one', () => {
  test('by full name and organisation, also over others; of one year the smallest mention gives the id', () => {
    const [x, y] = ['name|adafern|x', 'name|adafern|y'];
    const found = clusterMembers(
      [member('b', 'Ada Fern', x), member('c', 'Ada Fern', y), member('a', 'Ada Fern', x, y), member('d', 'Ada Fern')],
      [],
      nobody,
    );
    expect(['a', 'b', 'c'].map((id) => found.get(id)?.entity)).toEqual(Array(3).fill(entityIdOf('a')));
    expect(found.get('d')?.entity).toBe(entityIdOf('d'));
  });

  test('by post and day where their names do not speak against it', () => {
    const post = 'post|mayor|SUBSTANTIVE|2024-01-02';
    expect(groups([member('a', '陳文志', post), member('b', 'Peter Chan', post)])).toEqual(['a b']);
    expect(groups([member('a', '陳文志', post), member('b', 'Fong Siu-ling', post)])).toEqual(['a', 'b']);
    expect(groups([member('a', 'Wu Jianmin', post), member('b', 'Wu Jianming', post)])).toEqual(['a', 'b']);
  });

  test('by what their spellings and an event have in common, unless their organisations differ', () => {
    const event = 'event|k|bracken|2024-01-02';
    expect(groups([member('a', '陳文志', event), member('b', 'Chan Man-chi', event)])).toEqual(['a b']);
    const apart = [member('a', '陳文志', event, 'name|a|x'), member('b', 'Chan Man-chi', event, 'name|b|y')];
    expect(groups(apart)).toEqual(['a', 'b']);
  });

  test('by a mention of the register elsewhere, though the register knows nothing of the post', () => {
    const post = 'post|mayor|SUBSTANTIVE|2024-01-02';
    const found = clusterMembers([member('a', 'A. Fern', post)], [voucher(post, 'Ada Fern')], entry(['Ada Fern']));
    expect(found.get('a')?.entity).toBe('fern');
  });
});

describe('two are never one', () => {
  const post = 'post|mayor|SUBSTANTIVE|2024-01-02';

  test('by what their own release says of both: a tenure counts through another release only', () => {
    const [a, b] = [member('a', '陳文志', post), member('b', 'Peter Chan', post)];
    expect(groups([inRelease('r', a), inRelease('r', b)])).toEqual(['a', 'b']);
    expect(groups([inRelease('r', a), inRelease('s', b)])).toEqual(['a b']);
  });

  test('through a third whose name fits both', () => {
    const found = groups([member('a', 'Ada Fern', post), member('b', 'Fern', post), member('c', 'Bo Fern', post)]);
    expect(found).toHaveLength(2);
  });

  test('with two entries of the register', () => {
    const other = { ...voucher(post, 'Ada Fern'), entry: 'other' };
    const found = clusterMembers(
      [member('a', 'Ada Fern', post)],
      [voucher(post, 'Ada Fern'), other],
      entry(['Ada Fern']),
    );
    expect(found.get('a')?.entity).toBe('fern');
  });
});

describe('a judgement', () => {
  const name = 'name|adafern|x';

  test('SAME joins whatever is shared, and with it all who bear either name', () => {
    const members = [
      member('a', 'Ada Fern', name, 'same|a|b'),
      member('b', 'Bo Sand', 'name|bosand|y', 'same|a|b'),
      member('c', 'Ada Fern', name),
      member('d', 'Bo Sand', 'name|bosand|y'),
    ];
    expect(groups(members)).toEqual(['a b c d']);
  });

  test('DIFFERENT beats all that joins', () => {
    const different = 'different|a|b';
    expect(groups([member('a', 'Ada Fern', name, different), member('b', 'Ada Fern', name, different)])).toEqual([
      'a',
      'b',
    ]);
  });

  test('DIFFERENT from an entry keeps a mention from it, and nobody else', () => {
    const members = [member('a', 'Ada Fern', name, 'different|fern'), member('b', 'Ada Fern', name)];
    const found = clusterMembers(members, [voucher(name, 'Ada Fern')], entry(['Ada Fern']));
    expect([found.get('a')?.entity, found.get('b')?.entity]).toEqual([entityIdOf('a'), 'fern']);
  });

  test('DIFFERENT parts two whom their own releases give one entry: the weaker decision yields', () => {
    const [strong, weak] = [
      ['different|a|b', 'claim|fern|1'],
      ['different|a|b', 'claim|fern|0.9'],
    ];
    const members = [member('a', 'Ada Fern', ...weak), member('b', 'Ada Fern', ...strong)];
    const found = clusterMembers(members, [], entry(['Ada Fern']));
    expect([found.get('a')?.entity, found.get('b')?.entity]).toEqual([entityIdOf('a'), 'fern']);
  });
});

test('the order of the members makes no difference', () => {
  const features = [
    'name|x|o',
    'name|x|p',
    'post|m|SUBSTANTIVE|2024-01-02',
    'event|k|b|2024-01-02',
    'same|1|2',
    'different|2|3',
  ];
  const any = fc.array(
    fc.record({
      name: fc.constantFrom('Ada Fern', 'Fern', 'Bo Fern', '陳文志', 'Chan Man-chi', 'Peter Chan'),
      release: fc.constantFrom('r', 's', 't'),
      features: fc.subarray(features),
    }),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(
      any.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length })),
      ),
      ([list, order]) => {
        const members = list.map((one, at) => inRelease(one.release, member(`m${at}`, one.name, ...one.features)));
        const shuffled = order.flatMap((at) => members[at] ?? []);
        const sorted = (of: readonly Member[]) =>
          [...clusterMembers(of, [voucher('name|x|o', 'Ada Fern')], entry(['Ada Fern']))].sort(([a], [b]) =>
            a < b ? -1 : 1,
          );
        expect(sorted(shuffled)).toEqual(sorted(members));
      },
    ),
    { numRuns: 200 },
  );
});
