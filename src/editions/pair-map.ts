/** Values of pairs of keys. Two maps in one: joining the keys to one string for each look-up takes most of the time. */
export class PairMap<T> {
  readonly #rows = new Map<string, Map<string, T>>();

  get(left: string, right: string): T | undefined {
    return this.#rows.get(left)?.get(right);
  }

  set(left: string, right: string, value: T): void {
    const row = this.#rows.get(left);
    if (row) row.set(right, value);
    else this.#rows.set(left, new Map([[right, value]]));
  }
}
