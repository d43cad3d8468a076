import { chmod } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ReleaseRejected } from '../../src/domain/errors.ts';
import { isRejected } from '../../src/sources/index.ts';
import { bytesOf, readAll, readFiles, withFiles } from './harness.ts';

describe('an input that cannot be taken in does not stop the others', () => {
  test('files', async () => {
    const { read, rejected } = await readFiles(
      { 'a.txt': '  \n', 'b.txt': Buffer.from([0x41, 0, 0x42]), 'c.txt': 'x'.repeat(200), 'd.txt': 'Ms Lind left.' },
      ['missing.txt', ''],
      { maxBytes: 100 },
    );
    expect(rejected).toEqual([
      'missing.txt: there is no such file or folder',
      'a.txt: the text is empty',
      'b.txt: binary content (it holds NUL bytes); UTF-16 needs its byte order mark',
      'c.txt: the file is too large: 200 bytes, at most 100 are read',
    ]);
    expect(read.map(({ release }) => release.id)).toEqual(['d']);
  });

  test('lines, each with its number', async () => {
    const lines = [
      '{"text":',
      '{"text":"B."}',
      '[]',
      '{"title":"x"}',
      '{"text":5}',
      '{"text":""}',
      `{"text":"${'x'.repeat(300)}"}`,
      '{"text":"H.","publishedOn":"2031-02-30"}',
    ];
    const { read, rejected } = await readFiles({ 'a.jsonl': lines.join('\n') }, [''], { maxBytes: 100 });
    expect(read.map(({ release }) => release.id)).toEqual(['a-2']);
    expect(rejected).toEqual([
      expect.stringMatching(/^a\.jsonl:1: the line is no JSON: /u),
      'a.jsonl:3: the line must be a JSON object such as {"text": "…"}',
      'a.jsonl:4: text must be a text, and is required',
      'a.jsonl:5: text must be a text, and is required',
      'a.jsonl:6: the text is empty',
      'a.jsonl:7: the line is too large: at most 100 bytes are read',
      expect.stringMatching(/^a\.jsonl:8: publishedOn "2031-02-30" is no date/u),
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    await withFiles({ 'a.txt': 'A.' }, async (path) => {
      await chmod(path('a.txt'), 0o000);
      const [item] = await readAll([path('a.txt')]);
      expect(item && isRejected(item) && item.reason.message).toBe('it may not be read');
    });
  });

  test('the reason is a ReleaseRejected', async () => {
    const [item] = await readAll(['no-such-file.txt']);
    expect(item && isRejected(item) && item.reason).toBeInstanceOf(ReleaseRejected);
  });
});

describe('two inputs with one id are both refused', () => {
  test('in different files', async () => {
    const { read, rejected } = await readFiles({ 'a.txt': 'A.', 'b.md': '---\nid: a\n---\nB.', 'c.txt': 'C.' });
    expect(read.map(({ release }) => release.id)).toEqual(['c']);
    expect(rejected.map((line) => line.split(':')[0])).toEqual(['a.txt', 'b.md']);
    expect(rejected[0]).toContain('the id "a" stands for more than one input of this run');
  });

  test('in the lines of one file, though the second is far away', async () => {
    const others = Array.from({ length: 50 }, (_, index) => `{"id":"n${index}","text":"N."}`);
    const lines = ['{"id":"a","text":"A."}', ...others, '{"id":" a ","text":"B."}'];
    const { read, rejected } = await readFiles({ 'a.jsonl': lines.join('\n') });
    expect([read.length, rejected.map((line) => line.split(':')[1])]).toEqual([50, ['1', '52']]);
  });

  test('where accents are written differently', async () => {
    const lines = ['{"id":"Ang\u00e9la","text":"A."}', '{"id":"Ange\u0301la","text":"B."}'];
    const { rejected } = await readFiles({ 'a.jsonl': lines.join('\n') });
    expect(rejected).toHaveLength(2);
  });

  test('in standard input and a file', async () => {
    const { read, rejected } = await readFiles({ 'a.txt': 'A.' }, ['-', 'a.txt'], {
      stdin: bytesOf('{"id":"a","text":"B."}'),
    });
    expect([read.length, rejected.length]).toEqual([0, 2]);
  });
});

describe('options that cannot be used throw before anything is read', () => {
  test.each([
    [{ publishedOn: '2031-02-30' }, 'publishedOn "2031-02-30" is no date of the calendar'],
    [
      { url: 'ftp://x', language: '?' },
      'language "?" is no language tag such as en or zh-Hant; url "ftp://x" is no http or https address',
    ],
    [{ id: 'a' }, 'id and url hold for one file or standard input'],
  ])('%j', async (options, message) => {
    await expect(readFiles({ 'a.txt': 'A.' }, [''], options)).rejects.toThrow(message);
  });
});
