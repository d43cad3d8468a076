/** A set of words written with spaces between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
