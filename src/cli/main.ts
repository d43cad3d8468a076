import { EXIT } from './exit-codes.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

const code = await run(process.argv.slice(2), processTerminal());
process.exitCode = code;
// What was interrupted may have left work behind that nobody waits for.
if (code === EXIT.INTERRUPTED) process.exit();
