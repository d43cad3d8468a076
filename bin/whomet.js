#!/usr/bin/env node
// The `whomet` command of a clone: installs what is missing, compiles what has changed, then runs src/cli.
import { ensureBuild, ensurePackages, refuseOldNode } from './prepare.js';

refuseOldNode();
try {
  await ensurePackages();
  await ensureBuild();
} catch (error) {
  console.error(`whomet: ${error.message}`);
  process.exit(1);
}
// Libraries check more, and slower, where nothing is said.
process.env.NODE_ENV ??= 'production';
await import('../dist/cli/main.js');
