import { afterAll, beforeAll, expect, it } from 'vitest';
import { WARMING, warmPlans } from '../../../src/graph/read/warm.ts';
import { fill, openReader } from '../../support/api.ts';
import { World } from '../../support/world.ts';

const { graph, reader, taken } = openReader();
beforeAll(() => fill(new World().person('ash', 'Ada Ash')));
afterAll(() => graph.close());

it('what is planned beforehand are questions that can be asked', async () => {
  for (const ask of WARMING) await ask(reader);
  const names = taken();
  expect(names).toEqual(expect.arrayContaining(['resolve', 'paths', 'neighbourhood', 'search', 'evidence']));
});

it('ends at once where it is no longer wanted, and lets faults pass', async () => {
  await warmPlans(graph, AbortSignal.abort());
  const other = openReader().graph;
  await other.close();
  await expect(warmPlans(other)).resolves.toBeUndefined();
});
