/** How many releases one transaction takes. */
export interface BatchSize {
  /** Of the next batch. */
  next(): number;
  /** Notes how long the last one took. */
  took(milliseconds: number): void;
}

/**
 * Much of what a batch asks costs the same for a hundred releases as for two hundred, and less is drawn twice: 2,000 releases took
 * 70 processor seconds by two hundred and 78 by a hundred, and 16 MB more; 4,000 took 111 by three hundred and 120 by two hundred, and
 * 34 MB more. The database lets no transaction run longer than half a minute: on a slow machine batches shrink long before.
 */
const [FIRST, MOST, LEAST] = [50, 200, 10];
const [QUICK_MS, SLOW_MS] = [6_000, 12_000];

/** Grows while batches go quickly, and shrinks where one takes long. */
export function fittingSize(): BatchSize {
  let size = FIRST;
  return {
    next: () => size,
    took(milliseconds) {
      if (milliseconds < QUICK_MS) size = Math.min(MOST, size * 2);
      else if (milliseconds > SLOW_MS) size = Math.max(LEAST, Math.ceil(size / 2));
    },
  };
}

export function fixedSize(size: number): BatchSize {
  return { next: () => size, took: () => undefined };
}
