import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCypher } from '../../../src/graph/cypher.ts';
import type { CypherMode } from '../../../src/graph/cypher-header.ts';
import { type Graph, openGraph } from '../../../src/graph/driver.ts';
import { prepareGraph } from '../../../src/graph/write/index.ts';
import { emptyDatabase, testTarget } from '../../support/database.ts';

function load(mode: CypherMode, file: string, text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'cypher-'));
  writeFileSync(join(folder, file), text);
  return () => loadCypher(mode, pathToFileURL(`${folder}/`));
}

const header = (name: string, mode: string, parameters: string) =>
  `// name: ${name}\n// mode: ${mode}\n// parameters: ${parameters}\n`;

/** What looks at all that there is: registers and runs are short, a rebuild and the names of a register touch everything. */
const SCANS = ['find-releases-naming', 'find-register-entries', 'find-runs', 'begin-rebuild', 'delete-picture'];

describe('a Cypher file', () => {
  test('is led by its name, so that logs show it', () => {
    const library = load('read', 'find.cypher', `${header('find', 'read', 'id')}MATCH (n {id: $id}) RETURN n`)();
    expect(library.get('find')).toMatchObject({ parameters: ['id'], text: '// find\nMATCH (n {id: $id}) RETURN n' });
  });

  test.each([
    ['another name', header('other', 'read', ''), /its header names it "other", its file "find"/u],
    ['another mode', header('find', 'write', ''), /its mode is "write", its folder's "read"/u],
    ['a parameter that is not declared', `${header('find', 'read', '')}RETURN $id`, /\$id is not declared/u],
    ['a parameter that is not used', `${header('find', 'read', 'id')}RETURN '$id'`, /parameter "id" is not used/u],
    ['a word that writes', `${header('find', 'read', '')}MATCH (n) SET n.x = 1`, /it reads, but holds "SET"/u],
    [
      'LOAD CSV',
      `${header('find', 'read', '')}LOAD CSV FROM 'file:///x' AS l RETURN l`,
      /it reads, but holds "LOAD CSV"/u,
    ],
  ])('with %s is refused', (_, text, message) => {
    expect(load('read', 'find.cypher', text)).toThrow(message);
  });

  test('may hold such words in texts, comments and names', () => {
    const text = `${header('find', 'read', '')}MATCH (n) // SET x\nWHERE n.set = 'DELETE' RETURN n.create`;
    expect(load('read', 'find.cypher', text)).not.toThrow();
  });
});

describe('the files that write', () => {
  let graph: Graph;
  // In a nearly empty graph a scan costs less than a seek, and the planner knows: it is given something to scan.
  const filling = 'UNWIND range(1, 4000) AS n CREATE (:Filler {n: n})-[:FILLER]->(:Filler)';
  beforeAll(async () => {
    graph = openGraph(testTarget());
    await emptyDatabase(graph.driver);
    await prepareGraph(graph);
    await prepareGraph(graph);
  });
  afterAll(async () => {
    await emptyDatabase(graph.driver);
    await graph.close();
  });

  const { names, get } = loadCypher('write');

  async function planOf(name: string): Promise<string> {
    const { parameters, text } = get(name);
    const lists = ['ids', 'keys', 'rows', 'ats', 'blocks', 'entities'];
    const values = parameters.map((parameter) => [parameter, lists.includes(parameter) ? [] : null]);
    const { summary } = await graph.driver.executeQuery(`EXPLAIN ${text}`, Object.fromEntries(values), {
      database: graph.address.database,
    });
    return JSON.stringify(summary.plan);
  }

  test.each(names.filter((name) => get(name).text.startsWith('CYPHER replan=skip')))(
    '%s has the plan that it keeps from the first day, when the graph is empty',
    async (name) => {
      expect(await planOf(name)).not.toMatch(/Scan|HashJoin/u);
    },
  );

  describe('among many other things', () => {
    beforeAll(async () => {
      await graph.driver.executeQuery(filling, {}, { database: graph.address.database });
    });

    test.each(names)('%s can be planned, with a seek where it looks for one thing', async (name) => {
      const plan = await planOf(name);
      if (!SCANS.includes(name))
        expect(plan).not.toMatch(/AllNodesScan|NodeByLabelScan|AllRelationshipsScan|RelationshipTypeScan/u);
    });
  });
});
