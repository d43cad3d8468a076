// An invented archive in a local Neo4j of its own: made, imported, indexed. What was made once in a folder is used again.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFiles } from './files.mjs';
import { invent } from './invent.mjs';
import { questionsOf } from './shapes.mjs';

/** The jars of the clone serve all benchmarks. */
async function cacheOfJars() {
  const { readConfig } = await import('../../dist/config.js');
  return readConfig({ WHOMET_HOME: process.env.WHOMET_HOME }, process.cwd()).home;
}

/** Fills a Neo4j in `folder` with an archive of so many ties, and gives questions to ask of it. */
export async function prepare(folder, { ties, seed, questions }) {
  const home = join(folder, `ties-${ties}`);
  const known = join(home, 'questions.json');
  if (!existsSync(known)) {
    const { databaseImport } = await import('../../dist/database/import.js');
    const { IMPORT_OPTIONS } = await import('../../dist/graph/bulk/csv.js');
    const csv = join(home, 'csv');
    mkdirSync(csv, { recursive: true });
    const began = performance.now();
    const files = openFiles(csv);
    const world = invent(ties, seed, files);
    const listed = await files.close();
    const invented = performance.now();
    const report = (line) => console.error(`  ${line}`);
    await databaseImport({ ...listed, options: IMPORT_OPTIONS }, { home, cache: await cacheOfJars(), report });
    const imported = performance.now();
    const heaviest = Math.max(...world.meetings.values());
    const facts = {
      ...files.counts,
      ties: world.ties,
      officials: world.persons.length,
      cities: world.cities.length,
      heaviest,
    };
    const seconds = { invented: (invented - began) / 1000, imported: (imported - invented) / 1000 };
    writeFileSync(known, JSON.stringify({ facts, seconds, questions: questionsOf(world, questions, seed + 1) }));
    rmSync(csv, { recursive: true, force: true });
  }
  return { home, ...JSON.parse(readFileSync(known, 'utf8')) };
}

/** Runs `work` on the Neo4j of a prepared folder, its constraints and indexes made. */
export async function withGraph(home, jvm, work) {
  const { openLocal } = await import('../../dist/database/local.js');
  const { openGraph } = await import('../../dist/graph/driver.js');
  const { prepareGraph } = await import('../../dist/graph/write/schema.js');
  const { migrate } = await import('../../dist/graph/upkeep/index.js');
  const { probe } = await import('../../dist/cli/probe.js');
  const report = (line) => console.error(`  ${line}`);
  const options = { home, cache: await cacheOfJars(), probe, report, jvm, usualPorts: { bolt: 17_690, http: 17_490 } };
  const database = await openLocal(options);
  const graph = openGraph(database.target);
  try {
    const began = performance.now();
    // What was imported bears no version: it is looked through, and noted.
    await migrate(graph);
    await prepareGraph(graph);
    return await work({ graph, target: database.target, indexed: (performance.now() - began) / 1000 });
  } finally {
    await graph.close();
    await database.close();
  }
}
