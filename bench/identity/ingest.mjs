// Takes releases in as `whomet ingest` does, and watches time and memory.

/**
 * Loads the register, then the releases. Gives one row for each `step` releases: seconds of the wall, of this process's and
 * of the database's processors, and memory in MB.
 *
 * @param source `{ file, register, topics }`
 * @param batchSize releases in a transaction; what the product does unless told
 */
export async function ingestWatched(graph, source, step, batchSize) {
  const { ingest, openStore } = await import('../../dist/ingest/index.js');
  const { readSources } = await import('../../dist/sources/index.js');
  const { extractAhead } = await import('../../dist/parallel/index.js');
  const { keepMemoryLow } = await import('../../dist/cli/memory.js');
  keepMemoryLow();
  const store = openStore(graph);
  await store.prepare();
  const options = { store, now: () => new Date().toISOString(), onRejected: stop };
  await ingest([], { ...options, register: source.register, extract: stop });
  const watch = await startWatch(graph, step);
  const knowledge = { entries: [...source.register.entries.values()], topics: source.topics };
  const ahead = extractAhead(readSources([source.file]), knowledge);
  const size = batchSize ? { batchSize } : {};
  const summary = await ingest(ahead.inputs, { ...options, ...size, extract: ahead.extract, onProgress: watch.note });
  return { rows: await watch.end(summary), summary };
}

function stop(rejected) {
  throw new Error(`Refused: ${rejected?.origin ?? 'nothing is read here'}`, { cause: rejected?.reason });
}

async function startWatch(graph, step) {
  const rows = [];
  const pending = [];
  let last = await look(graph);
  let next = step;
  const row = async (releases, now) => {
    const database = await databaseCpu(graph);
    rows.push({
      releases,
      wall: now.wall - last.wall,
      cpu: now.cpu - last.cpu,
      database: database - last.database,
      ...now.memory,
    });
    last = { ...now, database };
  };
  return {
    note({ releases: { read } }) {
      if (read < next) return;
      next += step;
      pending.push(row(read, now()));
    },
    async end({ releases: { read } }) {
      await Promise.all(pending);
      if (rows.at(-1)?.releases !== read) await row(read, now());
      return rows;
    },
  };
}

const look = async (graph) => ({ ...now(), database: await databaseCpu(graph) });

function now() {
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  return {
    wall: performance.now() / 1000,
    cpu: (user + system) / 1e6,
    memory: { heap: heapUsed / 1e6, rss: rss / 1e6 },
  };
}

/** Seconds of processor time that the database has used; 0 where it does not tell. */
async function databaseCpu({ driver, address }) {
  const query =
    "CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes RETURN attributes.ProcessCpuTime.value AS nanoseconds";
  const told = await driver.executeQuery(query, {}, { database: address.database }).catch(() => undefined);
  return Number(told?.records[0]?.get('nanoseconds') ?? 0) / 1e9;
}
