import { EXIT } from './exit-codes.ts';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

const code = await run(process.argv.slice(2), processTerminal());
process.exitCode = code;
// What was interrupted may have left work behind that nobody waits for.
if (code === EXIT.INTERRUPTED) process.exit();
// Nor does a connection to a database that hangs keep us, once all that was said has been read.
setInterval(() => {
  if (process.stdout.writableLength === 0) process.exit();
}, 1_000).unref();
