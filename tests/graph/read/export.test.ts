import { readFileSync } from 'node:fs';
import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CYPHER_ROOT, loadCypher } from '../../../src/graph/cypher.ts';
import { createExportReader } from '../../../src/graph/read/export.ts';
import { toGraph } from '../../../src/graph/values.ts';
import { fill, openReader } from '../../support/api.ts';
import { chongqingWorld } from '../../support/samples.ts';

const library = loadCypher('read', new URL('export/', CYPHER_ROOT));
const { graph } = openReader();
const reader = createExportReader(graph);

beforeAll(() => fill(chongqingWorld()));
afterAll(() => graph.close());

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function count(cypher: string): Promise<number> {
  const { records } = await graph.driver.executeQuery(cypher, {}, { database: graph.address.database });
  return records[0]?.get(0) as number;
}

describe('the plan of every page of an export', () => {
  it.each(library.names.filter((name) => !['state', 'labels', 'tie-kinds'].includes(name)))('%s', async (name) => {
    const values = toGraph({ ids: ['lee'], after: '', limit: 10, label: 'Entity' }) as Record<string, unknown>;
    const session = graph.driver.session({ database: graph.address.database, defaultAccessMode: 'READ' });
    const { summary } = await session.run(`EXPLAIN ${library.get(name).text}`, values);
    await session.close();
    expect(operators(summary.plan).filter((operator) => /Scan|CartesianProduct/u.test(operator))).toEqual([]);
  });
});

function operators(plan: Plan | false): readonly string[] {
  return plan === false ? [] : [plan.operatorType, ...plan.children.flatMap(operators)];
}

it.each(['nodes', 'ties-of-nodes'])('%s knows every label that has ids', (name) => {
  const constraints = readFileSync(new URL('schema/constraints.cypher', CYPHER_ROOT), 'utf8');
  const labels = [...constraints.matchAll(/FOR \(n:(\w+)\)/gu)].map(([, label]) => label ?? '');
  expect(labels.length).toBeGreaterThan(10);
  for (const label of labels.filter((one) => one !== 'Topic')) {
    expect(library.get(name).text).toContain(`$label = '${label}' MATCH (n:${label}`);
  }
});

describe('The reader of exports', () => {
  it('gives each entity and each tie once, in order', async () => {
    const ids = (await all(reader.entities())).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toHaveLength(await count('MATCH (n:Entity) RETURN count(n)'));
    expect(await all(reader.ties())).toHaveLength(await count('MATCH (:Entity)-[t]->(:Entity) RETURN count(t)'));
  });

  it('tells with a tie the releases that it rests on', async () => {
    const met = (await all(reader.ties())).find(({ kind }) => kind === 'MET_WITH');
    expect(met?.releases).toEqual(['chongqing-2023-05-11']);
  });

  it('tells with an entity where it is and who took part', async () => {
    const talks = (await all(reader.entities())).find(({ id }) => id === 'talks');
    expect(talks?.links).toContainEqual(expect.objectContaining({ kind: 'HELD_AT', id: 'yuzhou-hotel' }));
    expect(talks?.participants).toContainEqual(expect.objectContaining({ kind: 'TOOK_PART', id: 'lee' }));
  });

  it('has another mark once something is written', async () => {
    const before = await reader.mark();
    await graph.driver.executeQuery("CREATE (:Run {id: 'later'})", {}, { database: graph.address.database });
    expect((await reader.mark()).mark).not.toBe(before.mark);
  });
});
