// The floor of any HTTP service: a bare node:http handler that runs the Cypher which Whomet was seen to run for a question,
// and writes the same JSON. Its parameters are made as the product makes them; nothing is kept between requests.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { toGraph } from '../../dist/graph/values.js';
import { SHAPES } from './shapes.mjs';

const { target, seen } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

const server = createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', async () => {
    JSON.parse(Buffer.concat(parts).toString('utf8'));
    const [, shape, question] = request.url.split('/').map(Number);
    const records = [];
    for (const { text, parameters } of seen[shape][question]) {
      const session = driver.session({ database: target.database, defaultAccessMode: neo4j.session.READ });
      records.push((await session.run(text, toGraph(parameters))).records);
      await session.close();
    }
    const body = JSON.stringify({ data: SHAPES[shape].floor(records) });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
