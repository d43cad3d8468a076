// `npm run bench:writing [-- --releases 3000 --seed 7 --json FILE --write]`: how quickly a graph is written: as it is every day (read,
// resolved, with all evidence), by bare UNWIND + MERGE of the same rows, and by a first load from files. See bench/README.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../../bin/prepare.js';
import { withDatabase } from '../identity/database.mjs';
import { ingestWatched } from '../identity/ingest.mjs';
import { timed } from '../identity/timed.mjs';
import { readRows, writeBare } from './copy.mjs';
import { exportFiles, importFiles } from './files.mjs';
import { markdown, print } from './report.mjs';

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '7' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const [releases, seed] = [Number(values.releases), Number(values.seed)];

/** Releases after which processor time is noted. */
const STEP = 1000;
/** Files of `cypher/write` that change the graph; the others look something up. */
const WRITING = /^(?:add|create|change|delete|retire|mark|clear|set|end|begin|lock)-/u;
const sum = (rows, name) => rows.reduce((total, row) => total + row[name], 0);

await ensureBuild();
const { parseRegister } = await import('../../dist/register/index.js');
const { loadSeedTopics } = await import('../../dist/cli/topics.js');
const { prepareGraph } = await import('../../dist/graph/write/schema.js');
const { graphHash } = await import('../../dist/graph/write/index.js');
const folder = mkdtempSync(join(tmpdir(), 'whomet-bench-'));
try {
  const csv = join(folder, 'csv');
  const source = await writeInvented(join(folder, 'releases.jsonl'));
  const told = await ordinary(join(folder, 'ordinary'), csv, source);
  const bare = await withDatabase(join(folder, 'bare'), async (graph, target) => {
    await prepareGraph(graph);
    return writeBare(target, told.rows);
  });
  const bulk = await importFiles(csv, join(folder, 'bulk'));
  if (bulk.hash !== told.hash) throw new Error(`The import ends in ${bulk.hash}, ingestion in ${told.hash}`);
  // Last: what it holds in memory is not ingestion's.
  const extraction = await extractAlone(source);
  const { rows, ...ingested } = told;
  const result = { releases, seed, extraction, ...ingested, rowCount: rows.count, bare, bulk };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
  print(result);
  if (values.write) markdown(result);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What is invented stands in a file, and not in the memory of the process that is measured. */
async function writeInvented(file) {
  const register = `${file}.register`;
  const script = fileURLToPath(new URL('write-invented.mjs', import.meta.url));
  execFileSync(process.execPath, [script, String(releases), String(seed), file, register], { stdio: 'inherit' });
  return {
    file,
    register: parseRegister(readFileSync(register, 'utf8')).register,
    topics: await loadSeedTopics(),
  };
}

/** Seconds that extraction takes on one thread, with nothing else to do. */
async function extractAlone({ file, register: { entries }, topics }) {
  const { readSources } = await import('../../dist/sources/index.js');
  const { extractAll } = await import('../../dist/parallel/index.js');
  const began = performance.now();
  for await (const _ of extractAll(readSources([file]), { entries: [...entries.values()], topics }, { threads: 1 }));
  return (performance.now() - began) / 1000;
}

/** Takes releases in as every day; tells seconds by stage, and gives the rows that were written. */
async function ordinary(home, csv, source) {
  return withDatabase(home, async (graph, target) => {
    // The copy by bare statements finds its constraints ready too.
    await prepareGraph(graph);
    const { graph: watched, slowest, failures } = timed(graph);
    const began = performance.now();
    const { rows: steps } = await ingestWatched(watched, source, Math.min(releases, STEP));
    const seconds = (performance.now() - began) / 1000;
    console.error(`Ingested in ${seconds.toFixed(1)} s`);
    const files = slowest();
    const secondsOf = (wanted) => files.filter(({ name }) => wanted(name)).reduce((sum, one) => sum + one.seconds, 0);
    const writing = secondsOf((name) => WRITING.test(name));
    const reading = secondsOf((name) => !WRITING.test(name));
    const cpu = {
      node: sum(steps, 'cpu'),
      database: sum(steps, 'database'),
      each: steps.map((step) => step.cpu + step.database),
    };
    // Before the rows of the whole graph are read for the comparison.
    const peak = process.resourceUsage().maxRSS / 1024;
    const rows = await readRows(target);
    await exportFiles(target, csv);
    const hash = await graphHash(graph);
    return { seconds, writing, reading, cpu, failures: failures.length, peak, statements: files, rows, hash };
  });
}
