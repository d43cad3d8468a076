import type { Probe } from '../database/index.ts';
import { loadCypher } from '../graph/cypher.ts';
import { openGraph } from '../graph/driver.ts';

/** A server that is frozen lets the driver wait for ever. */
const DEADLINE_MS = 20_000;

/** One real query, with an end: how `src/database`, which does not speak Bolt, learns that a server answers. */
export const probe: Probe = async (target) => {
  const graph = openGraph(target);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${DEADLINE_MS / 1000} s`)), DEADLINE_MS);
  });
  const ping = loadCypher('read').get('ping');
  try {
    await Promise.race([graph.read((transaction) => transaction.run(ping)), late]);
  } finally {
    clearTimeout(timer);
    graph.close().catch(() => undefined);
  }
};
