/** Words that the scorer of the gold folds or ignores; which ones is written in the rules of the gold. */
const HONORIFICS = new Set('mr ms mrs miss dr prof professor sir dame the'.split(' '));
const IGNORED = new Set('of the for and a an'.split(' '));
const BRITISH: Readonly<Record<string, string>> = { center: 'centre', labor: 'labour', programme: 'program' };
const SAME_CITY: Readonly<Record<string, string>> = { hongkongsar: 'hongkong', hksar: 'hongkong', macau: 'macao' };

/** The words of a name without case, accents, punctuation and American endings; "co-operation" is one word. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase();
  const spaced = plain.replace(/['’‘ʼ`´]/gu, '').replaceAll('&', ' and ');
  const joined = spaced.replace(/\bco[^\p{L}\p{N}]+(?=operat|ordinat|chair|host|organi)/gu, 'co');
  return (joined.match(/[\p{L}\p{N}]+/gu) ?? []).map(
    (word) => BRITISH[word] ?? word.replace(/iz(?=(?:ations?|ing|e[ds]?|ers?)$)/u, 'is'),
  );
}

/** Equal for two forms of one name: without honorifics, and without spaces, since "Chan Kwok-ki" is "Chan Kwok Ki". */
export function nameKey(text: string): string {
  const words = wordsOf(text);
  const first = words.findIndex((word) => !HONORIFICS.has(word));
  return words.slice(first < 0 ? -1 : first).join('');
}

export function cityKey(text: string): string {
  const key = nameKey(text);
  return SAME_CITY[key] ?? key;
}

/** The words that a free name or a post is compared by. */
export function contentOf(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).filter((word) => !IGNORED.has(word)));
}

/** F1 of two sets of words, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size);
}

/** Whether one of two sets of words holds the other. */
export function nests(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && shared(a, b) === Math.min(a.size, b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
