import { describe, expect, test } from 'vitest';
import { nameKey } from '../../src/names/fold.ts';
import { indexRegister, nameOn, parseRegister } from '../../src/register/index.ts';

const { register, warnings } = parseRegister(`organisations:
  - id: bracken-design
    name: Bracken Design Agency
    names:
      en:
        - {text: Create Bracken, role: FORMER, to: "2024-06-01"}
        - {text: Bracken Film Office, role: FORMER}
      zh-Hant: [{text: 蕨城創意署, role: OFFICIAL}]
    kind: BUREAU
persons:
  - id: john-fern
    name: Fern Ka-lok
    names: {en: [{text: John Fern, role: WEAK}]}
`);

describe('names of an entry', () => {
  test('keep what kind of name they are, with language and script', () => {
    expect(register.entries.get('bracken-design')?.names).toEqual([
      { text: 'Create Bracken', language: 'en', role: 'FORMER', to: '2024-06-01' },
      { text: 'Bracken Film Office', language: 'en', role: 'FORMER' },
      { text: '蕨城創意署', language: 'zh-Hant', role: 'OFFICIAL' },
    ]);
  });

  test('are looked up, the weak ones apart', () => {
    expect(register.byName.get('Person:fernkalok')).toEqual(['john-fern']);
    expect(register.byName.get('Person:johnfern')).toBeUndefined();
    expect(register.byWeakName.get('Person:johnfern')).toEqual(['john-fern']);
    expect(register.byName.get('Organisation:createbracken')).toEqual(['bracken-design']);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['2024-05-31', 'Create Bracken'],
    ['2024-06-01', 'Bracken Design Agency'],
    [null, 'Bracken Design Agency'],
  ])('on %s it is shown as %s', (day, name) => {
    const entry = register.entries.get('bracken-design');
    expect(entry && nameOn(entry, day)).toBe(name);
  });
});

const kindsOf = (text: string) => parseRegister(text).warnings.map(({ kind }) => kind);

describe('a check warns', () => {
  test('of an entry that has weak names alone', () => {
    expect(kindsOf('persons:\n  - {id: a, name: John Fern, names: {en: [{text: John Fern, role: WEAK}]}}\n')).toEqual([
      'only-weak-names',
    ]);
  });

  test('of a name that two bear, unless it is weak', () => {
    const two = (role: string) => `persons:
  - {id: a, name: Fern Ka-lok, names: {en: [{text: John Fern, role: ${role}}]}}
  - {id: b, name: Fern Chun, names: {en: [{text: John Fern, role: ${role}}]}}
`;
    expect(kindsOf(two('ALIAS'))).toEqual(['shared-name']);
    expect(kindsOf(two('WEAK'))).toEqual([]);
  });

  test('of two holders at once of a post of one seat, whatever the dates stand for', () => {
    const two = (name: string, to: string) => `organisations:
  - {id: o, name: Bracken Council, kind: OTHER}
posts:
  - {id: p, name: ${name}, organisation: o}
persons:
  - {id: x, name: Ash Moon, tenures: [{post: p, from: 2020-01-01, to: "${to}"}]}
  - {id: y, name: Bo Fern, tenures: [{post: p, from: "2022-03"}]}
`;
    expect(kindsOf(two('Mayor', '2023'))).toEqual(['two-holders']);
    expect(kindsOf(two('Mayor', '2022~'))).toEqual([]);
    expect(kindsOf(two('Deputy Mayor', '2023'))).toEqual([]);
  });
});

describe('a post in Chinese', () => {
  const text = `places:
  - {id: birch, name: Birch, names: {zh-Hant: [樺慶, 樺慶市]}, kind: CITY}
organisations:
  - {id: birch-gov, name: Birch Municipal Government, names: {zh-Hant: [樺慶市政府]}, kind: GOVERNMENT, seat: birch}
  - {id: birch-party, name: Birch Party Committee, names: {zh-Hant: [樺慶市委]}, kind: PARTY_ORGAN, seat: birch}
posts:
  - {id: birch-mayor, name: "Mayor, Birch", names: {zh-Hant: [樺慶市市長]}, organisation: birch-gov}
  - {id: birch-secretary, name: "Secretary, Birch", names: {zh-Hant: [樺慶市委書記]}, organisation: birch-party}
`;
  const { byName } = indexRegister(parseRegister(text).register.entries.values(), nameKey);

  test('is known by its title without the house, as releases write it behind the name of the body', () => {
    expect(byName.get('Post:市长')).toEqual(['birch-mayor']);
    expect(byName.get('Post:书记')).toEqual(['birch-secretary']);
    expect(byName.get('Post:桦庆市市长')).toEqual(['birch-mayor']);
  });

  test('is not known by a single character that is left', () => {
    expect([...byName.keys()].filter((name) => name.startsWith('Post:') && name.length < 7)).toEqual([]);
  });
});
