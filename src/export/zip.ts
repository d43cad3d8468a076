/** A file of an archive. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly text: string;
}

/**
 * A ZIP archive of texts, not compressed, names and texts in UTF-8 (APPNOTE 6.3.4). All are of 1 January 1980, the first day that ZIP
 * knows: the same texts give the same bytes.
 */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const [name, content] = [encoder.encode(entry.name), encoder.encode(entry.text)];
    const shared = [
      ...sixteen(20, UTF_8, 0, 0, FIRST_DAY),
      ...thirtyTwo(crc32(content), content.length, content.length),
    ];
    parts.push(Uint8Array.from([...LOCAL, ...shared, ...sixteen(name.length, 0)]), name, content);
    directory.push(
      Uint8Array.from([
        ...CENTRAL,
        ...sixteen(20),
        ...shared,
        ...sixteen(name.length, 0, 0, 0, 0),
        ...thirtyTwo(0, offset),
      ]),
      name,
    );
    offset += LOCAL_HEAD + name.length + content.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = [...END, ...sixteen(0, 0, entries.length, entries.length), ...thirtyTwo(size, offset), ...sixteen(0)];
  return joined([...parts, ...directory, Uint8Array.from(end)]);
}

const LOCAL = [0x50, 0x4b, 0x03, 0x04];
const CENTRAL = [0x50, 0x4b, 0x01, 0x02];
const END = [0x50, 0x4b, 0x05, 0x06];
const LOCAL_HEAD = 30;
const UTF_8 = 0x0800;
const FIRST_DAY = 0x0021;

const sixteen = (...numbers: readonly number[]) => numbers.flatMap((n) => [n & 0xff, (n >> 8) & 0xff]);
const thirtyTwo = (...numbers: readonly number[]) =>
  numbers.flatMap((n) => [n & 0xff, (n >>> 8) & 0xff, (n >>> 16) & 0xff, (n >>> 24) & 0xff]);

/** The checksum of ZIP, bit by bit: the archives are small. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
