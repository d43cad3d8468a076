// Choices from a seed: the same seed makes the same choices.

/** Numbers between 0 and 1, evenly spread, from a seed (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices that the generators make. `pick` takes from a list, `chance` is true in that share of cases. */
export function choices(seed) {
  const random = randomNumbers(seed);
  const below = (limit) => Math.floor(random() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)],
    chance: (share) => random() < share,
    /** The earlier in the list, the likelier: officials that everybody writes about, and others. */
    pickEarly: (list) => list[Math.floor(list.length * random() ** 2)],
    shuffle: (list) =>
      list
        .map((item) => [random(), item])
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
  };
}
