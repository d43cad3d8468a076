import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DICTIONARY, generateDataDictionary } from '../../scripts/generate-data-dictionary.mjs';
import { NODE_LABELS, TIE_KINDS } from '../../src/domain/picture.ts';
import { STATEMENT_TYPES } from '../../src/domain/statement.ts';

const text = generateDataDictionary();
const rows = text.split('\n').filter((line) => line.startsWith('| `'));
const cells = (first: string) => rows.find((row) => row.startsWith(`| \`${first}\` |`))?.split(' | ') ?? [];

describe('The data dictionary', () => {
  it('is as committed: node scripts/generate-data-dictionary.mjs', () => {
    expect(readFileSync(DICTIONARY, 'utf8')).toBe(text);
  });

  it.each(NODE_LABELS)('tells what is stored of %s', (label) => {
    expect(text).toContain(`Label \`${label}\`. Stored: \``);
  });

  it.each(TIE_KINDS)('tells from where to where %s leads, and what it means', (tie) => {
    const [, ends = '', meaning = ''] = cells(tie);
    expect(ends).toContain('→');
    expect(meaning).toMatch(/^[A-Z].*\.$/u);
  });

  it.each(STATEMENT_TYPES)('knows the kind of statement %s', (type) => {
    expect(text.slice(text.indexOf('### StatementType'))).toContain(`| \`${type}\` |`);
  });
});
