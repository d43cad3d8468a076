import { compareNames, type NameVerdict, spellingKeys } from '../../../src/names/index.ts';
import type { Named } from './officials.ts';

export const VERDICTS: readonly NameVerdict[] = ['EQUAL', 'SPELLING', 'OPEN', 'NEAR', 'OTHER'];

/** Pairs of names, and what was said of them. */
export interface PairCount {
  pairs: number;
  /** Pairs that share a spelling key or are written alike, so that somebody looks at them. */
  proposed: number;
  readonly verdicts: Record<NameVerdict, number>;
}

export interface NamesScore {
  /** Two names of one person, by group. */
  readonly same: ReadonlyMap<string, PairCount>;
  /** Names of two persons. */
  readonly other: PairCount;
  /** What went wrong, for a reader: verdict, both names. */
  readonly missed: readonly string[];
  readonly confused: readonly string[];
}

/** Every pair of names of the table: those of one person, and those of two. */
export function scoreNames(officials: readonly Named[]): NamesScore {
  const same = new Map(officials.map(({ group }) => [group, emptyCount()]));
  const other = emptyCount();
  const [missed, confused]: [string[], string[]] = [[], []];
  officials.forEach((official, at) => {
    const own = same.get(official.group) ?? other;
    official.names.forEach((name, index) => {
      for (const second of official.names.slice(index + 1)) {
        const verdict = countPair(own, name, second);
        if (verdict === 'NEAR' || verdict === 'OTHER') missed.push(`${verdict}: ${name} ~ ${second}`);
      }
      for (const person of officials.slice(at + 1))
        for (const second of person.names) {
          const verdict = countPair(other, name, second);
          if (verdict === 'EQUAL' || verdict === 'SPELLING') confused.push(`${verdict}: ${name} ~ ${second}`);
        }
    });
  });
  return { same, other, missed, confused };
}

export function sum(counts: Iterable<PairCount>): PairCount {
  const total = emptyCount();
  for (const count of counts) {
    total.pairs += count.pairs;
    total.proposed += count.proposed;
    for (const verdict of VERDICTS) total.verdicts[verdict] += count.verdicts[verdict];
  }
  return total;
}

function countPair(count: PairCount, left: string, right: string): NameVerdict {
  const verdict = compareNames(left, right);
  const keys = spellingKeys(left);
  count.pairs += 1;
  count.proposed += verdict === 'EQUAL' || spellingKeys(right).some((key) => keys.includes(key)) ? 1 : 0;
  count.verdicts[verdict] += 1;
  return verdict;
}

const emptyCount = (): PairCount => ({
  pairs: 0,
  proposed: 0,
  verdicts: { EQUAL: 0, SPELLING: 0, OPEN: 0, NEAR: 0, OTHER: 0 },
});
