import type { Word } from './latin-words.ts';
import { type NameVerdict, oneLetterApart } from './verdict.ts';

const PARTICLES = new Set('de da do dos das di del della der den du la le van von bin binti ibn al el'.split(' '));

/** The words of a name that distinguish: no particles. */
export function plainWords(words: readonly Word[]): string[] {
  const plain = words.filter((word) => !PARTICLES.has(word.letters));
  return (plain.length > 0 ? plain : words).map((word) => word.letters);
}

/** Two names in Latin letters as they are written, in any order of their words. */
export function compareWords(left: readonly Word[], right: readonly Word[]): NameVerdict {
  const [few, many] = [plainWords(left), plainWords(right)].sort(
    (a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1),
  );
  if (!few || !many || few.length === 0) return 'OTHER';
  const left_ = [...many];
  const rest = few.filter((word) => !take(left_, (other) => other === word));
  if (rest.length === 0) return few.length === many.length ? 'EQUAL' : shorter(few, many);
  const shared = few.filter((word) => !rest.includes(word) && word.length > 2);
  if (shared.length === 0) return 'OTHER';
  if (rest.every((word) => take(left_, (other) => isInitial(word, other)))) return 'OPEN';
  return rest.length === 1 && left_.some((other) => isSlip(rest[0] ?? '', other)) ? 'NEAR' : 'OTHER';
}

/** Two full words of a longer name are a name; one alone is a surname, which tells little. */
function shorter(few: readonly string[], many: readonly string[]): NameVerdict {
  if (few.filter((word) => word.length > 1).length > 1) return 'SPELLING';
  return few[0] === many.at(-1) || few[0] === many[0] ? 'OPEN' : 'OTHER';
}

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

const isSlip = (one: string, other: string): boolean =>
  one.length > 3 && other.length > 3 && oneLetterApart(one, other);

function take(words: string[], fits: (word: string) => boolean): boolean {
  const at = words.findIndex(fits);
  if (at === -1) return false;
  words.splice(at, 1);
  return true;
}
