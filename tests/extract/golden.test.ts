import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FLOORS } from '../golden/floors.ts';
import { TYPES } from '../golden/scoring/gold.ts';
import { type Score, score } from '../golden/scoring/score.ts';
import { type GoldenSet, goldFolder, readSet, SET_NAMES, SHARED } from '../golden/scoring/sets.ts';

const SCORER = join(SHARED, 'tools', 'score.mjs');

describe.each(SET_NAMES)('the set %s', (name) => {
  let set: GoldenSet | null;
  let reached: Score | null;
  beforeAll(async () => {
    set = await readSet(name);
    reached = set && score(set.releases, set.predictions);
  }, 120_000);

  it('reaches its floors', (context) => {
    if (!reached) return context.skip('../shared is not there');
    expect(shortfalls(reached, name)).toEqual([]);
  });

  it('tells nothing as happened that is only announced', (context) => {
    if (!reached) return context.skip('../shared is not there');
    expect(reached.planned.reportedAsHappened).toBe(0);
  });

  it('yields nothing where a release tells nothing', (context) => {
    if (!reached) return context.skip('../shared is not there');
    // The number alone: nobody is to see what is misread in a frozen release.
    expect(reached.fromNull).toBeLessThanOrEqual(FLOORS[name].fromNull);
  });

  it('counts as the scorer of the development gold does', async (context) => {
    if (!set || !reached || !existsSync(SCORER)) return context.skip(`${SCORER} is not there`);
    expect(countsOf(reached)).toEqual(await countsByScorer(set));
  }, 30_000);
});

it('holds null releases in both languages', async () => {
  const sets = await Promise.all((['english', 'chinese'] as const).map(readSet));
  for (const set of sets) expect(set?.releases.some(({ id }) => id.startsWith('null-'))).toBe(true);
});

function shortfalls({ core, planned }: Score, name: GoldenSet['name']): string[] {
  const reached = {
    f1: core.f1 ?? 0,
    precision: core.precision ?? 0,
    planned: planned.total === 0 ? 1 : planned.found / planned.total,
  };
  return (['f1', 'precision', 'planned'] as const)
    .filter((figure) => reached[figure] < FLOORS[name][figure])
    .map((figure) => {
      const [value, floor] = [reached[figure], FLOORS[name][figure]];
      return `${name}: ${figure} ${value.toFixed(3)} is ${(floor - value).toFixed(3)} below its floor ${floor}`;
    });
}

const figures = z.object({ gold: z.number(), predicted: z.number(), correct: z.number() });
const counts = z.object({
  types: z.record(z.enum(TYPES), figures),
  planned: z.object({ total: z.number(), found: z.number(), wrong: z.number(), reportedAsHappened: z.number() }),
  optional: z.number(),
});

function countsOf(reached: Score): z.infer<typeof counts> {
  return counts.parse(reached);
}

async function countsByScorer({ name, releases, predictions }: GoldenSet): Promise<z.infer<typeof counts>> {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-golden-'));
  try {
    const gold = join(folder, 'gold');
    await mkdir(gold);
    for (const { id } of releases) await copyFile(join(goldFolder(name), `${id}.json`), join(gold, `${id}.json`));
    const facts = join(folder, 'facts.jsonl');
    await writeFile(facts, predictions.map((fact) => JSON.stringify(fact)).join('\n'));
    const words = [SCORER, '--gold', gold, '--predictions', facts, '--json'];
    const result = z.object({ setAside: z.object({ optional: z.number() }) }).loose();
    const told = result.parse(JSON.parse((await promisify(execFile)('node', words)).stdout));
    return counts.parse({ ...told, optional: told.setAside.optional });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
