import { describe, expect, test } from 'vitest';
import { readText } from '../../src/sources/index.ts';
import { readFiles } from './harness.ts';

const TEXT = 'Ms Lind met Mr Oda.';
const kinds = (warnings: readonly { kind: string }[]): string[] => warnings.map(({ kind }) => kind);

describe('metadata', () => {
  test('is taken over into the release', () => {
    const basedOn = { publisher: 'Port News', publishedOn: '2031-05-11', title: 'Lind meets Oda' };
    const { release, warnings } = readText(TEXT, {
      id: ' lind-1 ',
      title: 'They met',
      publishedOn: '2031-05-12T08:00:00+08:00',
      publisher: 'Whomet samples',
      url: 'https://port.example/a',
      language: 'zh_hant',
      licence: 'CC0-1.0',
      attribution: 'Port News',
      kind: 'RETOLD',
      basedOn,
    });
    expect(release).toMatchObject({
      id: 'lind-1',
      title: 'They met',
      publishedOn: '2031-05-12',
      publishedOnSource: 'METADATA',
      url: 'https://port.example/a',
      language: 'zh-Hant',
      kind: 'RETOLD',
      basedOn,
      text: TEXT,
    });
    expect(warnings).toEqual([]);
  });

  test('beats the options', () => {
    const { release } = readText(TEXT, { publisher: 'Port News' }, { publisher: 'Other', licence: 'CC0-1.0' });
    expect([release.publisher, release.licence]).toEqual(['Port News', 'CC0-1.0']);
  });

  test('that is not known, or cannot be used, is left out with a warning', () => {
    const { release, warnings } = readText(TEXT, {
      publishedOn: '2031',
      author: 'x',
      url: 'javascript:alert(1)',
      language: '?',
    });
    expect([release.url, release.language]).toEqual([null, null]);
    expect(kinds(warnings)).toEqual(['url-unusable', 'language-unusable', 'unknown-field']);
  });

  test('that is empty or null is as good as absent', () => {
    const { release } = readText(TEXT, { publishedOn: null, publisher: '  ', id: '' });
    expect([release.publishedOn, release.publisher]).toEqual([null, null]);
    expect(release.id).toMatch(/^[\da-f]{16}$/u);
  });

  test('a title is repaired like the text', () => {
    expect(readText(TEXT, { title: 'Lind &amp; the  mayorâ€™s\nvisit' }).release.title).toBe(
      'Lind & the mayor’s visit',
    );
  });

  test('an id beats the option, with a warning', () => {
    const { release, warnings } = readText(TEXT, { id: 'a', publishedOn: '2031' }, { id: 'b' });
    expect([release.id, kinds(warnings)]).toEqual(['a', ['id-disagrees']]);
  });

  test('a title that is missing is the first headline of the text', () => {
    expect(readText('Lind **meets** Oda\n\nThey met.').release.title).toBe('Lind meets Oda');
    expect(readText('They met. Then they left.').release.title).toBeNull();
  });

  test('a RETOLD release without its source is noted', () => {
    expect(kinds(readText(TEXT, { publishedOn: '2031', kind: 'RETOLD' }).warnings)).toEqual(['retold-without-source']);
  });
});

describe('metadata rejects a release', () => {
  test.each([
    [
      { publishedOn: '2031-02-30' },
      'publishedOn "2031-02-30" is no date of the calendar (YYYY-MM-DD, YYYY-MM or YYYY)',
    ],
    [{ publishedOn: ['2031'] }, 'publishedOn ["2031"] must be a text'],
    [{ title: {} }, 'title {} must be a text'],
    [{ kind: 'COPIED' }, 'kind "COPIED" must be one of ORIGINAL, RETOLD, INVENTED'],
    [{ basedOn: { publisher: 'x' } }, 'basedOn {"publisher":"x"} must hold publisher, publishedOn and title'],
    [{ id: 'a\u0007b' }, 'the id "a\\u0007b" holds control characters'],
    [{ id: 'x'.repeat(201) }, `the id "${'x'.repeat(60)}"… is longer than 200 characters`],
    [{ publisher: 'x'.repeat(2001) }, 'publisher is longer than 2000 characters'],
  ])('%j', (metadata, reason) => {
    expect(() => readText(TEXT, metadata)).toThrow(reason);
  });

  test.each([
    ['', 'the text is empty'],
    [' \u200b\n&nbsp;', 'the text is empty'],
    ['a\u0000b', 'NUL'],
  ])('and so does the text %j', (text, reason) => {
    expect(() => readText(text)).toThrow(reason);
  });
});

describe('front matter', () => {
  test('holds the fields; the body after it is what is stored', async () => {
    const file =
      '---\nid: 20310511\ntitle: "Lind: meets Oda"\ndate: 2031-05-11\nlang: en\n---\n\n# Lind: meets Oda\n\nThey met.\n';
    const { read } = await readFiles({ 'a.md': file });
    expect(read[0]?.release).toMatchObject({
      id: '20310511',
      title: 'Lind: meets Oda',
      publishedOn: '2031-05-11',
      language: 'en',
      text: '\n# Lind: meets Oda\n\nThey met.\n',
    });
  });

  test('may be absent, empty, or never closed', async () => {
    const { read } = await readFiles({ 'a.md': 'They met.', 'b.md': '---\n---\nThey met.', 'c.md': '---\nThey met.' });
    expect(read.map(({ release }) => release.text)).toEqual(['They met.', 'They met.', '---\nThey met.']);
  });

  test('that is no mapping rejects the file', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((k, i) => `${k}: &${k} [${`*${'abcdefg'[i]},`.repeat(10)}]`),
    ];
    const { rejected } = await readFiles({
      'a.md': '---\n- a\n---\nThey met.',
      'b.md': '---\ntitle: [\n---\nThey met.',
      'c.md': `---\n${bomb.join('\n')}\n---\nThey met.`,
    });
    expect(rejected).toEqual([
      'a.md: the front matter must be a mapping of fields such as "title: …"',
      expect.stringMatching(/^b\.md: the front matter is no YAML: /u),
      expect.stringMatching(/^c\.md: the front matter is no YAML: /u),
    ]);
  });
});
