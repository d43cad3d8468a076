// `npm run bench:identity [-- --releases 10000] [--seed N] [--json FILE]`: invents releases, takes them into a real Neo4j, and
// tells how well persons and events were told apart and together, how long it took, and how much memory.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../../bin/prepare.js';
import { withDatabase } from './database.mjs';
import { ingestWatched } from './ingest.mjs';
import { invent } from './invent.mjs';
import { hanOf } from './names.mjs';
import { readDoubts, readEvents, readPersons } from './read-back.mjs';
import { print } from './report.mjs';
import { matchMentions, mixedEntities, namesakes, pairwise, recallBySpelling, scoreEvents } from './score.mjs';
import { timed } from './timed.mjs';

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '7' },
    step: { type: 'string', default: '1000' },
    batch: { type: 'string' },
    json: { type: 'string' },
  },
});
const [count, seed] = [Number(values.releases), Number(values.seed)];

await ensureBuild();
const { loadRegister, parseRegister } = await import('../../dist/register/index.js');
const { loadSeedTopics } = await import('../../dist/cli/topics.js');
const folder = mkdtempSync(join(tmpdir(), 'whomet-bench-'));
try {
  const { world, releases, register } = invent(count, seed, await realNames());
  const file = join(folder, 'releases.jsonl');
  writeFileSync(file, releases.map(({ line }) => `${line}\n`).join(''));
  const source = { file, register: parseRegister(register).register, topics: await loadSeedTopics() };
  const truth = releases.map(({ id, story, type, people }) => ({ id, story, type, people }));
  const result = await withDatabase(folder, async (graph) => {
    const { graph: watchedGraph, slowest, failures } = timed(graph);
    const watched = await ingestWatched(
      watchedGraph,
      source,
      Number(values.step),
      values.batch && Number(values.batch),
    );
    return { ...told(world, truth), ...watched, queries: slowest(), failures, ...(await score(graph, world, truth)) };
  });
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
  print(result);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Nobody invented bears the Han name of an official of the seed. */
async function realNames() {
  const { register } = await loadRegister([fileURLToPath(new URL('../../seed/register', import.meta.url))]);
  return new Set(
    [...register.entries.values()].flatMap(({ kind, names }) =>
      (kind === 'Person' ? names : []).map(({ text }) => text),
    ),
  );
}

function told({ cities, persons }, truth) {
  const names = truth.flatMap(({ people }) => people);
  const shared = new Map();
  for (const { name } of persons) shared.set(hanOf(name, 'hans'), (shared.get(hanOf(name, 'hans')) ?? 0) + 1);
  return {
    machine: `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}`,
    seed,
    releases: truth.length,
    cities: cities.length,
    officials: persons.length,
    registered: persons.filter(({ registered }) => registered).length,
    namesakes: persons.filter(({ name }) => shared.get(hanOf(name, 'hans')) > 1).length,
    names: names.length,
    variants: names.filter(({ variant }) => variant).length / names.length,
  };
}

async function score(graph, { persons }, truth) {
  const { matched, unread, strange } = matchMentions(truth, await readPersons(graph));
  const registered = new Set(persons.filter((one) => one.registered).map(({ id }) => id));
  const [known, unknown] = [true, false].map((is) =>
    pairwise(matched.filter(({ person }) => registered.has(person) === is)),
  );
  const methods = {};
  for (const { method } of matched) methods[method] = (methods[method] ?? 0) + 1;
  return {
    matched: matched.length,
    unread,
    strange,
    all: pairwise(matched),
    known,
    unknown,
    spelling: recallBySpelling(matched),
    mistaken: namesakes(matched),
    mixed: mixedEntities(matched),
    methods,
    doubts: (await readDoubts(graph)).length,
    story: scoreEvents(truth, await readEvents(graph)),
    peak: process.resourceUsage().maxRSS / 1024,
  };
}
