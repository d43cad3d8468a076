import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/names/fold.ts';
import { indexRegister, parseRegister } from '../../src/register/index.ts';
import { decideMentions } from '../../src/resolve/index.ts';
import { holds, met, REGISTER, type Said, signed, tell, visited } from '../ingest/tell.ts';

const register = indexRegister(parseRegister(REGISTER).register.entries.values(), nameKey);
const nobody = indexRegister([], nameKey);

function decide(said: readonly Said[], known = register) {
  const { decided, warnings } = decideMentions(tell('r', said).evidence, known, nameKey);
  const of = (key: string) => {
    const decision = decided.get(key);
    return decision && [decision.registered, decision.method];
  };
  return { of, decided, warnings };
}

describe('a person', () => {
  test.each(['Ada Moon', 'Moon Ada', '月艾達', '月艾达', 'ADA MOON'])('is known to the register as %s', (name) => {
    const { decided } = decide([met(name, 'Cy Fox')]);
    expect([...decided.values()].map((one) => one.registered)).toContain('ada-moon');
  });

  test('is known by an alias of the release where the fullest form is not', () => {
    const { of } = decide([met({ name: 'A. Moon', aliases: ['月艾達'] }, 'Cy Fox')]);
    expect(of('Person:amoon')).toEqual(['ada-moon', 'register-name']);
  });

  test('of a name that two bear is told by the post of that day', () => {
    const { of } = decide([holds('Li An', 'Mayor', 'Birch Municipal Government')]);
    expect(of('Person:lian')).toEqual(['li-an-1', 'register-name-and-post']);
  });

  test('of a name that two bear stays apart, with a warning, where no post tells', () => {
    const { of, warnings } = decide([holds('Li An', 'Mayor', 'Birch Municipal Government', { date: '2021-01-01' })]);
    expect(of('Person:lian')?.[0]).toBeNull();
    expect(warnings).toMatchObject([{ kind: 'ambiguous-name', text: 'Li An', release: 'r' }]);
  });

  test('with a surname alone is nobody outside the release', () => {
    const { of } = decide([met('Moon', 'Cy Fox')]);
    expect(of('Person:moon')).toEqual([null, 'within-release']);
  });
});

describe('a name that many bear', () => {
  const weak =
    'persons:\n  - {id: gil-reed, name: Gil-an Reed, names: {en: [{text: John Reed, role: WEAK}]}, tenures: [{post: birch-mayor, from: 2023-07-01}]}\n';
  const { entries } = parseRegister(weak, 'weak', { known: register.entries }).register;
  const known = indexRegister(entries.values(), nameKey);

  test('does not decide alone', () => {
    expect(decide([met('John Reed', 'Cy Fox')], known).of('Person:johnreed')?.[0]).toBeNull();
    expect(decide([met('Gil-an Reed', 'Cy Fox')], known).of('Person:gilanreed')?.[0]).toBe('gil-reed');
  });

  test('decides with the post of the day', () => {
    const said = [holds('John Reed', 'Mayor', 'Birch Municipal Government')];
    expect(decide(said, known).of('Person:johnreed')).toEqual(['gil-reed', 'register-weak-name-and-post']);
  });
});

describe('letters for an organisation', () => {
  const gov = 'Organisation:ambermunicipalgovernment';

  test('alone are the one that bears them in the register', () => {
    expect(decide([holds('Cy Fox', 'Mayor', 'AMG')]).of('Organisation:amg')?.[0]).toBe('amber-gov');
  });

  test('are what the release explains, whoever else bears them', () => {
    const mining = { name: 'Amber Mining Group', aliases: ['AMG'] };
    expect(decide([holds('Cy Fox', 'Mayor', mining)]).of('Organisation:ambermininggroup')?.[0]).toBeNull();
    const other = { name: 'Amber City Government', aliases: ['AMG'] };
    expect(decide([holds('Cy Fox', 'Mayor', other)]).of('Organisation:ambercitygovernment')).toEqual([
      'amber-gov',
      'register-alias',
    ]);
    expect(decide([holds('Cy Fox', 'Mayor', 'Amber Municipal Government')]).of(gov)?.[0]).toBe('amber-gov');
  });

  test('that only another release explains mean nobody yet', () => {
    expect(decide([holds('Cy Fox', 'Mayor', 'BHO')]).of('Organisation:bho')?.[0]).toBeNull();
  });
});

describe('a post', () => {
  test('is title and organisation: "Mayor" of two cities is two posts', () => {
    const { of } = decide([
      holds('Ada Moon', 'Mayor', 'Amber Municipal Government'),
      holds('Cy Fox', 'Mayor', 'Birch Municipal Government'),
    ]);
    expect(of('Post:mayor@Organisation:ambermunicipalgovernment')?.[0]).toBe('amber-mayor');
    expect(of('Post:mayor@Organisation:birchmunicipalgovernment')?.[0]).toBe('birch-mayor');
  });

  test('that somebody acts in, named without its body, is that of who is away', () => {
    const { of } = decide([holds('Ada Moon', 'Mayor'), holds('Cy Fox', 'Acting Mayor')]);
    expect(of('Post:actingmayor@?Person:cyfox')).toEqual(['amber-mayor', 'title-of-principal']);
  });

  test('that somebody acts in is none of two that are named', () => {
    const two = [holds('Ada Moon', 'Mayor'), holds('Li An', 'Mayor', 'Birch Municipal Government')];
    expect(decide([...two, holds('Cy Fox', 'Acting Mayor')]).of('Post:actingmayor@?Person:cyfox')?.[0]).toBeNull();
  });

  test('that somebody acts in is one of the own house where the release says no more', () => {
    const more = `posts:
  - {id: birch-vice, name: "Vice Mayor, Birch", names: {en: [Vice Mayor]}, organisation: birch-gov}
persons:
  - {id: di-oak, name: Di Oak, tenures: [{post: birch-vice, from: 2020}]}
`;
    const { entries } = parseRegister(more, 'more', { known: register.entries }).register;
    const house = indexRegister(entries.values(), nameKey);
    const { of } = decide([holds('Di Oak', 'Acting Mayor')], house);
    expect(of('Post:actingmayor@?Person:dioak')).toEqual(['birch-mayor', 'register-title-and-own-house']);
  });

  test('of a jurisdiction is of its government', () => {
    expect(decide([holds('Cy Fox', 'Acting Mayor', 'Birch')]).of('Post:actingmayor@Organisation:birch')?.[0]).toBe(
      'birch-mayor',
    );
  });

  test('of a part of the organisation is found where one part has it', () => {
    const { of } = decide([holds('Cy Fox', 'Secretary for Works', 'Birch Municipal Government')]);
    expect(of('Post:secretaryforworks@Organisation:birchmunicipalgovernment')).toEqual([
      'works',
      'register-title-and-part',
    ]);
  });

  test('without an organisation is told by the tenures of its holder', () => {
    expect(decide([holds('Ada Moon', 'Mayor')]).of('Post:mayor@?Person:adamoon')).toEqual([
      'amber-mayor',
      'register-tenure',
    ]);
  });

  test('without an organisation or a known holder is not guessed, unless its title says of what', () => {
    expect(decide([holds('Cy Fox', 'Mayor')]).of('Post:mayor@?Person:cyfox')?.[0]).toBeNull();
    expect(decide([holds('Cy Fox', 'Secretary for Works')]).of('Post:secretaryforworks@?Person:cyfox')?.[0]).toBe(
      'works',
    );
  });
});

describe('a place', () => {
  test('that shares its name is told by the area named, and is never the one of another area', () => {
    const hall = (city: string) =>
      visited('Ada Moon', { name: 'Old Hall', within: `Place:${city.toLowerCase()}` }, { city });
    expect(decide([hall('Birch')]).of('Place:oldhall')).toEqual(['old-hall', 'register-name-within']);
    expect(decide([hall('Amber')]).of('Place:oldhall')).toEqual([null, 'equal-name-and-area']);
  });
});

describe('an agreement', () => {
  const blockOf = (release: string, name: string, date?: string) => {
    const { evidence } = tell(release, [signed('Ada Moon', name, date === undefined ? {} : { date })]);
    return decideMentions(evidence, nobody, nameKey).decided.get(`Agreement:${nameKey(name)}`)?.block;
  };
  test('is the same by name and day', () => {
    expect(blockOf('r1', 'Amber-Birch Water Agreement', '2024-01-02')).toBe(
      blockOf('r2', 'Amber–Birch water agreement', '2024-01-02'),
    );
    expect(blockOf('r1', 'Amber-Birch Water Agreement', '2024-01-02')).not.toBe(
      blockOf('r2', 'Amber-Birch Water Agreement', '2024-01-03'),
    );
  });
  test('whose name any may bear is one inside its release only', () => {
    expect(blockOf('r1', 'memorandum of understanding', '2024-01-02')).not.toBe(
      blockOf('r2', 'memorandum of understanding', '2024-01-02'),
    );
  });
});
