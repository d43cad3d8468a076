import { say, type Terminal } from './terminal.ts';

/** Tells how far a run is: a bar that moves on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** One more release was read. */
  tick(): void;
  /** Says something without breaking the bar. */
  note(line: string): void;
  end(): void;
}

const WIDTH = 30;
const LINE_EVERY_MS = 10_000;

/** @param total how many releases there are, if that is known */
export function startProgress(terminal: Terminal, total: number | undefined): Progress {
  const began = Date.now();
  let done = 0;
  let shownAt = 0;
  const draw = () => terminal.err.write(`\r\x1b[K${barOf(done, total, Date.now() - began)}`);
  const clear = () => terminal.err.write('\r\x1b[K');
  return {
    tick() {
      done += 1;
      const now = Date.now();
      if (terminal.interactive && now - shownAt > 80) {
        shownAt = now;
        draw();
      } else if (!terminal.interactive && now - Math.max(shownAt, began) > LINE_EVERY_MS) {
        shownAt = now;
        say(terminal, `${done}${total === undefined ? '' : ` of ${total}`} releases read`);
      }
    },
    note(line) {
      if (terminal.interactive) clear();
      say(terminal, line);
      if (terminal.interactive && done > 0) draw();
    },
    end() {
      if (terminal.interactive) clear();
    },
  };
}

/** A bar where the total is known, else a count. */
export function barOf(done: number, total: number | undefined, milliseconds: number): string {
  const rate = milliseconds < 500 ? '' : `, ${((done * 1000) / milliseconds).toFixed(1)} a second`;
  if (total === undefined || total === 0) return `${done} releases${rate}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * WIDTH);
  const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);
  return `[${bar}] ${Math.round(share * 100)} %  ${done} of ${total} releases${rate}`;
}
