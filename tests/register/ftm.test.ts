import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportText } from '../../src/export/index.ts';
import { loadRegister, parseRegister } from '../../src/register/index.ts';
import { source, whole } from '../export/source.ts';

const row = (id: string, schema: string, properties: object) => JSON.stringify({ id, schema, properties });

const FERRIES = row('NK-Ferries', 'PublicBody', {
  name: ['Ministry of Ferries'],
  abbreviation: ['MoF'],
  classification: ['MINISTRY'],
});
const MINISTER = row('minister', 'Position', {
  name: ['Minister of Ferries'],
  organization: ['NK-Ferries'],
  numberOfSeats: ['1'],
});
const HOLT = row('Q77', 'Person', {
  name: ['Maren Holt', '何美倫'],
  weakAlias: ['The Minister'],
  previousName: ['Maren Quay'],
  description: ['Since 2024'],
  sourceUrl: ['https://example.org/holt'],
});
const HELD = row('o1', 'Occupancy', {
  holder: ['Q77'],
  post: ['minister'],
  startDate: ['2024-01-01T00:00:00'],
  description: ['acting'],
});

const read = (...rows: string[]) => parseRegister(rows.join('\n'), 'people.ftm.json');
const ids = (...rows: string[]) => [...read(...rows).register.entries.keys()].sort();
const told = (...rows: string[]) => read(...rows).warnings.map(({ message }) => message);

describe('entities of FollowTheMoney', () => {
  test('become register entries, with ids as registers have them', () => {
    const { register, warnings } = read(HELD, HOLT, MINISTER, FERRIES);
    expect(warnings).toEqual([]);
    expect(register.entries.get('nk-ferries')).toMatchObject({ organisationKind: 'MINISTRY', acronyms: ['MoF'] });
    expect(register.entries.get('minister')).toMatchObject({ kind: 'Post', organisation: 'nk-ferries', seats: 1 });
    expect(register.entries.get('q77')).toMatchObject({
      name: 'Maren Holt',
      names: [
        { text: '何美倫', language: 'zh' },
        { text: 'The Minister', role: 'WEAK' },
        { text: 'Maren Quay', role: 'FORMER' },
      ],
      description: 'Since 2024',
      source: 'https://example.org/holt',
      tenures: [{ post: 'minister', kind: 'ACTING', from: '2024-01-01', to: null }],
    });
  });

  test('may refer to entries that are there already', () => {
    const known = parseRegister('organisations: [{id: nk-ferries, name: Ministry of Ferries, kind: MINISTRY}]').register
      .entries;
    const { register, warnings } = parseRegister([MINISTER, HOLT, HELD].join('\n'), 'x.jsonl', { known });
    expect(warnings).toEqual([]);
    expect(register.entries.get('q77')).toMatchObject({ tenures: [{ post: 'minister' }] });
  });

  test('are read from the file’s name, together with register files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'whomet-ftm-'));
    const [yaml, ftm] = [join(folder, 'own.yaml'), join(folder, 'people.jsonl')];
    await writeFile(yaml, 'organisations: [{id: nk-ferries, name: Ministry of Ferries, kind: MINISTRY}]');
    await writeFile(ftm, `\uFEFF${MINISTER}\r\n\r\n${HOLT}\r\n`);
    const { register } = await loadRegister([yaml, ftm]);
    expect([...register.entries.keys()]).toEqual(['nk-ferries', 'minister', 'q77']);
    await rm(folder, { recursive: true });
  });

  test('come back from our own export, posts held included', async () => {
    const { register, warnings } = read(await whole(exportText('ftm', source(), 'none')));
    expect(warnings.map(({ kind }) => kind)).toEqual(['ftm-schema']);
    expect(register.entries.get('maren-holt')).toMatchObject({
      name: 'Maren Holt',
      tenures: [{ post: 'minister', kind: 'ACTING', from: '2024', to: null }],
    });
  });
});

describe('a row that cannot be used is left out, told with its line, and the others are taken', () => {
  test.each([
    ['no JSON', '{"id": "x"', ':2: left out: no entity'],
    ['no name', row('x', 'Person', {}), ':2: left out: Person "x": persons[0].name'],
    ['an id without letters', row('—', 'Person', { name: ['X'] }), ':2: left out: the id "—"'],
    [
      'an id that is taken',
      row('NK ferries', 'Person', { name: ['X'] }),
      ':2: left out: the id "nk-ferries" stands already on line 1',
    ],
    [
      'a post of nothing',
      row('x', 'Position', { name: ['X'], organization: ['nowhere'] }),
      ':2: left out: Position "x"',
    ],
    [
      'a holder that is none',
      row('x', 'Occupancy', { holder: ['nobody'], post: ['minister'] }),
      '"holder" is no person',
    ],
    ['a body that is part of itself', row('x', 'Organization', { name: ['X'], parent: ['x'] }), 'lies within itself'],
  ])('%s', (_, bad, message) => {
    expect(told(FERRIES, bad).join()).toContain(message);
    expect(ids(FERRIES, bad)).toEqual(['nk-ferries']);
  });

  test.each([
    [{ startDate: ['last spring'] }, '"last spring" is no date'],
    [{ startDate: ['2024'], endDate: ['2023'] }, 'it ends on 2023, before it begins on 2024'],
  ])('a post held %j: the person stays', (dates, message) => {
    const held = row('o1', 'Occupancy', { holder: ['Q77'], post: ['minister'], ...dates });
    expect(told(FERRIES, MINISTER, HOLT, held)).toEqual([`people.ftm.json:4: left out: Occupancy "o1": ${message}`]);
    expect(read(FERRIES, MINISTER, HOLT, held).register.entries.get('q77')).toMatchObject({ tenures: [] });
  });

  test('a post whose body was left out goes with it', () => {
    const nameless = row('NK-Ferries', 'PublicBody', {});
    expect(ids(nameless, MINISTER, HOLT, HELD)).toEqual(['q77']);
  });

  test('what the register has nothing for is counted', () => {
    expect(told(FERRIES, row('x', 'Vessel', { name: ['X'] }), row('y', 'Vessel', { name: ['Y'] }))).toEqual([
      'people.ftm.json: passed over, as the register has nothing for them: 2 Vessel',
    ]);
  });
});
