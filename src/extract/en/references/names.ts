import { foldName } from '../../../domain/names.ts';
import { isSurnameFirst } from '../lexicon.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** "Tom Ash" is "Tom Ash Wai-lam": every word of the shorter name stands in the longer one, two words at least. */
export function sameName(left: string, right: string): boolean {
  if (foldName(left) === foldName(right)) return true;
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || !short.every((word) => long.includes(word))) return false;
  return !isFather(short, long) && (!long.some((word) => SON_OF.has(word)) || isInOrder(short, long));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().replace(/[’‘]/gu, "'").split(' ');
}

/** "Salem bin Omar Ash" and "Omar bin Salem Ash" are of the same words, and two. */
function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

const SON_OF = wordSet('bin binti bint ibn ibni');

/** "Salem bin Ash" is the father of "Omar bin Salem bin Ash", and not he. */
function isFather(short: readonly string[], long: readonly string[]): boolean {
  const at = long.indexOf(short[0] ?? '');
  return at > 0 && SON_OF.has(long[at - 1] ?? '');
}

/** The words a name may be called by after "Mr": first of a surname-first name, else the last, or the one before "Ka-chiu". */
export function surnames(name: string): string[] {
  const words = name.split(' ');
  const lower = words.map((word) => word.toLowerCase());
  // "Tai-man", and "Tai-Man" behind a known family name; "Ash-Birch" is one of two.
  const given = words.findIndex(
    (word, i) =>
      /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(word) ||
      (/^\p{Lu}\p{Ll}+-\p{L}+$/u.test(word) && isSurnameFirst([lower[i - 1] ?? '', word])),
  );
  const last = lower.slice(-1);
  if (given > 0) {
    const before = lower.slice(given - 1, given);
    // "Jussi Birch-aho": a surname of two parts.
    return given === 1 && words.length === 2 && !isSurnameFirst(words) ? [...before, ...last] : before;
  }
  if (!isSurnameFirst(words)) return words.length > 2 ? [...last, ...lower.slice(-2, -1)] : last;
  const first = lower.slice(0, 1);
  return words.length > 2 || isSurnameFirst([...words.slice(1), '']) ? [...first, ...last] : first;
}
