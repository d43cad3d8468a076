/** A process of its own that draws the picture anew, a few releases at a time, to be killed on the way. */
import { openGraph } from '../../src/graph/driver.ts';
import { openStore } from '../../src/ingest/index.ts';

const graph = openGraph(JSON.parse(process.argv[2] ?? '{}'));
const store = openStore(graph);
await store.beginRebuild();
console.log('begun');
while (await store.settleStale(2)) console.log('settled');
await graph.close();
