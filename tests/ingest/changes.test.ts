/** "What changed since my last look?" */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mentionId } from '../../src/domain/ids.ts';
import { createReader } from '../../src/graph/read/index.ts';
import type { ChangeRow } from '../../src/graph/reader.ts';
import { holds, met, tell, visited } from './tell.ts';
import { openWorld, type World } from './world.ts';

const DAY = { date: '2024-01-02', city: 'Birch' };
const LATER = '2024-02-05T00:00:00.000Z';
let world: World;

beforeAll(async () => {
  world = await openWorld();
  await world.empty();
});
afterAll(() => world.close());

test('the log tells what was read, edited, decided, merged and removed, page by page, each once', async () => {
  const { changes } = createReader(world.graph);
  const first = tell('r1', [met('Ada Moon', 'Cy Fox', DAY), visited('Ada Moon', 'Birch', DAY)]);
  await world.take([first]);
  expect((await changes({ since: LATER, first: 50, after: null })).rows).toEqual([]);
  const options = { now: () => LATER, run: { id: 'later', by: 'Ann', inputs: [] } };
  await world.take([tell('r1', [met('Ada Moon', 'Cy Fox', DAY), holds('Cy Fox', 'Chair', 'Fox Works')])], options);
  await world.take([tell('r2', [holds('Cy Fox', 'Chair', 'Fox Works')])], options);
  const meeting = first.evidence.statements.find(({ type }) => type === 'MET_WITH')?.id ?? '';
  await world.correct({ release: 'r1', verdict: 'REJECT', statement: meeting, why: 'misread', at: LATER });
  await world.judge(mentionId('r1', 'Person:cyfox'), mentionId('r2', 'Person:cyfox'), 'SAME');
  await world.retract({ releases: ['r2'] });

  const seen: ChangeRow[] = [];
  for (let after: { at: string; id: string } | null = null, more = true; more; ) {
    const page: Awaited<ReturnType<typeof changes>> = await changes({ since: '2024-01-01T00:00:00Z', first: 3, after });
    seen.push(...page.rows);
    after = page.rows.at(-1) ?? null;
    more = page.hasNext;
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  const times = seen.map(({ at }) => Date.parse(at));
  expect(times).toEqual([...times].sort((a, b) => a - b));
  const of = (kind: string) => seen.filter((one) => one.kind === kind);
  expect(of('RELEASE_READ')).toMatchObject([{ subject: 'r1', by: null }]);
  expect(of('RELEASE_EDITED')).toMatchObject([{ subject: 'r1', by: 'Ann', name: 'Release r1' }]);
  expect(of('STATEMENT_RETIRED')).toHaveLength(1);
  expect(of('CORRECTED_REJECT')).toMatchObject([{ subject: meeting, release: 'r1', by: 'Ed', why: 'misread' }]);
  expect(of('JUDGED_SAME')).toMatchObject([{ by: 'Ed' }]);
  expect(of('RETRACTED')).toMatchObject([{ subject: 'r2', release: 'r2', by: 'Ed' }]);
});
