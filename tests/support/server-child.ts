/** A server in a process of its own, which only answers. Argument: the database. Says where it listens. */
import { startServer } from '../../src/api/server.ts';
import { openGraph } from '../../src/graph/driver.ts';
import { createReader } from '../../src/graph/read/index.ts';

const graph = openGraph(JSON.parse(process.argv[2] ?? '{}'));
const logger = { info: () => undefined, warn: () => undefined, error: console.error };
const { url } = await startServer({
  ...{ host: '127.0.0.1', port: 0, reader: createReader(graph), logger },
  bookmarks: graph.bookmarks,
});
console.log(url);
