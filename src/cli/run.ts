import { CommanderError } from 'commander';
import { describeError, wantsDebug } from './describe-error.ts';
import { EXIT, exitCodeOf } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { say, type Terminal } from './terminal.ts';

/**
 * Runs one `whomet` command line.
 *
 * @param words the words after the program's name
 * @returns the exit code; nothing is thrown
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has said its part already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    say(terminal, `whomet: ${describeError(error, wantsDebug(terminal.env))}`);
    return exitCodeOf(error);
  }
}
