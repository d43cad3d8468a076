/** What a report may change is what it is linked to: drawing that part alone gives that part of the whole picture. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawReports, isLinked, pairsOf, type Report, reportsOf } from '../../src/picture/index.ts';
import { tell } from '../ingest/tell.ts';
import { toldWorlds } from '../ingest/worlds.ts';
import { register, resolveTold } from './draw.ts';

const RUNS = { numRuns: Number(process.env['WHOMET_PROPERTY_RUNS'] ?? 60) };

const reportsIn = (world: Parameters<typeof tell>[1][]): Report[] =>
  world.flatMap((said, index) => reportsOf(resolveTold(tell(`r${index}`, said)), register));

/** Reports in their connected parts. */
function partsOf(reports: readonly Report[]): Report[][] {
  const parts = new Map(reports.map((report) => [report, [report]]));
  for (const [a, b] of pairsOf(reports)) {
    const [left, right] = [parts.get(a) ?? [], parts.get(b) ?? []];
    if (left === right || !isLinked(a, b)) continue;
    left.push(...right);
    for (const report of right) parts.set(report, left);
  }
  return [...new Set(parts.values())];
}

const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();

test('each connected part drawn alone gives its part of the picture', () => {
  fc.assert(
    fc.property(toldWorlds, (world) => {
      const reports = reportsIn(world);
      const whole = drawReports(reports);
      const parts = partsOf(reports).map((part) => drawReports(part));
      expect(sorted(parts.flatMap(({ nodes }) => nodes))).toEqual(sorted(whole.nodes));
      expect(sorted(parts.flatMap(({ ties }) => ties))).toEqual(sorted(whole.ties));
    }),
    RUNS,
  );
}, 120_000);

test('the order of reports makes no difference', () => {
  fc.assert(
    fc.property(
      toldWorlds.chain((world) =>
        fc.tuple(fc.constant(world), fc.shuffledSubarray([...world.keys()], { minLength: world.length })),
      ),
      ([world, order]) => {
        const reports = reportsIn(world);
        const shuffled = order.flatMap((at) => reports.filter(({ release }) => release.id === `r${at}`));
        const [straight, crooked] = [drawReports(reports), drawReports(shuffled)];
        expect(sorted(crooked.nodes)).toEqual(sorted(straight.nodes));
        expect(sorted(crooked.ties)).toEqual(sorted(straight.ties));
      },
    ),
    RUNS,
  );
}, 120_000);
