/**
 * A process that opens the local Neo4j of a home and holds it until it is killed or told to stop (SIGTERM): stands for
 * `whomet start` in the tests. Arguments: home, cache, Bolt port, HTTP port. Says "open <joined>" when it has it.
 */
import { openLocal } from '../../src/database/local.ts';
import { LOADER } from './neo4j-loader.ts';
import { probe } from './neo4j-probe.ts';

const [home = '', cache = '', bolt = '', http = ''] = process.argv.slice(2);
const database = await openLocal({
  home,
  cache,
  probe,
  report: () => undefined,
  jvm: { profile: 'light' },
  usualPorts: { bolt: Number(bolt), http: Number(http) },
  nodeArguments: LOADER,
});
console.log(`open ${database.joined}`);
const alive = setInterval(() => undefined, 1_000);
process.once('SIGTERM', async () => {
  const { stopped } = await database.close();
  console.log(`closed ${stopped}`);
  clearInterval(alive);
});
