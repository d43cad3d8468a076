import { type OccasionName, readName, sameNames, shortFor } from './same-occasion.ts';

/** Names of occasions or bodies by their words, so that a like one is found without comparing it with all. */
export class NameIndex<T> {
  readonly #items: { readonly item: T; readonly name: OccasionName }[] = [];
  /** Positions in `#items`, in order. */
  readonly #byWord = new Map<string, number[]>();
  readonly #byFold = new Map<string, number[]>();

  add(text: string, item: T): void {
    const name = readName(text);
    for (const word of wordsOf(name)) push(this.#byWord, word, this.#items.length);
    push(this.#byFold, name.folded, this.#items.length);
    this.#items.push({ item, name });
  }

  /** The first that was added under a name that means the same. */
  firstSame(text: string): T | undefined {
    const name = readName(text);
    // Names that mean the same share more than half of the words of each, and short ones all.
    const looked = name.words.size <= 3 ? 1 : Math.ceil(name.words.size / 2);
    const under = this.#rarest(name, looked);
    const found = [...under, this.#byFold.get(name.folded) ?? []].map((at) =>
      at.find((i) => this.#items[i] && sameNames(this.#items[i].name, name)),
    );
    const first = Math.min(...found.map((i) => i ?? Number.POSITIVE_INFINITY));
    return this.#items[first]?.item;
  }

  /** The first two names that hold all words of this one and more. */
  fuller(text: string): T[] {
    const name = readName(text);
    const found: T[] = [];
    for (const i of this.#rarest(name, 1).flat()) {
      const other = this.#items[i];
      if (other && shortFor(name, other.name)) found.push(other.item);
      if (found.length === 2) break;
    }
    return found;
  }

  #rarest(name: OccasionName, count: number): number[][] {
    const lists = wordsOf(name).map((word) => this.#byWord.get(word) ?? []);
    return lists.sort((a, b) => a.length - b.length).slice(0, count);
  }
}

// Names of nothing but light words stand together under no word.
function wordsOf({ words }: OccasionName): string[] {
  return words.size > 0 ? [...words] : [''];
}

function push(map: Map<string, number[]>, key: string, position: number): void {
  const list = map.get(key);
  if (list) list.push(position);
  else map.set(key, [position]);
}
