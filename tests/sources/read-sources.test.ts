import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isRejected, readSources } from '../../src/sources/index.ts';
import { bytesOf, readAll, readFiles, withFiles } from './harness.ts';

const ids = (read: readonly { release: { id: string } }[]): string[] => read.map(({ release }) => release.id);

describe('paths', () => {
  test('a folder is read with all in it, in the order of names', async () => {
    const found = await withFiles({ 'b.txt': 'B.', 'a.md': 'A.' }, async (path) => {
      await mkdir(path('c'));
      await writeFile(join(path('c'), 'd.html'), '<p>D.');
      const items = await readAll([path('')]);
      return items.map((item) => (isRejected(item) ? '' : item.release.id));
    });
    expect(found).toEqual(['a', 'b', 'd']);
  });

  test('hidden files and unknown endings in a folder are skipped with a warning', async () => {
    const { read, skipped } = await readFiles({ '.a.txt': 'A.', 'b.pdf': 'B.', 'c.TXT': 'C.' });
    expect([ids(read), skipped]).toEqual([['c'], ['skipped-file', 'skipped-file']]);
  });

  test('a file that is named itself is read, by its look', async () => {
    const files = {
      'a.log': '<!DOCTYPE html><p>A.',
      b: '---\nid: bee\n---\nB.',
      'c.json': '{"text": "C."}',
      '.d': 'D.',
    };
    const { read } = await readFiles(files, Object.keys(files));
    expect(read.map(({ release }) => [release.id, release.text])).toEqual([
      ['a', 'A.'],
      ['bee', 'B.'],
      ['c-1', 'C.'],
      ['.d', 'D.'],
    ]);
  });

  test('a file that is named twice is read once', async () => {
    const { read, skipped } = await readFiles({ 'a.txt': 'A.' }, ['a.txt', '']);
    expect([ids(read), skipped]).toEqual([['a'], ['input-repeated']]);
  });

  test('links that lead in a circle end', async () => {
    const found = await withFiles({ 'a.txt': 'A.' }, async (path) => {
      await symlink(path(''), path('loop'));
      return readAll([path('')]);
    });
    expect(found).toHaveLength(1);
  });

  test('the date of a file name is used last', async () => {
    const { read } = await readFiles({ 'sel-2031-08-31.txt': 'Ms Lind left.' });
    expect(read[0]?.release).toMatchObject({ publishedOn: '2031-08-31', publishedOnSource: 'FILE_NAME' });
  });
});

describe('JSON Lines', () => {
  test('hold a release a line; only text is required', async () => {
    const lines = ['{"id":"x","text":"X.","title":"T"}', '', '{"text":"Y."}'].join('\r\n');
    const { read } = await readFiles({ 'all-2031-08-31.jsonl': `\ufeff${lines}` });
    expect(read.map(({ release, origin }) => [release.id, release.publishedOn, origin.split(':')[1]])).toEqual([
      ['x', null, '1'],
      ['all-2031-08-31-3', null, '3'],
    ]);
  });

  test('are read line by line, however the bytes come', async () => {
    const line = Buffer.from('{"id":"x","text":"重慶 met Oda."}\n{"id":"y","text":"Y."}');
    const chunks = [...line].map((byte) => Uint8Array.of(byte));
    const found = await readAll(['-'], { stdin: bytesOf(...chunks) });
    expect(found.map((item) => (isRejected(item) ? item.reason.message : item.release.text))).toEqual([
      '重慶 met Oda.',
      'Y.',
    ]);
  });

  test('are not held as a whole: the first release comes before the last line is reached', async () => {
    const files = { 'a.jsonl': '{"text":"A."}\n'.repeat(20_000) };
    await withFiles(files, async (path) => {
      const reading = readSources([path('a.jsonl')]);
      const first = await reading.next();
      expect(first.value).toMatchObject({ origin: `${path('a.jsonl')}:1` });
      await reading.return(undefined);
    });
  });
});

describe('standard input', () => {
  test('is known by --id, else by its content', async () => {
    const { read } = await readFiles({}, ['-'], { stdin: bytesOf('Ms Lind left.'), id: 'lind' });
    expect(read[0]).toMatchObject({ origin: '-', release: { id: 'lind' } });
    const other = await readFiles({}, ['-'], { stdin: bytesOf('Ms Lind left.') });
    expect(other.read[0]?.release.id).toMatch(/^[\da-f]{16}$/u);
  });

  test('may be a page, Markdown or JSON Lines', async () => {
    for (const text of ['<html><p>Lind left.', '---\ntitle: x\n---\nLind left.', '{"text":"Lind left."}']) {
      const { read } = await readFiles({}, ['-'], { stdin: bytesOf(text) });
      expect(read[0]?.clean.text).toBe('Lind left.');
    }
  });

  test('stands beside files', async () => {
    const { read } = await readFiles({ 'a.txt': 'A.' }, ['a.txt', '-'], { stdin: bytesOf('{"id":"b","text":"B."}') });
    expect(ids(read)).toEqual(['a', 'b']);
  });
});
