import type { Statement } from '../domain/statement.ts';
import type { Alignment } from './align.ts';
import type { CompareNames } from './compare-names.ts';
import { partsOf, shapeOf } from './compare-statements.ts';
import type { Story } from './story.ts';

/** Statements of both releases that say the same. */
export type Match = readonly [left: Statement, right: Statement];

/** Statements of one shape whose persons are aligned and whose other parts nothing speaks against; each at most once. */
export function matchStatements(
  left: Story,
  right: Story,
  alignments: readonly Alignment[],
  compare: CompareNames,
): Match[] {
  const agree = openAgreement(left, right, alignments, compare);
  const candidates = left.statements.flatMap((a, i) =>
    right.statements.map((b, j) => ({
      a,
      b,
      shape: agree(a, b) ? shapeOf(a, b, left, right) : 0,
      away: Math.abs(i - j),
    })),
  );
  const ordered = candidates.filter(({ shape }) => shape > 0).sort((x, y) => y.shape - x.shape || x.away - y.away);
  const used = new Set<Statement>();
  return ordered.flatMap(({ a, b }): Match[] => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b]];
  });
}

function openAgreement(left: Story, right: Story, alignments: readonly Alignment[], compare: CompareNames) {
  const toRight = new Map(alignments.map((one) => [one.left, one.right]));
  const toLeft = new Map(alignments.map((one) => [one.right, one.left]));
  const agreeOn = (a: string, b: string): boolean => {
    const [one, other] = [left.referents.get(a), right.referents.get(b)];
    if (!one || one.kind !== other?.kind) return false;
    if (toRight.has(a) || toLeft.has(b)) return toRight.get(a) === b;
    if (one.kind === 'Person') return !(one.named || other.named);
    return compare(one, other) !== 'against';
  };
  return (a: Statement, b: Statement): boolean => {
    const others = partsOf(b);
    return partsOf(a).every(({ part, key }) => {
      const same = others.filter((other) => other.part === part);
      return same.length === 0 || same.some((other) => agreeOn(key, other.key));
    });
  };
}
