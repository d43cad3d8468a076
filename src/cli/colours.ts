import { WriteStream } from 'node:tty';
import { styleText } from 'node:util';
import type { Paint } from '../explain/index.ts';
import type { Terminal } from './terminal.ts';

/** For pipes and files, and for terminals that do not tell their width. */
const COLUMNS = 100;

interface ColourFlags {
  readonly color?: boolean;
  readonly output?: string;
}

/** What paints in colours; null where there are none. */
export function painter(flags: ColourFlags, terminal: Terminal): Paint | null {
  if (!wantsColours(flags, terminal)) return null;
  // Every combination once: `styleText` checks its formats anew each time.
  const codes = new Map<string, [string, string]>();
  return (styles, text) => {
    const key = styles.join(' ');
    const [before = '', after = ''] =
      codes.get(key) ?? styleText([...styles], '\0', { validateStream: false }).split('\0');
    codes.set(key, [before, after]);
    return `${before}${text}${after}`;
  };
}

/** The columns of the terminal: of standard error, where standard output goes to a pager. */
export function columnsOf({ out, err }: Terminal): number {
  return [out, err].find((stream) => stream instanceof WriteStream)?.columns || COLUMNS;
}

/**
 * The option first, then FORCE_COLOR (https://force-color.org), then NO_COLOR (https://no-color.org), as Node itself
 * ranks them; else a terminal decides.
 */
function wantsColours({ color, output }: ColourFlags, { env, out }: Terminal): boolean {
  if (color !== undefined) return color;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  if (env.NO_COLOR) return false;
  return output === undefined && env.TERM !== 'dumb' && out instanceof WriteStream;
}
