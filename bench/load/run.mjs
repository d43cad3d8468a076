// `npm run bench:load -- [--minutes 10] [--connections 16] [--restarts 2] [--json FILE]`: readers who ask without a break,
// releases that come in meanwhile, and a database that is killed and started again. Right answers and documented errors are
// counted; anything else is a fault, and so is a release that was told as taken and is not there. A Neo4j of its own, in a
// temporary home. See ../README.md.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensurePackages, refuseOldNode } from '../../bin/prepare.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIN = join(ROOT, 'bin/whomet.js');

refuseOldNode();
await ensurePackages({ development: true });
await import('../../tests/support/neo4j-typescript.mjs');
const { databaseStart, databaseStatus, databaseStop } = await import('../../src/database/index.ts');
const { probe } = await import('../../tests/support/neo4j-probe.ts');

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    connections: { type: 'string', default: '16' },
    restarts: { type: 'string', default: '2' },
    json: { type: 'string' },
  },
});
const seconds = Number(values.minutes) * 60;

/** Questions whose answers the seed fixes: what was right before the load must be the answer all along. */
const FOLDER = join(ROOT, 'tests/questions');
const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.graphql')).sort();
// What changes with time or with every release that comes in has no one right answer.
const fixed = names.filter((name) => !/changes|review-queue|announced/u.test(name));
const questions = await Promise.all(fixed.map((name) => readFile(join(FOLDER, name), 'utf8')));
const DOCUMENTED = ['DATABASE_UNAVAILABLE', 'QUERY_TIMED_OUT', 'OVERLOADED'];

const home = await mkdtemp(join(tmpdir(), 'whomet-load-'));
const port = 4700 + Math.floor(Math.random() * 200);
const env = {
  ...process.env,
  WHOMET_HOME: home,
  NEO4J_URI: '',
  PORT: String(port),
  LOG_LEVEL: 'fatal',
  WHOMET_NEO4J_JVM: 'light',
};
const url = `http://127.0.0.1:${port}`;
const counts = { right: 0, documented: {}, wrong: [], ingests: 0, refused: 0 };
/** Megabytes: of the process, and of its objects. */
const memory = [];
const latencies = [];

const config = { home, jvm: { profile: 'light' } };
const quiet = {
  probe,
  report: () => undefined,
  nodeArguments: ['--import', join(ROOT, 'tests/support/neo4j-typescript.mjs')],
};

await shareJars();
await databaseStart(config, quiet);
// With NEO4J_URI it is the server of a database elsewhere: it must live on when that one dies.
const { server } = await databaseStatus(config);
const password = (await readFile(join(home, 'neo4j/password'), 'utf8')).trim();
const named = { ...env, NEO4J_URI: server.uri, NEO4J_PASSWORD: password };
const service = spawn(process.execPath, [BIN, 'start'], { env: named, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  await untilReady();
  const right = [];
  for (const query of questions) right.push(await firstAnswer(query));
  counts.before = await releases();
  const end = Date.now() + seconds * 1000;
  await Promise.all([
    ...Array.from({ length: Number(values.connections) }, (_, reader) => read(reader, right, end)),
    ingestUntil(end),
    restarts(end),
    watch(end),
  ]);
  await untilReady();
  counts.after = await releases();
} finally {
  service.kill('SIGTERM');
  await new Promise((resolve) => service.once('exit', resolve));
  await databaseStop(config, { report: () => undefined }).catch(() => undefined);
  await rm(home, { recursive: true, force: true });
}
await report();

async function shareJars() {
  const cache = join(process.env.WHOMET_HOME ?? join(ROOT, '.whomet'), 'neo4j');
  await mkdir(join(home, 'neo4j'), { mode: 0o700 });
  const there = await readdir(cache).catch(() => []);
  for (const name of there.filter((entry) => /^(?:jars-|classes-)/u.test(entry)))
    await symlink(join(cache, name), join(home, 'neo4j', name));
}

async function untilReady() {
  for (let tries = 0; tries < 600; tries += 1) {
    const ready = await fetch(`${url}/health/ready`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (ready) return;
    await sleep(500);
  }
  throw new Error('The service does not get ready');
}

async function ask(query) {
  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const sent = { method: 'POST', headers, body: JSON.stringify({ query }) };
  const text = await fetch(`${url}/graphql`, sent).then(
    (response) => response.text(),
    // It runs all the time: a connection that it refuses or cuts is a fault.
    (error) => JSON.stringify({ errors: [{ extensions: { code: `NO_ANSWER ${error.cause ?? error}` } }] }),
  );
  const code = JSON.parse(text).errors?.[0]?.extensions.code ?? 'OK';
  return { code, text, ms: performance.now() - began };
}

/** A database that has just started plans each question for the first time, which may take too long. */
async function firstAnswer(query) {
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await ask(query);
    if (answer.code === 'OK') return answer;
  }
  throw new Error(`No answer before the load to: ${query.slice(0, 200)}`);
}

async function releases() {
  const { text } = await ask('{ statistics { releases } }');
  return JSON.parse(text).data.statistics.releases;
}

async function read(reader, right, end) {
  for (let at = reader; Date.now() < end; at += 1) {
    const which = at % questions.length;
    const { code, text, ms } = await ask(questions[which]);
    if (code !== 'OK' && DOCUMENTED.includes(code)) counts.documented[code] = (counts.documented[code] ?? 0) + 1;
    else if (text === right[which].text) {
      counts.right += 1;
      latencies.push(ms);
    } else if (counts.wrong.length < 20) counts.wrong.push({ question: fixed[which], code, text: text.slice(0, 300) });
  }
}

/** Invented people of invented places, so that what comes in changes no answer about the seed. */
async function ingestUntil(end) {
  for (let batch = 0; Date.now() < end; batch += 1) {
    const lines = Array.from({ length: 20 }, (_, index) => {
      const text = `The Mayor of Bracken, Ms Quilla Thorne, met with the Minister for Trade of Karsland, Mr Oswin Brandt${batch % 40}, in Bracken today (March ${1 + (index % 28)}).`;
      return JSON.stringify({
        id: `load-${batch}-${index}`,
        publishedOn: `2021-03-${String(1 + (index % 28)).padStart(2, '0')}`,
        text,
      });
    });
    const file = join(home, 'load.jsonl');
    await writeFile(file, lines.join('\n'));
    const child = spawn(process.execPath, [BIN, 'ingest', file], { env: named, stdio: 'ignore' });
    const code = await new Promise((resolve) => child.once('exit', resolve));
    if (code === 0) counts.ingests += 1;
    else counts.refused += 1;
    await sleep(1_000);
  }
}

async function restarts(end) {
  const times = Number(values.restarts);
  const pause = (end - Date.now()) / (times + 1);
  for (let time = 0; time < times; time += 1) {
    await sleep(pause);
    const { server: now } = await databaseStatus(config);
    process.kill(now.pid, 'SIGKILL');
    while ((await databaseStatus(config)).running) await sleep(100);
    await databaseStart(config, quiet);
  }
}

async function watch(end) {
  while (Date.now() < end) {
    const figures = await fetch(`${url}/metrics`).then(
      (response) => response.text(),
      () => '',
    );
    const megabytes = (name) =>
      Number(new RegExp(`^${name} (\\S+)$`, 'mu').exec(figures)?.[1] ?? Number.NaN) / 1024 ** 2;
    memory.push({
      process: megabytes('process_resident_memory_bytes'),
      objects: megabytes('nodejs_heap_size_used_bytes'),
    });
    await sleep(Math.min(5_000, seconds * 20));
  }
}

async function report() {
  latencies.sort((a, b) => a - b);
  const at = (part) => Math.round(latencies[Math.floor(latencies.length * part)] ?? 0);
  const third = Math.floor(memory.length / 3);
  // Of the objects the least: what is still there when the rest has been cleared away.
  const told = (list) => ({
    process: Math.round(list.reduce((sum, one) => sum + one.process, 0) / Math.max(list.length, 1)),
    objects: Math.round(Math.min(...list.map((one) => one.objects))),
  });
  // An ingest that failed may have written some of its releases before.
  const lost = Math.max(0, counts.before + 20 * counts.ingests - counts.after);
  const result = {
    minutes: Number(values.minutes),
    connections: Number(values.connections),
    restarts: Number(values.restarts),
    right: counts.right,
    documentedErrors: counts.documented,
    wrong: counts.wrong.length,
    ingests: counts.ingests,
    ingestsThatFailed: counts.refused,
    releases: counts.after,
    releasesLost: lost,
    milliseconds: { median: at(0.5), p95: at(0.95), p99: at(0.99) },
    megabytes: {
      first: told(memory.slice(0, third)),
      second: told(memory.slice(third, 2 * third)),
      last: told(memory.slice(2 * third)),
    },
  };
  console.log(JSON.stringify(result, null, 2));
  for (const wrong of counts.wrong.slice(0, 5)) console.log('WRONG', JSON.stringify(wrong));
  if (values.json) await writeFile(values.json, JSON.stringify(result));
  process.exitCode = counts.wrong.length === 0 && lost === 0 && counts.right > 0 ? 0 : 1;
}
