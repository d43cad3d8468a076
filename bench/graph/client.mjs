// Asks the questions and measures, in a process of its own. Over HTTP it speaks through bare sockets, so that the client
// costs as little as it can; over Bolt it runs the statements that Whomet was seen to run.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import neo4j from 'neo4j-driver';
import { toGraph } from '../../dist/graph/values.js';

const { target, seen } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.username, target.password), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
const END_OF_HEAD = Buffer.from('\r\n\r\n');

/** A connection that is kept; `ask` resolves to the body. */
async function openSocket(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let waiting;
  let got = [];
  let size = 0;
  let wanted = -1;
  let head = '';
  socket.on('data', (part) => {
    got.push(part);
    size += part.length;
    if (wanted < 0) {
      const all = got.length === 1 ? part : Buffer.concat(got);
      const end = all.indexOf(END_OF_HEAD);
      if (end < 0) return;
      head = all.toString('latin1', 0, end);
      const length = /\r\ncontent-length: (\d+)/iu.exec(head)?.[1];
      if (length === undefined) throw new Error(`No length: ${head}`);
      wanted = end + 4 + Number(length);
    }
    if (size < wanted) return;
    const all = Buffer.concat(got);
    [got, size, wanted] = [[], 0, -1];
    waiting.resolve({ status: Number(head.slice(9, 12)), body: all });
  });
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('close', () => waiting?.reject(new Error('closed')));
  return {
    ask: (bytes) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(bytes);
      }),
    end: () => socket.destroy(),
  };
}

function requestOf({ path, body }) {
  const bytes = Buffer.from(body);
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    'Accept: application/json',
  ];
  return Buffer.concat([Buffer.from(`${[...head, `Content-Length: ${bytes.length}`].join('\r\n')}\r\n\r\n`), bytes]);
}

async function overHttp(port, requests) {
  const socket = await openSocket(port);
  const bytes = requests.map(requestOf);
  return {
    async ask(at) {
      const { status, body } = await socket.ask(bytes[at % bytes.length]);
      if (status !== 200) throw new Error(`HTTP ${status}: ${body.toString('utf8').slice(0, 600)}`);
    },
    end: socket.end,
  };
}

async function overBolt(shape) {
  const questions = seen[shape];
  return {
    async ask(at) {
      for (const { text, parameters } of questions[at % questions.length]) {
        const session = driver.session({ database: target.database, defaultAccessMode: neo4j.session.READ });
        await session.run(text, toGraph(parameters));
        await session.close();
      }
    },
    end: () => undefined,
  };
}

/** Asks from so many places at once, for so long and at least so often; gives milliseconds of each and of all. */
async function measure({ port, shape, requests, connections, milliseconds, least }) {
  const open = () => (port === undefined ? overBolt(shape) : overHttp(port, requests));
  const askers = await Promise.all(Array.from({ length: connections }, open));
  const times = [];
  let at = 0;
  const began = performance.now();
  await Promise.all(
    askers.map(async (asker) => {
      while (performance.now() - began < milliseconds || times.length < least) {
        const from = performance.now();
        await asker.ask(at++);
        times.push(performance.now() - from);
      }
    }),
  );
  const took = performance.now() - began;
  for (const asker of askers) asker.end();
  return { times: connections === 1 ? times : [], asked: times.length, took };
}

process.on('message', async (order) => {
  try {
    process.send({ result: await measure(order) });
  } catch (error) {
    process.send({ error: String(error?.stack ?? error) });
  }
});
process.on('disconnect', () => process.exit());
process.send({ ready: true });
