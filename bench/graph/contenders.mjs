// The servers that are compared, each in a process of its own.
import { execFile, fork, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** A child that says where it listens; it ends with us. */
async function forked(file, facts) {
  const child = fork(file, [facts], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { port } = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${file} ended (${code})`)));
  });
  return { port, pid: child.pid, stop: () => child.kill() };
}

export const startFloor = (facts) => forked(at('floor.mjs'), facts);

/** The product itself, as it is started, on a database that is named to it. */
export async function startWhomet(target, home) {
  const port = await freePort();
  const env = {
    ...process.env,
    ...{ NEO4J_URI: target.uri, NEO4J_USERNAME: target.username, NEO4J_PASSWORD: target.password },
    ...{ WHOMET_HOME: home, PORT: String(port), LOG_LEVEL: 'warn', NODE_ENV: 'production', RATE_LIMIT: '0' },
  };
  // Such as "--cpu-prof --cpu-prof-dir=profile": Node takes these from no variable of its own.
  const flags = (process.env.BENCH_NODE_FLAGS ?? '').split(' ').filter(Boolean);
  const child = spawn(process.execPath, [...flags, at('../../bin/whomet.js'), 'start', '--empty'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}/health/ready`;
  for (let tries = 0; tries < 240; tries += 1) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { port, pid: child.pid, stop: () => child.kill() };
    if (child.exitCode !== null) throw new Error(`Whomet ended (${child.exitCode})`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('Whomet does not get ready');
}

/** `@neo4j/graphql`, installed by its own lock into `folder` when it is first asked for. */
export async function startPeer(facts, folder) {
  const home = join(folder, 'peer');
  mkdirSync(home, { recursive: true });
  cpSync(at('../peer'), home, { recursive: true });
  if (!existsSync(join(home, 'node_modules', '@neo4j', 'graphql'))) {
    console.error('  Installing @neo4j/graphql for comparison (npm ci)');
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home });
  }
  return forked(join(home, 'server.mjs'), facts);
}

/** Measures in a process of its own: `measure(order)` as client.mjs takes it. */
export async function startClient(facts) {
  const child = fork(at('client.mjs'), [facts], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await new Promise((resolve) => child.once('message', resolve));
  const measure = (order) =>
    new Promise((resolve, reject) => {
      child.once('message', ({ result, error }) => (error ? reject(new Error(error)) : resolve(result)));
      child.send(order);
    });
  return { measure, pid: child.pid, stop: () => child.kill() };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
