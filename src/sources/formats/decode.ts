import { analyse } from 'chardet';
import { ReleaseRejected } from '../../domain/errors.ts';
import { decodeWindows1252 } from '../clean/windows-1252.ts';
import type { Note } from '../notes.ts';

export interface Decoded {
  readonly text: string;
  readonly notes: readonly Note[];
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** What releases are written in, besides UTF-8. A guess outside this list is more likely wrong than rare. */
const LIKELY = new Set(['GB18030', 'Big5', 'Shift_JIS', 'EUC-JP', 'EUC-KR', 'windows-1251']);
const ENOUGH_CONFIDENCE = 60;

/**
 * Bytes to text: by the byte order mark, else UTF-8 where it is valid, else the charset that the page declares,
 * else UTF-8 with a few broken bytes, else a guess. The byte order mark is dropped. Throws ReleaseRejected for
 * binary content.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return { text: new TextDecoder(marked[1]).decode(bytes), notes: [] };
  if (bytes.includes(0)) {
    throw new ReleaseRejected('binary content (it holds NUL bytes); UTF-16 needs its byte order mark');
  }
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, notes: [] };
  const stated = declared === null ? null : decodeAs(declared, bytes);
  if (stated !== null) return { text: stated, notes: [] };
  return guess(bytes);
}

function guess(bytes: Uint8Array): Decoded {
  const lossy = new TextDecoder().decode(bytes);
  const broken = lossy.split('\ufffd').length - 1;
  const whole = lossy.match(/(?!\ufffd)[\P{ASCII}]/gu)?.length ?? 0;
  if (whole > broken * 2) return { text: lossy, notes: [] };
  const best = analyse(bytes.subarray(0, 65_536)).find(({ name }) => LIKELY.has(name));
  const name = best && best.confidence >= ENOUGH_CONFIDENCE ? best.name : 'windows-1252';
  const note = { kind: 'encoding-guessed', message: `neither UTF-8 nor declared: read as ${name}` };
  return { text: decodeAs(name, bytes) ?? decodeWindows1252(bytes), notes: [note] };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Null for a label that nobody knows. Latin-1 labels mean windows-1252, as in every browser. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label);
    if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes);
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
