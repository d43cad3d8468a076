/** Whom of the register a mention is about, told by one release alone. */
import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/names/index.ts';
import { indexRegister, parseRegister } from '../../src/register/index.ts';
import { decideMentions } from '../../src/resolve/index.ts';
import { holds, met, type Said, tell, visited } from '../ingest/tell.ts';

const REGISTER = `places:
  - {id: karsland, name: Karsland, kind: COUNTRY}
  - {id: bracken, name: Bracken, kind: CITY, within: karsland}
  - {id: dorne, name: Dorne, kind: CITY, within: karsland}
organisations:
  - {id: bracken-gov, name: Bracken City Government, kind: GOVERNMENT, seat: bracken}
  - {id: dorne-gov, name: Dorne City Government, kind: GOVERNMENT, seat: dorne}
posts:
  - {id: bracken-mayor, name: "Mayor, Bracken", names: {en: [Mayor]}, organisation: bracken-gov}
  - {id: bracken-vice, name: "Vice Mayor, Bracken", names: {en: [Vice Mayor]}, organisation: bracken-gov}
persons:
  - id: chan
    name: Chan Man-chi
    names: {zh-Hant: [陳文志]}
    tenures: [{post: bracken-mayor, from: 2022-01-01, to: 2023-06-30}]
  - id: wu
    name: Wu Jianmin
    names: {zh-Hans: [吴健民]}
    tenures: [{post: bracken-mayor, from: 2023-07-01}]
  - id: acting
    name: Lee Ka-yan
    tenures: [{post: bracken-mayor, kind: ACTING, from: 2023-09-01, to: 2023-09-10}]
  - {id: vice, name: Xu Ming, tenures: [{post: bracken-vice, from: 2020-01-01}]}
`;
const register = indexRegister(parseRegister(REGISTER).register.entries.values(), nameKey);

function decided(said: readonly Said[], name: string) {
  const found = decideMentions(tell('r', said).evidence, register, nameKey).decided;
  const decision = found.get(`Person:${name.toLowerCase().replace(/[^\p{L}]/gu, '')}`);
  return { who: decision?.registered, method: decision?.method, features: decision?.features ?? [] };
}
const mayor = (name: string, date: string, title = 'Mayor') =>
  decided([holds(name, title, 'Bracken City Government', { date })], name);

describe('the one holder of a single seat on the day', () => {
  test.each(['陳文志', '陈文志', 'Chan Man-chee', 'Chen Wenzhi', 'Peter Chan'])('is meant by %s', (name) => {
    expect(mayor(name, '2022-05-01')).toMatchObject({ who: 'chan' });
  });

  test('is told by another spelling through the post, and the score says so', () => {
    expect(mayor('Peter Chan', '2022-05-01')).toMatchObject({ who: 'chan', method: 'post-at-date' });
  });

  test('is not meant by a name nearly like theirs: that is for a person to decide', () => {
    const { who, features } = mayor('Wu Jianming', '2024-05-01');
    expect(who).toBeNull();
    expect(features).toContain('entry|wu|near-name-and-post');
  });

  test.each([
    ['a name that speaks against them', mayor('Fong Siu-ling', '2022-05-01')],
    ['a day after they left', mayor('Peter Chan', '2024-05-01')],
    ['who acts for them', mayor('Peter Chan', '2022-05-01', 'Acting Mayor')],
    ['a former holder', mayor('Peter Chan', '2022-05-01', 'former Mayor')],
    ['a post that several hold', mayor('Peter Xu', '2022-05-01', 'Vice Mayor')],
  ])('is not meant by %s', (_, { who }) => {
    expect(who).toBeNull();
  });

  test('an acting title looks at who acted, never at the holder', () => {
    expect(mayor('Jane Lee', '2023-09-05', 'Acting Mayor')).toMatchObject({ who: 'acting', method: 'post-at-date' });
    expect(mayor('Jane Lee', '2023-09-05')).toMatchObject({ who: null });
  });
});

describe('a name of the register', () => {
  test('with a post elsewhere is a namesake until a person says otherwise', () => {
    const { who, features } = decided([holds('Wu Jianmin', 'Director', 'Dorne City Government')], 'Wu Jianmin');
    expect(who).toBeNull();
    expect(features).toContain('entry|wu|namesake');
  });

  test('with another post of the same house, or none at all, is the one of the register', () => {
    const secretary = holds('Wu Jianmin', 'Secretary', 'Bracken City Government', { date: '2019-01-01' });
    expect(decided([secretary], 'Wu Jianmin')).toMatchObject({ who: 'wu', method: 'register-name' });
    expect(decided([met('Wu Jianmin', 'Ada Fern')], 'Wu Jianmin')).toMatchObject({ who: 'wu' });
  });
});

describe('another spelling of a name of the register', () => {
  test('decides with an organisation in common', () => {
    const said = holds('Ng Kin-man', 'Adviser', 'Bracken City Government');
    expect(decided([said], 'Ng Kin-man')).toMatchObject({ who: 'wu', method: 'spelling-and-organisation' });
  });

  test('alone only asks', () => {
    const { who, features } = decided([visited('Ng Kin-man', 'Dorne')], 'Ng Kin-man');
    expect(who).toBeNull();
    expect(features).toContain('entry|wu|spelling');
  });
});
