// `npm run score:names`: how well names alone tell who may be who, over the officials of tests/golden/names. With
// --write the tables of docs/identity.md are renewed.
import { readFileSync, writeFileSync } from 'node:fs';
import { ensurePackages, refuseOldNode } from '../bin/prepare.js';

const PAGE = new URL('../docs/identity.md', import.meta.url);

refuseOldNode();
await ensurePackages({ development: true });
await import('../tests/support/neo4j-typescript.mjs');
const { readLegislators, readOfficials } = await import('../tests/golden/names/officials.ts');
const { scoreNames } = await import('../tests/golden/names/score.ts');
const { namesSections } = await import('../tests/golden/names/tables.ts');

const { scoreDecisions } = await import('../tests/golden/names/decisions.ts');

const officials = readOfficials();
const sections = namesSections(scoreNames(officials), scoreNames(readLegislators()), scoreDecisions(officials));
console.log(Object.values(sections).join('\n\n'));
if (process.argv.includes('--write')) {
  const { renewSections } = await import('../tests/golden/scoring/document.ts');
  writeFileSync(PAGE, renewSections(readFileSync(PAGE, 'utf8'), sections));
}
