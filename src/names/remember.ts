const MOST = 10_000;

/** A pure function of a text that keeps its last answers: names come again and again. Memory is bounded. */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** Adds to the set that a key has in a map of sets. */
export function addTo<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

export function meet<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
