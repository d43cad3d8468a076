// `npm run score`: how well releases are read, by set, type, rule and confidence. With --write the tables of
// docs/extraction.md are renewed too. What is missed in the frozen sets is never shown.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensurePackages, refuseOldNode } from '../bin/prepare.js';

const PAGE = new URL('../docs/extraction.md', import.meta.url);

refuseOldNode();
await ensurePackages({ development: true });
await import('../tests/support/neo4j-typescript.mjs');
const { report, scoreSets } = await import('../tests/golden/scoring/report.ts');

const scores = await scoreSets();
console.log(report(scores));
if (process.argv.includes('--write')) {
  const { renewTables } = await import('../tests/golden/scoring/document.ts');
  writeFileSync(PAGE, renewTables(readFileSync(PAGE, 'utf8'), scores));
}
