import { describe, expect, test } from 'vitest';
import { loadRegister, parseRegister, registerGazetteer } from '../../src/register/index.ts';

const PLACES = `places:
  - {id: utopia, name: Utopia, kind: COUNTRY}
  - {id: amber, name: Amber, names: {zh-Hans: [琥珀]}, kind: CITY, within: utopia}
`;

const faultsOf = (text: string): string => {
  try {
    parseRegister(text, 'r.yaml');
    return 'no fault';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe('a register file', () => {
  test('becomes entries and their index by folded name', () => {
    const { register } = parseRegister(`${PLACES}organisations:
  - {id: amber-government, name: Amber Municipal Government, acronyms: [AMG], kind: GOVERNMENT, seat: amber}
posts:
  - {id: mayor, name: "Mayor, Amber", names: {en: [Mayor]}, organisation: amber-government}
persons:
  - id: ada
    name: Ada Moon
    names: [{text: 月艾达, language: zh-Hans}]
    tenures: [{post: mayor, from: 2022, to: 2023-05}]
`);
    expect(register.byName.get('Person:adamoon')).toEqual(['ada']);
    expect(register.byName.get('Organisation:amg')).toEqual(['amber-government']);
    expect(register.entries.get('ada')).toMatchObject({
      names: [{ text: '月艾达', language: 'zh-Hans' }],
      tenures: [{ post: 'mayor', kind: 'SUBSTANTIVE', from: '2022', to: '2023-05' }],
    });
  });

  test('serves as gazetteer, the first of equal names first', () => {
    const text = `${PLACES}  - {id: amber-street, name: amber, kind: VENUE, within: amber}\n`;
    const gazetteer = registerGazetteer(parseRegister(text).register);
    expect(gazetteer.find('AMBER').map((place) => place.id)).toEqual(['amber', 'amber-street']);
    expect(gazetteer.get('amber')?.within).toBe('utopia');
    expect(gazetteer.find('Nowhere')).toEqual([]);
  });

  test.each([
    ['places:\n  - {id: a, name: A, kind: TOWN}\n', /r\.yaml:2: places\[0\]\.kind: .*CITY.*; seen "TOWN"/u],
    ['places:\n  - id: a\n    name: A\n    kind: CITY\n    colour: red\n', /r\.yaml:5: places\[0\]: .*"colour"/u],
    ['places:\n  - {id: a, kind: CITY}\n', /r\.yaml:2: places\[0\]\.name: .*; seen nothing/u],
    ['people: []\n', /r\.yaml:1: .*"people"/u],
    ['places: [\n', /r\.yaml:\d+: /u],
    [`${PLACES}  - {id: amber, name: Amber, kind: CITY}\n`, /r\.yaml:4: id "amber" stands already at r\.yaml:3/u],
    [
      'places:\n  - {id: a, name: A, kind: CITY, within: b}\n',
      /r\.yaml:2: within of "a" must be the id of a Place; no entry has the id "b"/u,
    ],
    ['places:\n  - {id: a, name: A, kind: CITY, within: a}\n', /"a" lies within itself/u],
    [
      `${PLACES}organisations:\n  - {id: o, name: O, kind: OTHER}\nposts:\n  - {id: p, name: P, organisation: o}\npersons:\n  - {id: x, name: X, tenures: [{post: p, from: 2023-02-01, to: 2022}]}\n`,
      /r\.yaml:9: tenure of "p" runs from "2023-02-01" to "2022"/u,
    ],
    ['places:\n  - {id: a, name: A, kind: CITY, source: "javascript:alert(1)"}\n', /places\[0\]\.source/u],
  ])('is refused with file, line, what was seen and what is allowed: %#', (text, message) => {
    expect(faultsOf(text)).toMatch(message);
  });

  test('tells all faults together', () => {
    expect(
      faultsOf('places:\n  - {id: a, name: A, kind: X}\n  - {id: B, name: B, kind: CITY}\n').split('\n'),
    ).toHaveLength(2);
  });

  test('warns of two substantive holders at once, not of a handover', () => {
    const text = (second: string) => `organisations:
  - {id: o, name: O, kind: OTHER}
posts:
  - {id: p, name: P, organisation: o}
persons:
  - {id: x, name: X, tenures: [{post: p, from: 2020-01-01, to: 2022-06-30}]}
  - {id: y, name: Y, tenures: [{post: p, from: ${second}}]}
`;
    expect(parseRegister(text('2021')).warnings.map((warning) => warning.kind)).toEqual(['two-holders']);
    expect(parseRegister(text('2022-06-30')).warnings).toEqual([]);
  });
});

test('the register of this repository is sound, and nothing in it doubtful', { timeout: 30_000 }, async () => {
  const { register, warnings } = await loadRegister([new URL('../../seed/register', import.meta.url).pathname]);
  expect(register.entries.size).toBeGreaterThan(1_800);
  expect(warnings).toEqual([]);
});
