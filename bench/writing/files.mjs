// The product's own commands for a graph as files.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const WHOMET = fileURLToPath(new URL('../../bin/whomet.js', import.meta.url));

/** `whomet export --format csv` of a running database. */
export async function exportFiles({ uri, username, password }, folder) {
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  await whomet(['export', '--format', 'csv', '--quotes', 'full', '--out', folder], env);
}

/** `whomet import-bulk` into an empty local Neo4j; gives the seconds that it tells, and the hash of the graph. */
export async function importFiles(folder, home) {
  const began = performance.now();
  const told = await whomet(['import-bulk', folder], { WHOMET_HOME: home });
  const [, imported, indexed] = /Imported in ([\d.]+) s, started and indexed in ([\d.]+) s/u.exec(told) ?? [];
  const [, hash] = /graph hash: ([0-9a-f]+)/u.exec(told) ?? [];
  if (hash === undefined) throw new Error(`No hash: ${told.slice(-500)}`);
  return { hash, imported: Number(imported), indexed: Number(indexed), all: (performance.now() - began) / 1000 };
}

function whomet(given, env) {
  const child = spawn(process.execPath, [WHOMET, ...given], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part) => {
      told += part;
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(told) : reject(new Error(`whomet ${given[0]}: ${told}`))));
  });
}
