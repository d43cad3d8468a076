import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BadInput } from '../domain/errors.ts';
import { ENTITY_KINDS } from '../domain/statement.ts';
import { type Explained, explain as explainRelease, terminalLegend, toPage, toTerminal } from '../explain/index.ts';
import { sentenceSpans } from '../extract/index.ts';
import { columnsOf, painter } from './colours.ts';
import { type ReadFlags, readEach } from './read-each.ts';
import { say, type Terminal, writeLine } from './terminal.ts';

export interface ExplainFlags extends ReadFlags {
  readonly html?: boolean;
  readonly output?: string;
  /** `--color`, `--no-color`; absent: the environment and the terminal decide. */
  readonly color?: boolean;
}

/** Takes releases one after the other, and ends what it has shown. */
interface View {
  show(explained: Explained): Promise<void>;
  end(): Promise<void>;
}

/**
 * Shows releases with what was read in them, in a terminal's text or as a page.
 *
 * @returns the exit code: REJECTED if an input could not be taken in
 * @throws BadInput when the output cannot be written
 */
export async function explain(paths: readonly string[], flags: ExplainFlags, terminal: Terminal): Promise<number> {
  refuseToOverwrite(paths, flags, terminal);
  const lines: string[] = [];
  const write =
    flags.output === undefined
      ? (line: string) => writeLine(terminal.out, line)
      : async (line: string) => void lines.push(line);
  const view = flags.html ? pageView(write) : textView(write, flags, terminal);
  let shown = 0;
  const code = await readEach(paths, flags, terminal, async (read, extraction, output) => {
    shown += 1;
    await view.show(explainRelease(read, extraction, sentenceSpans(read)));
    // They stand in the view already; a file is for programs.
    if (flags.warnings === undefined) return;
    for (const warning of [...read.warnings, ...extraction.warnings]) await output.warn(warning);
  });
  if (shown === 0) return code;
  await view.end();
  if (flags.output !== undefined) await save(flags.output, `${lines.join('\n')}\n`, terminal);
  return code;
}

function textView(write: (line: string) => Promise<void>, flags: ExplainFlags, terminal: Terminal): View {
  const form = { width: columnsOf(terminal), paint: painter(flags, terminal) };
  const writeAll = async (lines: readonly string[]) => {
    for (const line of lines) await write(line);
  };
  return {
    show: async (explained) => await writeAll([...toTerminal(explained, form), '', '─'.repeat(24), '']),
    end: async () => await writeAll(terminalLegend(ENTITY_KINDS, form)),
  };
}

function pageView(write: (line: string) => Promise<void>): View {
  const all: Explained[] = [];
  return {
    show: async (explained) => void all.push(explained),
    end: async () => await write(toPage(all)),
  };
}

/** One slip, and the release would be gone. */
function refuseToOverwrite(paths: readonly string[], { output, warnings }: ExplainFlags, { cwd }: Terminal): void {
  if (output === undefined) return;
  const others = [...paths, ...(warnings === undefined ? [] : [warnings])].map((path) => resolve(cwd, path));
  if (others.includes(resolve(cwd, output))) throw new BadInput(`"${output}" is among the other files: name another.`);
}

async function save(file: string, text: string, terminal: Terminal): Promise<void> {
  try {
    await writeFile(resolve(terminal.cwd, file), text);
  } catch (cause) {
    throw new BadInput(`"${file}" cannot be written: ${cause instanceof Error ? cause.message : ''}`, { cause });
  }
  say(terminal, `Written: ${file}`);
}
