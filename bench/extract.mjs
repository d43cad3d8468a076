// `npm run bench:extract [-- SIZES]`: releases a second on one core and on all, and peak memory, at growing numbers of releases.
// Each measure is a process of its own that does what `whomet extract` does; the table sets them side by side.
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from '../bin/prepare.js';
import { randomNumbers } from './random.mjs';
import { releaseLine } from './releases.mjs';

const SEED = 20240511;
const SIZES = [1_000, 10_000, 100_000];
const HERE = fileURLToPath(import.meta.url);

const [first, ...words] = process.argv.slice(2);
if (first === '--measure') await measure(words[0], Number(words[1]));
else await compare(process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES);

async function compare(sizes) {
  await ensureBuild();
  const folder = mkdtempSync(join(tmpdir(), 'whomet-bench-'));
  try {
    const rows = sizes.flatMap((size) => measuresOf(writeReleases(join(folder, `${size}.jsonl`), size), size));
    console.log(
      `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, seed ${SEED}`,
    );
    printTable(rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measuresOf(file, size) {
  const megabytes = statSync(file).size / 1e6;
  const rows = [1, availableParallelism()].map((threads) => {
    const told = execFileSync(process.execPath, [HERE, '--measure', file, String(threads)], { encoding: 'utf8' });
    return { size, threads, megabytes, ...JSON.parse(told) };
  });
  rmSync(file);
  return rows;
}

function writeReleases(file, count) {
  const random = randomNumbers(SEED);
  const handle = openSync(file, 'w');
  for (let i = 0; i < count; i++) writeSync(handle, `${releaseLine(i, random)}\n`);
  closeSync(handle);
  return file;
}

/** In a process of its own: reads, extracts and prints into nothing; tells seconds, facts and peak memory as JSON. */
async function measure(file, threads) {
  const { readSources, isRejected } = await import('../dist/sources/index.js');
  const { extractAll } = await import('../dist/parallel/index.js');
  const { toPredictions } = await import('../dist/extract/index.js');
  const { loadKnowledge } = await import('../dist/cli/knowledge.js');
  const knowledge = await loadKnowledge();
  const began = performance.now();
  const cpu = process.cpuUsage();
  let [facts, characters] = [0, 0];
  for await (const one of extractAll(readSources([file]), knowledge, { threads })) {
    if (isRejected(one)) throw one.reason;
    for (const fact of toPredictions(one.extraction)) {
      facts += 1;
      characters += JSON.stringify(fact).length;
    }
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, facts, characters, memory }));
}

function printTable(rows) {
  console.log(
    '| releases | threads | MB | facts | s | releases/s | CPU ms a release | to the smallest | to one thread | peak MB |',
  );
  console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  for (const row of rows) {
    const smallest = rows.find((one) => one.threads === row.threads);
    const alone = rows.find((one) => one.size === row.size && one.threads === 1);
    const cells = [
      row.size,
      row.threads,
      row.megabytes.toFixed(1),
      row.facts,
      row.seconds.toFixed(1),
      rate(row).toFixed(0),
      ((1000 * row.cpu) / row.size).toFixed(2),
      (row.cpu / row.size / (smallest.cpu / smallest.size)).toFixed(2),
      (rate(row) / rate(alone)).toFixed(2),
      row.memory.toFixed(0),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}

function rate({ size, seconds }) {
  return size / seconds;
}
