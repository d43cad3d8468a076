/** A graph of another version is refused or brought to ours, whole, and never half. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openGraph } from '../../../src/graph/driver.ts';
import { ensureVersion, loadMigrations, type Migration, migrate, versionOf } from '../../../src/graph/upkeep/index.ts';
import { graphHash } from '../../../src/graph/write/index.ts';
import { prepareGraph } from '../../../src/graph/write/schema.ts';
import { connect, emptyDatabase, testTarget } from '../../support/database.ts';

const graph = openGraph(testTarget());
const driver = connect();
afterAll(async () => {
  await emptyDatabase(driver);
  await driver.close();
  await graph.close();
});
const cypher = async (text: string) =>
  (await driver.executeQuery(text, {}, { database: testTarget().database })).records.map((row) => row.toObject());

/** Ten to a piece, so that thirty take three. */
const GREET: Migration = {
  version: 2,
  name: 'greet',
  statements: ['MATCH (p:Person) WHERE p.greeting IS NULL WITH p LIMIT 10 SET p.greeting = "hello"'],
  left: 'MATCH (p:Person) WHERE p.greeting IS NULL RETURN count(p) AS left',
};
const left = async () => (await cypher(GREET.left))[0]?.left.toNumber();

beforeEach(async () => {
  await emptyDatabase(driver);
  await cypher("UNWIND range(1, 30) AS i CREATE (:Entity:Person {id: 'p' + i, name: 'P', names: ['P']})");
});

describe('a graph', () => {
  it('from before versions were noted is of the first', async () => {
    expect(await versionOf(graph, [])).toMatchObject({ graph: 1, ours: 1, noted: false });
    await ensureVersion(graph, []);
    expect(await versionOf(graph, [])).toMatchObject({ graph: 1, noted: true });
  });

  it('that is empty is of ours', async () => {
    await emptyDatabase(driver);
    await ensureVersion(graph, [GREET]);
    expect(await versionOf(graph, [GREET])).toMatchObject({ graph: 2 });
  });

  it('that is older is refused, with what to do, and not touched', async () => {
    const before = await graphHash(graph);
    await expect(ensureVersion(graph, [GREET])).rejects.toThrow('whomet migrate --dry-run');
    expect(await graphHash(graph)).toBe(before);
  });

  it('that is newer is refused by all that would write', async () => {
    await cypher("MERGE (g:GraphState {id: 'whomet'}) SET g.schemaVersion = 99");
    for (const work of [prepareGraph, migrate]) await expect(work(graph)).rejects.toThrow('made by a newer Whomet');
  });
});

describe('a migration', () => {
  it('tells first what it would do', async () => {
    expect(await migrate(graph, { dryRun: true, migrations: [GREET] })).toEqual([
      { version: 2, name: 'greet', left: 30 },
    ]);
    expect(await left()).toBe(30);
    expect(await versionOf(graph, [GREET])).toMatchObject({ graph: 1 });
  });

  it('is done once', async () => {
    await migrate(graph, { migrations: [GREET] });
    expect(await left()).toBe(0);
    expect(await versionOf(graph, [GREET])).toMatchObject({ graph: 2 });
    expect(await migrate(graph, { migrations: [GREET] })).toEqual([]);
  });

  it('that was cut short goes on', async () => {
    const cut = {
      ...GREET,
      left: 'MATCH (p:Person) WHERE p.greeting IS NULL WITH count(p) AS n RETURN n / (n - 20) AS left',
    };
    // Division by zero after the first piece: as if it had been killed there.
    await expect(migrate(graph, { migrations: [cut] })).rejects.toThrow();
    expect(await left()).toBe(20);
    expect(await versionOf(graph, [GREET])).toMatchObject({ graph: 1 });
    await migrate(graph, { migrations: [GREET] });
    expect(await left()).toBe(0);
  });

  it('that gets nowhere is ended', async () => {
    const lazy = { ...GREET, statements: ['MATCH (p:Person) RETURN count(p)'] };
    await expect(migrate(graph, { migrations: [lazy] })).rejects.toThrow('does not end: 30 are left');
  });
});

describe('the files', () => {
  const load = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'migrations-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return loadMigrations(pathToFileURL(`${folder}/`));
  };

  it('hold statements and a check', () => {
    const text = '// Why\nMATCH (n)\nSET n.a = 1;\nMATCH (n) RETURN 0 AS left;\n';
    expect(load({ '0002-one.cypher': text })).toEqual([
      { version: 2, name: 'one', statements: ['MATCH (n)\nSET n.a = 1'], left: 'MATCH (n) RETURN 0 AS left' },
    ]);
  });

  it('are refused with a gap, or without a check', () => {
    expect(() => load({ '0003-one.cypher': 'RETURN 1;\nRETURN 2;' })).toThrow('2 is next');
    expect(() => load({ '0002-one.cypher': 'RETURN 1;' })).toThrow('a statement and a check');
  });

  it('of ours can be read', () => {
    expect(loadMigrations().map(({ version, name }) => `${version} ${name}`)).toEqual([
      '2 ends-of-meetings',
      '3 parties-of-agreements',
      '4 leaders-by-year',
    ]);
  });
});
