// `npm run bench [-- --ties 100000 --rounds 10 --seed 7 --json FILE --write --no-peer --folder FOLDER]`: Whomet beside a bare
// HTTP handler with the same Cypher, raw Bolt and @neo4j/graphql, on one invented graph, in one run, round by round.
// See bench/README.md.
import { deepStrictEqual } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../../bin/prepare.js';

const { values } = parseArgs({
  options: {
    ties: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '7' },
    rounds: { type: 'string', default: '10' },
    questions: { type: 'string', default: '40' },
    milliseconds: { type: 'string', default: '1000' },
    jvm: { type: 'string', default: 'full' },
    heap: { type: 'string', default: '2g' },
    folder: { type: 'string' },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    'no-peer': { type: 'boolean', default: false },
    'hits-only': { type: 'boolean', default: false },
  },
});
const [ties, seed, rounds, questions] = ['ties', 'seed', 'rounds', 'questions'].map((name) => Number(values[name]));
const milliseconds = Number(values.milliseconds);
const jvm = { profile: values.jvm, heap: values.heap };

await ensureBuild();
const { prepare, withGraph } = await import('./database.mjs');
const { countHits, countRows, see } = await import('./see.mjs');
const { SHAPES } = await import('./shapes.mjs');
const { machine, markdown, print, summarise } = await import('./report.mjs');
const { startClient, startFloor, startPeer, startWhomet } = await import('./contenders.mjs');
const { PEER } = await import('../peer/questions.mjs');

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'whomet-bench-'));
mkdirSync(folder, { recursive: true });
try {
  const smaller = ties > 100_000 ? await hitsOf(100_000) : undefined;
  const result = { machine: machine(), seed, heap: values.heap, smaller, ...(await compare()) };
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
  print(result);
  if (values.write) markdown(result);
} finally {
  if (!values.folder) rmSync(folder, { recursive: true, force: true });
}

async function hitsOf(size) {
  console.error(`An archive of ${size} ties, for its database hits`);
  const { home, questions: asked, facts } = await prepare(folder, { ties: size, seed, questions });
  return withGraph(home, jvm, async ({ graph }) => {
    const { seen, answers } = await see(graph, asked);
    return { facts, hits: await countHits(graph, seen), rows: countRows(answers) };
  });
}

async function compare() {
  console.error(`An archive of ${ties} ties`);
  const { home, questions: asked, facts, seconds } = await prepare(folder, { ties, seed, questions });
  return withGraph(home, jvm, async ({ graph, target, indexed }) => {
    const { seen, answers } = await see(graph, asked);
    const common = {
      facts,
      seconds: { ...seconds, indexed },
      hits: await countHits(graph, seen),
      rows: countRows(answers),
    };
    common.statements = seen.map((list) => [...new Set(list.flat().map(({ name }) => name))]);
    if (values['hits-only']) return common;
    const handed = join(folder, 'handed.json');
    writeFileSync(handed, JSON.stringify({ target, seen }), { mode: 0o600 });
    const started = [];
    const start = async (starting) => {
      const one = await starting;
      started.push(one);
      return one;
    };
    try {
      const whomet = await start(startWhomet(target, home));
      const floor = await start(startFloor(handed));
      const peer = values['no-peer'] ? undefined : await start(startPeer(handed, folder));
      const client = await start(startClient(handed));
      const contenders = contendersOf(asked, seen, { whomet, floor, peer });
      await check(contenders, answers);
      return { ...common, ...summarise(await measureAll(client, contenders), SHAPES) };
    } finally {
      for (const one of started) one.stop();
    }
  });
}

/** Where each is asked, and how, shape by shape. */
function contendersOf(asked, seen, { whomet, floor, peer }) {
  const bodies = asked.map((list) => list.map((question) => JSON.stringify(question)));
  const ofPeer = SHAPES.map(({ name }, shape) => {
    const { query, variables } = PEER[name] ?? PEER.meetings;
    return asked[shape].map((question, at) => {
      return JSON.stringify({ query, variables: variables(question.variables, seen[shape][at]) });
    });
  });
  const all = {
    raw: { requests: () => [] },
    floor: {
      port: floor.port,
      requests: (shape) => bodies[shape].map((body, at) => ({ path: `/${shape}/${at}`, body })),
    },
    whomet: { port: whomet.port, requests: (shape) => bodies[shape].map((body) => ({ path: '/graphql', body })) },
  };
  if (peer) all.peer = { port: peer.port, requests: (shape) => ofPeer[shape].map((body) => ({ path: '/', body })) };
  return all;
}

/** The floor must write what Whomet writes; the peer must answer without errors, and agree where that can be told. */
async function check(contenders, answers) {
  for (const [name, { port, requests }] of Object.entries(contenders)) {
    if (port === undefined) continue;
    for (const [shape, list] of answers.entries()) {
      for (const [at, { path, body }] of requests(shape).entries()) {
        const headers = { 'content-type': 'application/json' };
        const answer = await (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body })).json();
        if (answer.errors) throw new Error(`${name}, ${SHAPES[shape].name}: ${JSON.stringify(answer.errors)}`);
        if (name !== 'peer') deepStrictEqual(answer.data, list[at], `${name}, ${SHAPES[shape].name}`);
        else if (PEER[SHAPES[shape].name]?.agrees?.(answer.data, list[at]) === false)
          throw new Error(`${SHAPES[shape].name}: ${body}: ${JSON.stringify([answer.data, list[at]])}`);
      }
    }
  }
}

/** Rounds of all shapes and contenders, in an order that turns, so that no one always comes after the same. */
async function measureAll(client, contenders) {
  const names = Object.keys(contenders);
  const measure = async (name, shape, connections, of) => {
    const { port, requests } = contenders[name];
    return client.measure({ port, shape, requests: requests(shape), connections, ...of });
  };
  for (const name of names) {
    for (const shape of SHAPES.keys())
      await measure(name, shape, 16, { milliseconds: 2 * milliseconds, least: questions });
  }
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const cells = {};
    for (const shape of SHAPES.keys()) {
      for (let turn = 0; turn < names.length; turn += 1) {
        const name = names[(turn + round + shape) % names.length];
        const one = await measure(name, shape, 1, { milliseconds: milliseconds / 2, least: 10 });
        const many = await measure(name, shape, 16, { milliseconds, least: 32 });
        cells[name] ??= [];
        cells[name][shape] = { times: one.times, rate: (many.asked / many.took) * 1000 };
      }
    }
    all.push(cells);
    console.error(`  Round ${round + 1} of ${rounds}`);
  }
  return all;
}
