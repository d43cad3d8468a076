import { createRequire } from 'node:module';
import { remember } from './remember.ts';

/** Where characters of names may stand: 〇, the ideographs of the first plane, the compatible ones, those of the later planes. */
const BLOCKS = [
  [0x3007, 0x3007],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x323af],
] as const;

const TABLE = readTable();

/** The Jyutping readings of one character as it is written, without tones, the usual one first. */
export const readingsOf = remember((character): readonly string[] => TABLE.get(character)?.split(' ') ?? []);

/**
 * What to-jyutping says of single characters. Its own table also holds 100,000 phrases, in maps that take 25 MB as long as
 * the module stands: it is let go once it was asked.
 */
function readTable(): ReadonlyMap<string, string> {
  const require = createRequire(import.meta.url);
  const path = require.resolve('to-jyutping');
  const { getJyutpingCandidates } = require(path) as typeof import('to-jyutping');
  delete require.cache[path];
  const table = new Map<string, string>();
  for (const [first, last] of BLOCKS) {
    for (let point = first; point <= last; point += 1) {
      const character = String.fromCodePoint(point);
      const readings = getJyutpingCandidates(character).flatMap(([, all]) => all.map((one) => one.slice(0, -1)));
      if (readings.length > 0) table.set(character, [...new Set(readings)].join(' '));
    }
  }
  return table;
}
