import { readFileSync } from 'node:fs';
import { EXIT } from './exit-codes.ts';

/** Someone wants us to end. */
export interface Interruption {
  /** Resolves with what asked for it, such as `SIGTERM`. */
  readonly asked: Promise<string>;
  readonly signal: AbortSignal;
  /** Stops listening: the next Ctrl-C ends the process as usual. */
  dispose(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes on the Ctrl-C that the terminal has sent us already: what comes this soon is the same one. */
const SAME_MS = 1_500;
const LOOK_EVERY_MS = 1_000;

/**
 * Listens for Ctrl-C and the like. The first one asks to end in good order, a second one ends at once.
 *
 * @param parent also notice that the npm that started us is gone: it passes nothing on when it is killed
 */
export function listenForEnd(parent = false): Interruption {
  const controller = new AbortController();
  let askedAt = 0;
  let tell: (how: string) => void = () => undefined;
  const asked = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const ask = (how: string) => {
    if (askedAt === 0) askedAt = Date.now();
    else if (Date.now() - askedAt > SAME_MS) process.exit(EXIT.INTERRUPTED);
    controller.abort();
    tell(how);
  };
  for (const name of SIGNALS) process.on(name, ask);
  const watch = parent && process.env.npm_lifecycle_event !== undefined ? watchParent(() => tell('npm is gone')) : null;
  return {
    asked,
    signal: controller.signal,
    dispose() {
      for (const name of SIGNALS) process.off(name, ask);
      if (watch !== null) clearInterval(watch);
    },
  };
}

/** An orphan gets another parent. Between npm and us there may be a shell, which lives on without it. */
function watchParent(gone: () => void): NodeJS.Timeout {
  const first = ancestors();
  return setInterval(() => {
    if (ancestors() !== first) gone();
  }, LOOK_EVERY_MS).unref();
}

/** Our parent and, where the system tells (Linux), the parent of that. */
function ancestors(): string {
  const parent = process.ppid;
  try {
    // "pid (name) state ppid ...", where the name may hold anything.
    const afterName = readFileSync(`/proc/${parent}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return `${parent} ${afterName.split(' ')[1]}`;
  } catch {
    return String(parent);
  }
}
