/** What something is, was, and was before it was taken back. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** More steps than anyone takes back, and few enough to keep. */
const LONGEST = 200;

/** A history that begins with a state. */
export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** A step on. One that changes nothing is none; what was taken back before is gone. */
export function step<T>(history: History<T>, next: T): History<T> {
  if (next === history.present) return history;
  return { past: [...history.past, history.present].slice(-LONGEST), present: next, future: [] };
}

/** Takes the last step back; without one, nothing changes. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future] };
}

/** Takes again what was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
