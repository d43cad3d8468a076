const HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'dame',
  'madam',
  'madame',
]);

const ASCII = /^[\x20-\x7e]*$/;

/** Case, accents, width and apostrophes gone; words and punctuation stay. */
export function foldCharacters(text: string): string {
  // Most names hold nothing that the four passes below would change.
  if (ASCII.test(text)) return text.toLowerCase().replace(/['`]/g, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/['‘’ʼ`´]/gu, '');
}

/**
 * The folded form of a name: equal for spellings that differ only in case, accents, punctuation, spaces,
 * hyphens, full width, a leading "the" or an honorific. It compares; it is never shown.
 * `foldName("Mr Yip Wai-man") === "yipwaiman"`; Han characters stay as they are.
 */
export function foldName(name: string): string {
  const words = foldCharacters(name)
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);
  while (words.length > 1 && (words[0] === 'the' || HONORIFICS.has(words[0] ?? ''))) words.shift();
  return words.join('');
}

/**
 * Is this a whole name of a person? "Yip" and "葉" are parts of many names; "Yip Wai-man" and "葉偉文" are names.
 */
export function isFullName(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (/^\p{Script=Han}+$/u.test(letters)) return letters.length > 1;
  return name.trim().split(/[\s·]+/u).length > 1;
}
