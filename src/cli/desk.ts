import { type Desk, openDesk } from '../editing/index.ts';
import { extractRelease } from '../extract/index.ts';
import type { Graph } from '../graph/driver.ts';
import type { GraphStore } from '../ingest/index.ts';
import { indexRegister, registerGazetteer } from '../register/index.ts';
import { loadKnowledge } from './knowledge.ts';
import { entriesOfGraph } from './register-graph.ts';

/** The desk of a server: a release is read with the register of the graph as it is when it comes. */
export function deskOf(graph: Graph, store: GraphStore): Desk {
  return openDesk({
    store,
    now: () => new Date().toISOString(),
    extract: async (read) => {
      const { entries, topics } = await loadKnowledge(await entriesOfGraph(graph));
      return extractRelease(read, registerGazetteer(indexRegister(entries)), topics);
    },
  });
}
