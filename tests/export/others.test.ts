import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type FileFormat } from '../../src/domain/exports.ts';
import { readableCell } from '../../src/export/csv.ts';
import { importCell } from '../../src/export/import-cells.ts';
import { exportText } from '../../src/export/index.ts';
import { quoteFor } from '../../src/export/quotes.ts';
import { QUOTE, source, whole } from './source.ts';

const FILES = EXPORT_FORMATS.filter((format): format is FileFormat => format !== 'csv');

describe.each(FILES)('%s', (format) => {
  const text = (quotes: 'none' | 'short' | 'full') => whole(exportText(format, source(), quotes));

  it('is the same text each time', async () => {
    expect(await text('full')).toBe(await text('full'));
  });

  it('goes without the words of releases, if wanted', async () => {
    expect(await text('none')).not.toContain('about ferries');
    expect(await text('none')).not.toContain('met with Inga Dahl');
    expect(await text('short')).toContain('met with Inga Dahl');
    expect(await text('short')).not.toContain('about ferries');
    expect(await text('full')).toContain('about ferries');
  });
});

describe('A short quote', () => {
  it('has 160 characters at most, and ends with a word', () => {
    const short = quoteFor('short', QUOTE) ?? '';
    expect([...short].length).toBeLessThanOrEqual(160);
    expect(short).toMatch(/ (?:they|spoke|at|length)…$/u);
  });

  it('is whole where it is short by itself, and cuts no character in two', () => {
    expect(quoteFor('short', 'They met.')).toBe('They met.');
    expect(quoteFor('short', '𠮷'.repeat(161))).toBe(`${'𠮷'.repeat(159)}…`);
  });
});

describe('JSON-LD', () => {
  const graph = async (): Promise<Record<string, unknown>[]> =>
    JSON.parse(await whole(exportText('jsonld', source(), 'full')))['@graph'];
  const about = async (id: string) => (await graph()).filter((node) => node['@id'] === `urn:whomet:entity:${id}`);

  it('begins with the licence', async () => {
    expect((await graph())[0]).toMatchObject({
      '@type': 'Dataset',
      license: expect.stringContaining('publicdomain/zero'),
    });
  });

  it('knows ministries as bodies of government, with their seat', async () => {
    expect(await about('ministry')).toMatchObject([
      { '@type': 'GovernmentOrganization', alternateName: 'MoF', location: { '@id': 'urn:whomet:entity:port-alder' } },
    ]);
  });

  it('holds a post held as a dated role', async () => {
    const [, role] = await about('maren-holt');
    expect(role?.memberOf).toMatchObject({
      '@type': 'OrganizationRole',
      memberOf: { '@id': 'urn:whomet:entity:ministry' },
      startDate: '2024',
      description: 'acting',
    });
    expect(role?.memberOf).not.toHaveProperty('endDate');
  });

  it('leads from a meeting to the words of its release', async () => {
    const met = (await graph()).find((node) => node.additionalType === 'MET_WITH');
    expect(met?.subjectOf).toEqual({
      '@type': 'Quotation',
      text: QUOTE,
      isPartOf: { '@id': 'urn:whomet:release:visit' },
    });
  });
});

describe('Statements as a table', () => {
  it('has a line for each, with the licence of its release', async () => {
    const [head, line, ...more] = (await whole(exportText('statements', source(), 'none'))).split('\r\n');
    expect(head).toMatch(/^id,type,modality,status,subject,subjectId,/u);
    expect(line).toMatch(/^s1,MET_WITH,OCCURRED,ACTIVE,Maren Holt,maren-holt,/u);
    expect(line).toMatch(/CC BY 4\.0,"City of Port Alder, Press Office"$/u);
    expect(more).toEqual(['']);
  });

  it.each(['=1+1', '+Dahl', '-1', '@here', '\tx', '\rx', '\n=1', ' =1', '＝1', '＋1', '－1', '＠x'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(readableCell(text)).toMatch(/^"?'/u);
    },
  );

  it('quotes what would end a cell', () => {
    expect(readableCell('a "b", c')).toBe('"a ""b"", c"');
  });
});

describe('A cell for neo4j-admin', () => {
  const text = { name: 'name', type: 'string' };

  it('tells an empty text from none', () => {
    expect([importCell('', text), importCell(null, text)]).toEqual(['""', '']);
  });

  it('leaves a text as it is, also where it looks like a formula', () => {
    expect(importCell('=1\n"x"', text)).toBe('"=1\n""x"""');
  });

  it('refuses what the column cannot hold', () => {
    expect(() => importCell('x', { name: 'sources', type: 'long' })).toThrow('"x" as "sources" is no long');
    expect(() => importCell(['a\u001eb'], { name: 'names', type: 'string[]' })).toThrow('U+001E');
  });
});
