import type { ServerResponse } from 'node:http';
import type { Step } from '../steps.ts';

/** An answer that stands as a whole is taken within a minute, or cut off. */
const WITHIN_MS = 60_000;
/** What is handed on piece by piece (files, exports) may take longer, as long as so many bytes go out a second. */
const LEAST_PER_SECOND = 10_000;

interface Begun {
  readonly at: number;
  /** Bytes that had gone out, or stood ready to, by then: of an answer in one piece all of them. */
  readonly written: number;
}

/**
 * Whoever takes an answer drop by drop, or not at all, would keep its place among those that are answered, and its memory,
 * for ever: such a connection is broken. The clock starts when the answer does, however long that has taken.
 */
export function limitReading(withinMs: number = WITHIN_MS): Step {
  const open = new Map<ServerResponse, Begun | null>();
  let looking: NodeJS.Timeout | undefined;
  const look = () => {
    const now = performance.now();
    for (const [response, begun] of open) {
      if (response.closed) open.delete(response);
      else if (begun === null && response.headersSent) open.set(response, { at: now, written: writtenBy(response) });
      else if (begun !== null && now - begun.at > withinMs && !flows(response, begun, now)) response.destroy();
    }
    if (open.size > 0) return;
    clearInterval(looking);
    looking = undefined;
  };
  return (_request, response, next) => {
    looking ??= setInterval(look, withinMs / 12).unref();
    open.set(response, null);
    // All of it has been handed to the system. Those that were broken off are found by looking.
    response.once('finish', () => open.delete(response));
    next();
  };
}

function flows(response: ServerResponse, begun: Begun, now: number): boolean {
  return (writtenBy(response) - begun.written) / ((now - begun.at) / 1000) >= LEAST_PER_SECOND;
}

const writtenBy = (response: ServerResponse) => response.socket?.bytesWritten ?? 0;
