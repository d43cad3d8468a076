/** A folder of nasty files, made here and stored nowhere: each is read, or refused with its reason, and the good one is there. */
import { symlinkSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRejected, readSources } from '../../src/sources/index.ts';

const MAX_BYTES = 200_000;
const GOOD = 'The Mayor of Alder, Ms Ada Moon, met with Mr Bo Sun in Alder today (May 1, 2024).';
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
/** A local header of a zip that says it holds four gigabytes. */
const ZIP = Buffer.concat([
  Buffer.from('PK\u0003\u0004'),
  Buffer.alloc(22, 0),
  Buffer.from('bomb'),
  Buffer.alloc(100, 0),
]);

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'good.txt': GOOD,
  'line.txt': 'a'.repeat(MAX_BYTES + 1),
  'zip.txt': ZIP,
  'gzip.txt': gzipSync(Buffer.alloc(5_000_000, 32)),
  'gzip.html': gzipSync(Buffer.alloc(5_000_000, 32)),
  'bomb.zip': ZIP,
  'nul.txt': `${GOOD}\0`,
  'empty.txt': '',
  'blank.txt': ' \n\t\u200b\ufeff\n',
  'half.txt': Buffer.from([0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00]),
  'bidi.txt': `\u202e${GOOD}\u2066`,
  'mark.txt': `\ufeff${GOOD.replaceAll(' ', '\r\n')}`,
  'script.html': `<html><body><script>alert(1)</script><p onclick="x()">${GOOD}</p><style>p{}</style><iframe src="file:///etc/passwd"></iframe></body></html>`,
  'tags.html': `${'<div>'.repeat(20_000)}${GOOD}`,
  'entities.html': `<html><body><p>${'&lt;'.repeat(20_000)}${'&#x110000;'.repeat(100)}</p></body></html>`,
  'matter.md': `---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\n---\n${GOOD}`,
  'bombs.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(',')}]`)
    .join('\n')}\n---\n${GOOD}`,
  'lines.jsonl': [
    JSON.stringify({ id: '../../../etc/cron.d/x', text: GOOD }),
    JSON.stringify({ id: 'a\0b', text: GOOD }),
    JSON.stringify({ id: 'x'.repeat(10_000), text: GOOD }),
    JSON.stringify({ id: 'js', text: GOOD, url: 'javascript:alert(1)' }),
    JSON.stringify({ id: 'file', text: GOOD, url: 'file:///etc/passwd' }),
    '{"id": "proto", "text": "x", "__proto__": {"polluted": true}}',
    JSON.stringify({ id: 'number', text: 7 }),
    JSON.stringify({ id: 'feb', text: GOOD, publishedOn: '2024-02-30' }),
    `{"id": "deep", "text": ${JSON.stringify(GOOD)}, "other": ${deep(5_000)}}`,
    deep(50_000),
    '[1]',
    'null',
    '{"id": "half-line", "text": "\\ud800 half"}',
    '{"id": "long", "text": "',
    JSON.stringify({ id: 'large', text: 'b'.repeat(MAX_BYTES + 1) }),
    JSON.stringify({ id: 'last', text: GOOD }),
  ].join('\n'),
};

let folder: string;
const read = new Map<string, string>();
const refused = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-nasty-'));
  for (const [name, content] of Object.entries(FILES)) await writeFile(join(folder, name), content);
  symlinkSync('/dev/zero', join(folder, 'endless.txt'));
  symlinkSync(folder, join(folder, 'round'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.txt'));
  for await (const item of readSources([folder], { maxBytes: MAX_BYTES })) {
    if (isRejected(item)) refused.set(item.origin.slice(folder.length + 1), item.reason.message);
    else read.set(item.origin.slice(folder.length + 1), JSON.stringify(item.release));
  }
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('refused, with the reason', () => {
  test.each([
    ['line.txt', 'too large'],
    ['zip.txt', 'binary'],
    ['gzip.txt', 'binary'],
    ['gzip.html', 'binary'],
    ['nul.txt', 'NUL'],
    ['empty.txt', 'empty'],
    ['blank.txt', 'empty'],
    ['endless.txt', 'neither a file nor a folder'],
    ['gone.txt', ''],
    ['bombs.md', ''],
    ['tags.html', 'nests more than'],
    ['lines.jsonl:7', 'text'],
    ['lines.jsonl:10', ''],
    ['lines.jsonl:11', ''],
    ['lines.jsonl:12', ''],
    ['lines.jsonl:14', ''],
    ['lines.jsonl:15', 'too large'],
  ])('%s', (origin, reason) => {
    expect([...read.keys()]).not.toContain(origin);
    expect(refused.get(origin)).toContain(reason);
  });
});

describe('read, and harmless', () => {
  test.each([
    'good.txt',
    'half.txt',
    'bidi.txt',
    'mark.txt',
    'script.html',
    'entities.html',
    'matter.md',
    'lines.jsonl:16',
  ])('%s', (origin) => {
    expect(refused.get(origin)).toBeUndefined();
    expect(read.has(origin)).toBe(true);
  });

  test('a page’s scripts and handlers are no text', () => {
    expect(read.get('script.html')).toContain('Ada Moon');
    expect(read.get('script.html')).not.toMatch(/alert|onclick|iframe|etc\/passwd/u);
  });

  test('no address of another scheme is taken', () => {
    for (const release of read.values()) expect(JSON.parse(release).url ?? 'https://').toMatch(/^https?:/u);
  });

  test('no id is a path, holds a NUL or is endless', () => {
    for (const release of read.values()) {
      const { id } = JSON.parse(release) as { id: string };
      expect(id.length).toBeLessThanOrEqual(512);
      expect(id).not.toMatch(/\0/u);
    }
  });

  test('nothing has reached the prototype of all things', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('what is no release by its name is passed over', () => {
    expect([...read.keys(), ...refused.keys()]).not.toContain('bomb.zip');
  });
});
