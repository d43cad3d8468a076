import { describe, expect, it } from 'vitest';
import { extractRelease } from '../../src/extract/index.ts';
import type { SourceOptions } from '../../src/sources/index.ts';
import { readText } from '../../src/sources/index.ts';
import { extraction, GAZETTEER } from './support.ts';

const TEXT =
  'Mayor visits Ostmark\n\nThe Mayor of Lakeford, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell, today (May 3).\n\nHe then visited the Ostmark Museum.';

/** The stored words behind each statement of a type. */
function quotes(text: string, type: string): string[] {
  const { read, statements } = extraction(text);
  return statements
    .filter((statement) => statement.type === type)
    .flatMap(({ spans }) => spans.map(({ start, end }) => read.release.text.slice(start, end)));
}

describe('a quote is a slice of the stored text', () => {
  it('as it stands', () => {
    expect(quotes(TEXT, 'MET_WITH')).toEqual([
      'The Mayor of Lakeford, Mr Tom Ash, met the Governor of Ostmark, Ms Ann Bell, today (May 3).',
    ]);
  });

  it('with line breaks of Windows', () => {
    expect(quotes(TEXT.replaceAll('\n', '\r\n'), 'VISITED')).toEqual([
      'Mayor visits Ostmark',
      'He then visited the Ostmark Museum.',
    ]);
  });

  it('with broken characters', () => {
    const spoilt = 'The Mayorâ€™s guest, Mr Tom Ash, met Ms Ann Bell in Lakefordâ€™s museum today.';
    expect(quotes(spoilt, 'MET_WITH')).toEqual([spoilt]);
  });

  it('with characters of two code units before it', () => {
    expect(quotes(`😀𠮷 ${TEXT}`, 'VISITED')).toEqual([
      '😀𠮷 Mayor visits Ostmark',
      'He then visited the Ostmark Museum.',
    ]);
  });

  it('with a byte order mark and spaces that cannot be broken', () => {
    expect(quotes(`\uFEFFMr\u00a0Tom\u00a0Ash met Ms\u00a0Ann\u00a0Bell today.`, 'MET_WITH')).toEqual([
      'Mr\u00a0Tom\u00a0Ash met Ms\u00a0Ann\u00a0Bell today.',
    ]);
  });

  it('with a hyphen that only shows where a line may break', () => {
    expect(quotes('Mr Tom Ash met Gover\u00adnor Ann Bell today.', 'MET_WITH')).toEqual([
      'Mr Tom Ash met Gover\u00adnor Ann Bell today.',
    ]);
  });

  it('with a sentence over two lines', () => {
    expect(
      quotes(
        'Mr Tom Ash met the Governor of Ostmark, Ms Ann Bell, in the city hall\nand thanked her today.',
        'MET_WITH',
      ),
    ).toEqual(['Mr Tom Ash met the Governor of Ostmark, Ms Ann Bell, in the city hall\nand thanked her today.']);
  });
});

describe('every mention', () => {
  it.each([
    ['plain', TEXT],
    ['CRLF', TEXT.replaceAll('\n', '\r\n')],
    ['wide spaces', TEXT.replaceAll(' ', '  ')],
    ['broken characters', TEXT.replaceAll('Mayor', 'Mayorâ€™s friend')],
  ])('holds the words that stand at its span: %s', (_kind, text) => {
    const { read, mentions } = extraction(text);
    expect(mentions.length).toBeGreaterThan(2);
    for (const { text: words, start, end } of mentions) expect(words).toBe(read.release.text.slice(start, end));
  });

  it('belongs to a referent, and every part of a statement to a mention', () => {
    const { mentions, referents, statements } = extraction(TEXT);
    const known = new Set(referents.map(({ key }) => key));
    for (const { referent } of mentions) expect(known).toContain(referent);
    const keys = new Set(mentions.map(({ key }) => key));
    for (const statement of statements) for (const { mention } of statement.mentions) expect(keys).toContain(mention);
  });
});

describe('statement ids', () => {
  const ids = (text: string, options: SourceOptions = {}) =>
    extractRelease(readText(text, { id: 'test', publishedOn: '2024-05-03' }, options), GAZETTEER)
      .statements.map(({ id }) => id)
      .sort();

  it('are the same at every reading', () => {
    expect(ids(TEXT)).toEqual(ids(TEXT));
    expect(new Set(ids(TEXT)).size).toBe(ids(TEXT).length);
  });

  it.each([
    ['line breaks of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['more spaces', (text: string) => text.replaceAll(' ', '   ')],
    ['more blank lines', (text: string) => text.replaceAll('\n\n', '\n\n\n\n')],
    ['spaces at both ends', (text: string) => `\n\n  ${text}  \n`],
    ['spaces that cannot be broken', (text: string) => text.replaceAll('Mr ', 'Mr\u00a0')],
    ['a line more in front', (text: string) => `Whomet samples\n\n${text}`],
  ])('stay with %s', (_change, change) => {
    expect(ids(change(TEXT))).toEqual(ids(TEXT));
  });

  it('differ from release to release', () => {
    const other = extractRelease(readText(TEXT, { id: 'other', publishedOn: '2024-05-03' }), GAZETTEER);
    const shared = other.statements.map(({ id }) => id).filter((id) => ids(TEXT).includes(id));
    expect(shared).toEqual([]);
  });

  it('differ where the day differs', () => {
    const met = (text: string) => extraction(text).statements.find(({ type }) => type === 'MET_WITH')?.id;
    expect(met('Mayor Tom Ash met Governor Ann Bell yesterday.')).not.toBe(
      met('Mayor Tom Ash met Governor Ann Bell today.'),
    );
  });
});

it('reading changes nothing of the release', () => {
  const read = readText(TEXT, { id: 'test', publishedOn: '2024-05-03' });
  const before = JSON.stringify(read);
  extractRelease(read, GAZETTEER);
  expect(JSON.stringify(read)).toBe(before);
});
