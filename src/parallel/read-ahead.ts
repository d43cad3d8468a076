/** Does `work` on items as they come, several at a time, and gives the results in order; at most `most` are under way. */
export async function* readAhead<T, R>(
  items: AsyncIterable<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  for await (const item of items) {
    const result = work(item);
    // Its turn to be looked at comes later; until then a failure is no unhandled one.
    result.catch(() => undefined);
    underWay.push(result);
    const first = underWay.length < most ? undefined : underWay.shift();
    if (first) yield await first;
  }
  for (const result of underWay) yield await result;
}

/** Joins items until their sizes reach `size` or there are `count` of them. */
export async function* inBatches<T>(
  items: AsyncIterable<T> | Iterable<T>,
  sizeOf: (item: T) => number,
  { size, count }: { readonly size: number; readonly count: number },
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let total = 0;
  for await (const item of items) {
    batch.push(item);
    total += sizeOf(item);
    if (total < size && batch.length < count) continue;
    yield batch;
    batch = [];
    total = 0;
  }
  if (batch.length > 0) yield batch;
}
