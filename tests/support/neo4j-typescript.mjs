// Lets Node 20 run a TypeScript source: `node --import ./tests/support/neo4j-typescript.mjs file.ts`. Newer Nodes strip
// types by themselves. Only the tests need it, which start the supervisor from src; users run the compiled one.
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const strips = Boolean(process.features.typescript);
if (isMainThread && !strips) register(import.meta.url);

/** The hook itself, which Node calls on a thread of its own. */
export async function load(url, context, next) {
  if (!url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
  const { default: ts } = await import('typescript');
  const source = await readFile(fileURLToPath(url), 'utf8');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023, inlineSourceMap: true };
  const { outputText } = ts.transpileModule(source, { compilerOptions: options, fileName: fileURLToPath(url) });
  return { format: 'module', shortCircuit: true, source: outputText };
}
