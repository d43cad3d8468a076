/** Runs `work` on an empty local Neo4j of its own in `folder`; only the jars are those of the clone. */
export async function withDatabase(folder, work) {
  const { readConfig } = await import('../../dist/config.js');
  const { openLocal } = await import('../../dist/database/local.js');
  const { openGraph } = await import('../../dist/graph/driver.js');
  const { probe } = await import('../../dist/cli/probe.js');
  const { home } = readConfig({ WHOMET_HOME: process.env.WHOMET_HOME }, process.cwd());
  const options = { home: folder, cache: home, probe, report: (line) => console.error(line) };
  const database = await openLocal({ ...options, jvm: { heap: '1g' }, usualPorts: { bolt: 17_790, http: 17_590 } });
  const graph = openGraph(database.target);
  try {
    return await work(graph, database.target);
  } finally {
    await graph.close();
    await database.close();
  }
}
