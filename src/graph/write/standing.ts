/** What is asked for by the thousand and seldom there. */
export type Sought = 'Feature' | 'ReportKey';

/** 4 MB; of a million ids one in five thousand that do not stand is asked for all the same. */
const BITS = 2 ** 25;
const HASHES = 4;

/**
 * Tells of features and keys of reports that they surely do not stand, so that nobody need ask: a Bloom filter of all that this process
 * has written, since there were none. What was deleted or never committed may stand for it, which costs a look-up alone. It is
 * right as long as nobody else writes (`GraphState.writer`).
 */
export class Standing {
  readonly #bits = new Uint32Array(BITS / 32);

  add(kind: Sought, id: string): void {
    for (const bit of bitsOf(kind + id)) this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  mayHold(kind: Sought, id: string): boolean {
    return bitsOf(kind + id).every((bit) => ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0);
  }
}

/** Double hashing by FNV-1a of two seeds. */
function bitsOf(text: string): number[] {
  const [first, second] = [fnv(text, 0x811c9dc5), fnv(text, 0x2545f491) | 1];
  return Array.from({ length: HASHES }, (_, i) => (first + Math.imul(i, second)) & (BITS - 1));
}

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}
