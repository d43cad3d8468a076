// `npm run test:faults`: the faults of docs/reliability.md, in two lanes beside each other, each with a Neo4j of its own that
// is killed, frozen, cut off and filled up. Its last line is `N passed, N failed`.
import { ensurePackages, refuseOldNode } from '../bin/prepare.js';
import { end, runLanes } from './lanes.mjs';

/** Files that take about as long as those of the other lane; files of no lane join the second. */
const FIRST = ['database', 'network'].map((name) => `tests/faults/${name}.test.ts`);
const CONFIG = '--config=vitest.faults.config.ts';

refuseOldNode();
await ensurePackages({ development: true });
const words = process.argv.slice(2);
const others = FIRST.flatMap((file) => ['--exclude', file]);
const lanes = words.length > 0 ? [words] : [FIRST, others];
process.exitCode = end(await runLanes(lanes.map((lane) => [CONFIG, ...lane])));
