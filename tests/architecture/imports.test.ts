import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CLONE = fileURLToPath(new URL('../../', import.meta.url));
const CRUISER = join(CLONE, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

/** A small `src/` that breaks the rules, each file by one import, with the rule that must see it. */
const BROKEN: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['src/domain/a.ts', "import '../graph/g.ts';", 'domain-imports'],
  ['src/extract/b.ts', "import '../resolve/r.ts';", 'extract-imports'],
  ['src/explain/l.ts', "import '../sources/k.ts';", 'explain-imports'],
  ['src/graph/c.ts', "import '../api/i.ts';", 'graph-imports'],
  ['src/api/d.ts', "import { x } from '../graph/reader.ts';\nexport const y = x;", 'api-only-types-of-graph'],
  ['src/ingest/e.ts', "import '../cli/m.ts';", 'nothing-imports-cli'],
  ['src/picture/f.ts', "import 'node:fs';", 'pure-core'],
  ['src/explorer/n.tsx', "import '../domain/o.ts';", 'explorer-imports'],
  ['src/ingest/q.ts', "import '../explorer/p.ts';", 'nothing-imports-explorer'],
  ['src/sources/h.ts', "import './k.ts';", 'no-cycles'],
];
const GOOD: Readonly<Record<string, string>> = {
  'src/graph/g.ts': 'export const g = 1;',
  'src/graph/reader.ts': 'export const x = 1;',
  'src/resolve/r.ts': 'export const r = 1;',
  'src/api/i.ts': "import type { x } from '../graph/reader.ts';\nexport type Y = typeof x;",
  'src/cli/m.ts': "import '../graph/g.ts';",
  'src/domain/o.ts': 'export const o = 1;',
  'src/explorer/p.ts': 'export const p = 1;',
  'src/sources/k.ts': "import './h.ts';",
};

let folder: string;
let violations: { rule: { name: string }; from: string }[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'whomet-imports-'));
  const files = [...Object.entries(GOOD), ...BROKEN.map(([file, text]) => [file, text] as const)];
  for (const [file, text] of files) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json']) await cp(join(CLONE, file), join(folder, file));
  violations = await cruise(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the check of import directions', () => {
  test.each(BROKEN)('%s is refused', (file, _text, rule) => {
    expect(violations).toContainEqual(
      expect.objectContaining({ from: file, rule: expect.objectContaining({ name: rule }) }),
    );
  });

  test.each(['src/api/i.ts', 'src/cli/m.ts'])('%s passes', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([]);
  });

  test('knows every folder of src', async () => {
    const rules = await readFile(join(CLONE, '.dependency-cruiser.cjs'), 'utf8');
    const folders = (await readdir(join(CLONE, 'src'), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    for (const { name } of folders) expect(rules).toMatch(new RegExp(`only\\('${name}'|src/${name}/`, 'u'));
  });
});

function cruise(cwd: string): Promise<typeof violations> {
  return new Promise((resolve, reject) => {
    // It ends with the number of violations.
    execFile(process.execPath, [CRUISER, '--output-type', 'json', 'src'], { cwd }, (_error, stdout, stderr) => {
      if (stdout === '') reject(new Error(stderr));
      else resolve(JSON.parse(stdout).summary.violations);
    });
  });
}
