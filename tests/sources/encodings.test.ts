import { describe, expect, test } from 'vitest';
import { decode } from '../../src/sources/formats/decode.ts';
import { readText } from '../../src/sources/index.ts';

const GB18030 = 'd6d8c7ecd3ebcfe3b8dbc7a9caf0bacfd7f7b1b8cdfcc2bcc1bdb5d8b9d9d4b1b3f6cfafd2c7cabd';
const bytes = (hex: string): Uint8Array => Buffer.from(hex, 'hex');

describe('bytes are read as', () => {
  test('what their byte order mark says, which is dropped', () => {
    expect(decode(Buffer.from('\ufeffLind', 'utf8')).text).toBe('Lind');
    expect(decode(Buffer.from('\ufeffLind', 'utf16le')).text).toBe('Lind');
    expect(decode(Buffer.from('\ufeffLind', 'utf16le').swap16()).text).toBe('Lind');
  });

  test('UTF-8, also with a broken byte or two', () => {
    const broken = Buffer.concat([Buffer.from('重慶與香港'), bytes('e9'), Buffer.from('簽署')]);
    expect(decode(broken)).toEqual({ text: '重慶與香港\ufffd簽署', notes: [] });
  });

  test('windows-1252 where nothing else fits, curly quotes included', () => {
    const decoded = decode(bytes('4d61796f729273206361669320e9'));
    expect([decoded.text, decoded.notes[0]?.kind]).toEqual(['Mayor’s caf“ é', 'encoding-guessed']);
  });

  test('Chinese of older days', () => {
    const decoded = decode(bytes(GB18030.repeat(4)));
    expect(decoded.text.startsWith('重庆与香港签署合作备忘录')).toBe(true);
    expect(decoded.notes[0]?.kind).toBe('encoding-guessed');
  });

  test('nothing, when they are binary', () => {
    expect(() => decode(bytes('504b030400000000'))).toThrow('binary content');
  });
});

describe('broken characters', () => {
  test('are told with their place', () => {
    const { warnings } = readText('Ms L\ufffdnd met Mr Oda.', { publishedOn: '2031' });
    expect(warnings[0]).toMatchObject({ kind: 'broken-characters', start: 4, end: 5 });
  });

  test('half a surrogate pair becomes one, so that what is stored is what was hashed', () => {
    const { release, warnings } = readText('Ms L\ud800nd met Mr Oda.', { publishedOn: '2031' });
    expect(release.text).toBe('Ms L\ufffdnd met Mr Oda.');
    expect(warnings[0]?.kind).toBe('broken-characters');
  });

  test('that were repaired are told, too', () => {
    expect(readText('The mayorâ€™s visit.', { publishedOn: '2031' }).warnings[0]).toMatchObject({
      kind: 'repaired-characters',
      text: 'â€™',
    });
  });
});
